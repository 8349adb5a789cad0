import { answer } from './answer.ts';
import { forgetDossier, saveDossier } from './dossiers.ts';
import { askTab, type Asked, type SavedState, type TabVersion, type Told } from './messages.ts';
import type { Ports } from './ports.ts';
import { editionHeader, type Published } from './published.ts';
import { dossierName, wholeSince } from './stores.ts';
import { install, isOfVersion, ownVersion, tidy } from './versions.ts';
import { wantedBy } from './wanted.ts';
import type { FetchEvent, Tab, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
/** Stands before this script in the file that the build writes. */
declare const published: Published;

/** How long a page may take from the network, in milliseconds, where it can be had without. */
const PATIENCE = 4000;
/** How long a tab may take to say what it is of, in milliseconds, before it is taken for an old one. */
const TAB_PATIENCE = 3000;

const base = new URL(self.registration.scope).pathname;

const ports: Ports = {
  published,
  base,
  stores: caches,
  // The name of an asset tells its content. Whatever else the browser kept may be of an earlier version.
  fetchFile: (path) =>
    fetch(base + path, { cache: path.startsWith('assets/') ? 'default' : 'no-cache' }),
  now: () => new Date(),
};

self.addEventListener('install', (event) => event.waitUntil(install(ports)));

self.addEventListener('activate', (event) => {
  // The page that brought the worker is to find its late parts too, should they go from the server.
  event.waitUntil(
    Promise.all([self.registration.navigationPreload?.enable(), self.clients.claim()]),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const wanted = wantedBy(request, { origin: self.location.origin, base, home: published.home });
  if (!wanted) return;
  event.respondWith(
    answer(ports, wanted, {
      ask: () => ask(event),
      patience: () => after(PATIENCE),
      edition: request.headers.get(editionHeader),
    }),
  );
});

async function ask({ request, preloadResponse }: FetchEvent): Promise<Response> {
  return (await preloadResponse) ?? fetch(request);
}

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (!isAsked(event.data) || !port) return;
  event.waitUntil(reply(event.data, port));
});

async function reply(asked: Asked, port: MessagePort): Promise<void> {
  // A page that is answered nothing waits for minutes.
  port.postMessage(await told(asked).catch((): Told => ({ failed: true })));
}

async function told(asked: Asked): Promise<Told> {
  switch (asked.ask) {
    case 'is-same': {
      const own = await ownVersion(ports);
      return { isSame: own !== undefined && isOfVersion(ports, own.editions, asked.tab) };
    }
    case 'state':
      return { state: await stateOf(asked.dossier) };
    case 'save': {
      const edition = (await ownVersion(ports))?.editions[asked.dossier];
      return {
        state: await saveDossier(ports, {
          id: asked.dossier,
          edition,
          isCurrent: asked.isCurrent,
        }),
      };
    }
    case 'forget':
      await forgetDossier(ports, asked.dossier);
      return { done: true };
    case 'take-over':
      await self.skipWaiting();
      return { done: true };
    case 'tidy':
      // A version on its way is not this worker's to clear away.
      if (!self.registration.installing && !self.registration.waiting) {
        await tidy(ports, await openTabs());
      }
      return { done: true };
  }
}

async function stateOf(dossier: string): Promise<SavedState> {
  const edition = (await ownVersion(ports))?.editions[dossier];
  if (edition === undefined) return { saved: false };
  const asOf = await wholeSince(ports, dossierName(ports, dossier, edition));
  return asOf === undefined ? { saved: false } : { saved: true, asOf };
}

/** What each open page of the app is of; undefined for one that does not say so. */
async function openTabs(): Promise<readonly (TabVersion | undefined)[]> {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const pages = tabs.filter(
    ({ url, frameType }) =>
      frameType !== 'nested' &&
      wantedBy(
        { method: 'GET', mode: 'navigate', url },
        { origin: self.location.origin, base, home: published.home },
      ),
  );
  return Promise.all(pages.map(versionOf));
}

async function versionOf(tab: Tab): Promise<TabVersion | undefined> {
  const { port1, port2 } = new MessageChannel();
  const said = new Promise<TabVersion | undefined>((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<TabVersion>) => resolve(data));
    port1.start();
  });
  tab.postMessage(askTab, [port2]);
  try {
    return await Promise.race([said, after(TAB_PATIENCE)]);
  } finally {
    port1.close();
  }
}

async function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });
}

function isAsked(value: unknown): value is Asked {
  return typeof value === 'object' && value !== null && 'ask' in value;
}
