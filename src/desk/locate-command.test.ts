import { expect, it } from 'vitest';
import { at, placeOf } from '../../tests/fixtures/dossiers/derive.ts';
import { LOCATE_USAGE, runLocate } from './locate-command.ts';

const article = 'tests/fixtures/articles/ruritania.txt';

/** A passage of the good dossier: its place alone. */
function placeAt(list: string, id: string): object {
  const { source, paragraph, start, end, digest } = Object(
    at([...placeOf(list, id), 'passages', 1]),
  );
  return { source, paragraph, start, end, digest };
}

it('prints the passage from some words to some others, and a few to find it by', () => {
  const { lines, exitCode } = runLocate([
    article,
    'He added',
    'of raiders”',
    '--source',
    'frontier-post',
  ]);
  expect(exitCode).toBe(0);
  expect(JSON.parse(lines.join('\n'))).toEqual({
    ...placeAt('links', 'boathouses-opposes-free-of-raiders'),
    selector: { exact: 'quays of Hofbau' },
  });
});

it('finds one run of words by itself', () => {
  const { lines } = runLocate([article, '"hostage fleet"', '--source', 'frontier-post']);
  expect(JSON.parse(lines.join('\n'))).toEqual({
    ...placeAt('claims', 'ruritania-keeps-hostage-ships'),
    selector: { exact: 'hostage fleet' },
  });
});

it('prints what a source record needs where no words are given', () => {
  const { lines } = runLocate([article]);
  expect(JSON.parse(lines.join('\n'))).toEqual({
    paragraphs: at(['sources', 0, 'paragraphs']),
    digest: at(['sources', 0, 'digest']),
    lengths: at(['sources', 0, 'lengths']),
  });
});

it.each([
  [[article, 'the'], /stand in \d+ places/],
  [[article, 'He added', 'the envoy'], /nowhere in one paragraph/],
  [['none.txt', 'He'], /is not there/],
  [[], LOCATE_USAGE],
  [[article, 'a', 'b', 'c'], LOCATE_USAGE],
])('%j: one sentence and status 1', (args, sentence) => {
  expect(runLocate(args)).toEqual({
    lines: [typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)],
    exitCode: 1,
  });
});
