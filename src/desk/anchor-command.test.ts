import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { at, goodDossier, placeOf, withAt } from '../../tests/fixtures/dossiers/derive.ts';
import { pointerTo } from '../dossier/gate/index.ts';
import { ANCHOR_USAGE, runAnchor } from './anchor-command.ts';
import { runCheck } from './check-command.ts';

const article = 'tests/fixtures/articles/ruritania.txt';
const folder = mkdtempSync(join(tmpdir(), 'rejoinder-anchor-'));

afterAll(() => rmSync(folder, { recursive: true }));

function written(value: unknown): string {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  return file;
}

/** A copy of a JSON value without any member of some names, wherever it stands. */
function stripped(value: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => stripped(entry, keys));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !keys.includes(key))
      .map(([key, inner]) => [key, stripped(inner, keys)]),
  );
}

const bare = stripped(goodDossier, ['selector', 'lengths']);

describe('runAnchor', () => {
  it.each(['ruritania', 'two-towns'])('makes of bare %s the dossier that is there', (name) => {
    const good = readFileSync(`tests/fixtures/dossiers/good/${name}.json`, 'utf8');
    const file = written(stripped(JSON.parse(good), ['selector', 'lengths']));
    const source = `tests/fixtures/articles/${name}.txt`;
    expect(runCheck([file, '--source', source]).exitCode).toBe(1);
    expect(runAnchor([file, '--source', source])).toEqual({
      lines: [expect.stringMatching(/: \d+ selectors, and the lengths of its paragraphs added\.$/)],
      exitCode: 0,
    });
    expect(readFileSync(file, 'utf8')).toBe(good);
    expect(runCheck([file, '--source', source]).exitCode).toBe(0);
  });

  it('adds nothing to what has everything, and keeps what was chosen by hand', () => {
    const place = [...placeOf('assessments', 'sit-down-before-the-ice-breaks'), 'passages', 0];
    const file = written(withAt([...place, 'selector'], { exact: 'before the ice breaks' }));
    const before = readFileSync(file, 'utf8');
    const { lines, exitCode } = runAnchor([file, '--source', article]);
    expect(lines).toEqual(['ruritania has all that its passages are found by: nothing added.']);
    expect(exitCode).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('repeats few words: six at most where no quote has to be told from another', () => {
    const selectors = JSON.stringify(at([])).match(/"selector":\{[^}]+\}/g) ?? [];
    expect(selectors.length).toBeGreaterThan(30);
    for (const selector of selectors) expect(selector.split(' ').length).toBeLessThanOrEqual(8);
  });
});

describe('runAnchor refuses, and writes nothing', () => {
  const wrong = (path: readonly (string | number)[], value: unknown) => withAt(path, value, bare);
  const verdict = placeOf('assessments', 'no-raider-left-does-not-fit');

  it.each([
    ['a dossier that does not hold', wrong([...verdict, 'mode'], 'rumour'), 'bad-value', 'mode'],
    [
      'a passage that is not there',
      wrong([...verdict, 'passages', 0, 'digest'], '0'.repeat(64)),
      'digest-mismatch',
      'passages/0/digest',
    ],
    [
      'a selector that does not hold',
      wrong([...verdict, 'passages', 0, 'selector'], { exact: 'no such words' }),
      'selector-not-found',
      'passages/0/selector',
    ],
  ])('%s', (_, value, code, place) => {
    const file = written(value);
    const before = readFileSync(file, 'utf8');
    const { lines, exitCode } = runAnchor([file, '--source', article]);
    const pointer = `${pointerTo(verdict)}/${place}`;
    expect(lines[0]).toMatch(new RegExp(`^${pointer} \\[no-raider-left-does-not-fit\\] ${code}: `));
    expect(exitCode).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('a passage that no words of its paragraph can find', () => {
    const echo = join(folder, 'echo.txt');
    const echoed = readFileSync(article, 'utf8').trimEnd().split('\n');
    writeFileSync(echo, [...echoed, ...echoed.slice(-1)].join('\n'));
    const value = wrong(['sources', 0, 'paragraphs'], 10);
    const digest = 'adf61b9f53d4be6e62d17ed2e4a4d4b3f5b47ea0ae2bb0b0a4cb7a2c6e4e2c4f';
    const file = written(withAt(['sources', 0, 'digest'], digest, value));
    const told = runAnchor([file, '--source', echo]).lines[0] ?? '';
    const [, actual = ''] = /digest ([0-9a-f]{64})/.exec(told) ?? [];
    const file2 = written(withAt(['sources', 0, 'digest'], actual, value));
    const { lines, exitCode } = runAnchor([file2, '--source', echo]);
    expect(lines.filter((line) => line.includes('[envoy-in-no-hurry]'))).toEqual([
      expect.stringMatching(/ selector-not-single: No words of this passage are single/),
    ]);
    expect(exitCode).toBe(1);
    expect(readFileSync(file2, 'utf8')).not.toContain('selector');
  });

  it.each([[[]], [['a.json']], [['a.json', 'b.json', '--source', article]], [['--sauce']]])(
    'shows how it is called, not knowing %j',
    (args) => {
      expect(runAnchor(args)).toEqual({ lines: [ANCHOR_USAGE], exitCode: 1 });
    },
  );

  it('files that are not there', () => {
    expect(runAnchor(['none.json', '--source', article]).lines[0]).toMatch(
      /unreadable: .* not there/,
    );
    expect(runAnchor([written(bare), '--source', 'none']).lines[0]).toMatch(
      /^\/sources unreadable/,
    );
  });
});
