import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goodDossier } from '../../tests/fixtures/dossiers/derive.ts';
import { parsed, recordIn } from '../../tests/fixtures/dossiers/parsed.ts';
import { listOf } from '../dossier/gate/ledger/index.ts';
import { renameIn, type Renaming } from './rename.ts';

const text = readFileSync('tests/fixtures/dossiers/good/ruritania.json', 'utf8');

const renamings: readonly Renaming[] = [
  { kind: 'claim', old: 'zenda-takes-no-tolls', now: 'no-tolls-at-all' },
  { kind: 'event', old: 'hofbau-landing-burned', now: 'hofbau-burned' },
  { kind: 'assessment', old: 'envoy-in-no-hurry', now: 'envoy-takes-time' },
  { kind: 'speaker', old: 'otto-strakencz', now: 'minister-strakencz' },
  { kind: 'topic', old: 'tolls', now: 'river-tolls' },
  { kind: 'party', old: 'zenda', now: 'zenda-side' },
];

/** Whether one text is the other with something put in at one place. */
function isInserted(longer: string, shorter: string): boolean {
  let start = 0;
  while (start < shorter.length && longer[start] === shorter[start]) start += 1;
  return longer.endsWith(shorter.slice(start));
}

describe.each(renamings)('renaming a $kind', (renaming) => {
  const { kind, old, now } = renaming;
  const renamed = renameIn(text, renaming);

  it('leaves a dossier that holds, with the old id among the aliases and nowhere else', () => {
    const dossier = parsed(JSON.parse(renamed.text));
    const record = recordIn<{
      readonly id: string;
      readonly aliases?: readonly string[] | undefined;
    }>(dossier[listOf[kind]], now);
    expect(record.aliases).toContain(old);
    const others = JSON.stringify({ ...dossier, [listOf[kind]]: [] });
    const refers = new RegExp(`"(from|claim|speaker|party)":"${old}"`);
    if (kind === 'claim' || kind === 'speaker' || kind === 'party') {
      expect(others).not.toMatch(refers);
    }
  });

  it('says in how many places, and changes nothing else, byte for byte', () => {
    expect(renamed.text.split(`"${now}"`)).toHaveLength(renamed.places + 1);
    expect(renamed.places).toBeGreaterThan(1);
    // With the ids put back only the new alias is too much.
    const back = renamed.text.replaceAll(`"${now}"`, `"${old}"`);
    expect(back.length).toBeGreaterThan(text.length);
    expect(isInserted(back, text)).toBe(true);
  });
});

describe('what is around a renaming', () => {
  const renaming: Renaming = { kind: 'topic', old: 'tolls', now: 'river-tolls' };

  it.each([
    ['written by JSON.stringify', (value: unknown) => `${JSON.stringify(value, null, 1)}\n`],
    ['with tabs', (value: unknown) => JSON.stringify(value, null, '\t')],
    ['on one line', (value: unknown) => JSON.stringify(value)],
  ])('keeps the layout of a file %s', (_, layout) => {
    const { text: after } = renameIn(layout(goodDossier), renaming);
    expect(after).toBe(layout(JSON.parse(after)));
  });

  it('keeps short lists on their lines where the file has them so', () => {
    const { text: after } = renameIn(
      '{\n  "topics": [{ "id": "a", "name": "A" }, { "id": "b", "aliases": ["c"] }],\n  "x": "a"\n}',
      { kind: 'topic', old: 'a', now: 'z' },
    );
    expect(after).toBe(
      '{\n  "topics": [{ "id": "z", "name": "A", "aliases": ["a"] }, { "id": "b", "aliases": ["c"] }],\n  "x": "a"\n}',
    );
    const again = renameIn(after, { kind: 'topic', old: 'b', now: 'y' });
    expect(again.text).toContain('{ "id": "y", "aliases": ["c", "b"] }');
  });

  it('leaves words alone that only look like the id', () => {
    const { text: after } = renameIn(
      '{"topics":[{"id":"a","name":"a"}],"claims":[{"text":"a","topics":["a"],"party":"a"}]}',
      { kind: 'topic', old: 'a', now: 'z' },
    );
    expect(after).toBe(
      '{"topics":[{"id":"z","name":"a","aliases":["a"]}],"claims":[{"text":"a","topics":["z"],"party":"a"}]}',
    );
  });

  it('renamed back, an id changes places with its alias', () => {
    const there = renameIn(text, { kind: 'topic', old: 'tolls', now: 'river-tolls' });
    const back = renameIn(there.text, { kind: 'topic', old: 'river-tolls', now: 'tolls' });
    const topic = recordIn<{
      readonly id: string;
      readonly aliases?: readonly string[] | undefined;
    }>(parsed(JSON.parse(back.text)).topics, 'tolls');
    expect(topic.aliases).toEqual(['river-tolls']);
  });

  it('finds speakers wherever they speak, and subjects of notes', () => {
    const { text: after } = renameIn(text, { kind: 'speaker', old: 'otto-strakencz', now: 'otto' });
    expect(after.match(/"otto-strakencz"/g)).toHaveLength(1);
    const event: Renaming = { kind: 'event', old: 'hofbau-landing-burned', now: 'hofbau' };
    expect(renameIn(text, event).text.match(/"hofbau-landing-burned"/g)).toHaveLength(1);
  });
});
