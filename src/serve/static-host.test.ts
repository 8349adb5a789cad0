import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticHost } from './static-host.ts';

const long = 'Ruritania says, Zenda answers. '.repeat(200);
const files = {
  'index.html': '<h1>Board</h1>',
  '404.html': '<h1>No such page</h1>',
  'zenda/claims/one/index.html': `<p>${long}`,
  'zenda/dossier.json': '{"id":"zenda"}',
  'assets/app-1a2b.js': 'export {};',
  'empty/note.txt': 'a note',
  '.secret': 'hidden',
};

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let folder = '';
const servers: Server[] = [];

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function host(base: string): Promise<number> {
  const server = createStaticHost({ folder, base, headers: { 'X-Sent': 'always' } });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return portOf(server);
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: Asked = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers, agent: false };
    const asked = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.once('error', reject).end();
  });
}

/** Sends bytes no well-behaved client would, and gives back the first line of the answer. */
function askRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.on('data', (chunk) => (answer += String(chunk)));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
  });
}

let root = 0;
let based = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'static-host-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  root = await host('/');
  based = await host('/x/');
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

describe('createStaticHost, pages', () => {
  it('answers a folder with its index, to be asked about again', async () => {
    const reply = await ask(root, '/');
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('text/html;charset=utf-8');
    expect(reply.headers['cache-control']).toBe('no-cache');
    expect(reply.headers['x-sent']).toBe('always');
    expect(String(reply.body)).toBe(files['index.html']);
  });

  it('answers 304 to a page the reader already holds', async () => {
    const { headers } = await ask(root, '/');
    const again = await ask(root, '/', { headers: { 'If-None-Match': headers.etag ?? '' } });
    expect(again).toMatchObject({ status: 304, headers: { 'x-sent': 'always' } });
  });

  it('sends an address without its slash to the one with it, query kept', async () => {
    const reply = await ask(root, '/zenda/claims/one?party=zenda&q=%2F');
    expect(reply.status).toBe(308);
    expect(reply.headers.location).toBe('/zenda/claims/one/?party=zenda&q=%2F');
  });

  it('compresses what is worth it', async () => {
    const reply = await ask(root, '/zenda/claims/one/', { headers: { 'Accept-Encoding': 'br' } });
    expect(reply.headers['content-encoding']).toBe('br');
    expect(String(brotliDecompressSync(reply.body))).toBe(files['zenda/claims/one/index.html']);
    expect(reply.body.length).toBeLessThan(long.length / 4);
  });

  it('sends a page without its body to HEAD', async () => {
    const reply = await ask(root, '/', { method: 'HEAD' });
    expect(reply).toMatchObject({ status: 200, headers: { 'content-length': '14' } });
    expect(reply.body).toHaveLength(0);
  });

  it('sees a site that is rebuilt while it runs', async () => {
    const name = join(folder, 'late.html');
    writeFileSync(name, 'late');
    expect((await ask(root, '/late.html')).status).toBe(200);
    unlinkSync(name);
    expect((await ask(root, '/late.html')).status).toBe(404);
  });
});

describe('createStaticHost, files', () => {
  it('lets fingerprinted assets be kept for ever, and nothing else', async () => {
    const asset = await ask(root, '/assets/app-1a2b.js');
    expect(asset.headers['cache-control']).toContain('immutable');
    expect(asset.headers['content-type']).toContain('javascript');
    const dossier = await ask(root, '/zenda/dossier.json');
    expect(dossier.headers['cache-control']).toBe('no-cache');
    expect(dossier.headers['content-type']).toContain('json');
    const missing = await ask(root, '/assets/app-0000.js');
    expect(missing).toMatchObject({ status: 404, headers: { 'cache-control': 'no-cache' } });
  });

  it.each(['bytes=abc', 'bytes=9-2', 'bytes=-5', 'bytes=900-', 'lines=1-2'])(
    'sends the whole file when asked for %s of it',
    async (range) => {
      const reply = await ask(root, '/assets/app-1a2b.js', { headers: { Range: range } });
      expect(reply.status).toBe(200);
      expect(String(reply.body)).toBe(files['assets/app-1a2b.js']);
    },
  );
});

