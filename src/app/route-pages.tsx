import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMatch, useRouter, useSearch } from '@tanstack/react-router';
import { use, useCallback, useEffect, useMemo, type ReactNode } from 'react';
import { pathOf, readReading, writeReading, type ChooseReading } from '../address/index.ts';
import type { AboutPage, Reading } from '../dossier/index.ts';
import {
  addressOf,
  dossierQuery,
  seedKey,
  usePage,
  type DossierAddress,
  type Page,
  type PageSeed,
} from '../library/index.ts';
import { afterPaint } from './after-paint.ts';
import { DossierContent } from './dossier-content.tsx';
import { DroppedContext } from './dropped-context.ts';
import { useHead } from './frame.tsx';
import { UnknownAddress } from './failure.tsx';
import { Dropped, Missing, Told } from './late-failing.tsx';
import { LateView } from './late-view.tsx';
import { Loading } from './loading.tsx';
import { addressAt, addressBelow, href, site } from './site.ts';

/** The page of a dossier that the match names: unlike the location it changes only once what it needs is here. */
export function DossierRoute(): ReactNode {
  const path = useMatch({ strict: false, select: ({ pathname }) => pathname });
  const address = useMemo(() => addressBelow(path), [path]);
  if (!address || !('dossier' in address)) return <UnknownAddress />;
  // Each page is one of its own: what failed to load on the way to it is told, not asked for again behind the telling.
  return <DossierAt key={pathOf(address)} address={address} />;
}

function DossierAt({ address }: { readonly address: DossierAddress }): ReactNode {
  const { history } = useRouter();
  const asked = useSearch({ from: '__root__' });
  const state = usePage({ base: site.base, address, reading: asked });
  const { report } = use(DroppedContext);
  const fitted = state.status === 'ready' ? state : undefined;
  // An old name, an odd spelling, or filters this dossier cannot answer: the address is mended in place.
  const mended = fitted && href(addressOf(fitted.page), fitted.reading);
  const isWhole = fitted && !fitted.pending && writeReading(fitted.reading) === '';
  useEffect(() => {
    if (!fitted || !mended) return;
    const { pathname, search, hash } = history.location;
    if (!isStillAsked(history.location, address, asked)) return;
    // Home shows a board too, and is a good address as long as it shows the whole of it.
    const isHome = isWhole && pathname === site.base;
    const proper = isHome ? site.base : mended;
    if (proper === pathname + search) return;
    report(fitted.dropped);
    history.replace(proper + hash);
  }, [fitted, mended, isWhole, report, history, address, asked]);
  useHead(fitted?.page);
  const isSettled = state.status !== 'loading' && !fitted?.pending;
  useEffect(() => {
    // The board waited unseen for its filters (see base.css): now it can be seen.
    if (isSettled) delete document.documentElement.dataset['awaitingFilters'];
  }, [isSettled]);
  const choose = useCallback<ChooseReading>(
    (edit, how) => {
      afterPaint(() => {
        const { pathname, search } = history.location;
        if (!isAt(pathname, address)) return;
        // Of what the address asks for now, which the page may not show yet.
        const { reading } = readReading(search);
        const to = href(address, edit(reading));
        if (to === pathname + search) return;
        if (how === 'choice') history.push(to);
        else history.replace(to);
      });
    },
    [history, address],
  );
  switch (state.status) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return (
        <Told
          as={state.failure.error.code === 'missing' ? 'NoDossier' : 'LoadFailure'}
          {...state.failure}
        />
      );
    case 'unknown-record':
      return <Missing loaded={state.loaded} address={address} />;
    case 'ready':
      return <DossierContent state={state} onChoose={choose} />;
  }
}

/** Whether a location is still the one that was answered: a reader in a hurry has gone on, and nothing of it is to be mended. */
function isStillAsked(
  { pathname, search }: { readonly pathname: string; readonly search: string },
  address: DossierAddress,
  asked: Reading,
): boolean {
  if (!isAt(pathname, address)) return false;
  return writeReading(readReading(search).reading) === writeReading(asked);
}

/** Whether a path leads to an address, as home does to the board it shows. */
function isAt(pathname: string, address: DossierAddress): boolean {
  const now = addressAt(pathname);
  return now !== undefined && pathOf(now) === pathOf(address);
}

const withoutDoubts: AboutPage = { kind: 'about', doubts: [], examples: [], actors: [] };

/** The method page, with the doubts noted in the featured dossier. */
export function AboutRoute(): ReactNode {
  const seed = useQueryClient().getQueryData<PageSeed>(seedKey({ page: 'about' }));
  const { data } = useQuery({ ...dossierQuery(site.base, site.featured), enabled: !seed });
  const page = useMemo(() => {
    if (seed?.page.kind === 'about') return seed.page;
    return data?.drawing.about() ?? withoutDoubts;
  }, [seed, data]);
  useHead(page);
  return (
    <LateView name="about">
      {(About) => (
        <About
          page={page}
          schemaHref={`${site.base}schema/dossier-v1.json`}
          canObject={site.objections !== undefined}
        />
      )}
    </LateView>
  );
}

const parts = { Head, DroppedNotice: Dropped, Told, UnknownAddress, Loading };

function Head({ page }: { readonly page: Page }): ReactNode {
  useHead(page);
  return null;
}

/** A page on which something is looked for among all dossiers. */
export function SoughtRoute(): ReactNode {
  const path = useMatch({ strict: false, select: ({ pathname }) => pathname });
  const address = addressBelow(path);
  const { report } = use(DroppedContext);
  if (address?.page !== 'library' && address?.page !== 'search') return <UnknownAddress />;
  const part = (address.page === 'library' && address.part) || 1;
  return (
    <LateView name={address.page}>
      {(Page) => <Page base={site.base} part={part} report={report} parts={parts} />}
    </LateView>
  );
}

/** Any other address. */
export function UnknownRoute(): ReactNode {
  return <UnknownAddress />;
}
