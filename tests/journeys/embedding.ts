import { createServer, type Server } from 'node:http';
import type { FrameLocator, Page } from '@playwright/test';
import type { Claim } from '../../src/dossier/index.ts';
import { journeyHosts } from './hosts.ts';
import { test as journey } from './journey.ts';
import { embedAddress, href } from './published.ts';

/** The origin of the site, whose pages are embedded. */
export const site = new URL(journeyHosts().root.url).origin;

/** What a claim's embed is at, with the search an author may have added. */
export function embedUrl(claim: Claim, search = ''): string {
  return `${site}${href(embedAddress(claim))}${search}`;
}

/** A page of somebody else's that embeds claims. */
export interface HostPage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody else's site, on an origin of its own, under a policy that allows the embed and its script alone. */
export interface Elsewhere {
  readonly origin: string;
  /** Puts a page at `/`, to be visited. */
  readonly publish: (page: HostPage) => void;
}

/** The policy of somebody careful: nothing but frames of ours and the one script. */
export const hostPolicy = `default-src 'none'; frame-src ${site}; script-src ${site}/embed.js`;

/** A frame as the site tells authors to write it. */
export function frameOf(src: string, height: number): string {
  return `<iframe title="A claim" src="${src}" width="100%" height="${height}" frameborder="0"></iframe>`;
}

/** The script that gives frames their height. */
export const script = `<script async src="${site}/embed.js"></script>`;

/** The one frame of a host's page. */
export function embedded(page: Page): FrameLocator {
  return page.frameLocator('iframe').first();
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A journey that begins on somebody else's page. */
export const test = journey.extend<{ readonly elsewhere: Elsewhere }>({
  elsewhere: async ({ watch }, use) => {
    let page: HostPage = { body: '' };
    const server = createServer(({ url }, response) => {
      const headers = { 'Content-Security-Policy': hostPolicy, ...page.headers };
      response.writeHead(url === '/' ? 200 : 204, { 'Content-Type': 'text/html', ...headers });
      response.end(`<!doctype html><html lang="en"><title>Elsewhere</title>${page.body}</html>`);
    });
    const origin = `http://127.0.0.1:${await listen(server)}`;
    watch.visit(origin);
    await use({ origin, publish: (next) => (page = next) });
    server.closeAllConnections();
    server.close();
  },
});

export { expect } from './journey.ts';
