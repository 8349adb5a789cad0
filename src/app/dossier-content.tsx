import { useQueryClient } from '@tanstack/react-query';
import { useState, type ComponentType, type ReactNode } from 'react';
import { type ChooseReading } from '../address/index.ts';
import type { BoardPage, Dossier, Reading } from '../dossier/index.ts';
import { Assessment } from '../features/assessment/index.ts';
import { Board } from '../features/board/index.ts';
import { Claim } from '../features/claim/index.ts';
import { Event } from '../features/event/index.ts';
import { Empty, Filters } from '../features/filters/index.ts';
import { Share } from '../features/share/index.ts';
import { Speaker } from '../features/speaker/index.ts';
import { TakeAway } from '../features/take-away/index.ts';
import {
  addressOf,
  dossierQuery,
  isReadingPage,
  LoadError,
  type PageState,
  type ReadingPage,
} from '../library/index.ts';
import { LoadFailure } from './failure.tsx';
import { Crumbs, ReadingBar, SourceLine } from './frame.tsx';
import styles from './frame.module.css';
import { loadView, viewOf, type ViewProps } from './late-views.ts';
import { DroppedNotice, FindingsNotice, UnfilteredNotice } from './notices.tsx';
import { readings } from './readings.ts';
import { site, urlOf } from './site.ts';

type Ready = Extract<PageState, { readonly status: 'ready' }>;

export interface DossierContentProps {
  readonly state: Ready;
  readonly onChoose: ChooseReading;
}

/** A page of a dossier, between what has to be said about it and where it comes from. */
export function DossierContent({ state, onChoose }: DossierContentProps): ReactNode {
  const { page, reading, findings, unfiltered, pending } = state;
  return (
    <div aria-busy={pending || undefined}>
      <ReadingBar page={page} reading={reading} />
      {page.kind !== 'board' && !isReadingPage(page) && (
        <Crumbs heading={page.heading} reading={reading}>
          <Share page={page} reading={reading} urlOf={urlOf} />
        </Crumbs>
      )}
      <DroppedNotice />
      {unfiltered && <UnfilteredNotice {...unfiltered} />}
      <FindingsNotice findings={findings} />
      <Kind state={state} onChoose={onChoose} />
      {page.kind === 'board' && (
        <Along page={page} reading={reading}>
          <Share page={page} reading={reading} urlOf={urlOf} />
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

function Kind({ state, onChoose }: DossierContentProps): ReactNode {
  const { page, reading, pending } = state;
  switch (page.kind) {
    case 'board': {
      const filtered = { page, address: addressOf(page), reading };
      return (
        <Board
          page={page}
          filters={<Filters {...filtered} pending={pending} onChoose={onChoose} />}
          empty={<Empty {...filtered} />}
        />
      );
    }
    case 'timeline':
      return (
        <AnotherReading state={state} onChoose={onChoose} view={viewOf('timeline')} page={page} />
      );
    case 'map':
      return <AnotherReading state={state} onChoose={onChoose} view={viewOf('map')} page={page} />;
    case 'source':
      return (
        <AnotherReading state={state} onChoose={onChoose} view={viewOf('source')} page={page} />
      );
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

interface AnotherReadingProps<Page extends ReadingPage> extends DossierContentProps {
  readonly page: Page;
  readonly view: ComponentType<ViewProps<Page>> | undefined;
}

/** The dossier read another way than on its board, under the same filters. */
function AnotherReading<Page extends ReadingPage>({
  state,
  page,
  view: View,
  onChoose,
}: AnotherReadingProps<Page>): ReactNode {
  const { reading, pending, picked } = state;
  const [, drawAgain] = useState(0);
  if (!View) {
    const retry = (): void => {
      void loadView(addressOf(page)).then(() => drawAgain((count) => count + 1));
    };
    return <LoadFailure error={new LoadError('offline')} retry={retry} />;
  }
  const filtered = { page, address: addressOf(page), reading };
  const { name, question } = readings[page.kind];
  return (
    <>
      <header className={styles['head']}>
        <h1 tabIndex={-1}>
          {name}: {page.heading.title}
        </h1>
        <p className={styles['question']}>{question}</p>
      </header>
      <Filters {...filtered} pending={pending} onChoose={onChoose} />
      <div data-filtered-part="">
        {page.shown === 0 ? (
          <Empty {...filtered} />
        ) : (
          <View page={page} reading={reading} picked={picked} onChoose={onChoose} />
        )}
      </div>
    </>
  );
}
