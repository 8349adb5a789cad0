import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCheck } from './check-command.ts';
import { RECORD_USAGE, runRecord } from './record-command.ts';

let folder = '';
let file = '';
let ledger = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rejoinder-record-'));
  file = join(folder, 'dossier.json');
  ledger = join(folder, 'ids.json');
  cpSync('tests/fixtures/dossiers/good/ruritania.json', file);
});

afterEach(() => rmSync(folder, { recursive: true }));

const read = (path: string) => readFileSync(path, 'utf8');
const replace = (path: string, from: string, to: string) =>
  writeFileSync(path, read(path).replaceAll(from, to));

describe('an author who publishes', () => {
  it('is told that ids are not recorded, records them, and is told no more', () => {
    expect(runCheck([file])).toMatchObject({
      lines: [
        expect.any(String),
        `Its ids are not recorded yet: npm run dossier:record -- ${file}`,
      ],
      exitCode: 0,
    });
    expect(runRecord([file])).toEqual({
      lines: [`${ledger} records 30 ids of ruritania, 30 of them new.`],
      exitCode: 0,
    });
    expect(runCheck([file])).toMatchObject({ lines: [expect.any(String)], exitCode: 0 });
    const before = read(ledger);
    expect(runRecord([file]).lines[0]).toMatch(/30 ids of ruritania, none of them new/);
    expect(read(ledger)).toBe(before);
  });

  it('cannot forget an id that is new', () => {
    runRecord([file]);
    replace(file, '"raids"', '"raids", "raiding"');
    expect(runCheck([file])).toEqual({
      lines: [
        expect.stringMatching(/^ids\.json \/topics \[raiding\] unrecorded-id: .*dossier:record/),
        '1 finding',
      ],
      exitCode: 1,
    });
    expect(runRecord([file]).lines[0]).toMatch(/31 ids of ruritania, 1 of them new/);
    expect(runCheck([file]).exitCode).toBe(0);
  });

  it('cannot lose one that is old, nor record it away', () => {
    runRecord([file]);
    replace(file, '"no-barge-stopped"', '"barges-pass"');
    expect(runCheck([file]).lines).toEqual([
      expect.stringMatching(/^ids\.json \/claims \[no-barge-stopped\] lost-id: /),
      expect.stringMatching(/^ids\.json \/claims \[barges-pass\] unrecorded-id: /),
      '2 findings',
    ]);
    const before = read(ledger);
    expect(runRecord([file]).lines).toEqual([
      expect.stringMatching(/lost-id/),
      'Nothing was recorded: mend this first.',
    ]);
    expect(read(ledger)).toBe(before);
  });
});

describe('runRecord', () => {
  it('writes nothing for a dossier that does not hold, or over a ledger that does not', () => {
    writeFileSync(ledger, '<html>');
    expect(runRecord([file]).lines[0]).toMatch(/ids\.json \(the file\) not-json: .*web page/);
    expect(runCheck([file]).lines[0]).toMatch(/^ids\.json \(the file\) not-json/);
    expect(read(ledger)).toBe('<html>');
    rmSync(ledger);
    replace(file, '"speaker": "otto-strakencz"', '"speaker": "nobody"');
    expect(runRecord([file]).exitCode).toBe(1);
    expect(() => read(ledger)).toThrow(/ENOENT/);
  });

  it('does not add to the ledger of another dossier', () => {
    runRecord([file]);
    replace(ledger, '"ruritania"', '"graustark"');
    expect(runRecord([file]).lines[0]).toMatch(/wrong-ledger: This is the ledger of "graustark"/);
    expect(runCheck([file]).lines[0]).toMatch(/wrong-ledger/);
  });

  it('says so where it cannot write', () => {
    mkdirSync(`${ledger}.new`);
    expect(runRecord([file])).toEqual({
      lines: [expect.stringMatching(/ids\.json could not be written: check/)],
      exitCode: 1,
    });
    expect(runRecord([join(folder, 'nowhere.json')]).lines[0]).toMatch(/is not there/);
  });

  it.each([[[]], [['a', 'b']], [['--all']]])('shows how it is called, not knowing %j', (args) => {
    expect(runRecord(args)).toEqual({ lines: [RECORD_USAGE], exitCode: 1 });
  });
});
