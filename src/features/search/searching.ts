import { nextTask, startWorker } from '../../library/index.ts';
import {
  searchedWords,
  selectSearchRecords,
  type Dossier,
  type SearchRecord,
  type SearchRecords,
} from '../../dossier/index.ts';
import type { Answer, Engine, Entry } from './engine.ts';
import type { Asked, Told } from './messages.ts';
// oxlint-disable-next-line import/default -- what the build gives for `?worker&url` is its address
import scriptUrl from './search-worker.ts?worker&url';

/** Records handed over in one task. */
const PORTION = 400;

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
  const searching = startSearching(selectSearchRecords(dossier));
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
export function startSearching(records: SearchRecords): Searching {
  let newest: (Question & Asking) | undefined;
  const answered = (id: number, answer: Answer): void => {
    if (newest?.id === id) newest.hear(answer);
  };
  const inPage = deskInPage(records, { answered, closed: () => newest?.fail() });
  let desk = deskInWorker(records, {
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

function deskInWorker(records: SearchRecords, { answered, closed }: Counter): Desk | undefined {
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
  const handed = handOver(records, send);
  return ({ id, query }) => void handed.then(() => send({ ask: 'query', id, query }));
}

/** Hands all records over, between some of which the page answers its reader. */
async function handOver(records: SearchRecords, send: (asked: Asked) => void): Promise<void> {
  let entries: Entry[] = [];
  for (const one of records) {
    entries.push(entryOf(one));
    if (entries.length < PORTION) continue;
    send({ ask: 'take', entries });
    entries = [];
    await nextTask();
  }
  send({ ask: 'take', entries });
  send({ ask: 'index' });
}

function entryOf([key, record]: readonly [string, SearchRecord]): Entry {
  return { key, words: searchedWords(record) };
}

function deskInPage(records: SearchRecords, { answered, closed }: Counter): Desk {
  let engine: Promise<Engine> | undefined;
  const make = async (): Promise<Engine> =>
    (await import('./engine.ts')).createEngine(Array.from(records, entryOf));
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
