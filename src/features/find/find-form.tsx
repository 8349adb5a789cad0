import type { ReactNode } from 'react';
import { nothingSought, type Sought } from '../../address/index.ts';
import type { ShelfChoices } from '../../dossier/index.ts';
import {
  Button,
  ChoiceField,
  Disclosure,
  filledIn,
  TextField,
  useFillingIn,
} from '../../ui/index.ts';
import styles from './find.module.css';

export interface FindFormProps {
  readonly sought: Sought;
  readonly choices: ShelfChoices;
  readonly onSeek: (sought: Sought) => void;
}

/** What to look for among the claims: words first, and what else is known of a claim on demand. */
export function FindForm({ sought, choices, onSeek }: FindFormProps): ReactNode {
  const { q, speaker, party = '', topic = '', after = '', before = '' } = sought;
  return (
    <form
      ref={useFillingIn({ q, speaker, party, topic, after, before })}
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
      <div className={styles['words']}>
        <TextField
          id="find-words"
          name="q"
          type="search"
          label="Words of the claim"
          value={q}
          maxLength={200}
        />
        <Button submits>Search</Button>
      </div>
      <Disclosure
        summary="By speaker, party, topic and day"
        open={speaker + party + topic + after + before !== ''}
      >
        <div className={styles['more']}>
          <TextField
            id="find-speaker"
            name="speaker"
            label="Words of the speaker’s name"
            value={speaker}
            maxLength={200}
          />
          <ChoiceField
            id="find-party"
            name="party"
            label="Party"
            none="Any party"
            value={party}
            choices={withoutCounts(choices.parties)}
          />
          <ChoiceField
            id="find-topic"
            name="topic"
            label="Topic"
            none="Any topic"
            value={topic}
            choices={withoutCounts(choices.topics)}
          />
          <TextField
            id="find-after"
            name="after"
            type="date"
            label="Said on or after"
            value={after}
          />
          <TextField
            id="find-before"
            name="before"
            type="date"
            label="Said on or before"
            value={before}
          />
          <p className={styles['note']}>
            Only a claim whose year is printed, or is told, can be found by its day.
          </p>
        </div>
      </Disclosure>
    </form>
  );
}

/** They count dossiers, and claims are looked for here. */
function withoutCounts(choices: ShelfChoices['parties']) {
  return choices.map(({ value, label }) => ({ value, label }));
}
