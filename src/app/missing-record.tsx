import { useMemo, type ReactNode } from 'react';
import { useHref } from '../display/index.ts';
import type { Dossier, Revision } from '../dossier/index.ts';
import type { DossierAddress, LoadedDossier } from '../library/index.ts';
import styles from './failure.module.css';
import { PageDate, useFailureTitle } from './frame.tsx';

const kinds = {
  timeline: 'timeline',
  map: 'map',
  source: 'page',
  claim: 'claim',
  event: 'event',
  assessment: 'assessment',
  speaker: 'speaker',
  board: 'board',
} as const;

/** What was asked for, of a dossier that does not have it. */
export interface MissingProps {
  readonly loaded: LoadedDossier;
  readonly address: DossierAddress;
}

/** A dossier without the record that was asked for: says so if it was withdrawn, and why. */
export function MissingRecord(props: MissingProps): ReactNode {
  const { loaded, address } = props;
  const withdrawal = loaded.drawing.withdrawal(address);
  if (!withdrawal) return <UnknownRecord {...props} />;
  return <WithdrawnRecord {...props} withdrawal={withdrawal} />;
}

function WithdrawnRecord({
  loaded: { dossier },
  address,
  withdrawal: { date, text },
}: MissingProps & { readonly withdrawal: Revision }): ReactNode {
  useFailureTitle(`Withdrawn ${kinds[address.page]}`);
  return (
    <div className={styles['failure']}>
      <h1 tabIndex={-1}>This {kinds[address.page]} has been withdrawn</h1>
      <p>
        The editors of “{dossier.title}” took it out on <PageDate day={date} />, and say:
      </p>
      <p>{text}</p>
      <WayToBoard dossier={dossier} />
    </div>
  );
}

/** Nobody knows of such a record: offers those that may have been meant. */
function UnknownRecord({ loaded: { dossier, drawing }, address }: MissingProps): ReactNode {
  const hrefOf = useHref();
  const near = useMemo(() => drawing.near(address), [drawing, address]);
  useFailureTitle(`No such ${kinds[address.page]}`);
  return (
    <div className={styles['failure']}>
      <h1 tabIndex={-1}>There is no such {kinds[address.page]} here</h1>
      <p>
        “{dossier.title}” has nothing at this address. It may be misspelled, or cut short on its way
        to you.
      </p>
      {near.length > 0 && (
        <>
          <p>Did you mean one of these?</p>
          <ul>
            {near.map(({ address: one, name }) => (
              <li key={hrefOf(one)}>
                <a href={hrefOf(one)}>{`${kinds[one.page]}: ${name}`}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <WayToBoard dossier={dossier} />
    </div>
  );
}

function WayToBoard({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const hrefOf = useHref();
  return (
    <p>
      <a href={hrefOf({ page: 'board', dossier: dossier.id })}>The board, with everything on it</a>
    </p>
  );
}
