import type { Path } from './gate/finding.ts';
import type { DateAccount, Detail, Passage } from './model.ts';

/** The parts of a record that cite a source: its own passages, and those of its dates and details. */
export interface Citing {
  readonly passages: readonly Passage[];
  readonly dates?: readonly DateAccount[] | undefined;
  readonly details?: readonly Detail[] | undefined;
}

/** A part of a record, and the way to it from the record. */
export interface Placed<Part> {
  readonly path: Path;
  readonly part: Part;
}

/** Every passage a record cites, wherever in the record it stands. */
export function placedPassages(record: Citing): readonly Placed<Passage>[] {
  return [
    ...within(record.passages, []),
    ...placedDates(record).flatMap(({ path, part }) => within(part.passages ?? [], path)),
    ...(record.details ?? []).flatMap(({ accounts }, detail) =>
      accounts.flatMap((account, index) =>
        within(account.passages, ['details', detail, 'accounts', index]),
      ),
    ),
  ];
}

/** Every account of a date that a record gives. */
export function placedDates(record: Citing): readonly Placed<DateAccount>[] {
  return (record.dates ?? []).map((part, index) => ({ path: ['dates', index], part }));
}

function within(passages: readonly Passage[], base: Path): readonly Placed<Passage>[] {
  return passages.map((part, index) => ({ path: [...base, 'passages', index], part }));
}
