import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { RecordPeek, SourcePage, SourceView } from '../../dossier/index.ts';
import { GrowingEnd, GrowingStart } from '../../ui/index.ts';
import styles from './by-paragraph.module.css';
import { fragmentId } from './fragment.ts';
import { ParagraphRow } from './paragraph-row.tsx';
import { rowsOf } from './rows.ts';
import { useLedRows } from './use-led-rows.ts';
import type { OwnCopy } from './use-own-copy.ts';
import type { Pick } from './use-pick.ts';

export interface ByParagraphProps {
  readonly page: SourcePage;
  readonly source: SourceView;
  readonly own: OwnCopy;
  readonly idOf: (paragraph: number) => string;
  readonly pick: Pick;
  readonly picked: RecordPeek | undefined;
}

/** Every paragraph in its order: what is taken from it, and its words where the reader has brought them. */
export function ByParagraph({
  page,
  source,
  own,
  idOf,
  pick,
  picked,
}: ByParagraphProps): ReactNode {
  const { copy } = own;
  const rows = useMemo(() => rowsOf(source.paragraphs, copy?.lines), [source, copy]);
  const root = useRef<HTMLDivElement>(null);
  const [drawn, attach] = useLedRows(`paragraphs of ${source.id}`, rows, idOf);
  useKeptPlace(copy !== undefined);
  const led =
    pick.spot &&
    `${pick.spot.records ? 'by-mark' : 'by-record'} ${pick.record} ${picked?.kind ?? ''}`;
  useEffect(() => {
    if (led === undefined) return;
    // Whoever picked a mark is led to its record, whoever picked a record to its mark.
    const isByMark = led.startsWith('by-mark');
    const lit = [...(root.current?.querySelectorAll('a[aria-current]') ?? [])];
    const far = lit.find((one) => (one.closest('[data-taken]') !== null) === isByMark);
    (far?.closest('[data-taken]') ?? far)?.scrollIntoView({ block: 'nearest' });
  }, [led]);
  const standsIn = source.paragraphs.filter(({ taken }) =>
    taken.some(({ record }) => record === pick.record),
  );
  const opensIn = (standsIn.find(({ number }) => number === pick.spot?.paragraph) ?? standsIn[0])
    ?.number;
  return (
    <div ref={root}>
      <GrowingStart list={drawn} rows="paragraphs" />
      <div className={styles['rows']} data-with-copy={copy ? '' : undefined} ref={attach}>
        {rows.slice(drawn.from, drawn.to).map((row) => (
          <ParagraphRow
            key={row.key}
            row={row}
            page={page}
            source={source}
            own={own}
            idOf={idOf}
            pick={pick}
            picked={picked}
            opensIn={opensIn}
          />
        ))}
      </div>
      <GrowingEnd list={drawn} rows="paragraphs" />
    </div>
  );
}

/** Where an address names a paragraph, a copy that comes later must not push it away. */
function useKeptPlace(isShown: boolean): void {
  useEffect(() => {
    const id = fragmentId();
    if (isShown && id !== '') document.getElementById(id)?.scrollIntoView();
  }, [isShown]);
}
