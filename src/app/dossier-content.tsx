import { useQueryClient } from '@tanstack/react-query';
import { use, useCallback, useMemo, type ReactNode } from 'react';
import type { ChooseReading } from '../address/index.ts';
import type { BoardPage, Dossier, LongBoard, Reading } from '../dossier/index.ts';
import { counted, ObjectionProvider } from '../display/index.ts';
import { Board } from '../features/board/index.ts';
import { Filters, type PartlyFiltered } from '../features/filters/index.ts';
import { Search } from '../features/search/index.ts';
import { Share } from '../features/share/index.ts';
import { TakeAway } from '../features/take-away/index.ts';
import {
  addressOf,
  dossierQuery,
  isReadingPage,
  type PageState,
  type ReadingPage,
} from '../library/index.ts';
import { Crumbs, ReadingBar, SourceLine } from './frame.tsx';
import styles from './frame.module.css';
import { DroppedContext } from './dropped-context.ts';
import { Dropped, Empty, Findings, Told } from './late-failing.tsx';
import { LateView } from './late-view.tsx';
import { viewOf } from './late-views.ts';
import { objectingOn } from './objecting.ts';
import { readings } from './readings.ts';
import { site, urlOf } from './site.ts';

type Ready = Extract<PageState, { readonly status: 'ready' }>;

/** Claims: a page of more than so many does not follow every letter. As `isLong` in `dossier/long.ts`, which would cost a file. */
const MANY = 200;

export interface DossierContentProps {
  readonly state: Ready;
  /** Called with what the reader chose to see, on the page that is shown. */
  readonly onChoose: ChooseReading;
}

/** A page of a dossier, between what has to be said about it and where it comes from. */
export function DossierContent({ state, onChoose }: DossierContentProps): ReactNode {
  const { page, reading, findings, unfiltered, pending } = state;
  const { id } = page.heading;
  const load = useLoad(id);
  const objectTo = useMemo(() => objectingOn(addressOf(page), page.heading), [page]);
  return (
    <div aria-busy={pending || undefined}>
      <div className={styles['bar']}>
        <ReadingBar page={page} reading={reading} />
        <Search
          dossier={id}
          reading={reading}
          onChoose={onChoose}
          load={load}
          isSlow={'total' in page && page.total > MANY}
        />
      </div>
      {page.kind !== 'board' && !isReadingPage(page) && (
        <Crumbs heading={page.heading} reading={reading}>
          <Share page={page} reading={reading} urlOf={urlOf} />
        </Crumbs>
      )}
      {use(DroppedContext).dropped.length > 0 && <Dropped />}
      {unfiltered && <Told as="UnfilteredNotice" {...unfiltered} />}
      {findings.length > 0 && <Findings findings={findings} />}
      <ObjectionProvider objectTo={objectTo}>
        <Kind state={state} onChoose={onChoose} />
      </ObjectionProvider>
      {page.kind === 'board' && (
        <Along page={page} reading={reading} load={load}>
          <Share page={page} reading={reading} urlOf={urlOf} />
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

function Kind({ state, onChoose }: DossierContentProps): ReactNode {
  const { page, reading, pending, more } = state;
  switch (page.kind) {
    case 'board': {
      const filtered = { page, address: addressOf(page), reading };
      const empty = <Empty {...filtered} />;
      return (
        <Board
          page={page}
          pending={pending}
          filters={
            <Filters
              {...filtered}
              pending={pending}
              onChoose={onChoose}
              partly={viewOf('longBoard')?.partlyFiltered(page, more)}
            />
          }
          empty={empty}
          long={
            page.long && <LateLongBoard state={state} page={page} long={page.long} empty={empty} />
          }
        />
      );
    }
    case 'timeline':
    case 'map':
    case 'source':
      return (
        <AnotherReading state={state} page={page} onChoose={onChoose}>
          <LateReading state={state} page={page} onChoose={onChoose} />
        </AnotherReading>
      );
    case 'claim':
      return <LateView name="claim">{(Claim) => <Claim page={page} />}</LateView>;
    case 'event':
      return <LateView name="event">{(Event) => <Event page={page} />}</LateView>;
    case 'assessment':
      return <LateView name="assessment">{(Assessment) => <Assessment page={page} />}</LateView>;
    case 'speaker':
      return <LateView name="speaker">{(Speaker) => <Speaker page={page} />}</LateView>;
  }
}

interface LateLongBoardProps {
  readonly state: Ready;
  readonly page: BoardPage;
  readonly long: LongBoard;
  /** Shown where no claim is left. */
  readonly empty: ReactNode;
}

/** A board of which only what is near the reader is drawn. */
function LateLongBoard({ state, page, long, empty }: LateLongBoardProps): ReactNode {
  const { more, blockAt } = state;
  return (
    <LateView name="longBoard">
      {(late) => (
        <late.LongBoard
          page={page}
          long={long}
          blockAt={blockAt}
          more={more}
          failed={more?.failure && <Told as="PartFailure" {...more.failure} />}
          empty={empty}
        />
      )}
    </LateView>
  );
}

interface AnotherReadingProps extends DossierContentProps {
  readonly page: ReadingPage;
  readonly children: ReactNode;
}

/** The dossier read another way than on its board, under the same filters. */
function AnotherReading({ state, page, children, onChoose }: AnotherReadingProps): ReactNode {
  const { reading, pending, more, unfiltered } = state;
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
      <Filters {...filtered} pending={pending} onChoose={onChoose} partly={more && begun(page)} />
      {more?.failure && !unfiltered && <Told as="PartFailure" {...more.failure} />}
      <div data-filtered-part="">{page.shown === 0 ? <Empty {...filtered} /> : children}</div>
    </>
  );
}

/** What the beginning of a reading says of its filters. */
function begun({ total }: ReadingPage): PartlyFiltered {
  return {
    shown: `The beginning of all ${counted(total, 'claim')}.`,
    later: <p>Topics and speakers come with the rest.</p>,
  };
}

/** Each with a page of its own kind, which no look-up by name could promise. */
function LateReading({
  state: { reading, picked },
  page,
  onChoose,
}: DossierContentProps & { readonly page: ReadingPage }): ReactNode {
  const rest = { reading, picked, onChoose };
  switch (page.kind) {
    case 'timeline':
      return (
        <LateView name="timeline">{(Timeline) => <Timeline page={page} {...rest} />}</LateView>
      );
    case 'map':
      return <LateView name="map">{(QuarrelMap) => <QuarrelMap page={page} {...rest} />}</LateView>;
    case 'source':
      return <LateView name="source">{(Source) => <Source page={page} {...rest} />}</LateView>;
  }
}
