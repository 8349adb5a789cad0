import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inlineHash, inlineHashesFile } from './inline-hashes.ts';

const entry = fileURLToPath(new URL('./main.ts', import.meta.url));

interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `main.ts` as `npm start` does; `onLine` sees its output as it grows, and may stop it. */
function start(
  environment: Readonly<Record<string, string>>,
  onOutput: (out: string, stop: (signal: NodeJS.Signals) => void) => void = () => undefined,
): Promise<Ending> {
  const child = spawn(process.execPath, ['--import', 'tsx', entry], {
    env: { ...process.env, BASE_PATH: '', ...environment },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
    onOutput(out, (signal) => child.kill(signal));
  });
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  return new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, out, err }));
  });
}

let folder = '';
let neighbour: Server;
let takenPort = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'main-'));
  writeFileSync(join(folder, 'index.html'), '<h1>Zenda</h1>');
  neighbour = createServer();
  await new Promise<void>((resolve) => neighbour.listen(0, resolve));
  const address = neighbour.address();
  takenPort = typeof address === 'object' && address !== null ? String(address.port) : '';
});
afterAll(() => {
  neighbour.close();
  rmSync(folder, { recursive: true });
});

describe('main', { timeout: 30_000 }, () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'prints where it is, and closes quietly on %s',
    async (signal) => {
      const ending = await start(
        { SITE_FOLDER: folder, PORT: '0', BASE_PATH: 'x' },
        (out, stop) => {
          if (out.endsWith('\n')) stop(signal);
        },
      );
      expect(ending.out).toMatch(/^Rejoinder is at http:\/\/localhost:\d+\/x\/\n$/);
      expect(ending).toMatchObject({ code: 0, signal: null, err: '' });
    },
  );

  it('lets through what a later build puts into its pages', async () => {
    const hash = inlineHash('body{margin:0}');
    const policies: (string | null)[] = [];
    const visit = async (url: string): Promise<void> => {
      const { headers } = await fetch(url);
      policies.push(headers.get('content-security-policy'));
    };
    await start({ SITE_FOLDER: folder, PORT: '0' }, (out, stop) => {
      const [url] = /http:\S+(?=\n)/.exec(out) ?? [];
      if (!url) return;
      void (async () => {
        await visit(url);
        writeFileSync(join(folder, inlineHashesFile), JSON.stringify([hash]));
        await visit(url);
        stop('SIGTERM');
      })();
    });
    rmSync(join(folder, inlineHashesFile));
    expect(policies[0]).not.toContain(hash);
    expect(policies[1]).toContain(hash);
  });

  it('says in one sentence that the port is taken', async () => {
    const ending = await start({ SITE_FOLDER: folder, PORT: takenPort });
    expect(ending).toMatchObject({ code: 1, out: '' });
    expect(ending.err).toMatch(new RegExp(`^Port ${takenPort} is taken\\. .*PORT.*\n$`));
  });

  it('says in one sentence what a wrong setting should be', async () => {
    const ending = await start({ SITE_FOLDER: folder, PORT: 'many' });
    expect(ending).toMatchObject({ code: 1, out: '' });
    expect(ending.err).toMatch(/^PORT is "many".*\n$/);
  });
});
