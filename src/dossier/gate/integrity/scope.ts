import { type Fault, type Path, shown } from '../finding.ts';
import type { Header } from '../header.ts';
import type { ListName } from '../lists.ts';
import type { Source } from '../../model.ts';

/** What one of the kinds that can be referred to is called, and the list its records are in. */
const nouns: Readonly<Record<ListName, string>> = {
  speakers: 'speaker',
  claims: 'claim',
  events: 'event',
  assessments: 'assessment',
  links: 'link',
  restatements: 'restatement',
  notes: 'note',
};

/** Whose a name is. An alias answers in addresses; inside a dossier references use the id. */
export interface NameOwner {
  readonly list: ListName;
  readonly id: string;
}

/** What references may resolve to, while records are being held together. */
export interface Scope {
  readonly parties: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Every id and alias of the records that could be read. */
  readonly names: ReadonlyMap<string, NameOwner>;
  /** Ids of records set aside so far. */
  readonly fallen: Set<string>;
}

/** The scope of a header, given the names of its records and the ids that have fallen. */
export function scopeOf(
  header: Header,
  names: ReadonlyMap<string, NameOwner>,
  fallen: Set<string>,
): Scope {
  return {
    parties: new Set(header.parties.map(({ id }) => id)),
    topics: new Set(header.topics.map(({ id }) => id)),
    sources: new Map(header.sources.map((source) => [source.id, source])),
    names,
    fallen,
  };
}

/** What is wrong with a reference to a record: nothing bears the id, it is of another kind, or it was set aside. */
export function recordFaults(scope: Scope, list: ListName, id: string, path: Path): Fault[] {
  const owner = scope.names.get(id);
  const noun = nouns[list];
  if (owner?.list === list && owner.id === id && !scope.fallen.has(id)) return [];
  if (scope.fallen.has(id) && (owner === undefined || owner.list === list)) {
    const message = `This rests on ${noun} ${shown(id)}, which was set aside: mend that record first.`;
    return [{ path, code: 'rests-on-broken', message }];
  }
  const message = `No ${noun} has the id ${shown(id)}${hintFor(owner, list, id)}.`;
  return [{ path, code: 'dangling-reference', message }];
}

/** What is wrong with a reference to a party, a topic or a source of the header. */
export function headerReferenceFaults(
  scope: Scope,
  list: 'parties' | 'topics' | 'sources',
  id: string,
  path: Path,
): Fault[] {
  if (scope[list].has(id)) return [];
  const message = `Nothing in "${list}" has the id ${shown(id)}: use one of ${[...scope[list].keys()].slice(0, 8).map(shown).join(', ')}, or add it there.`;
  return [{ path, code: 'dangling-reference', message }];
}

function hintFor(owner: NameOwner | undefined, list: ListName, id: string): string {
  if (owner === undefined) return ': check its spelling, or add the record';
  if (owner.list !== list)
    return ` (it names one of "${owner.list}"): refer to the record you mean`;
  return owner.id === id ? '' : `, which is an alias: write ${shown(owner.id)}`;
}
