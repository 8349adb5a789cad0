import type { ReactNode } from 'react';
import { cleared, without, type Address } from '../../address/index.ts';
import type { DossierId, Filtered, Reading } from '../../dossier/index.ts';
import { counted, foundAt, useHref } from '../../display/index.ts';
import styles from './filters.module.css';
import { names } from './choices.ts';

export interface EmptyProps {
  readonly page: Filtered & { readonly heading: { readonly id: DossierId } };
  /** The page that the filters apply to. */
  readonly address: Address;
  readonly reading: Reading;
}

/** Records that are named before the search is left to name the rest. */
const MOST = 8;

/** No claim is left: says what else has the words, and which filter to loosen, and what each loosening would show. */
export function Empty({ page, address, reading }: EmptyProps): ReactNode {
  const hrefOf = useHref();
  const helpful = page.loosenings.filter(({ count }) => count > 0);
  const { elsewhere = [] } = page;
  return (
    <section className={styles['empty']} aria-labelledby="empty">
      <h2 id="empty">No claim fits all of these filters</h2>
      {elsewhere.length > 0 && (
        <>
          <p>
            “{reading.q}” is found in {counted(elsewhere.length, 'other record')}:
          </p>
          <ul>
            {elsewhere.slice(0, MOST).map((record) => (
              <li key={record.kind + record.id}>
                <a href={hrefOf(...foundAt(page.heading.id, record, { ...reading, q: '' }))}>
                  {record.name}
                </a>{' '}
                ({record.kind})
              </li>
            ))}
          </ul>
        </>
      )}
      {helpful.length === 0 ? (
        <p>No single filter can be taken off to show one. </p>
      ) : (
        <>
          <p>Take one off:</p>
          <ul>
            {helpful.map(({ facet, count }) => (
              <li key={facet}>
                <a href={hrefOf(address, without(reading, facet))}>
                  Without “{names[facet]}”, {counted(count, 'claim')}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {reading.q !== '' && (
        <p>
          Words have to stand in a claim as they are typed. The search field finds what is near them
          too, and what is no claim.
        </p>
      )}
      <p>
        <a href={hrefOf(address, cleared(reading))}>Show all {counted(page.total, 'claim')}</a>
      </p>
    </section>
  );
}
