import { memo, useId, useRef, type ReactNode } from 'react';
import { recordKey, type MapNode, type RecordKey } from '../../dossier/index.ts';
import { basisWords, counted } from '../../display/index.ts';
import { kindOf } from './boxes.ts';
import { useComingAlive } from '../../ui/index.ts';
import type { NodeHref } from './drawing.tsx';
import type { MapLayout } from './layout.ts';
import styles from './neighbourhood.module.css';
import { farEnd } from './places.ts';
import { TieSample } from './tie-line.tsx';
import { relationTo } from './tie-words.tsx';

export interface NeighbourhoodProps {
  readonly layout: MapLayout;
  /** The record in the middle of it. */
  readonly centre: RecordKey;
  readonly hrefOf: NodeHref;
  readonly onPick: (key: RecordKey) => void;
}

/** One record and what it touches, from the top down: the map where there is no room for the whole. */
export function Neighbourhood({ layout, centre, hrefOf, onPick }: NeighbourhoodProps): ReactNode {
  const box = layout.boxes.get(centre);
  if (!box) return null;
  const ties = layout.near.get(centre) ?? [];
  return (
    <div className={styles['neighbourhood']}>
      <Picker layout={layout} centre={centre} onPick={onPick} />
      <div data-centre="">
        <RecordCard node={box.node} hrefOf={hrefOf} />
      </div>
      {ties.length === 0 && <p className={styles['none']}>No tie of it is drawn here.</p>}
      <ul className={styles['branches']}>
        {ties.map((tie) => {
          const key = farEnd(tie, centre);
          const far = layout.boxes.get(key)?.node;
          if (!far) return null;
          const more = (layout.near.get(key)?.length ?? 1) - 1;
          return (
            <li key={tie.id}>
              <p className={styles['tie']}>
                <TieSample relation={tie.relation} basis={tie.basis} /> {relationTo(tie, centre)}{' '}
                <span className={styles['basis']}>({basisWords[tie.basis]})</span>
              </p>
              <RecordCard node={far} hrefOf={hrefOf}>
                {more > 0 && <p className={styles['more']}>{counted(more, 'other tie')}</p>}
              </RecordCard>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function RecordCard({
  node,
  hrefOf,
  children,
}: {
  readonly node: MapNode;
  readonly hrefOf: NodeHref;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div
      className={styles['card']}
      data-kind={node.kind}
      data-place={node.kind === 'claim' ? node.place : undefined}
    >
      <p className={styles['kind']}>{kindOf(node)}</p>
      <a href={hrefOf(node)} data-pick={recordKey(node)}>
        {node.text}
      </a>
      {children}
    </div>
  );
}

type PickerProps = Pick<NeighbourhoodProps, 'layout' | 'centre' | 'onPick'>;

/** The longest words of a claim that a list to choose from shows, in letters. */
const LONGEST = 70;

function Picker({ layout, centre, onPick }: PickerProps): ReactNode {
  const id = useId();
  const node = layout.boxes.get(centre)?.node;
  const list = useRef<HTMLSelectElement>(null);
  const choose = (value: string): void => {
    const box = layout.columns.flat().find(({ key }) => key === value);
    if (box) onPick(box.key);
  };
  // What was chosen from a built page's list before the script was here.
  useComingAlive(() => {
    const { value } = list.current ?? {};
    if (value !== undefined && value !== centre) choose(value);
  });
  return (
    <p className={styles['picker']}>
      <label htmlFor={id}>Around</label>
      <select
        id={id}
        ref={list}
        value={centre}
        // What a browser fills in by itself would be taken for the reader's choice.
        autoComplete="off"
        onChange={({ target }) => choose(target.value)}
      >
        <Choices layout={layout} beside={node?.kind === 'claim' ? undefined : centre} />
      </select>
    </p>
  );
}

interface ChoicesProps {
  readonly layout: MapLayout;
  /** What is no claim and still to be chosen from. */
  readonly beside: RecordKey | undefined;
}

const Choices = memo(function Choices({ layout, beside }: ChoicesProps): ReactNode {
  return layout.columns
    .flat()
    .filter(({ node, key }) => node.kind === 'claim' || key === beside)
    .map(({ key, node }) => (
      <option key={key} value={key}>
        {shortened(`${kindOf(node)}: ${node.text}`)}
      </option>
    ));
});

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
