import { useId, type ReactNode } from 'react';
import type { ClaimBrief, ClaimCard as Card, DossierId, TieLine } from '../dossier/index.ts';
import { Disclosure } from '../ui/index.ts';
import styles from './claim-card.module.css';
import { tieCountsInWords } from './count-words.ts';
import { DateLine } from './date-line.tsx';
import { Quotation } from './quotation.tsx';
import { useHref } from './reading-context.tsx';
import { recordAddress } from './record-address.ts';
import { SpeakerLine } from './speaker-line.tsx';
import { basisWords, claimTieWords, counted, modeWords } from './words.ts';

export interface ClaimCardProps {
  readonly dossier: DossierId;
  readonly claim: ClaimBrief;
  /** The heading level that fits where the card stands. */
  readonly level: 3 | 4;
  /** Where it stands among how many, in a list of which only a part is drawn; counted from 1. */
  readonly position?: { readonly at: number; readonly of: number } | undefined;
  /** What stands below the claim: its counts, or the tie that brought it here. */
  readonly children?: ReactNode;
}

/** One statement: who, what, when, and the words if they are quoted. */
export function ClaimCard({
  dossier,
  claim,
  level,
  position,
  children,
}: ClaimCardProps): ReactNode {
  const hrefOf = useHref();
  const Heading = `h${level}` as const;
  // Not the claim's own id: one page may show a claim twice, for two ties.
  const headingId = useId();
  return (
    <article
      className={styles['card']}
      data-place={claim.party.place}
      aria-labelledby={headingId}
      aria-posinset={position?.at}
      aria-setsize={position?.of}
    >
      <SpeakerLine dossier={dossier} party={claim.party} speaker={claim.speaker} />
      <Heading className={styles['claim']} id={headingId}>
        <a href={hrefOf({ page: 'claim', dossier, claim: claim.id })}>{claim.text}</a>
      </Heading>
      {claim.quotes.map((quote) => (
        <Quotation key={quote.text} quote={quote} />
      ))}
      <p className={styles['when']}>
        <DateLine dates={claim.dates} /> · {modeWords[claim.mode]}
      </p>
      {children}
    </article>
  );
}

/** A claim card of the board: with its counts, and its ties in words for those who do not see the lines. */
export function BoardClaimCard({
  dossier,
  claim,
  position,
}: Pick<ClaimCardProps, 'dossier' | 'position'> & { readonly claim: Card }): ReactNode {
  return (
    <ClaimCard dossier={dossier} claim={claim} level={3} position={position}>
      <p className={styles['counts']}>{tieCountsInWords(claim.counts)}</p>
      {claim.ties.length > 0 && (
        <Disclosure summary={`${counted(claim.ties.length, 'tie')} in words`}>
          <ul className={styles['ties']}>
            {claim.ties.map((tie) => (
              <TieInWords key={tie.id} dossier={dossier} tie={tie} />
            ))}
          </ul>
        </Disclosure>
      )}
    </ClaimCard>
  );
}

function TieInWords({
  dossier,
  tie,
}: {
  readonly dossier: DossierId;
  readonly tie: TieLine;
}): ReactNode {
  const hrefOf = useHref();
  const { target } = tie;
  const who = target.kind === 'claim' ? `${target.speaker}: ` : '';
  return (
    <li>
      {claimTieWords(tie.relation, tie.direction)}{' '}
      <a href={hrefOf(recordAddress(dossier, target))}>
        {who}
        {target.text}
      </a>{' '}
      <span className={styles['basis']}>({basisWords[tie.basis]})</span>
    </li>
  );
}
