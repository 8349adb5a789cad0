import type { ReactNode } from 'react';
import { nothingSought, type Sought } from '../../address/index.ts';
import type { ShelfChoices } from '../../dossier/index.ts';
import { Button, ChoiceField, filledIn, TextField } from '../../ui/index.ts';
import styles from './find.module.css';

export interface FindFormProps {
  readonly sought: Sought;
  readonly choices: ShelfChoices;
  readonly onSeek: (sought: Sought) => void;
}

/** What to look for among the claims. */
export function FindForm({ sought, choices, onSeek }: FindFormProps): ReactNode {
  return (
    <form
      className={styles['form']}
      role="search"
      aria-label="All claims"
      onSubmit={(event) => {
        event.preventDefault();
        const valueOf = filledIn(event.currentTarget);
        onSeek({
          ...nothingSought,
          q: valueOf('q'),
          speaker: valueOf('speaker'),
          party: valueOf('party') || undefined,
          topic: valueOf('topic') || undefined,
          after: valueOf('after') || undefined,
          before: valueOf('before') || undefined,
        });
      }}
    >
      <TextField
        id="find-words"
        name="q"
        type="search"
        label="Words of the claim"
        value={sought.q}
        maxLength={200}
      />
      <TextField
        id="find-speaker"
        name="speaker"
        label="Speaker"
        value={sought.speaker}
        maxLength={200}
      />
      <ChoiceField
        id="find-party"
        name="party"
        label="Party"
        none="Any party"
        value={sought.party ?? ''}
        choices={withoutCounts(choices.parties)}
      />
      <ChoiceField
        id="find-topic"
        name="topic"
        label="Topic"
        none="Any topic"
        value={sought.topic ?? ''}
        choices={withoutCounts(choices.topics)}
      />
      <TextField
        id="find-after"
        name="after"
        type="date"
        label="Said on or after"
        value={sought.after ?? ''}
      />
      <TextField
        id="find-before"
        name="before"
        type="date"
        label="Said on or before"
        value={sought.before ?? ''}
      />
      <Button submits>Search</Button>
    </form>
  );
}

/** They count dossiers, and claims are looked for here. */
function withoutCounts(choices: ShelfChoices['parties']) {
  return choices.map(({ value, label }) => ({ value, label }));
}
