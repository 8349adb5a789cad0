import type { ReactNode } from 'react';
import type { BlockSection, BoardBlock, DossierId, ExchangeView } from '../../dossier/index.ts';
import styles from './board.module.css';
import { Exchange } from './exchange.tsx';
import type { Lit } from './lit.ts';
import { UntiedCards, untiedName, untiedQuestion } from './untied.tsx';

export interface BlockTopicProps {
  readonly dossier: DossierId;
  readonly section: BlockSection;
  readonly lit: Lit;
  /** Whether the stretch it goes on with stands right before it, so that no heading is needed. */
  readonly joined: boolean;
  /** How many claims stand before its first, of how many. */
  readonly within: { readonly before: number; readonly of: number };
}

/** One topic in a block, or what an earlier block left of it. */
export function BlockTopic({ dossier, section, lit, joined, within }: BlockTopicProps): ReactNode {
  const { id, name, question, exchanges, continued } = section;
  return (
    <Headed id={`topic-${id}`} name={name} continued={continued} joined={joined}>
      {question && !continued && <p className={styles['question']}>{question}</p>}
      {exchanges.map((exchange, index) => (
        <Exchange
          key={exchange.id}
          dossier={dossier}
          exchange={exchange}
          lit={lit}
          within={{ before: within.before + countClaims(exchanges.slice(0, index)), of: within.of }}
        />
      ))}
    </Headed>
  );
}

/** How many claims meet in exchanges. */
export function countClaims(exchanges: readonly ExchangeView[]): number {
  return exchanges
    .flatMap(({ columns }) => columns)
    .reduce((sum, { claims }) => sum + claims.length, 0);
}

export interface BlockApartProps {
  readonly dossier: DossierId;
  readonly untied: NonNullable<BoardBlock['apart']>;
  readonly joined: boolean;
}

/** What no claim is tied to, in a block. */
export function BlockApart({ dossier, untied, joined }: BlockApartProps): ReactNode {
  return (
    <Headed id="untied" name={untiedName} continued={untied.continued} joined={joined}>
      {!untied.continued && <p className={styles['question']}>{untiedQuestion}</p>}
      <UntiedCards dossier={dossier} untied={untied} />
    </Headed>
  );
}

interface HeadedProps {
  readonly id: string;
  readonly name: string;
  /** Whether an earlier block began it. */
  readonly continued: boolean;
  readonly joined: boolean;
  readonly children: ReactNode;
}

function Headed({ id, name, continued, joined, children }: HeadedProps): ReactNode {
  const naming = joined ? { 'aria-label': `${name}, continued` } : { 'aria-labelledby': id };
  return (
    <section className={styles['section']} data-joined={joined || undefined} {...naming}>
      {!joined && (
        <h2 id={id}>
          {name}
          {continued && ', continued'}
        </h2>
      )}
      {children}
    </section>
  );
}
