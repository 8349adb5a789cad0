import { type Fault, shown } from '../finding.ts';
import type { Link } from '../../model.ts';
import { citationFaults } from './citations.ts';
import { recordFaults, type Scope } from './scope.ts';

/** What is wrong with a tie taken by itself. */
export function linkFaults(scope: Scope, link: Link): Fault[] {
  return [
    ...recordFaults(scope, 'claims', link.from, ['from']),
    ...recordFaults(scope, `${link.to.kind}s`, link.to.id, ['to', 'id']),
    ...targetFaults(link),
    ...reasonFaults(link),
    ...citationFaults(scope, link),
  ];
}

/** Ties that say again what an earlier one has said, by their index in the list. */
export function repeatedTies(links: readonly Link[]): ReadonlyMap<number, Fault> {
  const seen = new Map<string, string>();
  const repeated = new Map<number, Fault>();
  for (const [index, link] of links.entries()) {
    const tie = tieOf(link);
    const earlier = seen.get(tie);
    if (earlier === undefined) seen.set(tie, link.id);
    else repeated.set(index, repeats(earlier));
  }
  return repeated;
}

/** Two claims answer or oppose each other once, whichever is named first. Ids have no spaces. */
function tieOf({ from, to, relation }: Link): string {
  if (relation === 'answers' || relation === 'opposes') return [from, to.id].toSorted().join(' ');
  return [from, relation, to.kind, to.id].join(' ');
}

function repeats(earlier: string): Fault {
  const message = `The link ${shown(earlier)} already ties these two so: keep one of them.`;
  return { path: [], code: 'duplicate-link', message };
}

function targetFaults({ from, to, relation }: Link): Fault[] {
  if (to.kind === 'claim' && to.id === from) {
    const message = `This ties ${shown(from)} to itself: name another record in "to".`;
    return [{ path: ['to', 'id'], code: 'relation-target', message }];
  }
  if (to.kind === 'claim' || (relation !== 'answers' && relation !== 'opposes')) return [];
  const message = `Only a claim can be the far end of "${relation}": choose another relation, or name a claim.`;
  return [{ path: ['to', 'kind'], code: 'relation-target', message }];
}

function reasonFaults({ to, relation, basis, reason }: Link): Fault[] {
  if (reason !== undefined) return [];
  const path = ['reason'];
  if (basis === 'editorial') {
    const message = 'This tie is our own reading and says not why: add a "reason".';
    return [{ path, code: 'missing-reason', message }];
  }
  if (relation !== 'contradicts' || to.kind !== 'event') return [];
  const message =
    'An event is set against a claim without saying why the claim must be false or weaker if it happened: add a "reason".';
  return [{ path, code: 'missing-reason', message }];
}
