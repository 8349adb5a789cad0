import { type Fault, type Path, shown } from '../finding.ts';
import type { Header } from '../header.ts';

interface Named {
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
}

/**
 * What is wrong with the ids that revisions have withdrawn: one that something still bears, and one withdrawn twice.
 * `taken` are the names of records, which are unique across their kinds; parties and topics have names of their own.
 */
export function withdrawnFaults(header: Header, taken: ReadonlySet<string>): readonly Fault[] {
  const borne = { party: namesOf(header.parties), topic: namesOf(header.topics) };
  const seen = new Set<string>();
  return header.revisions.flatMap(({ withdrawn = [] }, revision) =>
    withdrawn.flatMap(({ kind, id }, index) => {
      const path: Path = ['revisions', revision, 'withdrawn', index, 'id'];
      const names = kind === 'party' || kind === 'topic' ? borne[kind] : taken;
      const again = seen.has(`${kind}/${id}`);
      seen.add(`${kind}/${id}`);
      if (names.has(id)) return [stillBorne(path, kind, id)];
      return again ? [withdrawnTwice(path, kind, id)] : [];
    }),
  );
}

function namesOf(entries: readonly Named[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
}

function stillBorne(path: Path, kind: string, id: string): Fault {
  const message = `The ${kind} ${shown(id)} is withdrawn here, and the name is still in use: take it out of one of the two places.`;
  return { path, code: 'duplicate-id', message };
}

function withdrawnTwice(path: Path, kind: string, id: string): Fault {
  const message = `The ${kind} ${shown(id)} is withdrawn twice: name it in one revision only.`;
  return { path, code: 'duplicate-id', message };
}
