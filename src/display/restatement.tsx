import type { ReactNode } from 'react';
import type { MarkedRun, RestatementView } from '../dossier/index.ts';
import { Locators } from './locators.tsx';
import styles from './restatement.module.css';

/** A claim as it was made beside the claim as the article repeats it, with what differs marked in both. */
export function Restatement({ restatement }: { readonly restatement: RestatementView }): ReactNode {
  return (
    <div>
      <dl className={styles['pair']}>
        <div>
          <dt>As made</dt>
          <dd>
            <Marked runs={restatement.made} />
          </dd>
        </div>
        <div>
          <dt>As the article repeats it</dt>
          <dd>
            <Marked runs={restatement.restated} />
          </dd>
        </div>
      </dl>
      <p className={styles['change']}>
        What changed: {restatement.change} <Locators of={restatement.locators} />
      </p>
    </div>
  );
}

function Marked({ runs }: { readonly runs: readonly MarkedRun[] }): ReactNode {
  return runs.map(({ text, changed }, index) => (
    <span key={index}>
      {index > 0 && ' '}
      {changed ? <mark>{text}</mark> : text}
    </span>
  ));
}
