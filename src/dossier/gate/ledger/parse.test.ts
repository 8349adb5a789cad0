import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAt, withoutAt } from '../../../../tests/fixtures/dossiers/derive.ts';
import { ruritania } from '../../../../tests/fixtures/dossiers/parsed.ts';
import { findingCodes } from '../finding.ts';
import { parseIdLedger, parseIdLedgerText, type ParsedIdLedger } from './parse.ts';
import { idLedgerText, recordIds } from './record.ts';

const recorded = recordIds(ruritania);
const good: unknown = JSON.parse(idLedgerText(recorded));

function expectSound({ ledger, findings }: ParsedIdLedger): void {
  for (const { code, message } of findings) {
    expect(findingCodes).toContain(code);
    expect(message).toMatch(/^\S.*\.$/su);
  }
  if (!ledger) expect(findings.length).toBeGreaterThan(0);
  expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
}

describe('a ledger', () => {
  it('is read as it was written', () => {
    expect(parseIdLedger(good)).toEqual({ ledger: recorded, findings: [] });
    const text = `\uFEFF${idLedgerText(recorded)}`;
    expect(parseIdLedgerText(text)).toEqual({ ledger: recorded, findings: [] });
  });

  it('may hold an id that JavaScript has a meaning for', () => {
    const { ledger, findings } = parseIdLedger(withAt(['topics'], ['constructor'], good));
    expect(findings).toEqual([]);
    expect(ledger?.ids.topics).toEqual(['constructor']);
  });

  it.each([
    ['an id that is no slug', ['claims', 1], 'No Tolls!', 'bad-value', '/claims/1'],
    ['an id that is no text', ['events', 0], 7, 'wrong-type', '/events/0'],
    ['a record in place of an id', ['events', 0], { id: 'x' }, 'wrong-type', '/events/0'],
    ['an id twice', ['topics', 1], recorded.ids.topics[0], 'duplicate-id', '/topics/1'],
    ['a list that is none', ['speakers'], 'all', 'wrong-type', '/speakers'],
    ['a list too many', ['sources'], ['frontier-post'], 'unknown-key', '/sources'],
    ['a version to come', ['schemaVersion'], 2, 'unsupported-version', '/schemaVersion'],
    ['a dossier that is no slug', ['dossier'], 'No!', 'bad-value', '/dossier'],
  ])('with %s is told of it', (_, path, put, code, pointer) => {
    const { findings } = parseIdLedger(withAt(path, put, good));
    expect(findings).toMatchObject([{ code, pointer }]);
  });

  it('keeps what holds beside an entry that does not', () => {
    const { ledger } = parseIdLedger(withAt(['claims', 0], null, good));
    expect(ledger?.ids.claims).toEqual(recorded.ids.claims.slice(1));
    expect(ledger?.ids.events).toEqual(recorded.ids.events);
  });

  it('without one of its lists says so', () => {
    const { findings } = parseIdLedger(withoutAt(['parties'], good));
    expect(findings).toMatchObject([{ code: 'missing', pointer: '/parties' }]);
  });

  it('is safe to read whatever is in it', () => {
    const polluting = '{"schemaVersion":1,"dossier":"x","__proto__":{"isAdmin":true}}';
    const codes = parseIdLedgerText(polluting).findings.map(({ code }) => code);
    expect(codes).toContain('forbidden-key');
    const huge = parseIdLedger(withAt(['claims'], Array(200_001).fill('x'), good));
    expect(huge.findings).toMatchObject([{ code: 'too-large', pointer: '/claims' }]);
    const wrong = parseIdLedger(withAt(['claims'], Array(150_000).fill(0), good));
    expect(wrong.findings).toHaveLength(1001);
    const long = ' '.repeat(32 * 1024 * 1024 + 1);
    expect(parseIdLedgerText(long).findings).toMatchObject([{ code: 'too-large' }]);
    const deep = withAt(['claims', 0], JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`), good);
    expect(parseIdLedger(deep).findings).toMatchObject([{ code: 'too-deep' }]);
  });

  it.each([
    ['', /empty/],
    ['<!doctype html>', /web page/],
    ['{"dossier": ', /cut off/],
    ['[]', /{/],
  ])('that is none says what it is: %j', (text, sentence) => {
    expect(parseIdLedgerText(text)).toMatchObject({
      ledger: undefined,
      findings: [{ message: expect.stringMatching(sentence) }],
    });
  });

  it('never throws', () => {
    const key = fc.oneof(fc.constantFrom('schemaVersion', 'dossier', 'claims', '__proto__'));
    const anything = fc.anything({ key, withBigInt: true, withMap: true, withSparseArray: true });
    fc.assert(fc.property(fc.json(), (text) => expectSound(parseIdLedgerText(text))));
    fc.assert(fc.property(fc.string(), (text) => expectSound(parseIdLedgerText(text))));
    fc.assert(fc.property(anything, (value) => expectSound(parseIdLedger(value))));
    const fields = fc.constantFrom('schemaVersion', 'dossier', 'claims', 'parties');
    fc.assert(
      fc.property(fields, anything, (field, value) =>
        expectSound(parseIdLedger(withAt([field], value, good))),
      ),
    );
    const trap = new Proxy({}, { ownKeys: () => expect.fail('looked at') });
    expectSound(parseIdLedger(trap));
  });
});
