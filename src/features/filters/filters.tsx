import type { ReactNode } from 'react';
import { cleared, swapped, type Address, type ChooseReading } from '../../address/index.ts';
import {
  isChosen,
  isFiltered,
  type BoardPart,
  type Filtered,
  type Reading,
} from '../../dossier/index.ts';
import { counted, useHref } from '../../display/index.ts';
import { Disclosure, Tick } from '../../ui/index.ts';
import { choicesOf, legends, type Ticked } from './choices.ts';
import styles from './filters.module.css';

export interface FiltersProps {
  readonly page: Filtered;
  /** The page that the filters apply to. */
  readonly address: Address;
  readonly reading: Reading;
  readonly pending: boolean;
  readonly onChoose: ChooseReading;
  /** Set on one of the pages of a board that is built in several, which carry no topics and speakers to choose. */
  readonly part?: BoardPart | undefined;
  /** Is called when more filters are asked for. */
  readonly onOpen?: (() => void) | undefined;
}

const more = ['topic', 'relation', 'basis', 'certainty', 'speaker'] as const;

/** What to see of a dossier. Every choice shows how many claims it would leave. */
export function Filters(props: FiltersProps): ReactNode {
  const { page, address, reading, pending, onChoose, part, onOpen } = props;
  const ticks = (facet: Ticked): ReactNode => (
    <Ticks facet={facet} page={page} reading={reading} onChoose={onChoose} />
  );
  return (
    <section className={styles['panel']} aria-label="Filter the claims" data-filtered-part="">
      <noscript>
        <p className={styles['noscript']}>
          Filters need JavaScript, which is off. Everything is shown, and every link works.
        </p>
      </noscript>
      <form
        className={styles['form']}
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
        <Disclosure
          summary="More filters: topic, tie, whose tie, certainty, speaker"
          open={more.some((facet) => isChosen(reading, facet))}
          onOpen={onOpen}
        >
          <div className={styles['more']}>
            {more
              .filter((facet) => !part || page.choices[facet].length > 0)
              .map((facet) => (
                <div key={facet}>{ticks(facet)}</div>
              ))}
          </div>
          {part && <LaterChoices address={address} part={part} />}
        </Disclosure>
      </form>
      <Shown page={page} address={address} reading={reading} pending={pending} part={part} />
    </section>
  );
}

/** A page that holds one part of a board carries only what it shows. */
function LaterChoices({
  address,
  part,
}: {
  readonly address: Address;
  readonly part: BoardPart;
}): ReactNode {
  const hrefOf = useHref();
  if (part.number === 1) return <p>Topics and speakers come with the rest of the board.</p>;
  if (address.page !== 'board') return null;
  const { page, dossier } = address;
  return (
    <p>
      Topics and speakers are to be chosen on{' '}
      <a href={hrefOf({ page, dossier })}>the whole board</a>.
    </p>
  );
}

function Shown({ page, address, reading, pending, part }: ShownProps): ReactNode {
  const hrefOf = useHref();
  return (
    <p className={styles['shown']}>
      <span role="status">{shownInWords(page, isFiltered(reading), pending, part)}</span>{' '}
      {isFiltered(reading) && (
        <a id="clear-filters" href={hrefOf(address, cleared(reading))}>
          Show everything
        </a>
      )}
      <a className={styles['swap']} id="swap-sides" href={hrefOf(address, swapped(reading))}>
        Swap sides
      </a>
    </p>
  );
}

type ShownProps = Omit<FiltersProps, 'onChoose' | 'onOpen'>;

function shownInWords(
  { shown, total }: Filtered,
  filtered: boolean,
  pending: boolean,
  part: BoardPart | undefined,
): string {
  if (pending) return 'Applying the filters…';
  if (part && part.number === 1)
    return `The first ${part.last} of ${counted(total, 'claim')} are on this page.`;
  if (part) return `Part ${part.number} of ${part.of}: ${counted(total, 'claim')} in all.`;
  return filtered
    ? `${shown} of ${counted(total, 'claim')} shown.`
    : `All ${counted(total, 'claim')} shown.`;
}

function Ticks({
  facet,
  page,
  reading,
  onChoose,
}: Pick<FiltersProps, 'page' | 'reading' | 'onChoose'> & { readonly facet: Ticked }): ReactNode {
  return (
    <fieldset className={styles['facet']}>
      <legend>{legends[facet]}</legend>
      {choicesOf(page, reading, facet).map(({ value, label, count, chosen, toggle }) => (
        <Tick
          key={value}
          id={`filter-${facet}-${value}`}
          label={label}
          count={count}
          counted={count === 1 ? 'claim' : 'claims'}
          checked={chosen}
          onChange={() => onChoose(toggle, 'choice')}
        />
      ))}
    </fieldset>
  );
}
