import { useState, type ReactNode } from 'react';
import type { BoardPage } from '../../dossier/index.ts';
import { NoteList } from '../../display/index.ts';
import styles from './board.module.css';
import { ColumnHeads } from './column-heads.tsx';
import { EvennessLine } from './evenness-line.tsx';
import { Exchange } from './exchange.tsx';
import { useLit } from './lit.ts';
import { UntiedCards, untiedName, untiedQuestion } from './untied.tsx';

export interface BoardProps {
  readonly page: BoardPage;
  /** Whether what the reader chose to see is still to come. */
  readonly pending: boolean;
  /** What the reader can choose to see, between the heading and the claims. */
  readonly filters: ReactNode;
  /** Shown in place of the claims where no claim is left. */
  readonly empty: ReactNode;
  /** What stands in the place of claims that are too many to be drawn at once. */
  readonly long?: ReactNode;
}

/** Both sides by topic, and between them what the article reports. */
export function Board({ page, pending, filters, empty, long }: BoardProps): ReactNode {
  const { heading, columns, sections } = page;
  const waits = useWaits(pending);
  const { lit, listeners } = useLit(sections);
  return (
    <>
      <header className={styles['head']}>
        <h1 tabIndex={-1}>{heading.title}</h1>
        <p className={styles['summary']}>{heading.summary}</p>
        <EvennessLine columns={columns} evenness={page.evenness} />
      </header>
      {filters}
      {/* What filters leave may come late: a card that stays is then no old one that moves, but one of another board. */}
      <div key={long ? '' : waits} data-filtered-part="">
        {long ??
          (sections.length === 0 ? (
            empty
          ) : (
            <div className={styles['board']} {...listeners}>
              <ColumnHeads columns={columns} />
              {sections.map((section) => (
                <section
                  key={section.id}
                  className={styles['section']}
                  aria-labelledby={`topic-${section.id}`}
                >
                  <h2 id={`topic-${section.id}`}>{section.name}</h2>
                  {section.question && <p className={styles['question']}>{section.question}</p>}
                  {section.exchanges.map((exchange) => (
                    <Exchange
                      key={exchange.id}
                      dossier={heading.id}
                      exchange={exchange}
                      lit={lit}
                    />
                  ))}
                </section>
              ))}
            </div>
          ))}
        <Untied page={page} />
      </div>
      {page.notes.length > 0 && (
        <section className={styles['section']} aria-labelledby="notes">
          <h2 id="notes">How this dossier reads the article</h2>
          <NoteList notes={page.notes} />
        </section>
      )}
    </>
  );
}

/** How often the reader has waited for what they chose: not counting the way to a page that nobody has seen yet. */
function useWaits(pending: boolean): number {
  const [now, setNow] = useState({ pending, waits: pending ? -1 : 0 });
  if (now.pending !== pending) setNow({ pending, waits: now.waits + (pending ? 0 : 1) });
  return Math.max(now.waits, 0);
}

function Untied({ page: { heading, untied } }: { readonly page: BoardPage }): ReactNode {
  if (untied.events.length + untied.assessments.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="untied">
      <h2 id="untied">{untiedName}</h2>
      <p className={styles['question']}>{untiedQuestion}</p>
      <UntiedCards dossier={heading.id} untied={untied} />
    </section>
  );
}
