import type { MouseEvent, ReactNode } from 'react';
import {
  cleared,
  swapped,
  type Address,
  type ChooseReading,
  type EditReading,
} from '../../address/index.ts';
import { isFiltered, type Filtered, type Reading } from '../../dossier/index.ts';
import { counted, useHref } from '../../display/index.ts';
import { figures, isPlainClick, LateDisclosure, Tick } from '../../ui/index.ts';
import { choicesOf, inForce, legends, type Ticked } from './choices.ts';
import styles from './filters.module.css';

export interface FiltersProps {
  readonly page: Filtered;
  /** The page that the filters apply to. */
  readonly address: Address;
  readonly reading: Reading;
  readonly pending: boolean;
  readonly onChoose: ChooseReading;
  /** Set where the page holds only a part of what there is to see. */
  readonly partly?: PartlyFiltered | undefined;
}

/** What a page that carries only what it shows says of its filters. */
export interface PartlyFiltered {
  /** What is shown, in words. */
  readonly shown: string;
  /** Where choices are that the page does not carry. */
  readonly later: ReactNode;
  /** Is called when they are asked for. */
  readonly onOpen?: (() => void) | undefined;
}

const more = ['topic', 'relation', 'basis', 'certainty', 'speaker'] as const;

/** What to see of a dossier. Every choice shows how many claims it would leave. */
export function Filters(props: FiltersProps): ReactNode {
  const { page, address, reading, onChoose, partly } = props;
  const ticks = (facet: Ticked): ReactNode => (
    <Ticks facet={facet} page={page} reading={reading} onChoose={onChoose} />
  );
  return (
    <section className={styles['panel']} aria-label="Filter the claims" data-filtered-part="">
      <noscript>
        <p>
          Filters need JavaScript, which is off.{' '}
          {partly ? 'Every claim is on the board and its parts' : 'Everything is shown'}, and every
          link works.
        </p>
      </noscript>
      <form
        className={styles['form']}
        data-dossier={'dossier' in address ? address.dossier : undefined}
        // The address says what is chosen: a browser that fills the form by itself would speak against it.
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <div className={styles['row']}>
          {ticks('party')}
          {ticks('against')}
        </div>
        <LateDisclosure
          summary="More filters: topic, tie, whose tie, certainty, speaker"
          onOpen={partly?.onOpen}
        >
          <div className={styles['more']}>
            {more
              .filter((facet) => !partly || page.choices[facet].length > 0)
              .map((facet) => (
                <div key={facet}>{ticks(facet)}</div>
              ))}
          </div>
          {partly?.later}
        </LateDisclosure>
      </form>
      <Shown {...props} />
    </section>
  );
}

function Shown(props: FiltersProps): ReactNode {
  const { page, address, reading, pending, partly, onChoose } = props;
  const hrefOf = useHref();
  /** A link to what an edit makes of the page; it is made of what is chosen by then, which the page may not show yet. */
  const leadBy = (edit: EditReading) => ({
    href: hrefOf(address, edit(reading)),
    onClick: (event: MouseEvent): void => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      onChoose(edit, 'choice');
    },
  });
  return (
    <p className={styles['shown']}>
      <span role="status" data-most={countInWords(page.total, page.total)}>
        {(!pending && partly?.shown) || shownInWords(page, isFiltered(reading), pending)}
      </span>{' '}
      <a className={styles['swap']} id="swap-sides" {...leadBy(swapped)}>
        Swap sides
      </a>
      {isFiltered(reading) && (
        <a id="clear-filters" {...leadBy(cleared)}>
          Show everything
        </a>
      )}
      {inForce(page, reading, ['party', 'against', ...more]).map(({ name, takeOff }) => (
        <a key={name} {...leadBy(takeOff)}>
          Without “{name}”
        </a>
      ))}
    </p>
  );
}

function shownInWords({ shown, total }: Filtered, filtered: boolean, pending: boolean): string {
  if (pending) return 'Applying the filters…';
  return filtered ? countInWords(shown, total) : `All ${counted(total, 'claim')} shown.`;
}

function countInWords(shown: number, total: number): string {
  return `${figures(shown)} of ${counted(total, 'claim')} shown.`;
}

function Ticks({
  facet,
  page,
  reading,
  onChoose,
}: Omit<FiltersProps, 'pending' | 'address'> & { readonly facet: Ticked }): ReactNode {
  return (
    <fieldset className={styles['facet']}>
      <legend>{legends[facet]}</legend>
      {choicesOf(page, reading, facet).map(({ value, label, count, chosen, toggle }) => (
        <Tick
          key={value}
          id={`filter-${facet}-${value}`}
          label={label}
          count={count}
          most={page.total}
          counted={count === 1 ? 'claim' : 'claims'}
          checked={chosen}
          onChange={() => onChoose(toggle, 'choice')}
        />
      ))}
    </fieldset>
  );
}
