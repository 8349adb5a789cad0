import { Fragment, type ReactNode } from 'react';
import type { QuoteView } from '../dossier/index.ts';
import { Locators } from './locators.tsx';
import styles from './quotation.module.css';

/** Words that stand verbatim, marked as such, with whose they are and where. */
export function Quotation({ quote }: { readonly quote: QuoteView }): ReactNode {
  return (
    <p className={styles['quotation']}>
      <q>
        <WithSic text={quote.text} />
      </q>{' '}
      <span className={styles['source']}>
        {quote.speaker ?? 'the article’s words'}, <Locators of={[quote]} />
      </span>
    </p>
  );
}

function WithSic({ text }: { readonly text: string }): ReactNode {
  return text.split('[sic]').map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <abbr title="so printed in the article">[sic]</abbr>}
      {part}
    </Fragment>
  ));
}
