import type { ReactNode } from 'react';
import type { BoardPage } from '../../dossier/index.ts';
import { AssessmentCard, EventCard, NoteList, PartyMark } from '../../display/index.ts';
import styles from './board.module.css';
import { EvennessLine } from './evenness-line.tsx';
import { Exchange } from './exchange.tsx';
import { useLit } from './lit.ts';
import { Legend } from './legend.tsx';

export interface BoardProps {
  readonly page: BoardPage;
  /** What the reader can choose to see, between the heading and the claims. */
  readonly filters: ReactNode;
  /** Shown in place of the claims where no claim is left. */
  readonly empty: ReactNode;
}

/** Both sides by topic, and between them what the article reports. */
export function Board({ page, filters, empty }: BoardProps): ReactNode {
  const { heading, columns, sections } = page;
  const { lit, listeners } = useLit(page);
  return (
    <>
      <header className={styles['head']}>
        <h1 tabIndex={-1}>{heading.title}</h1>
        <p className={styles['summary']}>{heading.summary}</p>
        <EvennessLine columns={columns} evenness={page.evenness} />
      </header>
      {filters}
      <div data-filtered-part="">
        {sections.length === 0 ? (
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
                  <Exchange key={exchange.id} dossier={heading.id} exchange={exchange} lit={lit} />
                ))}
              </section>
            ))}
          </div>
        )}
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

function ColumnHeads({ columns }: Pick<BoardPage, 'columns'>): ReactNode {
  const [left, right] = columns;
  return (
    <div className={styles['heads']}>
      <p className={styles['columnHead']}>{left && <PartyMark party={left} />}</p>
      <Legend />
      <p className={styles['columnHead']}>{right && <PartyMark party={right} />}</p>
    </div>
  );
}

function Untied({ page: { heading, untied } }: { readonly page: BoardPage }): ReactNode {
  if (untied.events.length + untied.assessments.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="untied">
      <h2 id="untied">Also in the article, tied to no claim</h2>
      <p className={styles['question']}>
        Reported by the article or said in its own voice; nothing here stands for or against a
        claim. Filters leave this part as it is.
      </p>
      <div className={styles['untied']}>
        {untied.events.map((event) => (
          <EventCard key={event.id} dossier={heading.id} event={event} level={3} size="brief" />
        ))}
        {untied.assessments.map((assessment) => (
          <AssessmentCard
            key={assessment.id}
            dossier={heading.id}
            assessment={assessment}
            level={3}
          />
        ))}
      </div>
    </section>
  );
}
