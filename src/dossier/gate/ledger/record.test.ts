import { expect, it } from 'vitest';
import { parsed, ruritania } from '../../../../tests/fixtures/dossiers/parsed.ts';
import { withAt } from '../../../../tests/fixtures/dossiers/derive.ts';
import { idLedgerText, recordIds } from './record.ts';

it('records ids, aliases and what was withdrawn, each list in the order of its letters', () => {
  const { ids } = recordIds(ruritania);
  expect(ids.speakers).toEqual(ids.speakers.toSorted());
  expect(ids.speakers).toEqual(expect.arrayContaining(['otto-strakencz', 'strakencz']));
  expect(ids.parties).toEqual(['kingdom-of-zenda', 'ruritania', 'zenda']);
  const withdrawn = [{ kind: 'event', id: 'flood' }];
  const revised = parsed(withAt(['revisions', 0, 'withdrawn'], withdrawn));
  expect(recordIds(revised).ids.events).toContain('flood');
});

it('keeps what was recorded before, and adds nothing twice', () => {
  const before = { ...recordIds(ruritania), dossier: 'ruritania' };
  const older = { ...before, ids: { ...before.ids, claims: ['zz-older', 'no-barge-stopped'] } };
  const { claims } = recordIds(ruritania, older).ids;
  expect(claims.at(-1)).toBe('zz-older');
  expect(claims.filter((id) => id === 'no-barge-stopped')).toHaveLength(1);
  expect(recordIds(ruritania, before)).toEqual(before);
});

it('is written with one id a line', () => {
  const lines = idLedgerText(recordIds(ruritania)).split('\n');
  expect(lines.filter((line) => /^ {4}"[a-z0-9-]+",?$/.test(line))).toHaveLength(
    Object.values(recordIds(ruritania).ids).flat().length,
  );
  expect(lines.slice(0, 4)).toEqual([
    '{',
    '  "schemaVersion": 1,',
    '  "dossier": "ruritania",',
    '  "claims": [',
  ]);
  expect(lines.at(-1)).toBe('');
});
