import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Duplex } from 'node:stream';
import compression from 'compression';
import sirv from 'sirv';
import { findFile } from './find-file.ts';
import { readRequestPath } from './request-path.ts';

/** What a static host serves, and where. */
export interface StaticHostOptions {
  /** The built folder, laid out as addresses are below the base. */
  readonly folder: string;
  /** Where the folder stands on this host: a normalised base path such as `/` or `/x/`. */
  readonly base: string;
  /** Sent with every answer that has no headers of its own. */
  readonly headers: Readonly<Record<string, string>>;
  /** Sent in their place with a file, named by its path inside the folder, that has headers of its own. */
  readonly headersOf?: (file: string) => Readonly<Record<string, string>> | undefined;
}

/** Declared as a method so that `compression`, typed for express, fits the plain requests it really works on. */
interface Compressor {
  handle(request: IncomingMessage, response: ServerResponse, next: () => void): void;
}

const immutable = 'public, max-age=31536000, immutable';

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-cache',
  });
  response.end(`${sentence}\n`);
}

function redirect(response: ServerResponse, location: string): void {
  response.setHeader('Location', location);
  say(response, 308, `This page is at ${location}`);
}

/** Whether the answer is for somebody to read: a page was asked for, not a file some script expected. */
function wantsPage(request: IncomingMessage, lastPart: string): boolean {
  const accept = request.headers.accept ?? '*/*';
  return /text\/(?:html|\*)|\*\/\*/.test(accept) && ['', '.html'].includes(extname(lastPart));
}

function readNotFoundPage(folder: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, '404.html'));
  } catch {
    return undefined;
  }
}

function answerMissing(response: ServerResponse, folder: string, asPage: boolean): void {
  const page = asPage ? readNotFoundPage(folder) : undefined;
  if (page === undefined) return say(response, 404, 'Nothing is published at this address.');
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
  });
  response.end(page);
}

function replaceHeaders(
  response: ServerResponse,
  { headers }: StaticHostOptions,
  own: Readonly<Record<string, string>> | undefined,
): void {
  if (!own) return;
  for (const name of Object.keys(headers)) response.removeHeader(name);
  for (const [name, value] of Object.entries(own)) response.setHeader(name, value);
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function answerWith(options: StaticHostOptions): Answer {
  const { folder, base } = options;
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });

  function sendFile(request: IncomingMessage, response: ServerResponse, name: string): void {
    replaceHeaders(response, options, options.headersOf?.(name));
    response.setHeader('Cache-Control', name.startsWith('assets/') ? immutable : 'no-cache');
    // A part of a file may always be refused, and sirv lets a malformed range end the process.
    delete request.headers.range;
    request.url = encodeURI(`/${name}`);
    files(request, response, () => answerMissing(response, folder, false));
  }

  return (request, response) => {
    const path = readRequestPath(request.url ?? '', base);
    if (path.kind === 'malformed') return say(response, 400, 'This address is malformed.');
    if (path.kind === 'outside') {
      return say(response, 404, `Nothing is served here: this site lives under ${base}`);
    }
    if (path.kind === 'base-without-slash') return redirect(response, `${base}${path.search}`);
    const found = findFile(folder, path.parts, path.folder);
    if (found.kind === 'file') return sendFile(request, response, found.name);
    if (found.kind === 'folder-without-slash') {
      return redirect(response, `${path.raw}/${path.search}`);
    }
    return answerMissing(response, folder, wantsPage(request, path.parts.at(-1) ?? ''));
  };
}

function answerSafely(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  try {
    answer(request, response);
  } catch {
    if (response.headersSent) return void response.destroy();
    say(response, 500, 'This file could not be read.');
  }
}

/** Replies to bytes that are no request at all, such as an address longer than Node reads. */
function answerUnreadable(socket: Duplex): void {
  if (!socket.writable) return void socket.destroy();
  socket.end(
    'HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n' +
      'This request could not be read.\n',
  );
}

/**
 * A static host as a publisher would rent one, for `npm start` and the journeys: pages at addresses that end with
 * a slash, `404.html` for what is missing, fingerprinted assets cached for ever and everything else revalidated.
 * The caller makes it listen. No request ends the process.
 */
export function createStaticHost(options: StaticHostOptions): Server {
  const compressor: Compressor = { handle: compression() };
  const answer = answerWith(options);
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(options.headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return say(response, 405, 'Only GET and HEAD are answered here.');
    }
    compressor.handle(request, response, () => answerSafely(answer, request, response));
  });
  server.on('clientError', (_error, socket) => answerUnreadable(socket));
  return server;
}
