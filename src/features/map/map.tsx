import { Suspense, type ReactNode } from 'react';
import type { ChooseReading } from '../../address/index.ts';
import { recordAddress, useHref } from '../../display/index.ts';
import type { MapPage, Reading, RecordPeek } from '../../dossier/index.ts';
import { figures } from '../../ui/index.ts';
import { Adjacency } from './adjacency.tsx';
import { Downloads } from './downloads.tsx';
import { Drawing, type NodeHref } from './drawing.tsx';
import type { MapLayout } from './layout.ts';
import { Legend } from './legend.tsx';
import styles from './map.module.css';
import { Neighbourhood } from './neighbourhood.tsx';
import { Panel } from './panel.tsx';
import { useSameMap } from './same-page.ts';
import { isLaidOutInSteps, useLayout } from './use-layout.ts';
import { useMap } from './use-map.ts';

export interface QuarrelMapProps {
  readonly page: MapPage;
  readonly reading: Reading;
  /** The record that is picked out, in brief, once the dossier is there. */
  readonly picked?: RecordPeek | undefined;
  readonly onChoose: ChooseReading;
}

/** How it hangs together: claims of the two sides, and between them what the article reports and says itself. */
export function QuarrelMap({ page: asked, ...rest }: QuarrelMapProps): ReactNode {
  const page = useSameMap(asked);
  const drawn = page.toCome ? <BeingDrawn /> : <LaidOut {...rest} page={page} />;
  return (
    <div className={styles['page']}>
      <Legend legend={asked.legend} onChoose={rest.onChoose} />
      <p className={styles['keys']}>
        Keys: <kbd>↑</kbd> <kbd>↓</kbd> within a column, <kbd>←</kbd> <kbd>→</kbd> along a tie,{' '}
        <kbd>Enter</kbd> opens a record here, <kbd>Esc</kbd> closes it.
      </p>
      {asked.leadingOut > 0 && <p>{leadingOutWords(asked.leadingOut)}</p>}
      {/* A large built map comes alive on its own, in several steps. */}
      {isLaidOutInSteps(page) ? <Suspense fallback={<BeingDrawn />}>{drawn}</Suspense> : drawn}
    </div>
  );
}

function BeingDrawn(): ReactNode {
  return (
    <p role="status" className={styles['coming']}>
      The map is being drawn.
    </p>
  );
}

function LaidOut(props: QuarrelMapProps): ReactNode {
  const layout = useLayout(props.page);
  return layout ? <Desk {...props} layout={layout} /> : <BeingDrawn />;
}

/** The map with all that goes with it, once it is laid out. */
function Desk({
  page,
  layout,
  reading,
  picked,
  onChoose,
}: QuarrelMapProps & { readonly layout: MapLayout }): ReactNode {
  const { at, opened, drawn, open, root, listeners } = useMap(layout, { reading, onChoose });
  const link = useHref();
  const hrefOf: NodeHref = (node) => link(recordAddress(page.heading.id, node));
  const first = layout.columns.flat()[0]?.key;
  const centre = opened && layout.boxes.has(opened) ? opened : first;
  const shared = { page, layout, hrefOf };
  return (
    <>
      <div className={styles['desk']} ref={root} {...listeners}>
        {first && (
          <div className={styles['wide']}>
            <Drawing {...shared} drawn={drawn} at={at ?? opened} />
          </div>
        )}
        {centre && (
          <div className={styles['narrow']}>
            <Neighbourhood layout={layout} centre={centre} hrefOf={hrefOf} onPick={open} />
          </div>
        )}
        <Panel {...shared} {...{ at, opened, picked }} onClose={() => open(undefined)} />
      </div>
      <Downloads page={page} />
      <Adjacency {...shared} />
    </>
  );
}

function leadingOutWords(count: number): string {
  return count === 1
    ? '1 tie leads to a claim that the filters leave out, and is not drawn.'
    : `${figures(count)} ties lead to claims that the filters leave out, and are not drawn.`;
}
