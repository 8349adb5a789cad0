import { memo, useState, type ReactNode } from 'react';
import { recordKey, type MapPage } from '../../dossier/index.ts';
import { Disclosure } from '../../ui/index.ts';
import styles from './adjacency.module.css';
import type { Box } from './boxes.ts';
import type { NodeHref } from './drawing.tsx';
import type { MapLayout } from './layout.ts';
import { usePortions } from './portions.ts';
import { FarLink, HowSure, TieList } from './tie-words.tsx';

export interface AdjacencyProps {
  readonly page: MapPage;
  readonly layout: MapLayout;
  readonly hrefOf: NodeHref;
}

/** The map in words: every record, and under it all that it is tied to. The addresses are others only where the layout is. */
export const Adjacency = memo(
  function Adjacency({ page, layout, hrefOf }: AdjacencyProps): ReactNode {
    const [left, right] = page.sides;
    const heads = [
      `Claims of the ${left?.adjective ?? ''} side`,
      'Events, and what the article itself says',
      `Claims of the ${right?.adjective ?? ''} side`,
    ];
    return (
      <section className={styles['adjacency']} aria-labelledby="map-in-words">
        <h2 id="map-in-words">The map in words</h2>
        <p>
          Every record of the map, and under it each of its ties: what it does, whose judgement it
          is, and why.
        </p>
        <div className={styles['columns']}>
          {layout.columns.map((boxes, index) => (
            <ColumnInWords
              key={heads[index]}
              head={`${heads[index]} (${boxes.length})`}
              {...{ boxes, layout, hrefOf }}
            />
          ))}
        </div>
        <Untied page={page} hrefOf={hrefOf} />
      </section>
    );
  },
  (before, now) => before.layout === now.layout,
);

interface ColumnProps extends Pick<AdjacencyProps, 'layout' | 'hrefOf'> {
  readonly head: string;
  readonly boxes: readonly Box[];
}

/** So many records of a column of a large map are listed before it is opened. */
const LISTED = 40;

/** The records of a column. The list of a large map is made whole when it is opened. */
function ColumnInWords({ head, boxes, layout, hrefOf }: ColumnProps): ReactNode {
  const [isOpened, setOpened] = useState(false);
  const isLarge = layout.bands.records.length > 1;
  const rows = usePortions(boxes, isLarge ? LISTED : boxes.length, isOpened);
  return (
    <Disclosure summary={head} onOpen={() => setOpened(true)}>
      {boxes.length === 0 && <p>None here.</p>}
      <ul className={styles['records']} data-long={isLarge || undefined}>
        {boxes.slice(0, rows).map((box) => (
          <Entry key={box.key} box={box} layout={layout} hrefOf={hrefOf} />
        ))}
      </ul>
    </Disclosure>
  );
}

interface EntryProps extends Pick<AdjacencyProps, 'layout' | 'hrefOf'> {
  readonly box: Box;
}

const Entry = memo(
  function Entry({ box, layout, hrefOf }: EntryProps): ReactNode {
    return (
      <li className={styles['record']}>
        <p>
          <FarLink node={box.node} hrefOf={hrefOf} />
          {box.node.kind === 'event' && <HowSure node={box.node} />}
        </p>
        <TieList of={box.key} layout={layout} hrefOf={hrefOf} />
      </li>
    );
  },
  (before, now) => before.box === now.box && before.layout === now.layout,
);

function Untied({ page: { untied }, hrefOf }: Pick<AdjacencyProps, 'page' | 'hrefOf'>): ReactNode {
  if (untied.length === 0) return null;
  return (
    <section aria-labelledby="map-untied">
      <h3 id="map-untied">Also in the article, tied to no claim</h3>
      <p>The map leaves these out, and filters leave this list as it is.</p>
      <ul className={styles['records']}>
        {untied.map((node) => (
          <li key={recordKey(node)}>
            <a href={hrefOf(node)}>{node.text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
