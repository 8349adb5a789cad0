import type { ReactNode } from 'react';
import { RecordPeek } from '../../display/index.ts';
import type { MapPage, RecordKey, RecordPeek as Peek } from '../../dossier/index.ts';
import { Button } from '../../ui/index.ts';
import { kindOf } from './boxes.ts';
import type { NodeHref } from './drawing.tsx';
import type { MapLayout } from './layout.ts';
import styles from './panel.module.css';
import { HowSure, TieList } from './tie-words.tsx';

export interface PanelProps {
  readonly page: MapPage;
  readonly layout: MapLayout;
  /** What the reader is at. */
  readonly at: RecordKey | undefined;
  /** What the reader has opened. */
  readonly opened: RecordKey | undefined;
  readonly picked: Peek | undefined;
  readonly hrefOf: NodeHref;
  readonly onClose: () => void;
}

/** What the reader is at, in words: its card once it is opened, until then the reasons of what is lit. */
export function Panel(props: PanelProps): ReactNode {
  return (
    <aside
      className={styles['panel']}
      aria-labelledby="map-panel"
      data-idle={(props.at ?? props.opened) === undefined || undefined}
    >
      <h2 className="visually-hidden" id="map-panel">
        What is picked out
      </h2>
      <Inside {...props} />
    </aside>
  );
}

function Inside({ page, layout, at, opened, picked, hrefOf, onClose }: PanelProps): ReactNode {
  const shown = at ?? opened;
  const node = shown && layout.boxes.get(shown)?.node;
  if (picked && shown === opened && keyOf(picked) === opened) {
    return (
      <>
        <p className={styles['close']}>
          <Button onClick={onClose}>Close</Button>
        </p>
        <RecordPeek dossier={page.heading.id} peek={picked} />
      </>
    );
  }
  if (!shown || !node) {
    return (
      <p className={styles['hint']}>
        Point at a record, or move to one, and what it is tied to stands here.
      </p>
    );
  }
  return (
    <>
      <p className={styles['kind']}>{kindOf(node)}</p>
      <p className={styles['text']}>{node.text}</p>
      {node.kind === 'event' && (
        <p className={styles['kind']}>
          <HowSure node={node} />
        </p>
      )}
      <TieList of={shown} layout={layout} hrefOf={hrefOf} />
    </>
  );
}

function keyOf(peek: Peek): RecordKey {
  switch (peek.kind) {
    case 'claim':
      return `claim:${peek.claim.id}`;
    case 'event':
      return `event:${peek.event.id}`;
    case 'assessment':
      return `assessment:${peek.assessment.id}`;
  }
}
