import { expect, it } from 'vitest';
import { at, placeOf } from '../../tests/fixtures/dossiers/derive.ts';
import { goodDossier } from '../../tests/fixtures/dossiers/derive.ts';
import { parseDossier } from './gate/parse.ts';
import { placedPassages } from './placed.ts';

it('finds every passage of a record, in its dates and details too, and the way to each', () => {
  const event = parseDossier(goodDossier).dossier?.events[0];
  const passages = event ? placedPassages(event) : [];
  expect(passages).toHaveLength(7);
  const place = placeOf('events', 'hofbau-landing-burned');
  for (const { path, part } of passages) expect(at([...place, ...path])).toEqual(part);
});
