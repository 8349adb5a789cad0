import type { Fault } from './finding.ts';
import type { Header } from './header.ts';
import type { Kept, KeptLists, ListName } from './lists.ts';
import type { Report } from './report.ts';
import { linkFaults, repeatedTies } from './integrity/links.ts';
import { giveOutNames } from './integrity/names.ts';
import {
  assessmentFaults,
  claimFaults,
  eventFaults,
  noteFaults,
  restatementFaults,
  speakerFaults,
} from './integrity/records.ts';
import { repliesInCircles, repliesTooEarly } from './integrity/replies.ts';
import { scopeOf } from './integrity/scope.ts';
import { withdrawnFaults } from './integrity/withdrawn.ts';
import type { Claim, Link } from '../model.ts';

/**
 * Holds the records of a dossier to one another, and notes and sets aside each that does not hold. What rests on a
 * record that was set aside goes with it. Kinds are taken in the order in which they can rest on one another
 * (speakers; claims, events, assessments; links, restatements, notes), so one pass comes to rest.
 */
export function holdTogether(
  header: Header,
  lists: KeptLists,
  broken: ReadonlySet<string>,
  report: Report,
): KeptLists {
  const { names, clashes } = giveOutNames(lists);
  report.note([], undefined, withdrawnFaults(header, new Set(names.keys())));
  const fallen = new Set([...broken].filter((id) => !names.has(id)));
  const scope = scopeOf(header, names, fallen);

  function sift<Row extends { readonly id: string }>(
    list: ListName,
    rows: readonly Kept<Row>[],
    faultsOf: (row: Row, position: number) => readonly Fault[],
  ): readonly Kept<Row>[] {
    return rows.filter((kept, position) => {
      const { index, row } = kept;
      const clash = clashes.get(kept) ?? [];
      const faults = [...clash, ...faultsOf(row, position)];
      report.note([list, index], row.id, faults);
      // A record that took another's id falls without that other.
      if (faults.length > 0 && !clash.some(({ path }) => path[0] === 'id')) fallen.add(row.id);
      return faults.length === 0;
    });
  }

  const speakers = sift('speakers', lists.speakers, (row) => speakerFaults(scope, row));
  const partyOf = new Map(speakers.map(({ row }) => [String(row.id), String(row.party)]));
  const claims = sift('claims', lists.claims, (row) => claimFaults(scope, row, partyOf));
  const events = sift('events', lists.events, (row) => eventFaults(scope, row));
  const assessments = sift('assessments', lists.assessments, (row) => assessmentFaults(scope, row));
  const sound = sift('links', lists.links, (row) => linkFaults(scope, row));
  const amongLinks = faultsAmong(rowsOf(claims), rowsOf(sound));
  const links = sift('links', sound, (_, position) => amongLinks.get(position) ?? []);
  const restatements = sift('restatements', lists.restatements, (row) =>
    restatementFaults(scope, row),
  );
  const notes = sift('notes', lists.notes, (row) => noteFaults(scope, row));
  return { speakers, claims, events, assessments, links, restatements, notes };
}

/** What is wrong with ties seen together. Of several faults in one tie the last named here is told: the weightiest. */
function faultsAmong(
  claims: readonly Claim[],
  links: readonly Link[],
): ReadonlyMap<number, readonly Fault[]> {
  const faults = new Map<number, readonly Fault[]>();
  for (const found of [
    repeatedTies(links),
    repliesTooEarly(claims, links),
    repliesInCircles(links),
  ]) {
    for (const [index, fault] of found) faults.set(index, [fault]);
  }
  return faults;
}

function rowsOf<Row>(kept: readonly Kept<Row>[]): readonly Row[] {
  return kept.map(({ row }) => row);
}
