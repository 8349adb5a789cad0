import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { BoardPage, Dossier, Reading } from '../dossier/index.ts';
import { Assessment } from '../features/assessment/index.ts';
import { Board, type ChooseReading } from '../features/board/index.ts';
import { Claim } from '../features/claim/index.ts';
import { Event } from '../features/event/index.ts';
import { Share } from '../features/share/index.ts';
import { Speaker } from '../features/speaker/index.ts';
import { TakeAway } from '../features/take-away/index.ts';
import { dossierQuery, type PageState } from '../library/index.ts';
import { Crumbs, SourceLine } from './frame.tsx';
import { DroppedNotice, FindingsNotice, UnfilteredNotice } from './notices.tsx';
import { site, urlOf } from './site.ts';
import styles from './frame.module.css';

type Ready = Extract<PageState, { readonly status: 'ready' }>;

export interface DossierContentProps {
  readonly state: Ready;
  readonly onChoose: ChooseReading;
}

/** A page of a dossier, between what has to be said about it and where it comes from. */
export function DossierContent({ state, onChoose }: DossierContentProps): ReactNode {
  const { page, reading, findings, unfiltered, pending } = state;
  const share = <Share page={page} reading={reading} urlOf={urlOf} />;
  return (
    <div aria-busy={pending || undefined}>
      {page.kind !== 'board' && (
        <Crumbs heading={page.heading} reading={reading}>
          {share}
        </Crumbs>
      )}
      <DroppedNotice />
      {unfiltered && <UnfilteredNotice {...unfiltered} />}
      <FindingsNotice findings={findings} />
      <Kind state={state} onChoose={onChoose} />
      {page.kind === 'board' && (
        <Along page={page} reading={reading}>
          {share}
        </Along>
      )}
      <SourceLine heading={page.heading} />
    </div>
  );
}

/** What a reader can do with a whole dossier but read it. */
function Along({
  page,
  reading,
  children,
}: {
  readonly page: BoardPage;
  readonly reading: Reading;
  readonly children: ReactNode;
}): ReactNode {
  const client = useQueryClient();
  const { id } = page.heading;
  const load = async (): Promise<Dossier> => {
    const { dossier } = await client.fetchQuery(dossierQuery(site.base, id));
    return dossier;
  };
  return (
    <section className={styles['along']} aria-label="Share and take away">
      {children}
      <TakeAway
        page={page}
        reading={reading}
        folder={`${site.base}dossiers/${id}/`}
        urlOf={urlOf}
        load={load}
      />
    </section>
  );
}

function Kind({ state: { page, reading, pending }, onChoose }: DossierContentProps): ReactNode {
  switch (page.kind) {
    case 'board':
      return <Board page={page} reading={reading} pending={pending} onChoose={onChoose} />;
    case 'claim':
      return <Claim page={page} />;
    case 'event':
      return <Event page={page} />;
    case 'assessment':
      return <Assessment page={page} />;
    case 'speaker':
      return <Speaker page={page} />;
  }
}
