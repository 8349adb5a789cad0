import { memo, type ReactNode } from 'react';
import type { MapNode, MapPage, RecordKey } from '../../dossier/index.ts';
import { routesIn } from './bands.ts';
import { columnStart, type Box, type Column } from './boxes.ts';
import styles from './drawing.module.css';
import type { MapLayout } from './layout.ts';
import { litBy } from './lit.ts';
import { RecordBox, RecordLink } from './record-box.tsx';
import { TieLine } from './tie-line.tsx';

export interface DrawingProps {
  readonly page: MapPage;
  readonly layout: MapLayout;
  /** Which of its bands are drawn, from the top down. */
  readonly drawn: readonly number[];
  /** What the reader is at. */
  readonly at: RecordKey | undefined;
  readonly hrefOf: NodeHref;
}

/** The address of a record's own page. It is another only where the page of the map is. */
export type NodeHref = (node: MapNode) => string;

/**
 * The map itself. What belongs to what the reader is at is drawn again on a sheet of its own over the dimmed map, which
 * is not drawn anew: lighting a record costs as much as it has neighbours, however large the map.
 */
export function Drawing({ page, layout, drawn, at, hrefOf }: DrawingProps): ReactNode {
  const isLit = at !== undefined && layout.boxes.has(at);
  const viewBox = `0 0 ${layout.width} ${layout.height}`;
  return (
    <div className={styles['sheets']} data-sheets="" data-dim={isLit || undefined}>
      <svg
        className={styles['map']}
        viewBox={viewBox}
        role="group"
        aria-label="The map: each record is a link; its ties are listed in words below."
        lang={page.heading.language}
      >
        <Heads page={page} />
        <Drawn hrefOf={hrefOf} layout={layout} drawn={drawn} />
      </svg>
      {isLit && (
        <svg
          className={styles['lit']}
          viewBox={viewBox}
          aria-hidden="true"
          lang={page.heading.language}
        >
          <Heads page={page} />
          <LitPart layout={layout} at={at} />
        </svg>
      )}
    </div>
  );
}

const middleHead = 'Events, and what the article itself says';

function Heads({ page: { sides } }: { readonly page: MapPage }): ReactNode {
  const heads = [sides[0], undefined, sides[1]] as const;
  return (
    <g className={styles['heads']}>
      {([0, 1, 2] as const satisfies readonly Column[]).map((column) => {
        const side = heads[column];
        const x = columnStart(column);
        return (
          <g key={column} data-place={side?.place}>
            {side && <circle className={styles['mark']} cx={x + 7} cy="19" r="5" />}
            <text x={side ? x + 20 : x} y="24">
              {side ? `${side.adjective} side` : column === 1 ? middleHead : ''}
            </text>
          </g>
        );
      })}
    </g>
  );
}

type DrawnProps = Pick<DrawingProps, 'layout' | 'drawn' | 'hrefOf'>;

const Drawn = memo(
  function Drawn({ hrefOf, layout: { bands }, drawn }: DrawnProps): ReactNode {
    return (
      <>
        <g>
          {routesIn(bands, drawn).map((route) => (
            <TieLine key={route.tie.id} route={route} />
          ))}
        </g>
        {drawn.map((band) => (
          <Records key={band} hrefOf={hrefOf} boxes={bands.records[band] ?? []} />
        ))}
      </>
    );
  },
  (before, now) => before.layout === now.layout && before.drawn === now.drawn,
);

interface RecordsProps {
  readonly hrefOf: NodeHref;
  readonly boxes: readonly Box[];
}

const Records = memo(
  function Records({ hrefOf, boxes }: RecordsProps): ReactNode {
    return (
      <g>
        {boxes.map((box) => (
          <RecordLink key={box.key} box={box} href={hrefOf(box.node)} />
        ))}
      </g>
    );
  },
  (before, now) => before.boxes === now.boxes,
);

function LitPart({
  layout,
  at,
}: {
  readonly layout: MapLayout;
  readonly at: RecordKey;
}): ReactNode {
  const { steps, ties } = litBy(layout.near, at);
  return (
    <>
      {[...ties].flatMap(([id, step]) => {
        const route = layout.routeOf.get(id);
        return route ? [<TieLine key={id} route={route} step={step} />] : [];
      })}
      {[...steps].flatMap(([key, step]) => {
        const box = layout.boxes.get(key);
        if (!box) return [];
        return [
          <g key={key} className={styles['copy']} data-lit={key} data-step={step}>
            <RecordBox box={box} />
          </g>,
        ];
      })}
    </>
  );
}
