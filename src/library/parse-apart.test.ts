// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goodDossier } from '../../tests/fixtures/dossiers/derive.ts';
import { ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { serve } from '../../tests/served.ts';
import { LoadError } from './load-error.ts';
import { createQueryClient, dossierQuery } from './queries.ts';
import { toldOf, type Telling, type Told } from './reading-apart.ts';

const path = '/dossiers/ruritania/dossier.json';

/** What a worker of the test does, once it has started and once it has a text. */
interface Doing {
  readonly start?: (worker: StandIn) => void;
  readonly hear?: (worker: StandIn) => void;
}

let doing: Doing = {};
let started: StandIn[] = [];

class StandIn extends EventTarget {
  isEnded = false;

  constructor() {
    super();
    started.push(this);
    queueMicrotask(() => doing.start?.(this));
  }

  postMessage(told: Telling): void {
    if (told === 'whole') doing.hear?.(this);
  }

  terminate(): void {
    this.isEnded = true;
  }

  tell(told: Told): void {
    this.dispatchEvent(new MessageEvent('message', { data: told }));
  }
}

const realTimeout = setTimeout;

/** Loads the dossier; all that is waited for by the clock goes by at once. */
async function load() {
  const over = { is: false };
  const loading = createQueryClient()
    .fetchQuery(dossierQuery('/', 'ruritania'))
    .finally(() => (over.is = true));
  loading.catch(() => undefined);
  while (!over.is) {
    await vi.runAllTimersAsync();
    await new Promise((done) => realTimeout(done));
  }
  return loading;
}

beforeEach(() => {
  started = [];
  vi.useFakeTimers();
  vi.stubGlobal('Worker', StandIn);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a dossier', () => {
  it('is what the worker made of it, and the worker is ended', async () => {
    const other = { ...ruritania, title: 'As the worker read it' };
    doing = {
      start: (worker) => worker.tell({ told: 'here' }),
      hear: (worker) => {
        for (const told of toldOf(other, [])) worker.tell(told);
      },
    };
    serve({ [path]: JSON.stringify(goodDossier) });
    expect((await load()).dossier).toEqual(other);
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it.each<readonly [string, Doing]>([
    ['fails', { start: (worker) => worker.dispatchEvent(new Event('error')) }],
    ['fails over the text', { hear: (worker) => worker.dispatchEvent(new Event('error')) }],
    ['finds no text in it', { hear: (worker) => worker.tell({ told: 'no-text' }) }],
    ['never comes', {}],
  ])('is checked in the page where the worker %s', async (_, does) => {
    doing = does;
    serve({ [path]: JSON.stringify(goodDossier) });
    expect((await load()).dossier).toEqual(ruritania);
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('is waited for however long the worker takes, once it is there', async () => {
    doing = {
      start: (worker) => worker.tell({ told: 'here' }),
      hear: (worker) => {
        setTimeout(() => {
          for (const told of toldOf(ruritania, [])) worker.tell(told);
        }, 60_000);
      },
    };
    serve({ [path]: 'no dossier at all' });
    expect((await load()).dossier).toEqual(ruritania);
  });

  it('that is none is fetched anew when it is asked for again', async () => {
    doing = { hear: (worker) => worker.tell({ told: 'end', header: undefined, findings: [] }) };
    const asked: (RequestCache | undefined)[] = [];
    vi.stubGlobal('fetch', async (_: string, how: RequestInit) => {
      asked.push(how.cache);
      return new Response('{');
    });
    for (let time = 0; time < 2; time += 1) await expect(load()).rejects.toThrow('unreadable');
    expect(asked).toEqual(['default', 'reload']);
  });

  it('that cannot be fetched leaves no worker behind', async () => {
    doing = {};
    serve({});
    await expect(load()).rejects.toThrow(LoadError);
    expect(started.every(({ isEnded }) => isEnded)).toBe(true);
  });
});
