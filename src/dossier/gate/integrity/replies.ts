import type { EdtfDate } from '../../dates/edtf-date.ts';
import { parseEdtf } from '../../dates/edtf.ts';
import { certainlyEarlier } from '../../dates/order.ts';
import { type Fault, shown } from '../finding.ts';
import type { Claim, Link } from '../../model.ts';
import { edgesInCycles } from './cycles.ts';

/**
 * Replies that came before what they reply to, by any account of either date. A claim with an account that gives no
 * date is never certainly too early.
 */
export function repliesTooEarly(
  claims: readonly Claim[],
  links: readonly Link[],
): ReadonlyMap<number, Fault> {
  const dates = new Map(claims.map((claim) => [String(claim.id), datesOf(claim)]));
  const early = new Map<number, Fault>();
  for (const [index, { from, to, relation }] of links.entries()) {
    if (relation !== 'answers') continue;
    if (allEarlier(dates.get(from) ?? [], dates.get(to.id) ?? [])) {
      early.set(index, tooEarly(from, to.id));
    }
  }
  return early;
}

/** Replies that lead, reply by reply, back to where they started. */
export function repliesInCircles(links: readonly Link[]): ReadonlyMap<number, Fault> {
  const replies = [...links.entries()].filter(([, { relation }]) => relation === 'answers');
  const circling = edgesInCycles(replies.map(([, { from, to }]) => [from, to.id]));
  return new Map(
    replies.flatMap(([index, { from, to }], edge) =>
      circling.has(edge) ? [[index, inCircle(from, to.id)]] : [],
    ),
  );
}

interface Dating {
  readonly date: EdtfDate;
  readonly yearsBefore: number | undefined;
}

/** One entry for each account; undefined where it gives no date. */
function datesOf(claim: Claim): readonly (Dating | undefined)[] {
  return claim.dates.map((account) => {
    if (account.basis === 'unknown') return undefined;
    const date = parseEdtf(account.edtf);
    return date && { date, yearsBefore: account.yearsBefore };
  });
}

function allEarlier(
  some: readonly (Dating | undefined)[],
  others: readonly (Dating | undefined)[],
): boolean {
  return (
    some.length > 0 &&
    others.length > 0 &&
    some.every((a) => others.every((b) => a && b && isEarlier(a, b)))
  );
}

/** A day of a year counted back is not at its nearest to others, so only another count can be held against it. */
function isEarlier(a: Dating, b: Dating): boolean {
  if (a.yearsBefore === undefined && b.yearsBefore === undefined) {
    return certainlyEarlier(a.date, b.date);
  }
  return (
    a.yearsBefore !== undefined && b.yearsBefore !== undefined && a.yearsBefore > b.yearsBefore
  );
}

function tooEarly(from: string, to: string): Fault {
  const message = `${shown(from)} was said before ${shown(to)} and cannot answer it: mend a date, turn the link round, or choose "opposes".`;
  return { path: [], code: 'reply-too-early', message };
}

function inCircle(from: string, to: string): Fault {
  const message = `The replies go round in a circle through ${shown(from)} and ${shown(to)}: remove the one that is no reply.`;
  return { path: [], code: 'reply-cycle', message };
}
