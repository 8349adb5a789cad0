import { catalogueOf } from '../catalogue.ts';
import { claimsInReading, eventsAgainst } from '../matching.ts';
import type { Dossier } from '../model.ts';
import { wholeReading } from '../reading.ts';
import { countToPrepare, prepareSearch } from './elsewhere.ts';
import { groupsShown, oppositesOf } from './exchanges.ts';
import { untiedIds } from './untied.ts';

/** Claims looked at in one step. */
const PORTION = 400;

/**
 * Works out what is worked out once for a dossier, before anybody chooses or looks for anything: in steps, for on a long
 * one it would keep its reader waiting.
 */
export function* preparing(dossier: Dossier): Generator<undefined, void> {
  const [claim] = dossier.claims;
  if (!claim) return;
  const catalogue = catalogueOf(dossier);
  catalogue.linksFrom(claim.id);
  yield;
  for (const kind of ['claim', 'event', 'assessment'] as const) {
    catalogue.linksTo(kind, claim.id);
    yield;
  }
  oppositesOf(catalogue, claim.id);
  yield;
  groupsShown(catalogue, () => false);
  yield;
  untiedIds(catalogue);
  eventsAgainst(catalogue, claim);
  claimsInReading(catalogue, wholeReading);
  yield;
  const count = countToPrepare(dossier);
  for (let from = 0; from < count; from += PORTION) {
    yield;
    prepareSearch(dossier, from, from + PORTION);
  }
}
