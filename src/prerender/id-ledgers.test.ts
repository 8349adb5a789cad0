import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { placeOf, withAt } from '../../tests/fixtures/dossiers/derive.ts';
import { parsed, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { idLedgerText, recordIds, withIds } from '../dossier/gate/ledger/index.ts';
import { holdToLedgers } from './id-ledgers.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledgers-'));
  mkdirSync(join(folder, 'ruritania'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const put = (text: string) => writeFileSync(join(folder, 'ruritania', 'ids.json'), text);
const ledger = recordIds(ruritania);

it('lets a dossier pass whose ids are all recorded and all answer', () => {
  put(idLedgerText(ledger));
  expect(holdToLedgers(folder, [ruritania])).toEqual([]);
});

it('names a dossier that has no ledger yet, and lets it pass', () => {
  expect(holdToLedgers(folder, [ruritania])).toEqual(['ruritania']);
});

it('refuses a dossier that lost an id, naming it and the way out', () => {
  put(idLedgerText(withIds(ledger, 'claims', ['elph-is-free'])));
  expect(() => holdToLedgers(folder, [ruritania])).toThrow(
    /ids\.json and its dossier do not agree:\n {2}\/claims lost-id: .*"elph-is-free".*aliases/,
  );
});

it('refuses an id that would be published unrecorded', () => {
  put(idLedgerText(ledger));
  const more = parsed(
    withAt([...placeOf('claims', 'no-barge-stopped'), 'aliases'], ['barges-pass']),
  );
  expect(() => holdToLedgers(folder, [more])).toThrow(/unrecorded-id: .*"barges-pass"/);
});

it.each([
  ['what is no ledger', '<!doctype html>', /not-json/],
  ['another’s', idLedgerText({ ...ledger, dossier: 'graustark' }), /wrong-ledger/],
])('refuses %s', (_, text, sentence) => {
  put(text);
  expect(() => holdToLedgers(folder, [ruritania])).toThrow(sentence);
});
