import type { ReactNode } from 'react';
import styles from './paging.module.css';

export interface PagingProps {
  /** What there are several pages of: “Dossiers”. */
  readonly label: string;
  /** The page that is shown, from 1 on, and how many there are. */
  readonly part: number;
  readonly parts: number;
  readonly hrefOf: (part: number) => string;
}

/** The way to the other pages of a list. Nothing where there is one page. */
export function Paging({ label, part, parts, hrefOf }: PagingProps): ReactNode {
  if (parts <= 1) return null;
  return (
    <nav className={styles['paging']} aria-label={`${label}: pages`}>
      <ul>
        {part > 1 && (
          <>
            {part > 2 && (
              <li>
                <a href={hrefOf(1)}>First page</a>
              </li>
            )}
            <li>
              <a href={hrefOf(part - 1)} rel="prev">
                <span aria-hidden="true">← </span>Page {part - 1}
              </a>
            </li>
          </>
        )}
        <li aria-current="page">
          Page {part} of {parts}
        </li>
        {part < parts && (
          <>
            <li>
              <a href={hrefOf(part + 1)} rel="next">
                Page {part + 1}
                <span aria-hidden="true"> →</span>
              </a>
            </li>
            {part < parts - 1 && (
              <li>
                <a href={hrefOf(parts)}>Last page</a>
              </li>
            )}
          </>
        )}
      </ul>
    </nav>
  );
}