describe('createStaticHost, a file with headers of its own', () => {
  it('sends them in place of those of all the others', async () => {
    const server = createStaticHost({
      folder,
      base: '/',
      headers: { 'X-Sent': 'always', 'X-Both': 'all' },
      headersOf: (file) =>
        file === 'zenda/claims/one/index.html' ? { 'X-Own': 'yes', 'X-Both': 'own' } : undefined,
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const own = (await ask(portOf(server), '/zenda/claims/one/?theme=dark')).headers;
    expect(own).toMatchObject({ 'x-own': 'yes', 'x-both': 'own', 'cache-control': 'no-cache' });
    expect(own).not.toHaveProperty('x-sent');
    for (const path of ['/', '/zenda/claims/one', '/zenda/claims/two/']) {
      const { headers } = await ask(portOf(server), path);
      expect(headers, path).toMatchObject({ 'x-sent': 'always', 'x-both': 'all' });
      expect(headers, path).not.toHaveProperty('x-own');
    }
  });
});

describe('createStaticHost, what is missing', () => {
  it('answers a reader with the 404 page of the folder', async () => {
    for (const path of [
      '/zenda/claims/two/',
      '/zenda/claims/two',
      '/empty',
      '/empty/',
      '/gone.html',
    ]) {
      const reply = await ask(root, path, { headers: { Accept: 'text/html,*/*;q=0.8' } });
      expect(reply.status, path).toBe(404);
      expect(String(reply.body), path).toBe(files['404.html']);
    }
  });

  it('answers a script with a plain sentence', async () => {
    const json = await ask(root, '/zenda/none.json');
    const picky = await ask(root, '/zenda/none/', { headers: { Accept: 'application/json' } });
    for (const reply of [json, picky]) {
      expect(reply.status).toBe(404);
      expect(reply.headers['content-type']).toBe('text/plain; charset=utf-8');
      expect(String(reply.body)).toBe('Nothing is published at this address.\n');
    }
  });

  it('keeps dot files to itself', async () => {
    expect((await ask(root, '/.secret')).status).toBe(404);
  });
});

describe('createStaticHost under a base path', () => {
  it('serves the folder below the base, and only there', async () => {
    expect(String((await ask(based, '/x/')).body)).toBe(files['index.html']);
    expect((await ask(based, '/x/zenda/claims/one/')).status).toBe(200);
    const outside = await ask(based, '/zenda/claims/one/');
    expect(outside.status).toBe(404);
    expect(String(outside.body)).toContain('/x/');
  });

  it('keeps the base in what it redirects to', async () => {
    expect((await ask(based, '/x?q=1')).headers.location).toBe('/x/?q=1');
    expect((await ask(based, '/x/zenda/claims/one')).headers.location).toBe('/x/zenda/claims/one/');
  });
});

describe('createStaticHost, hostile requests', () => {
  it.each([
    '/%',
    '/a%00b',
    '/../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/a%2f..%2fb',
    '//elsewhere.test/',
  ])('calls %s malformed', async (path) => {
    const reply = await ask(root, path);
    expect(reply.status).toBe(400);
    expect(reply.headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  it('answers names longer than any file system takes, and longer than Node reads', async () => {
    expect((await ask(root, `/${'a'.repeat(5000)}`)).status).toBe(404);
    expect((await ask(root, `/${'a/'.repeat(5000)}`)).status).toBe(404);
    expect(await askRaw(root, `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n\r\n`)).toContain(' 400 ');
    expect((await ask(root, '/')).status).toBe(200);
  });

  it('answers what is no request at all', async () => {
    expect(await askRaw(root, 'what says Zenda?\r\n\r\n')).toContain(' 400 ');
    expect(await askRaw(root, 'GET http://elsewhere.test/ HTTP/1.1\r\nHost: a\r\n\r\n')).toContain(
      ' 400 ',
    );
    expect((await ask(root, '/')).status).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const reply = await ask(root, '/', { method });
    expect(reply).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });
});
