import { useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ChooseReading } from '../../address/index.ts';
import type { Reading, RecordPeek, TimelineEntry, TimelinePage } from '../../dossier/index.ts';
import { HrefProvider, useHref } from '../../display/index.ts';
import { Chart } from './chart.tsx';
import { Coming } from './coming.tsx';
import { Legend } from './legend.tsx';
import { datesInWords, PickedCard } from './picked-card.tsx';
import { keyOf, usePicking, useTies } from './picking.ts';
import { TimelineWords, type PickEntry } from './timeline-words.tsx';
import { targetOf } from './targets.ts';

export interface TimelineProps {
  readonly page: TimelinePage;
  readonly reading: Reading;
  /** What the address picks out, once the dossier is there to tell of it. */
  readonly picked?: RecordPeek | undefined;
  readonly onChoose: ChooseReading;
}

/** Both sides and what happened, in time: drawn, and then in words. */
export function Timeline({ page, reading, picked: peek, onChoose }: TimelineProps): ReactNode {
  const keysId = useId();
  const picking = usePicking(reading, onChoose);
  const { picked, pick } = picking;
  const ties = useTies(page);
  const card = useRef<HTMLElement>(null);
  const entries = useMemo(
    () => new Map(page.entries.map((entry) => [keyOf(entry), entry])),
    [page.entries],
  );
  const entry = picked === undefined ? undefined : entries.get(picked);
  const hrefOf = useSteadyHref(page);
  const pickFromWords = usePickFromWords(card, (chosen) => pick(targetOf(chosen), 'choice'));
  return (
    <>
      <section aria-labelledby="timeline-drawing">
        <h2 id="timeline-drawing" className="visually-hidden">
          The timeline, drawn
        </h2>
        {page.toCome === undefined ? (
          <Chart
            page={page}
            scale={reading.scale}
            picking={picking}
            ties={ties}
            keysId={keysId}
            onScale={(scale) => onChoose((now) => ({ ...now, scale }), 'choice')}
            onRead={() => card.current?.focus()}
          />
        ) : (
          <Coming records={page.entries.length + page.toCome} />
        )}
        <Legend keysId={keysId} />
      </section>
      <p role="status" className="visually-hidden">
        {entry && `${datesInWords(entry)}. ${entry.text}`}
      </p>
      {picked !== undefined && (
        <PickedCard
          ref={card}
          dossier={page.heading.id}
          picked={picked}
          entry={entry}
          peek={peek}
          onPutBack={() => pick(undefined, 'choice')}
        />
      )}
      <HrefProvider hrefOf={hrefOf}>
        <TimelineWords
          page={page}
          yearlessAside={reading.scale === 'time'}
          onPick={pickFromWords}
        />
      </HrefProvider>
    </>
  );
}

/**
 * The links of the list. They lead to pages that take no notice of what is picked out here or of the scale, and while
 * only that changes the page is the same: then so is this, or else every line would be drawn again for every pick.
 */
function useSteadyHref(page: TimelinePage): ReturnType<typeof useHref> {
  const hrefOf = useHref();
  const [kept, setKept] = useState({ page, hrefOf });
  if (kept.page === page) return kept.hrefOf;
  setKept({ page, hrefOf });
  return hrefOf;
}

/**
 * Picks out a record of the list, and goes to its card, which stands above. The same function always, so that the
 * list, long as it may be, is not drawn again.
 */
function usePickFromWords(
  card: { readonly current: HTMLElement | null },
  pick: (entry: TimelineEntry) => void,
): PickEntry {
  const latest = useRef(pick);
  const goes = useRef(false);
  useEffect(() => {
    latest.current = pick;
    if (!goes.current || !card.current) return;
    card.current.focus();
    goes.current = false;
  });
  return useCallback((entry) => {
    goes.current = true;
    latest.current(entry);
  }, []);
}
