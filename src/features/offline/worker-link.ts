import { askTab, type SavedState, type TabVersion } from '../../offline/index.ts';
import { askWorker } from './ask-worker.ts';

/** A page's tie to the worker that saves. */
export interface WorkerLink {
  /** What is saved of a dossier, after saving it if `save` says so. */
  readonly stateOf: (dossier: string, save: boolean) => Promise<SavedState>;
  readonly forget: (dossier: string) => Promise<void>;
  /** Has the new version take over, and loads the page again from it. */
  readonly readNew: () => void;
  readonly end: () => void;
}

/** What a page has to give, and wants to be told. */
export interface LinkOptions {
  readonly container: ServiceWorkerContainer;
  /** Address of the worker's script, as the browser takes it. */
  readonly script: string;
  readonly tab: () => TabVersion;
  /** A version is ready that is not the page's. */
  readonly onNew: () => void;
  /** Another worker has taken over: what is saved may be something else. */
  readonly onChange: () => void;
  readonly reload: () => void;
}

/** How often at most a page that is left open asks whether there is a new version, in milliseconds. */
const EVERY = 3_600_000;

/** Ties a page to the worker. Rejects where the browser has none for it, or nothing could be saved. */
export async function linkWorker(options: LinkOptions): Promise<WorkerLink> {
  const { container, tab, onNew, onChange, reload } = options;
  const registration = await container.register(options.script, { updateViaCache: 'none' });
  const ended = new AbortController();
  const { signal } = ended;
  let isTaking = false;
  let asked = 0;
  let isCurrent = false;

  container.addEventListener(
    'message',
    ({ data, ports: [port] }) => {
      if (data === askTab) port?.postMessage(tab());
    },
    { signal },
  );
  container.startMessages();
  container.addEventListener(
    'controllerchange',
    () => {
      if (isTaking) reload();
      else onChange();
    },
    { signal },
  );
  registration.addEventListener('updatefound', () => void lookForNew(), { signal });
  document.addEventListener('visibilitychange', () => void askForUpdate(), { signal });

  /** Asks the host whether there is a new version; what is saved is current where there is none. */
  async function askForUpdate(): Promise<void> {
    if (document.visibilityState === 'hidden' || Date.now() - asked < EVERY) return;
    asked = Date.now();
    try {
      await registration.update();
      isCurrent = !registration.installing && !registration.waiting;
      await lookForNew();
    } catch {
      // No network, or no such file any more: what is saved is as old as it says.
      isCurrent = false;
      asked = 0;
    }
  }

  /** Offers a version that waits and is not the page's. One that is the page's takes over: nothing changes for it. */
  async function lookForNew(): Promise<void> {
    if (registration.installing) await settled(registration.installing);
    const newest = registration.waiting ?? (isCurrent ? registration.active : null);
    if (!newest || signal.aborted) return;
    const told = await askWorker(newest, { ask: 'is-same', tab: tab() });
    if (!told || !('isSame' in told) || signal.aborted) return;
    if (!told.isSame) onNew();
    else if (newest === registration.waiting) await askWorker(newest, { ask: 'take-over' });
  }

  async function active(): Promise<ServiceWorker> {
    if (!registration.active && registration.installing) await settled(registration.installing);
    const worker = registration.active ?? registration.waiting;
    if (!worker) throw new Error('the worker could not save what it needs');
    return worker;
  }

  await active();
  await askForUpdate();
  return {
    stateOf: async (dossier, save) => {
      const worker = await active();
      const told = await askWorker(
        worker,
        save ? { ask: 'save', dossier, isCurrent } : { ask: 'state', dossier },
      );
      // Last, when nothing else is wanted: what no tab needs any more is cleared away.
      void askWorker(worker, { ask: 'tidy' });
      if (told && 'failed' in told) return { saved: false, fault: 'refused' };
      return told && 'state' in told ? told.state : { saved: false };
    },
    forget: async (dossier) => void (await askWorker(await active(), { ask: 'forget', dossier })),
    readNew: () => {
      isTaking = true;
      if (registration.waiting) void askWorker(registration.waiting, { ask: 'take-over' });
      else reload();
    },
    end: () => ended.abort(),
  };
}

/** Waits until a worker has been installed, or given up. */
async function settled(worker: ServiceWorker): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (worker.state !== 'installing') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
