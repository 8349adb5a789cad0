import type { ReactNode } from 'react';
import type { ClaimPage } from '../../dossier/index.ts';
import { useHref } from '../../display/index.ts';
import { figures } from '../../ui/index.ts';
import styles from './claim.module.css';

/** The way to the claims before and after this one, within what the reader has chosen to see. */
export function Neighbours({
  page: { heading, neighbours },
}: {
  readonly page: ClaimPage;
}): ReactNode {
  const hrefOf = useHref();
  const { previous, next, place, of } = neighbours;
  const to = (claim: ClaimPage['claim']['id']): string =>
    hrefOf({ page: 'claim', dossier: heading.id, claim });
  return (
    <nav className={styles['neighbours']} aria-label="Claims before and after this one">
      <p>
        {place === undefined
          ? `The present filters leave this claim out; they show ${figures(of)}.`
          : `Claim ${figures(place)} of ${figures(of)}.`}
      </p>
      <div>
        {previous && (
          <a rel="prev" href={to(previous.id)} aria-keyshortcuts="k ArrowLeft">
            <span>Previous</span> {previous.text}
          </a>
        )}
      </div>
      <div>
        {next && (
          <a rel="next" href={to(next.id)} aria-keyshortcuts="j ArrowRight">
            <span>Next</span> {next.text}
          </a>
        )}
      </div>
    </nav>
  );
}
