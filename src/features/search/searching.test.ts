import { afterEach, describe, expect, it, vi } from 'vitest';
import { ruritania, present } from '../../../tests/fixtures/dossiers/parsed.ts';
import { selectSearchRecords, type SearchRecords } from '../../dossier/index.ts';
import type { Answer } from './engine.ts';
import type { Asked } from './messages.ts';
import { startSearching } from './searching.ts';

const sample = present(
  selectSearchRecords(ruritania).get('assessment/no-raider-left-does-not-fit'),
);
/** Records of these names, by these keys. */
const named = (names: Readonly<Record<string, string>>): SearchRecords =>
  new Map(Object.entries(names).map(([key, name]) => [key, { ...sample, name, also: [] }]));
const records = named({ a: 'the barge', b: 'the toll' });
const entries = [
  { key: 'a', words: ['the barge'] },
  { key: 'b', words: ['the toll'] },
];
const answer = (...keys: readonly string[]): Answer => {
  return { closeness: 'exact', keys, parts: [], whole: [] };
};
const asking = () => ({ hear: vi.fn<(heard: Answer) => void>(), fail: vi.fn<() => void>() });

/** Workers that answer when the test says so; what they were asked, in order. */
function workers() {
  const asked: Asked[] = [];
  const started: EventTarget[] = [];
  class Held extends EventTarget {
    constructor() {
      super();
      started.push(this);
    }
    postMessage(message: Asked) {
      asked.push(message);
    }
    terminate() {
      asked.push({ ask: 'query', id: -1, query: 'ended' });
    }
  }
  vi.stubGlobal('Worker', Held);
  vi.stubGlobal('window', {
    location: { href: 'http://here.example/', origin: 'http://here.example' },
  });
  vi.stubEnv('DEV', true);
  const say = (data: { id: number; answer: Answer }) =>
    started[0]?.dispatchEvent(Object.assign(new Event('message'), { data }));
  return { asked, say, break: () => started[0]?.dispatchEvent(new Event('error')) };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe('a search at work', () => {
  it('gives its records to a worker once, and then one question after the other', async () => {
    const { asked } = workers();
    const search = startSearching(records);
    search('bar', asking());
    search('barge', asking());
    await vi.waitFor(() => expect(asked).toHaveLength(4));
    expect(asked).toEqual([
      { ask: 'take', entries },
      { ask: 'index' },
      { ask: 'query', id: 1, query: 'bar' },
      { ask: 'query', id: 2, query: 'barge' },
    ]);
  });

  it('gives many records some at a time, all of them before the first question', async () => {
    const { asked } = workers();
    const many = Array.from({ length: 1000 }, (_one, index) => [`${index}`, `toll ${index}`]);
    startSearching(named(Object.fromEntries(many)))('toll', asking());
    await vi.waitFor(() => expect(asked.at(-1)?.ask).toBe('query'));
    const portions = asked.flatMap((one) => (one.ask === 'take' ? [one.entries] : []));
    expect(portions.length).toBeGreaterThan(1);
    expect(portions.flat().map(({ key }) => key)).toEqual(many.map(([key]) => key));
    expect(asked.map(({ ask }) => ask).slice(portions.length)).toEqual(['index', 'query']);
  });

  it('lets nobody hear what comes after the next question', () => {
    const { say } = workers();
    const search = startSearching(records);
    const [first, second] = [asking(), asking()];
    search('t', first);
    search('to', second);
    say({ id: 1, answer: answer('a', 'b') });
    say({ id: 2, answer: answer('b') });
    expect(first.hear).not.toHaveBeenCalled();
    expect(second.hear.mock.calls).toEqual([[answer('b')]]);
  });

  it('goes on in the page where the worker breaks, with what it had not answered', async () => {
    const { asked, ...worker } = workers();
    const search = startSearching(records);
    const reader = asking();
    search('barge', reader);
    worker.break();
    expect(asked.at(-1)).toMatchObject({ query: 'ended' });
    await vi.waitFor(() => expect(reader.hear).toHaveBeenCalledOnce());
    expect(reader.hear.mock.calls[0]?.[0].keys).toEqual(['a']);
    expect(reader.fail).not.toHaveBeenCalled();
  });

  it('is done in the page where no worker starts', async () => {
    const reader = asking();
    startSearching(records)('tol', reader);
    await vi.waitFor(() => expect(reader.hear).toHaveBeenCalledOnce());
    expect(reader.hear.mock.calls[0]?.[0].keys).toEqual(['b']);
  });
});
