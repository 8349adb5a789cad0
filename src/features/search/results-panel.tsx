import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { cleared, nothingSought, writeSought } from '../../address/index.ts';
import type { DossierId, Reading } from '../../dossier/index.ts';
import { useHref } from '../../display/index.ts';
import { Button } from '../../ui/index.ts';
import { Result } from './result.tsx';
import { groupNames, outsideInWords, withinInWords, type ResultGroup } from './results.ts';
import { walk, type Ways } from './walk.ts';
import { useResults, type Asked, type Looking } from './use-results.ts';
import styles from './results-panel.module.css';

/** Results of one kind that are shown before all are asked for. */
const FIRST = 5;

export interface ResultsPanelProps extends Asked, Ways {
  readonly dossier: DossierId;
  /** Whether the words were only typed to find something: then what is found does not stand under them. */
  readonly typed: boolean;
  /** Called with what there is to say to those who do not see it. */
  readonly onTold: (sentence: string) => void;
  /** Called with the reading without its filters, the words kept. */
  readonly onWiden: (edit: (now: Reading) => Reading) => void;
}

/** What a search found, by kind, within the reader's filters; and how much more lies outside them. */
export function ResultsPanel({
  dossier,
  typed,
  onTold,
  onWiden,
  toField,
  leave,
  ...asked
}: ResultsPanelProps): ReactNode {
  const hrefOf = useHref();
  const looking = useResults(asked);
  const carried = typed ? { ...asked.reading, q: '' } : asked.reading;
  const sentence = toldInWords(looking);
  const outside = looking.status === 'found' ? outsideInWords(looking.results) : '';
  const told = `${sentence} ${outside}`.trim();
  useEffect(() => onTold(told), [told, onTold]);
  const walking = {
    onKeyDown: (event: KeyboardEvent<HTMLElement>): void => walk(event, { toField, leave }),
  };
  return (
    <div className={styles['panel']} {...walking}>
      <div className={styles['head']}>
        <p>{sentence}</p>
        <Button look="quiet" onClick={leave}>
          Close
        </Button>
      </div>
      {looking.status === 'failed' && (
        <Button
          data-result=""
          onClick={() => {
            toField();
            looking.retry();
          }}
        >
          Try again
        </Button>
      )}
      {looking.status === 'found' && (
        <>
          {looking.results.groups.map((group) => (
            <Group key={`${group.kind} ${looking.to}`} group={group}>
              {(record) => (
                <Result
                  key={record.id}
                  dossier={dossier}
                  record={record}
                  marks={looking.marks}
                  reading={carried}
                />
              )}
            </Group>
          ))}
          {outside !== '' && (
            <p className={styles['outside']}>
              {outside}{' '}
              <Button
                data-result=""
                look="quiet"
                onClick={() => {
                  toField();
                  onWiden((now) => ({ ...cleared(now), q: now.q }));
                }}
              >
                Search without the filters
              </Button>
            </p>
          )}
        </>
      )}
      {/* Not before there is an answer, which would push it down. */}
      {looking.status !== 'looking' && (
        <>
          <p className={styles['elsewhere']}>
            <a
              data-result=""
              href={hrefOf({ page: 'search' }) + writeSought({ ...nothingSought, q: asked.words })}
            >
              Look for these words in all dossiers
            </a>
          </p>
          <p className={styles['keys']}>
            <kbd>↓</kbd> <kbd>↑</kbd> through the results, <kbd>Esc</kbd> to close
          </p>
        </>
      )}
    </div>
  );
}

function toldInWords(looking: Looking): string {
  switch (looking.status) {
    case 'looking':
      return 'Looking…';
    case 'failed':
      return looking.sentence;
    case 'found':
      return withinInWords(looking.results);
  }
}

interface GroupProps {
  readonly group: ResultGroup;
  readonly children: (record: ResultGroup['records'][number]) => ReactNode;
}

function Group({ group: { kind, records }, children }: GroupProps): ReactNode {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button has gone from under the reader, who goes on at what it brought.
  useLayoutEffect(() => {
    if (isWhole) list.current?.querySelectorAll('a')[FIRST]?.focus();
  }, [isWhole]);
  const name = groupNames[kind];
  const shown = isWhole ? records : records.slice(0, FIRST);
  return (
    <section aria-label={name}>
      <p className={styles['kind']} aria-hidden="true">
        {name} <span>{records.length}</span>
      </p>
      <ul ref={list}>{shown.map(children)}</ul>
      {shown.length < records.length && (
        <Button data-result="" look="quiet" onClick={() => setWhole(true)}>
          Show all {records.length}
        </Button>
      )}
    </section>
  );
}
