import type { ReactNode } from 'react';
import type { BoardPage } from '../../dossier/index.ts';
import { NoteList } from '../../display/index.ts';
import type { MoreOfPage } from '../../library/index.ts';
import styles from './board.module.css';
import { ColumnHeads } from './column-heads.tsx';
import { EvennessLine } from './evenness-line.tsx';
import { useLit } from './lit.ts';
import { longBoard } from './late-long-board.ts';
import { TopicSection, UntiedSection } from './topic-section.tsx';
import type { LongBoardProps } from './long-board.tsx';
import type { DrawBlock } from './use-blocks.ts';

export interface BoardProps {
  readonly page: BoardPage;
  /** How a block of a long board is drawn, where the whole dossier is at hand. */
  readonly blockAt?: DrawBlock | undefined;
  /** The rest of a board of which only the first part was built into the page. */
  readonly more?: MoreOfPage | undefined;
  /** What the reader can choose to see, between the heading and the claims. */
  readonly filters: ReactNode;
  /** Shown in place of the claims where no claim is left. */
  readonly empty: ReactNode;
}

/** Both sides by topic, and between them what the article reports. */
export function Board({ page, blockAt, more, filters, empty }: BoardProps): ReactNode {
  const { heading, columns, long } = page;
  return (
    <>
      <header className={styles['head']}>
        <h1 tabIndex={-1}>{heading.title}</h1>
        <p className={styles['summary']}>{heading.summary}</p>
        <EvennessLine columns={columns} evenness={page.evenness} />
      </header>
      {filters}
      <div data-filtered-part="">
        {page.shown === 0 && empty}
        {long ? (
          <LateLongBoard page={page} long={long} blockAt={blockAt} more={more} />
        ) : (
          <WholeBoard page={page} />
        )}
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

/** A board of which only what is near is drawn: what draws it comes late, since few boards are so long. */
function LateLongBoard(props: LongBoardProps): ReactNode {
  const LongBoard = longBoard();
  if (LongBoard) return <LongBoard {...props} />;
  return (
    <p role="alert">
      What draws this board could not be fetched: the network is away, or the server is. Reload the
      page to try again.
    </p>
  );
}

/** A board that is drawn at once. */
function WholeBoard({ page }: Pick<BoardProps, 'page'>): ReactNode {
  const { heading, columns, sections, untied } = page;
  const { lit, listeners } = useLit(sections);
  return (
    <>
      {sections.length > 0 && (
        <div className={styles['board']} {...listeners}>
          <ColumnHeads columns={columns} />
          {sections.map((section) => (
            <TopicSection key={section.id} dossier={heading.id} section={section} lit={lit} />
          ))}
        </div>
      )}
      <UntiedSection dossier={heading.id} untied={untied} />
    </>
  );
}
