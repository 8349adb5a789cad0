import { type Dossier, idKinds, type IdKind, isSlug } from '../dossier/index.ts';
import { type IdLedger, listOf } from '../dossier/gate/ledger/index.ts';
import type { Renaming } from './rename.ts';

/** What an author asks to be renamed. */
export interface Wish {
  readonly old: string;
  readonly now: string;
  readonly kind: IdKind | undefined;
}

interface Named {
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
}

/** Which record, party or topic a wish is about; a sentence where it is about none, or could be about several. */
export function renamingOf(dossier: Dossier, { old, now, kind }: Wish): Renaming | string {
  const kinds = idKinds.filter((one) => kind === undefined || one === kind);
  const [found, ...more] = kinds.filter((one) =>
    entriesOf(dossier, one).some(({ id }) => id === old),
  );
  if (found && more.length === 0) return { kind: found, old, now };
  if (found) {
    const all = [found, ...more].join(', ');
    return `"${old}" is the id of several things in ${dossier.id} (${all}): say which, as in --kind ${found}.`;
  }
  const present = kinds
    .flatMap((one) => entriesOf(dossier, one))
    .find(({ aliases = [] }) => aliases.includes(old))?.id;
  return present === undefined
    ? `No ${kinds.join(', ')} of ${dossier.id} has the id "${old}": check its spelling.`
    : `"${old}" is an old id: rename "${present}", which it is called now.`;
}

/** Why an id cannot become another, as a sentence; `undefined` where it can. */
export function renamingFault(
  dossier: Dossier,
  ledger: IdLedger | undefined,
  { kind, old, now }: Renaming,
): string | undefined {
  if (!isSlug(now)) {
    return `"${now}" is no readable id: use lower-case letters, digits and single hyphens, 80 characters at most.`;
  }
  if (old === now) return `"${old}" is called that already: give it another id.`;
  const own = entriesOf(dossier, kind).find(({ id }) => id === old);
  if (own?.aliases?.includes(now)) return undefined;
  const owner = namesBeside(dossier, kind).find(
    ({ id, aliases = [] }) => id === now || aliases.includes(now),
  );
  if (owner) {
    const what = owner.id === now ? 'is in use' : `is an old id of "${owner.id}"`;
    return `"${now}" ${what} in ${dossier.id}: choose an id that nothing was ever called by.`;
  }
  const isPublished = ledger?.ids[listOf[kind]].includes(now) === true || isWithdrawn(dossier, now);
  return isPublished
    ? `"${now}" was published as the id of something else: choose one that nothing was ever called by.`
    : undefined;
}

function entriesOf(dossier: Dossier, kind: IdKind): readonly Named[] {
  return dossier[listOf[kind]];
}

/** All whose names a new one must differ from: records share theirs; parties and topics have each their own. */
function namesBeside(dossier: Dossier, kind: IdKind): readonly Named[] {
  if (kind === 'party' || kind === 'topic') return entriesOf(dossier, kind);
  const { speakers, claims, events, assessments, links, restatements, notes } = dossier;
  return [speakers, claims, events, assessments, links, restatements, notes].flat();
}

function isWithdrawn({ revisions }: Dossier, id: string): boolean {
  return revisions.some(({ withdrawn = [] }) => withdrawn.some((one) => one.id === id));
}
