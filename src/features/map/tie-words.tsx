import type { ReactNode } from 'react';
import { basisWords, certaintyWords, claimTieWords } from '../../display/index.ts';
import { recordKey, type MapNode, type MapTie, type RecordKey } from '../../dossier/index.ts';
import { kindOf } from './boxes.ts';
import type { NodeHref } from './drawing.tsx';
import type { MapLayout } from './layout.ts';
import { farEnd } from './places.ts';
import { TieSample } from './tie-line.tsx';
import styles from './tie-words.module.css';

export interface TieListProps {
  readonly of: RecordKey;
  readonly layout: MapLayout;
  readonly hrefOf: NodeHref;
}

/** Every line that meets a record, in words: what it does, to what, whose judgement it is, where, and why. */
export function TieList({ of, layout, hrefOf }: TieListProps): ReactNode {
  const ties = layout.near.get(of) ?? [];
  if (ties.length === 0) return <p className={styles['none']}>No tie of it is drawn here.</p>;
  return (
    <ul className={styles['ties']}>
      {ties.map((tie) => (
        <TieInWords key={tie.id} of={of} tie={tie} layout={layout} hrefOf={hrefOf} />
      ))}
    </ul>
  );
}

function TieInWords({
  of,
  tie,
  layout,
  hrefOf,
}: TieListProps & { readonly tie: MapTie }): ReactNode {
  const far = layout.boxes.get(farEnd(tie, of))?.node;
  if (!far) return null;
  return (
    <li>
      <TieSample relation={tie.relation} basis={tie.basis} />{' '}
      <span className={styles['relation']}>{relationTo(tie, of)}</span>{' '}
      <FarLink node={far} hrefOf={hrefOf} />{' '}
      <span className={styles['basis']}>
        ({basisWords[tie.basis]}
        {paragraphWords(tie.paragraphs)})
      </span>
      {far.kind === 'event' && <HowSure node={far} />}
      {tie.reason && (
        <span className={styles['reason']}>
          {' '}
          {tie.basis === 'editorial' && <strong>We read it so: </strong>}
          {tie.reason}
        </span>
      )}
    </li>
  );
}

/** A link to a record by its own words; a claim with who says it. */
export function FarLink({
  node,
  hrefOf,
}: {
  readonly node: MapNode;
  readonly hrefOf: NodeHref;
}): ReactNode {
  return (
    <a href={hrefOf(node)} data-pick={recordKey(node)}>
      {kindOf(node)}: {node.text}
    </a>
  );
}

/** How sure the article is of those who did it. */
export function HowSure({
  node: { certainties },
}: {
  readonly node: Extract<MapNode, { kind: 'event' }>;
}): ReactNode {
  if (certainties.length === 0) return null;
  return (
    <span className={styles['sure']}>
      {' '}
      Who did it: {certainties.map((one) => certaintyWords[one]).join('; ')}.
    </span>
  );
}

/** What the far end of a tie is to the near one. */
export function relationTo({ from, relation }: MapTie, key: RecordKey): string {
  return claimTieWords(relation, relation === 'opposes' ? 'both' : from === key ? 'out' : 'in');
}

function paragraphWords(paragraphs: readonly number[]): string {
  if (paragraphs.length === 0) return '';
  return `, paragraph${paragraphs.length === 1 ? '' : 's'} ${paragraphs.join(', ')}`;
}
