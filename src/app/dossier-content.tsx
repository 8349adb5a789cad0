import { useQueryClient } from '@tanstack/react-query';
import { useCallback, type ReactNode } from 'react';
import type { BoardPage, Dossier, Reading } from '../dossier/index.ts';
import { Assessment } from '../features/assessment/index.ts';
import { Board, type ChooseReading } from '../features/board/index.ts';
import { Claim } from '../features/claim/index.ts';
import { Event } from '../features/event/index.ts';
import { Search } from '../features/search/index.ts';
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
  /** The same, on the page that is shown: what is looked for is looked for from where the reader is. */
  readonly onSearch: ChooseReading;
}

/** A page of a dossier, between what has to be said about it and where it comes from. */
export function DossierContent({ state, onChoose, onSearch }: DossierContentProps): ReactNode {
  const { page, reading, findings, unfiltered, pending } = state;
  const share = <Share page={page} reading={reading} urlOf={urlOf} />;
  const load = useLoad(page.heading.id);
  return (
    <div aria-busy={pending || undefined}>
      <Search dossier={page.heading.id} reading={reading} onChoose={onSearch} load={load} />
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
        <Along page={page} reading={reading} load={load}>
          {share}
        </Along>
      )}
      <SourceLine heading={page.heading} />
    </div>
  );
}

/** Fetches a dossier, or has it at hand. */
function useLoad(id: string): () => Promise<Dossier> {
  const client = useQueryClient();
  return useCallback(async () => {
    const { dossier } = await client.fetchQuery(dossierQuery(site.base, id));
    return dossier;
  }, [client, id]);
}

/** What a reader can do with a whole dossier but read it. */
function Along({
  page,
  reading,
  load,
  children,
}: {
  readonly page: BoardPage;
  readonly reading: Reading;
  readonly load: () => Promise<Dossier>;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className={styles['along']} aria-label="Share and take away">
      {children}
      <TakeAway
        page={page}
        reading={reading}
        folder={`${site.base}dossiers/${page.heading.id}/`}
        urlOf={urlOf}
        load={load}
      />
    </section>
  );
}

function Kind({
  state: { page, reading, pending },
  onChoose,
}: Omit<DossierContentProps, 'onSearch'>): ReactNode {
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
