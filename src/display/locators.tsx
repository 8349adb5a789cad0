import { Fragment, type ReactNode } from 'react';
import type { Locator } from '../dossier/index.ts';
import styles from './locators.module.css';

/** Where the article says it: paragraph numbers, each a way to the spot on the publisher's page. */
export function Locators({ of }: { readonly of: readonly Locator[] }): ReactNode {
  if (of.length === 0) return null;
  return (
    <span className={styles['locators']}>
      {/* Each link says it of its own, and would be heard to say it twice. */}
      <span aria-hidden="true">{of.length === 1 ? 'paragraph ' : 'paragraphs '}</span>
      {of.map(({ paragraph, source, url }, index) => (
        <Fragment key={`${source}${paragraph}`}>
          {index > 0 && (index === of.length - 1 ? ' and ' : ', ')}
          <a
            href={url}
            aria-label={`paragraph ${paragraph} of “${source}”, on the publisher’s page`}
          >
            {paragraph}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
