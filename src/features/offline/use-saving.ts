import { useCallback, useEffect, useRef, useState } from 'react';
import { workerUrl } from '../../library/index.ts';
import type { SavedState, TabVersion } from '../../offline/index.ts';
import { isUnwanted, wishFor } from './wishes.ts';
import { ageInWords, type OfflineFault } from './words.ts';
import { linkWorker, type WorkerLink } from './worker-link.ts';

/** Where saving stands: nothing is known yet, it failed, or what is saved of the dossier. */
export type Saving =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'saved';
      readonly asOf: Date;
      /** How long ago that was when the page was told. */
      readonly age: string | undefined;
    }
  | { readonly status: 'unsaved' }
  | { readonly status: 'failed'; readonly why: OfflineFault };

export interface SavingOptions {
  /** Base path of the site. */
  readonly base: string;
  /** The dossier of the page, if it is one's. */
  readonly dossier: string | undefined;
  /** What the page has drawn from so far. */
  readonly editions: () => TabVersion['editions'];
}

interface Known {
  readonly dossier: string;
  /** Which time of asking it is from. */
  readonly round: number;
  readonly saving: Saving;
}

/** Saves the dossier of the page, unless its reader does not want it, and tells of it. */
export function useSaving({ base, dossier, editions }: SavingOptions) {
  const [link, setLink] = useState<WorkerLink>();
  const [fault, setFault] = useState<OfflineFault>();
  const [known, setKnown] = useState<Known>();
  const [hasNew, setHasNew] = useState(false);
  const [round, setRound] = useState(0);
  const again = useCallback(() => {
    setFault(undefined);
    setRound((count) => count + 1);
  }, []);
  // What the page holds may grow while the link lasts.
  const held = useRef(editions);
  useEffect(() => {
    held.current = editions;
  });

  useEffect(() => {
    if (link || fault) return;
    const tie = linkTo(base, {
      tab: () => ({ script: ownScript(), editions: held.current() }),
      onNew: () => setHasNew(true),
      onChange: again,
    });
    return unlessLeft(tie, setLink, (error) => setFault(faultOf(error)));
  }, [base, link, fault, again]);

  useEffect(() => {
    if (!link || dossier === undefined) return;
    return unlessLeft(
      link.stateOf(dossier, !isUnwanted(dossier)),
      (state) => setKnown({ dossier, round, saving: savingOf(state) }),
      () => setFault('no-worker'),
    );
  }, [link, dossier, round]);

  useEffect(() => {
    // Another tab may have cleared what was saved, or forgotten it.
    const look = (): void => {
      if (document.visibilityState === 'visible') setRound((count) => count + 1);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  const wish = useCallback(
    async (wanted: boolean) => {
      if (dossier === undefined) return;
      wishFor(dossier, wanted);
      if (!wanted) await link?.forget(dossier);
      again();
    },
    [link, dossier, again],
  );
  const saving: Saving = fault
    ? { status: 'failed', why: fault }
    : known && known.dossier === dossier
      ? known.saving
      : { status: 'unknown' };
  return { saving, hasNew, wish, again, readNew: () => link?.readNew() };
}

async function linkTo(
  base: string,
  options: Pick<Parameters<typeof linkWorker>[0], 'tab' | 'onNew' | 'onChange'>,
): Promise<WorkerLink> {
  return linkWorker({
    ...options,
    container: navigator.serviceWorker,
    script: workerUrl(`${base}sw.js`),
    reload: () => window.location.reload(),
  });
}

/** Hands on what was asked for, unless nobody waits any more; gives what an effect ends with. */
function unlessLeft<Value>(
  asked: Promise<Value>,
  take: (value: Value) => void,
  fail: (error: unknown) => void,
): () => void {
  let isLeft = false;
  asked.then(
    (value) => !isLeft && take(value),
    (error: unknown) => !isLeft && fail(error),
  );
  return () => {
    isLeft = true;
  };
}

function savingOf(state: SavedState): Saving {
  if (state.saved) {
    const asOf = new Date(state.asOf);
    return { status: 'saved', asOf, age: ageInWords(asOf, new Date()) };
  }
  return state.fault ? { status: 'failed', why: state.fault } : { status: 'unsaved' };
}

/** `SecurityError` is what browsers say where nothing may be kept. */
function faultOf(error: unknown): OfflineFault {
  return error instanceof DOMException && error.name === 'SecurityError' ? 'refused' : 'no-worker';
}

/** The path of the script that the page runs, as the built page names it to what starts it. */
function ownScript(): string {
  return document.querySelector<HTMLScriptElement>('script[data-start]')?.dataset['start'] ?? '';
}
