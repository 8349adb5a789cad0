import { useState, type ComponentType, type ReactNode } from 'react';
import type { Address } from '../../address/index.ts';
import type { Reading } from '../../dossier/index.ts';
import type { SharedPage } from '../../formats/index.ts';
import { Button, closeOnceLeft } from '../../ui/index.ts';
import type { PanelProps } from './panel.tsx';
import styles from './share.module.css';

/** The full address of a page, with a reading's filters or without any: for use away from the site. */
export type UrlOf = (address: Address, reading?: Reading) => string;

export interface ShareProps {
  readonly page: SharedPage;
  /** What the reader sees now: a link can carry it. */
  readonly reading: Reading;
  readonly urlOf: UrlOf;
}

const what: Readonly<Record<SharedPage['kind'], string>> = {
  board: 'dossier',
  claim: 'claim',
  event: 'event',
  assessment: 'assessment',
  speaker: 'speaker',
};

type Loading = ComponentType<PanelProps> | 'failed' | undefined;

/** A way to pass a record on. What it takes is fetched when it is first opened. */
export function Share(props: ShareProps): ReactNode {
  const [loading, setLoading] = useState<Loading>();
  const name = `Share this ${what[props.page.kind]}`;
  const load = (): void => {
    import('./panel.tsx').then(
      ({ Panel }) => setLoading(() => Panel),
      () => setLoading('failed'),
    );
  };
  return (
    <>
      <Button look="quiet" popoverTarget="share" aria-haspopup="dialog">
        {name}
      </Button>
      <div
        id="share"
        popover="auto"
        className={styles['share']}
        role="dialog"
        aria-label={name}
        tabIndex={-1}
        onBeforeToggle={closeOnceLeft}
        onToggle={({ newState, currentTarget }) => {
          if (newState !== 'open') return;
          currentTarget.focus();
          load();
        }}
      >
        <h2>{name}</h2>
        <Inside {...props} loading={loading} retry={load} />
        <noscript>
          <p>Copying needs JavaScript, which is off. The address of this page can be passed on.</p>
        </noscript>
        <p>
          <Button popoverTarget="share" popoverTargetAction="hide">
            Close
          </Button>
        </p>
      </div>
    </>
  );
}

interface InsideProps extends ShareProps {
  readonly loading: Loading;
  readonly retry: () => void;
}

function Inside({ loading: Panel, retry, ...props }: InsideProps): ReactNode {
  if (Panel === undefined) return null;
  if (Panel !== 'failed') return <Panel {...props} />;
  return (
    <p role="alert">
      This could not be loaded. The address of this page can be passed on as it is.{' '}
      <Button onClick={retry}>Try again</Button>
    </p>
  );
}
