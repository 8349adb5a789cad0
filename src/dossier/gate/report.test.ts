import { expect, it } from 'vitest';
import { MOST_FINDINGS, openReport } from './report.ts';

it('counts what it no longer lists', () => {
  const report = openReport();
  const fault = { path: [], code: 'missing', message: 'Add it.' } as const;
  report.note(
    ['notes'],
    'a-note',
    Array.from({ length: MOST_FINDINGS - 1 }, () => fault),
  );
  report.note(['notes', 1], undefined, [fault, fault, fault]);
  const findings = report.findings();
  expect(findings).toHaveLength(MOST_FINDINGS + 1);
  expect(findings[0]).toEqual({
    pointer: '/notes',
    id: 'a-note',
    code: 'missing',
    message: 'Add it.',
  });
  expect(findings.at(-1)).toMatchObject({ pointer: '', code: 'too-many' });
  expect(findings.at(-1)?.message).toContain('2 more');
});
