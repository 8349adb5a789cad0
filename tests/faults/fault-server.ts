import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createStaticHost } from '../../src/serve/static-host.ts';

/** One request that is to go wrong, and what a host in order would have answered it with. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The file that was asked for, of a folder its page, read when it is wanted. */
  readonly whole: () => Buffer;
  /** Ends when the server does, so that nothing is left waiting. */
  readonly over: AbortSignal;
}

/** How an answer goes wrong, on the wire. */
export type Fault = (exchange: Exchange) => void | Promise<void>;

/** A built folder behind a network that can be made to fail. */
export interface FaultServer {
  /** Its address, ending with a slash. */
  readonly url: string;
  /** Every path that was asked for, in order, and how often it was answered. */
  readonly asked: readonly string[];
  /** Lets the next `times` requests for paths that fit end in a fault; all of them until `mend` unless told otherwise. */
  readonly fail: (paths: RegExp, fault: Fault, times?: number) => void;
  /** Takes every fault away. */
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

interface Standing {
  readonly paths: RegExp;
  readonly fault: Fault;
  left: number;
}

export interface FaultServerOptions {
  readonly folder: string;
  /** What the host of the folder sends with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly read: (file: string) => Buffer;
}

/** Serves a built folder at a port of its own, as `npm start` does, except where a fault has been asked for. */
export async function startFaultServer({
  folder,
  headers = {},
  read,
}: FaultServerOptions): Promise<FaultServer> {
  const [host] = createStaticHost({ folder, base: '/', headers }).listeners('request');
  if (!isListener(host)) throw new Error('The static host answers nothing.');
  const standing: Standing[] = [];
  const asked: string[] = [];
  const over = new AbortController();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const met = standing.find(({ paths, left }) => left > 0 && paths.test(pathname));
    if (!met) return host(request, response);
    met.left -= 1;
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const whole = (): Buffer => read(join(folder, file));
    void met.fault({ request, response, whole, over: over.signal });
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = addressOf(server.address());
  return {
    url: `http://localhost:${port}/`,
    asked,
    fail: (paths, fault, times = Infinity) => standing.unshift({ paths, fault, left: times }),
    mend: () => void standing.splice(0),
    close: async () => {
      over.abort();
      server.closeAllConnections();
      await new Promise<void>((closed) => {
        server.close(() => closed());
      });
    },
  };
}

function isListener(value: unknown): value is RequestListener {
  return typeof value === 'function';
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address;
}
