import type { ReactNode } from 'react';
import { nothingSought, type Sought } from '../../address/index.ts';
import type { ShelfChoices } from '../../dossier/index.ts';
import { Button, ChoiceField, filledIn, TextField, useFillingIn } from '../../ui/index.ts';
import styles from './shelf.module.css';

export interface ShelfFormProps {
  readonly sought: Sought;
  readonly choices: ShelfChoices;
  readonly onSeek: (sought: Sought) => void;
}

/** What to look for among the dossiers. Every choice says how many it would leave. */
export function ShelfForm({ sought, choices, onSeek }: ShelfFormProps): ReactNode {
  const { q, party = '', topic = '' } = sought;
  return (
    <section aria-label="Find a dossier">
      <noscript>
        <p className={styles['noscript']}>
          Looking for a dossier needs JavaScript, which is off. All are listed, page by page.
        </p>
      </noscript>
      <form
        ref={useFillingIn({ q, party, topic })}
        className={styles['form']}
        role="search"
        aria-label="Dossiers"
        onSubmit={(event) => {
          event.preventDefault();
          const valueOf = filledIn(event.currentTarget);
          onSeek({
            ...nothingSought,
            q: valueOf('q'),
            party: valueOf('party') || undefined,
            topic: valueOf('topic') || undefined,
          });
        }}
      >
        <TextField
          id="shelf-words"
          name="q"
          type="search"
          label="Words of its title, summary, parties or topics"
          value={q}
          maxLength={200}
        />
        <ChoiceField
          id="shelf-party"
          name="party"
          label="Party"
          none="Any party"
          value={party}
          choices={choices.parties}
        />
        <ChoiceField
          id="shelf-topic"
          name="topic"
          label="Topic"
          none="Any topic"
          value={topic}
          choices={choices.topics}
        />
        <Button submits>Find dossiers</Button>
      </form>
    </section>
  );
}
