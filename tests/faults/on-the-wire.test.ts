import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  asLoadError,
  createQueryClient,
  dossierQuery,
  LoadError,
  type LoadErrorCode,
} from '../../src/library/index.ts';
import { fetchText } from '../../src/library/fetch-text.ts';
import { goodDossier } from '../fixtures/dossiers/derive.ts';
import { startFaultServer, type Fault, type FaultServer } from './fault-server.ts';
import * as faults from './faults.ts';

const path = 'dossiers/ruritania/dossier.json';
const good = `${JSON.stringify(goodDossier)}\n`;
const never = new AbortController().signal;
/** Short, so that nobody waits; what is slow in these tests is slow by it. */
const patience = { silence: 400, whole: 4000 };

let folder: string;
let host: FaultServer;
/** Another host than the site's: where a network's own pages are. */
let network: FaultServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rejoinder-faults-'));
  mkdirSync(join(folder, 'dossiers/ruritania'), { recursive: true });
  writeFileSync(join(folder, path), good);
  host = await startFaultServer({ folder, read: readFileSync });
  network = await startFaultServer({ folder, read: readFileSync });
});

afterAll(async () => {
  await Promise.all([host.close(), network.close()]);
  rmSync(folder, { recursive: true });
});

afterEach(() => {
  host.mend();
  network.mend();
});

const fetched = () => fetchText(host.url + path, never, undefined, patience);
const codeOf = (error: unknown) => (error instanceof LoadError ? error.code : error);
const loaded = () => createQueryClient().fetchQuery(dossierQuery(host.url, 'ruritania'));

/** Faults of which the reader is told: what of, and how many times the library asks before it is. */
const told: Readonly<Record<string, readonly [() => Fault, LoadErrorCode, number]>> = {
  'a reset in place of an answer': [() => faults.reset, 'offline', 2],
  'a reset in the middle': [() => faults.resetHalfway, 'broken-off', 2],
  'a body shorter than promised': [() => faults.shorterThanPromised, 'broken-off', 2],
  'a damaged gzip stream': [() => faults.damagedGzip, 'broken-off', 2],
  'half the file as if it were the whole': [() => faults.halfAsWhole, 'not-json', 1],
  'an empty answer': [() => faults.nothing, 'not-json', 1],
  'a file in UTF-16': [() => faults.utf16, 'not-utf8', 1],
  'a file in Latin-1': [() => faults.latin1, 'not-utf8', 1],
  'a page in its place': [() => faults.signIn, 'page-instead', 1],
  'a redirect that never ends': [() => faults.loop, 'sent-on', 1],
  'a redirect to a page on another host': [
    () => faults.sentTo(`${network.url}sign-in`),
    'page-instead',
    1,
  ],
  'a redirect to a host that is not there': [
    () => faults.sentTo('http://localhost:9/'),
    'sent-on',
    1,
  ],
  'status 404': [() => faults.status(404), 'missing', 1],
  'status 403': [() => faults.status(403), 'refused', 1],
  'status 500': [() => faults.status(500), 'server', 2],
  'status 503, to be asked again in two minutes': [
    () => faults.status(503, { 'retry-after': '120' }),
    'busy',
    1,
  ],
  'status 511': [() => faults.status(511), 'page-instead', 1],
};

describe('a fault on the wire', () => {
  for (const [name, [fault, code, tries]] of Object.entries(told)) {
    it(`is told for what it is, and a second try brings the dossier: ${name}`, async () => {
      network.fail(/./, faults.signIn);
      host.fail(/dossier\.json$/, fault());
      const before = host.asked.length;
      await expect(loaded().catch((error: unknown) => asLoadError(error).code)).resolves.toBe(code);
      // What is sent on is asked for twice, and a loop many times.
      if (code !== 'sent-on' && !name.includes('redirect')) {
        expect(host.asked.length - before).toBe(tries);
      }
      host.mend();
      expect((await loaded()).dossier.id).toBe('ruritania');
    });
  }

  it.each([
    ['silence', () => faults.silence],
    ['a body that stalls', () => faults.stall],
    ['a drip that is slower than patience', () => faults.drip(1000, 1000)],
    ['a drip that would take for ever', () => faults.drip(1, 100)],
  ] as const)('is waited for so long, and then told: %s', async (_, fault) => {
    host.fail(/dossier\.json$/, fault());
    await expect(fetched().catch(codeOf)).resolves.toBe('timeout');
    host.mend();
    expect(await fetched()).toBe(good);
  });

  it.each([
    ['a reset, once', () => faults.reset],
    ['a damaged gzip stream, once', () => faults.damagedGzip],
    ['status 500, once', () => faults.status(500)],
  ] as const)('is got over without a word: %s', async (_, fault) => {
    host.fail(/dossier\.json$/, fault(), 1);
    expect((await loaded()).dossier.id).toBe('ruritania');
  });

  it.each([
    ['a file under the name of another encoding', () => faults.wrongLabel],
    ['a file after a byte order mark', () => faults.marked],
    ['a file that was moved', () => faults.sentTo(`/${path}?moved`), 2],
    ['a drip as slow as patience allows', () => faults.drip(good.length / 8, 100)],
  ] as const)('leaves the text as it is: %s', async (_, fault, times: number = Infinity) => {
    // A request that is sent on is sent on twice: it is followed in a second step.
    host.fail(/dossier\.json$/, fault(), times);
    expect(await fetched()).toBe(good);
  });

  it('says when a busy server wants to be asked again, in seconds or by a date', async () => {
    for (const header of ['60', new Date(Date.now() + 3_600_000).toUTCString()]) {
      host.fail(/dossier\.json$/, faults.status(503, { 'retry-after': header }), 1);
      const error = await loaded().catch((reason: unknown) => asLoadError(reason));
      expect(error).toMatchObject({ code: 'busy', retryAfter: header });
    }
  });

  it('is a fault indeed: the server does what it is asked and no more', async () => {
    host.fail(/dossier\.json$/, faults.status(500), 1);
    const statuses: number[] = [];
    for (let time = 0; time < 2; time += 1) statuses.push((await fetch(host.url + path)).status);
    expect(statuses).toEqual([500, 200]);
    host.fail(/dossier\.json$/, faults.shorterThanPromised);
    const cut = await fetch(host.url + path);
    expect(Number(cut.headers.get('content-length'))).toBe(Buffer.byteLength(good));
    await expect(cut.text()).rejects.toThrow('terminated');
    host.mend();
    host.fail(/dossier\.json$/, faults.damagedGzip);
    const damaged = await fetch(host.url + path);
    expect(damaged.headers.get('content-encoding')).toBe('gzip');
    await expect(damaged.text()).rejects.toThrow('terminated');
  });
});
