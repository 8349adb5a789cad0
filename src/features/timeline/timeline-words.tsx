import { memo, type ReactNode } from 'react';
import type { DossierId, PartyView, TimelineEntry, TimelinePage } from '../../dossier/index.ts';
import {
  DateAccounts,
  DateLine,
  eventTypeWords,
  PartyMark,
  recordAddress,
  useHref,
} from '../../display/index.ts';
import {
  Button,
  GrowingBox,
  GrowingEnd,
  isLongList,
  useGrowing,
  useGrowingPage,
} from '../../ui/index.ts';
import { keyOf } from './picking.ts';
import { targetOf } from './targets.ts';
import styles from './timeline-words.module.css';

export type PickEntry = (entry: TimelineEntry) => void;

export interface TimelineWordsProps {
  readonly page: TimelinePage;
  /** Where some dates have years, those that have none stand in a tray of their own. */
  readonly yearlessAside: boolean;
  readonly onPick: PickEntry;
}

/** All that is drawn, in the same order, and what has no place on the axis in trays of its own. */
export const TimelineWords = memo(function TimelineWords(props: TimelineWordsProps): ReactNode {
  const { page, yearlessAside, onPick } = props;
  const standing = (axis: 'years' | 'calendar' | undefined): readonly TimelineEntry[] =>
    page.entries.filter(({ stand }) => stand?.axis === axis);
  const withYears = standing('years');
  const undated = standing(undefined);
  const isAside = yearlessAside && withYears.length > 0;
  const yearless = isAside ? standing('calendar') : [];
  const shown = isAside ? withYears : page.entries.filter(({ stand }) => stand !== undefined);
  return (
    <>
      {yearless.length + undated.length > 0 && (
        <section id="timeline-tray" className={styles['tray']} aria-label="No place on the axis">
          {yearless.length > 0 && (
            <Tray page={page} entries={yearless} onPick={onPick} id="yearless">
              Without a printed year, beside dates that have one
            </Tray>
          )}
          {undated.length > 0 && (
            <Tray page={page} entries={undated} onPick={onPick} id="undated">
              Undated
            </Tray>
          )}
        </section>
      )}
      {shown.length > 0 && (
        <section className={styles['words']} aria-labelledby="timeline-words">
          <h2 id="timeline-words">The timeline in words</h2>
          <DatedLines page={page} entries={shown} onPick={onPick} isDated />
        </section>
      )}
    </>
  );
});

interface TrayProps {
  readonly page: TimelinePage;
  readonly entries: readonly TimelineEntry[];
  readonly onPick: PickEntry;
  readonly id: string;
  readonly children: ReactNode;
}

/** Records that no axis has a place for, each in the lane it would stand in. */
function Tray({ page, entries, onPick, id, children }: TrayProps): ReactNode {
  const [upper, lower] = page.lanes;
  const lanes = [
    { lane: upper?.place, name: upper && <PartyMark party={upper} /> },
    { lane: 'events', name: 'Events' },
    { lane: lower?.place, name: lower && <PartyMark party={lower} /> },
  ];
  return (
    <>
      <h2 id={`timeline-${id}`}>{children}</h2>
      <div className={styles['lanes']}>
        {lanes.map(({ lane, name }) => {
          const here = entries.filter((entry) => entry.lane === lane);
          return (
            here.length > 0 && (
              <div key={lane}>
                <h3 className={styles['lane']}>{name}</h3>
                <TrayLines page={page} entries={here} onPick={onPick} isDated={id !== 'undated'} />
              </div>
            )
          );
        })}
      </div>
    </>
  );
}

interface LineProps {
  readonly page: TimelinePage;
  readonly entry: TimelineEntry;
  readonly onPick: PickEntry;
  readonly isDated: boolean;
}

interface LinesProps extends Omit<LineProps, 'entry'> {
  readonly entries: readonly TimelineEntry[];
}

/** Records one below the other; of many, as far as the reader has come. */
function DatedLines({ entries, ...rest }: LinesProps): ReactNode {
  const [list, attach] = useGrowingPage('timeline', entries.length);
  return (
    <>
      <ol className={styles['list']} ref={attach}>
        {entries.slice(0, list.to).map((entry) => (
          <Line key={keyOf(entry)} {...rest} entry={entry} />
        ))}
      </ol>
      <GrowingEnd list={list} rows="records" />
    </>
  );
}

/** The same in a tray, which stands above what has a date and must not keep anybody from it. */
function TrayLines({ entries, ...rest }: LinesProps): ReactNode {
  const list = useGrowing(entries.length);
  const lines = (
    <ul className={styles['list']}>
      {entries.slice(0, list.to).map((entry) => (
        <Line key={keyOf(entry)} {...rest} entry={entry} />
      ))}
    </ul>
  );
  if (!isLongList(entries.length)) return lines;
  return (
    <GrowingBox list={list} rows="records" label="Without a place">
      {lines}
    </GrowingBox>
  );
}

const Line = memo(function Line({ page, entry, onPick, isDated }: LineProps): ReactNode {
  return (
    <li className={styles['line']} data-lane={entry.lane}>
      <p className={styles['when']}>
        {isDated && (
          <>
            <WhoseLine lanes={page.lanes} entry={entry} /> ·{' '}
          </>
        )}
        {entry.dates.length === 1 && <DateLine dates={entry.dates} />}
        {entry.dates.length > 1 && 'two datings or more'}
      </p>
      <p>
        <RecordLink dossier={page.heading.id} entry={entry} />
      </p>
      {entry.dates.length > 1 && <DateAccounts dates={entry.dates} />}
      <Button look="quiet" aria-label={`Pick out: ${entry.text}`} onClick={() => onPick(entry)}>
        Pick out
      </Button>
    </li>
  );
});

function WhoseLine({
  lanes,
  entry,
}: {
  readonly lanes: readonly PartyView[];
  readonly entry: TimelineEntry;
}): ReactNode {
  if (entry.kind === 'event') return eventTypeWords[entry.type];
  const party = lanes.find(({ place }) => place === entry.lane);
  return party && <PartyMark party={party} />;
}

function RecordLink({
  dossier,
  entry,
}: {
  readonly dossier: DossierId;
  readonly entry: TimelineEntry;
}): ReactNode {
  const hrefOf = useHref();
  return (
    <>
      {entry.kind === 'claim' && `${entry.speaker}: `}
      <a href={hrefOf(recordAddress(dossier, targetOf(entry)))}>{entry.text}</a>
    </>
  );
}
