import { beforeEach, describe, expect, it } from 'vitest';
import { answer, type Network } from '../../src/offline/answer.ts';
import { saveDossier } from '../../src/offline/dossiers.ts';
import { dossierName } from '../../src/offline/stores.ts';
import { install, ownVersion } from '../../src/offline/versions.ts';
import { MemoryStorage } from './ending-stores.ts';
import { versionOf, workerOf } from './site-host.ts';

const version = versionOf('one', { zenda: 'one' });
let storage = new MemoryStorage();
const worker = (before?: () => void) => workerOf(version, { version }, storage, before);

const never = new Promise<never>(() => undefined);
const sends = (text: string, status = 200): Network => ({
  ask: async () => new Response(text, { status }),
  patience: () => never,
});
const away: Network = {
  ask: () => Promise.reject(new TypeError('Failed to fetch')),
  patience: () => never,
};
const slow: Network = { ask: () => never, patience: () => Promise.resolve() };

const page = { kind: 'page', dossier: 'zenda' } as const;
const file = { kind: 'file', dossier: 'zenda', path: 'dossier.json' } as const;

async function answered(
  wanted: Parameters<typeof answer>[1],
  network: Network,
  {
    edition = null,
    ports = worker(),
  }: { edition?: string | null; ports?: ReturnType<typeof worker> } = {},
): Promise<string> {
  return (await answer(ports, wanted, { ...network, edition })).text();
}

beforeEach(async () => {
  storage = new MemoryStorage();
  await install(worker());
  const edition = (await ownVersion(worker()))?.editions['zenda'];
  await saveDossier(worker(), { id: 'zenda', edition, isCurrent: false });
});

describe('a page', () => {
  it.each([
    ['comes from the network while there is one', sends('built page'), 'built page'],
    ['that is not there is told by its host', sends('no such page', 404), 'no such page'],
    ['is the saved one without a network', away, 'page of one'],
    ['is the saved one when the network is too slow', slow, 'page of one'],
    ['is the saved one when the server fails', sends('oops', 503), 'page of one'],
  ])('%s', async (_what, network, text) => {
    expect(await answered(page, network)).toBe(text);
  });

  it('is what the server says of its failure, and the browser’s own failure, where nothing is saved', async () => {
    storage = new MemoryStorage();
    expect(await answered(page, sends('oops', 503))).toBe('oops');
    await expect(answered(page, away)).rejects.toThrow('Failed to fetch');
  });

  it('waits for the network, however slow, where nothing is saved', async () => {
    storage = new MemoryStorage();
    let send: (response: Response) => void = () => undefined;
    const late: Network = {
      ask: () =>
        new Promise((resolve) => {
          send = resolve;
        }),
      patience: () => Promise.resolve(),
    };
    const text = answered(page, late);
    send(new Response('at last'));
    expect(await text).toBe('at last');
  });
});

describe('a file of a dossier', () => {
  it('is the saved one, of the edition that the page is of', async () => {
    const edition = (await ownVersion(worker()))?.editions['zenda'] ?? '';
    expect(await answered(file, sends('newer'), { edition })).toBe('dossier zenda of one');
  });

  it('comes from the network for a page of an edition that is not saved', async () => {
    expect(await answered(file, sends('newer'), { edition: 'f00d' })).toBe('newer');
  });
});

it('comes from the network as before where the storage fails', async () => {
  const ports = worker(() => {
    throw new DOMException('broken', 'UnknownError');
  });
  expect(await answered(page, sends('built page'), { ports })).toBe('built page');
  expect(await answered(file, sends('file'), { ports })).toBe('file');
  const asset = { kind: 'asset', path: 'assets/app-one.js' } as const;
  expect(await answered(asset, sends('script'), { ports })).toBe('script');
});

describe('what was saved and then damaged', () => {
  const shell = async () => (await ownVersion(worker()))?.store ?? '';
  const put = async (name: string, path: string, text: string) =>
    (await worker().stores.open(name)).put(path, new Response(text));

  it('is no whole version, and is saved anew', async () => {
    const name = await shell();
    await put(name, 'dossiers/editions.json', '{"zenda": ');
    expect(await ownVersion(worker())).toBeUndefined();
    expect(await answered(page, away).catch(() => 'nothing')).toBe('nothing');
    await install(worker());
    expect((await ownVersion(worker()))?.editions).toEqual({ zenda: expect.any(String) });
    expect(await answered(page, away)).toBe('page of one');
  });

  it('tells no day it was saved that is none', async () => {
    const edition = (await ownVersion(worker()))?.editions['zenda'] ?? '';
    const name = dossierName(worker(), 'zenda', edition);
    await put(name, '/record-of-the-store', 'once');
    expect(await answered(file, away).catch(() => 'nothing')).toBe('nothing');
    const state = await saveDossier(worker(), { id: 'zenda', edition, isCurrent: false });
    expect(state).toEqual({ saved: true, asOf: expect.stringMatching(/^\d{4}-/) });
  });
});
