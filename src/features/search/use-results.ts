import { useEffect, useMemo, useRef, useState } from 'react';
import {
  selectSearched,
  selectSearchRecords,
  type Dossier,
  type Reading,
} from '../../dossier/index.ts';
import { asLoadError, loadErrorInWords } from '../../library/index.ts';
import type { Answer } from './engine.ts';
import type { Marks } from './marking.ts';
import { resultsOf, type Results } from './results.ts';
import { searchingOf } from './searching.ts';

/** Milliseconds for which typing has to rest before the next question. The first is asked at once. */
const REST = 80;

/** Where a search stands. While the next answer is awaited the last one stays. */
export type Looking =
  | { readonly status: 'looking' }
  | { readonly status: 'failed'; readonly sentence: string; readonly retry: () => void }
  | {
      readonly status: 'found';
      /** The words that were looked for, of which the reader may have typed more since. */
      readonly to: string;
      readonly results: Results;
      readonly marks: Marks;
    };

export interface Asked {
  /** The words, as an address can hold them. */
  readonly words: string;
  readonly reading: Reading;
  /** Fetches the dossier; the same function from one drawing to the next. */
  readonly load: () => Promise<Dossier>;
}

const notLoaded = 'What searches could not be loaded: the network is away, or the server is.';

/** Looks for words in a dossier, which is fetched for it. */
export function useResults({ words, reading, load }: Asked): Looking {
  const [dossier, setDossier] = useState<Dossier>();
  const [answer, setAnswer] = useState<{ readonly to: string; readonly heard: Answer }>();
  const [sentence, setSentence] = useState<string>();
  const hasAsked = useRef(false);
  useEffect(() => {
    if (sentence !== undefined) return undefined;
    let isAwaited = true;
    load().then(
      (loaded) => isAwaited && setDossier(loaded),
      (error: unknown) => isAwaited && setSentence(loadErrorInWords(asLoadError(error))),
    );
    return () => {
      isAwaited = false;
    };
  }, [load, sentence]);
  useEffect(() => {
    if (!dossier || sentence !== undefined) return undefined;
    let isAwaited = true;
    const ask = (): void =>
      searchingOf(dossier)(words, {
        hear: (heard) => isAwaited && setAnswer({ to: words, heard }),
        fail: () => isAwaited && setSentence(notLoaded),
      });
    const timer = setTimeout(ask, hasAsked.current ? REST : 0);
    hasAsked.current = true;
    return () => {
      isAwaited = false;
      clearTimeout(timer);
    };
  }, [dossier, words, sentence]);
  const records = dossier && selectSearchRecords(dossier);
  const searched = useMemo(() => dossier && selectSearched(dossier, reading), [dossier, reading]);
  return useMemo(() => {
    if (sentence !== undefined) {
      return { status: 'failed', sentence, retry: () => setSentence(undefined) };
    }
    if (!records || !searched || !answer) return { status: 'looking' };
    const { to, heard } = answer;
    return { status: 'found', to, results: resultsOf(heard, records, searched), marks: heard };
  }, [sentence, records, searched, answer]);
}
