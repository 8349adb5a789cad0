import { expect, it } from 'vitest';
import { at, placeOf } from '../../tests/fixtures/dossiers/derive.ts';
import { LOCATE_USAGE, runLocate } from './locate-command.ts';

const article = 'tests/fixtures/articles/ruritania.txt';

it('prints the passage from some words to some others, as the dossier has it', () => {
  const { lines, exitCode } = runLocate([
    article,
    'He added',
    'of raiders”',
    '--source',
    'frontier-post',
  ]);
  const path = [...placeOf('links', 'boathouses-opposes-free-of-raiders'), 'passages', 1];
  expect(exitCode).toBe(0);
  expect(JSON.parse(lines.join('\n'))).toEqual(at(path));
});

it('finds one run of words by itself', () => {
  const { lines } = runLocate([article, '"hostage fleet"', '--source', 'frontier-post']);
  const path = [...placeOf('claims', 'ruritania-keeps-hostage-ships'), 'passages', 1];
  const { quote, ...passage } = Object(at(path));
  expect(quote).toBeDefined();
  expect(JSON.parse(lines.join('\n'))).toEqual(passage);
});

it('prints what a source record needs where no words are given', () => {
  const { lines } = runLocate([article]);
  expect(JSON.parse(lines.join('\n'))).toEqual({
    paragraphs: at(['sources', 0, 'paragraphs']),
    digest: at(['sources', 0, 'digest']),
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
