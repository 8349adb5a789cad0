import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCheck } from './check-command.ts';
import { RENAME_USAGE, runRename } from './rename-command.ts';
import { runRecord } from './record-command.ts';

let folder = '';
let file = '';
let ledger = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rejoinder-rename-'));
  mkdirSync(join(folder, 'ruritania'));
  file = join(folder, 'ruritania', 'dossier.json');
  ledger = join(folder, 'ruritania', 'ids.json');
  cpSync('tests/fixtures/dossiers/good/ruritania.json', file);
});

afterEach(() => rmSync(folder, { recursive: true }));

const rename = (...args: readonly string[]) => runRename(args, folder);
const read = (path: string) => readFileSync(path, 'utf8');
const written = () => [read(file), read(ledger)];

describe('runRename', () => {
  it('renames everywhere, records both ids, and leaves what the check is content with', () => {
    runRecord([file]);
    expect(rename('no-barge-stopped', 'barges-pass-freely')).toEqual({
      lines: [
        'The claim "no-barge-stopped" of ruritania is now "barges-pass-freely", in 2 places; the old id goes on answering.',
      ],
      exitCode: 0,
    });
    expect(read(ledger)).toContain('"barges-pass-freely"');
    expect(read(ledger)).toContain('"no-barge-stopped"');
    expect(runCheck([file]).exitCode).toBe(0);
    expect(rename('barges-pass-freely', 'barges-pass').exitCode).toBe(0);
    expect(runCheck([file]).lines).toHaveLength(1);
  });

  it('makes the ledger of a dossier that has none', () => {
    expect(rename('tolls', 'river-tolls').exitCode).toBe(0);
    expect(runCheck([file])).toMatchObject({ exitCode: 0, lines: [expect.any(String)] });
  });

  it('records no draft beside the one it renames', () => {
    runRecord([file]);
    const draft = read(file).replace('"raids"', '"raids", "draft"');
    writeFileSync(file, draft);
    expect(rename('tolls', 'river-tolls').exitCode).toBe(0);
    expect(read(ledger)).not.toContain('draft');
  });

  it('renames back', () => {
    rename('tolls', 'river-tolls');
    expect(rename('river-tolls', 'tolls').exitCode).toBe(0);
    expect(runCheck([file]).exitCode).toBe(0);
  });

  it.each([
    ['an id there is not', ['no-such', 'x'], /^No claim, event, .* has the id "no-such"/],
    ['an old id', ['hofbau-is-safe', 'x'], /is an old id: rename "hofbau-free-of-raiders"/],
    ['to what is no slug', ['tolls', 'No Tolls!'], /is no readable id/],
    ['to itself', ['tolls', 'tolls'], /called that already/],
    ['to an id in use', ['no-barge-stopped', 'elph-is-open-water'], /is in use in ruritania/],
    ['to an id of another kind', ['no-barge-stopped', 'otto-strakencz'], /is in use/],
    [
      'to an old id of another',
      ['no-barge-stopped', 'hofbau-fire'],
      /an old id of "hofbau-landing/,
    ],
    ['a topic by a wrong kind', ['tolls', 'x', '--kind', 'party'], /^No party of ruritania/],
    ['in a dossier there is not', ['tolls', 'x', '--dossier', '../etc'], /no dossier "\.\.\/etc"/],
    ['in no dossier', ['tolls', 'x', '--dossier', ''], /no dossier ""/],
  ])('refuses to rename %s, in a sentence, and writes nothing', (_, args, sentence) => {
    runRecord([file]);
    const before = written();
    expect(rename(...args)).toEqual({ lines: [expect.stringMatching(sentence)], exitCode: 1 });
    expect(written()).toEqual(before);
  });

  it('refuses an id that was published as another’s, withdrawn or not', () => {
    const withdrawn = read(file).replace(
      /("revisions": \[\s*\{)/,
      '$1 "withdrawn": [{ "kind": "claim", "id": "river-is-dry" }],',
    );
    writeFileSync(file, withdrawn);
    runRecord([file]);
    expect(rename('no-barge-stopped', 'river-is-dry').lines).toEqual([
      expect.stringMatching(/was published as the id of something else/),
    ]);
  });

  it('asks which of two things is meant', () => {
    writeFileSync(file, read(file).replaceAll('"tolls"', '"zenda"'));
    expect(rename('zenda', 'x').lines[0]).toMatch(
      /several things .*\(topic, party\).*--kind topic/,
    );
    expect(rename('zenda', 'tolls', '--kind', 'topic').exitCode).toBe(0);
    expect(read(file)).toContain('"party": "zenda"');
  });

  it('asks which of two dossiers is meant', () => {
    cpSync(join(folder, 'ruritania'), join(folder, 'another'), { recursive: true });
    expect(rename('tolls', 'x').lines[0]).toMatch(/^Say which dossier: .*another, ruritania/);
    expect(rename('tolls', 'x', '--dossier', 'ruritania').exitCode).toBe(0);
  });

  it('touches nothing in a dossier or a ledger that does not hold', () => {
    runRecord([file]);
    const good = written();
    writeFileSync(ledger, '{');
    expect(rename('tolls', 'x').lines).toEqual([
      expect.stringMatching(/ids\.json \(the file\) not-json/),
      'Nothing was renamed: mend this first.',
    ]);
    writeFileSync(ledger, good[1]?.replace('"tolls"', '"tolls", "weather"') ?? '');
    expect(rename('tolls', 'x').lines[0]).toMatch(/lost-id: The topic "weather"/);
    writeFileSync(file, read(file).replace('"speaker": "otto-strakencz"', '"speaker": "nobody"'));
    expect(rename('tolls', 'x').lines[0]).toMatch(/dangling-reference/);
    rmSync(file);
    expect(rename('tolls', 'x').exitCode).toBe(1);
  });

  it.each([[[]], [['a']], [['a', 'b', 'c']], [['a', 'b', '--kind', 'note']], [['a', '--b']]])(
    'shows how it is called, not knowing %j',
    (args) => {
      expect(rename(...args)).toEqual({ lines: [RENAME_USAGE], exitCode: 1 });
    },
  );
});
