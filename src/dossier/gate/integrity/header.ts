import { parseEdtf } from '../../dates/edtf.ts';
import { type Fault, type Path, shown } from '../finding.ts';
import type { Header } from '../header.ts';
import { isReservedDossierId } from '../../reserved.ts';

/** What is wrong with a header whose shape is right: an id twice, an id that is taken, a day that no calendar has. */
export function headerFaults(header: Header): readonly Fault[] {
  return [
    ...reservedFaults(header.id),
    ...twiceFaults('parties', header.parties),
    ...twiceFaults('topics', header.topics),
    ...twiceFaults('sources', header.sources),
    ...header.sources.flatMap(({ published }, index) =>
      dayFaults(published, ['sources', index, 'published']),
    ),
    ...header.sources.flatMap((source, index) =>
      lengthsFaults(source, ['sources', index, 'lengths']),
    ),
    ...header.revisions.flatMap(({ date }, index) => dayFaults(date, ['revisions', index, 'date'])),
  ];
}

function reservedFaults(id: string): Fault[] {
  if (!isReservedDossierId(id)) return [];
  const message = `The site itself uses the address ${shown(id)}: give the dossier another id.`;
  return [{ path: ['id'], code: 'reserved-id', message }];
}

interface Named {
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
}

/** An id goes before any alias, so that an old name never takes the place of what is called so now. */
function twiceFaults(list: string, entries: readonly Named[]): readonly Fault[] {
  const seen = new Set<string>();
  const seenAt = (path: Path, id: string): Fault[] => {
    if (seen.has(id)) return [twice(path, id)];
    seen.add(id);
    return [];
  };
  return [
    ...entries.flatMap(({ id }, index) => seenAt([list, index, 'id'], id)),
    ...entries.flatMap(({ aliases = [] }, index) =>
      aliases.flatMap((alias, place) => seenAt([list, index, 'aliases', place], alias)),
    ),
  ];
}

function twice(path: Path, id: string): Fault {
  const message = `The id ${shown(id)} is used twice in this list: give this entry one of its own.`;
  return { path, code: 'duplicate-id', message };
}

function lengthsFaults({ paragraphs, lengths }: Header['sources'][number], path: Path): Fault[] {
  if (lengths === undefined || lengths.length === paragraphs) return [];
  const message = `"lengths" has ${lengths.length} entries for ${paragraphs} paragraphs: give each paragraph one, or leave "lengths" out.`;
  return [{ path, code: 'lengths-mismatch', message }];
}

function dayFaults(day: string | undefined, path: Path): Fault[] {
  if (day === undefined || parseEdtf(day)?.kind === 'day') return [];
  const message = `No calendar has the day ${shown(day)}: write a real one as YYYY-MM-DD.`;
  return [{ path, code: 'bad-date', message }];
}
