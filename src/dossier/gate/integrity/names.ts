import { type Fault, shown } from '../finding.ts';
import type { Kept, KeptLists, ListName } from '../lists.ts';
import type { NameOwner } from './scope.ts';

/** Whose every name is, and the records that would take a name another has, with what is wrong with each. */
export interface Naming {
  readonly names: ReadonlyMap<string, NameOwner>;
  readonly clashes: ReadonlyMap<Kept<unknown>, readonly Fault[]>;
}

interface Named {
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
}

/**
 * Gives out the names of a dossier, which are unique across all kinds of record. First come, first served; but an
 * id goes before any alias, so that an old name never drives out a record that is called so now.
 */
export function giveOutNames(lists: KeptLists): Naming {
  const names = new Map<string, NameOwner>();
  const clashes = new Map<Kept<unknown>, readonly Fault[]>();
  const rows = rowsOf(lists);
  for (const { list, kept } of rows) {
    const { id } = kept.row;
    const taken = names.get(id);
    if (taken) clashes.set(kept, [clash(['id'], id, taken)]);
    else names.set(id, { list, id });
  }
  for (const { list, kept } of rows) {
    if (clashes.has(kept)) continue;
    const faults = aliasFaults(names, list, kept.row);
    if (faults.length > 0) clashes.set(kept, faults);
  }
  return { names, clashes };
}

function aliasFaults(names: Map<string, NameOwner>, list: ListName, row: Named): Fault[] {
  return (row.aliases ?? []).flatMap((alias, index) => {
    const taken = names.get(alias);
    if (taken) return [clash(['aliases', index], alias, taken)];
    names.set(alias, { list, id: row.id });
    return [];
  });
}

function rowsOf(lists: KeptLists): readonly { list: ListName; kept: Kept<Named> }[] {
  return [
    ...inList('speakers', lists.speakers),
    ...inList('claims', lists.claims),
    ...inList('events', lists.events),
    ...inList('assessments', lists.assessments),
    ...inList('links', lists.links),
    ...inList('restatements', lists.restatements),
    ...inList('notes', lists.notes),
  ];
}

function inList(list: ListName, rows: readonly Kept<Named>[]) {
  return rows.map((kept) => ({ list, kept }));
}

function clash(path: Fault['path'], name: string, taken: NameOwner): Fault {
  const owner = `${shown(taken.id)} in "${taken.list}"`;
  const message = `The name ${shown(name)} already belongs to ${owner}: give this one a name of its own.`;
  return { path, code: 'duplicate-id', message };
}
