import { useState } from 'react';
import type { ChooseReading } from '../../address/index.ts';
import type { LinkTarget, Reading, SourcePage } from '../../dossier/index.ts';

/** What a reader has picked out: a record, and where: in a mark with all that rests on it, or in a paragraph. */
interface Picked {
  readonly record: LinkTarget | undefined;
  readonly spot?: Spot | undefined;
}

/** Where a record was picked out. */
export interface Spot {
  readonly paragraph: number;
  /** All records of a mark, when it was picked by one: places in the list of records. */
  readonly records?: readonly number[] | undefined;
}

/** The reader's pick, and how to make one. */
export interface Pick {
  /** The place of the picked record in the list, -1 for none. */
  readonly record: number;
  /** Whether the record, or the mark that was picked, is lit with it. */
  readonly isLit: (record: number) => boolean;
  /** Where it was picked, if it was picked here and not by the address. */
  readonly spot?: Spot | undefined;
  /** Picks a record out, or puts it back if it was. */
  readonly pick: (record: number, spot: Spot) => void;
}

/** Follows the address in what is picked out, and leads it: what is picked here is shown at once. */
export function usePick(
  records: SourcePage['records'],
  { record: asked }: Reading,
  onChoose: ChooseReading,
): Pick {
  const [followed, setFollowed] = useState(asked);
  const [picked, setPicked] = useState<Picked>({ record: asked });
  if (!isSame(followed, asked)) {
    setFollowed(asked);
    if (!isSame(picked.record, asked)) setPicked({ record: asked });
  }
  const place = records.findIndex((one) => isSame(one, picked.record));
  const pick = (index: number, spot: Spot): void => {
    const one = records[index];
    const record = index === place ? undefined : one && targetOf(one);
    setPicked({ record, spot });
    onChoose((now) => ({ ...now, record }), 'choice');
  };
  const lit = new Set(place === -1 ? [] : [place, ...(picked.spot?.records ?? [])]);
  return {
    record: place,
    isLit: (record) => lit.has(record),
    spot: place === -1 ? undefined : picked.spot,
    pick,
  };
}

function isSame(a: LinkTarget | undefined, b: LinkTarget | undefined): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}

function targetOf(record: SourcePage['records'][number]): LinkTarget {
  switch (record.kind) {
    case 'claim':
      return { kind: 'claim', id: record.id };
    case 'event':
      return { kind: 'event', id: record.id };
    case 'assessment':
      return { kind: 'assessment', id: record.id };
  }
}
