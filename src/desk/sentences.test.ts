import { expect, it } from 'vitest';
import { placesOf } from '../dossier/source-text/index.ts';
import { holdsSentence } from './sentences.ts';

const paragraph = 'Mr. Rudolf left the quay. “No pilot can help.” They paid, and went.';

it.each([
  ['No pilot can help', true],
  ['“No pilot can help.” They', true],
  ['No pilot can', false],
  ['Mr. Rudolf left', false],
  ['help.” They paid', false],
])('%j holds a sentence: %j', (words, holds) => {
  const [place] = placesOf(words, paragraph, { start: 0, end: paragraph.length });
  expect(place && holdsSentence(paragraph, place)).toBe(holds);
});
