import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { RecordPeek, SourcePage, SourceView } from '../../dossier/index.ts';
import styles from './by-paragraph.module.css';
import { ParagraphRow } from './paragraph-row.tsx';
import { rowsOf } from './rows.ts';
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
  const list = useRef<HTMLDivElement>(null);
  useKeptPlace(copy !== undefined);
  useEffect(() => {
    if (pick.record === -1) return;
    const marks = list.current?.querySelectorAll('a[aria-current]') ?? [];
    const [mark] = [...marks].filter((one) => !one.closest('[data-taken]'));
    mark?.scrollIntoView({ block: 'nearest' });
  }, [pick.record]);
  const first = firstParagraphOf(source, pick);
  return (
    <div className={styles['rows']} data-with-copy={copy ? '' : undefined} ref={list}>
      {rows.map((row) => (
        <ParagraphRow
          key={row.key}
          row={row}
          page={page}
          source={source}
          own={own}
          idOf={idOf}
          pick={pick}
          picked={picked}
          opensIn={first}
        />
      ))}
    </div>
  );
}

/** The paragraph in which the picked record is shown in full: where it was picked, or else where it first stands. */
function firstParagraphOf({ paragraphs }: SourceView, pick: Pick): number | undefined {
  const among = paragraphs.filter(({ taken }) =>
    taken.some(({ record }) => record === pick.record),
  );
  return (among.find(({ number }) => number === pick.paragraph) ?? among[0])?.number;
}

/** Where an address names a paragraph, a copy that comes later must not push it away. */
function useKeptPlace(isShown: boolean): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (isShown && id !== '') document.getElementById(id)?.scrollIntoView();
  }, [isShown]);
}
