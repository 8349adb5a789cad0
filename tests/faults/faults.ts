import type { IncomingMessage } from 'node:http';
import { extname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Fault } from './fault-server.ts';

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** What the host would call the file that was asked for. */
function typeOf({ url = '' }: IncomingMessage): string {
  return types[extname(url)] ?? 'text/html; charset=utf-8';
}

/** An answer of this status, with headers if need be. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Fault {
  return ({ response }) => {
    response.writeHead(code, { 'content-type': 'text/plain', ...headers });
    response.end('No.\n');
  };
}

/** Nothing is ever answered. */
export const silence: Fault = () => undefined;

/** The connection is reset in place of an answer. */
export const reset: Fault = ({ request }) => {
  request.socket.resetAndDestroy();
};

/** The connection is reset in the middle of the body. */
export const resetHalfway: Fault = ({ request, response, whole }) => {
  const body = whole();
  response.writeHead(200, { 'content-type': typeOf(request), 'content-length': body.length });
  response.write(body.subarray(0, body.length / 2), () => request.socket.resetAndDestroy());
};

/** The body ends in good order before the length that was promised. */
export const shorterThanPromised: Fault = ({ request, response, whole }) => {
  const body = whole();
  response.writeHead(200, { 'content-type': typeOf(request), 'content-length': body.length });
  response.write(body.subarray(0, body.length / 2), () => request.socket.end());
};

/** Half the file, sent as if it were the whole. */
export const halfAsWhole: Fault = ({ request, response, whole }) => {
  const body = whole();
  response.writeHead(200, { 'content-type': typeOf(request) });
  response.end(body.subarray(0, body.length / 2));
};

/** An answer that is empty. */
export const nothing: Fault = ({ request, response }) => {
  response.writeHead(200, { 'content-type': typeOf(request) });
  response.end();
};

/** A stream that begins as gzip does, and goes wrong on its way. */
export const damagedGzip: Fault = ({ request, response, whole }) => {
  const packed = gzipSync(whole());
  packed.fill(0xff, Math.min(40, packed.length / 2));
  response.writeHead(200, {
    'content-type': typeOf(request),
    'content-encoding': 'gzip',
    'content-length': packed.length,
  });
  response.end(packed);
};

/** The file, cut into pieces of this many bytes with this many milliseconds between them. */
export function drip(bytes: number, milliseconds: number): Fault {
  return async ({ request, response, whole, over }) => {
    const body = whole();
    response.writeHead(200, { 'content-type': typeOf(request), 'content-length': body.length });
    for (let from = 0; from < body.length && !over.aborted; from += bytes) {
      response.write(body.subarray(from, from + bytes));
      await pause(milliseconds);
    }
    response.end();
  };
}

/** The file up to the first that fits, and after so many milliseconds the rest. */
export function pauseBehind(mark: RegExp, milliseconds: number): Fault {
  return async ({ request, response, whole }) => {
    const text = whole().toString('utf8');
    const found = mark.exec(text);
    if (!found) throw new Error(`Nothing in the file fits ${String(mark)}.`);
    const at = found.index + found[0].length;
    response.writeHead(200, { 'content-type': typeOf(request) });
    response.write(text.slice(0, at));
    await pause(milliseconds);
    response.end(text.slice(at));
  };
}

/** Half the body comes, and then nothing more. */
export const stall: Fault = ({ request, response, whole }) => {
  const body = whole();
  response.writeHead(200, { 'content-type': typeOf(request), 'content-length': body.length });
  response.write(body.subarray(0, body.length / 2));
};

/** Good bytes under a wrong name: the file is UTF-8 and labelled as something else. */
export const wrongLabel: Fault = ({ request, response, whole }) => {
  response.writeHead(200, { 'content-type': `${typeOf(request)}; charset=utf-16` });
  response.end(whole());
};

/** The file as UTF-16, which no label makes JSON. */
export const utf16: Fault = ({ request, response, whole }) => {
  response.writeHead(200, { 'content-type': `${typeOf(request)}; charset=utf-16le` });
  response.end(Buffer.from(`\uFEFF${whole().toString('utf8')}`, 'utf16le'));
};

/** Valid JSON but for one letter, which an old program wrote in an encoding of its own. */
export const latin1: Fault = ({ request, response }) => {
  response.writeHead(200, { 'content-type': typeOf(request) });
  response.end(Buffer.from('{"title":"Caf\u00e9"}', 'latin1'));
};

/** The file after a byte order mark. */
export const marked: Fault = ({ request, response, whole }) => {
  response.writeHead(200, { 'content-type': typeOf(request) });
  response.end(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), whole()]));
};

/** Sends whoever asks to the address they have just asked for. */
export const loop: Fault = ({ request, response }) => {
  response.writeHead(302, { location: request.url });
  response.end();
};

/** Sends whoever asks to another host. */
export function sentTo(url: string): Fault {
  return ({ response }) => {
    response.writeHead(302, { location: url });
    response.end();
  };
}

/** The page that a network shows in place of everything until somebody signs in. Such networks let it be cached. */
export const signIn: Fault = ({ response }) => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'max-age=3600',
  });
  response.end('<!doctype html>\n<title>Free Wi-Fi</title>\n<h1>Sign in to go on</h1>\n');
};
