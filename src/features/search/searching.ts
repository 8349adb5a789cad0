import { startWorker } from '../../library/index.ts';
import { searchedWords, selectSearchRecords, type Dossier } from '../../dossier/index.ts';
import type { Answer, Engine, Entry } from './engine.ts';
import type { Asked, Told } from './messages.ts';
// oxlint-disable-next-line import/default -- what the build gives for `?worker&url` is its address
import scriptUrl from './search-worker.ts?worker&url';

/** Who asked, and hears the answer or that there will be none. */
export interface Asking {
  readonly hear: (answer: Answer) => void;
  readonly fail: () => void;
}

/** Looks for words in one dossier. An answer that comes after the next question is heard by nobody. */
export type Searching = (query: string, asking: Asking) => void;

const made = new WeakMap<Dossier, Searching>();

/** The search of a dossier: its index is made once for the visit. */
export function searchingOf(dossier: Dossier): Searching {
  const known = made.get(dossier);
  if (known) return known;
  const entries = Array.from(selectSearchRecords(dossier), ([key, record]): Entry => {
    return { key, words: searchedWords(record) };
  });
  const searching = startSearching(entries);
  made.set(dossier, searching);
  return searching;
}

/** A question under its number, so that its answer is known when it comes. */
interface Question {
  readonly id: number;
  readonly query: string;
}

/** Where questions are answered. */
type Desk = (question: Question) => void;

/** What a desk says back. */
interface Counter {
  readonly answered: (id: number, answer: Answer) => void;
  /** Nothing will be answered here. */
  readonly closed: () => void;
}

/** Searches some records in a worker or, where none starts, in the page, which indexes a few at a time. */
export function startSearching(entries: readonly Entry[]): Searching {
  let newest: (Question & Asking) | undefined;
  const answered = (id: number, answer: Answer): void => {
    if (newest?.id === id) newest.hear(answer);
  };
  const inPage = deskInPage(entries, { answered, closed: () => newest?.fail() });
  let desk = deskInWorker(entries, {
    answered,
    closed: () => {
      desk = inPage;
      if (newest) desk(newest);
    },
  });
  return (query, asking) => {
    newest = { id: (newest?.id ?? 0) + 1, query, ...asking };
    (desk ?? inPage)(newest);
  };
}

function deskInWorker(entries: readonly Entry[], { answered, closed }: Counter): Desk | undefined {
  const worker = startWorker(scriptUrl, 'search');
  if (!worker) return undefined;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin but its page's
  const send = (asked: Asked): void => worker.postMessage(asked);
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    answered(data.id, data.answer);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    worker.terminate();
    closed();
  });
  send({ ask: 'index', entries });
  return ({ id, query }) => send({ ask: 'query', id, query });
}

function deskInPage(entries: readonly Entry[], { answered, closed }: Counter): Desk {
  let engine: Promise<Engine> | undefined;
  const make = async (): Promise<Engine> => (await import('./engine.ts')).createEngine(entries);
  return ({ id, query }) => {
    engine ??= make();
    engine.then(
      (search) => answered(id, search(query)),
      () => {
        // The next question tries anew.
        engine = undefined;
        closed();
      },
    );
  };
}
