import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { dossierEditions, offlineFiles } from '../../src/prerender/offline-files.ts';
import { createStaticHost } from '../../src/serve/static-host.ts';
import { dossier } from './published.ts';

/** What the second version calls the dossier. */
export const revisedTitle = `${dossier.title} (revised)`;

/** A hashed name of an asset, and another as long. Fonts keep theirs: the policy knows the styles that name them. */
const hashedName = /-([\w-]{8})\.(js|css)/g;
const renamed = (text: string): string =>
  text.replaceAll(
    hashedName,
    (_whole, hash: string, end: string) => `-${hash.slice(0, -2)}v2.${end}`,
  );

/**
 * Makes of a built site the one that would be built after a revision of its dossier and of all its scripts: every asset
 * has another name, and everything that says the dossier's title says the revised one.
 */
export function makeSecondVersion(first: string, second: string): void {
  cpSync(first, second, { recursive: true });
  const files = readdirSync(second, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.(html|js|css|json)$/.test(name))) {
    const text = renamed(readFileSync(join(second, file), 'utf8'));
    writeFileSync(join(second, file), text.replaceAll(dossier.title, revisedTitle));
  }
  for (const name of readdirSync(join(second, 'assets'))) {
    renameSync(join(second, 'assets', name), join(second, 'assets', renamed(name)));
  }
  const before = dossierEditions(first, [dossier]).editions[dossier.id] ?? '';
  const { editions, lists } = dossierEditions(second, [dossier]);
  for (const [path, text] of lists) writeFileSync(join(second, path), text);
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const text = readFileSync(join(second, file), 'utf8');
    writeFileSync(join(second, file), text.replaceAll(before, editions[dossier.id] ?? ''));
  }
  const [, worker = ''] = readFileSync(join(second, 'sw.js'), 'utf8').split(';\n', 2);
  const offline = offlineFiles({
    folder: second,
    editions,
    home: dossier.id,
    savedPage: readFileSync(join(second, 'saved.html'), 'utf8'),
    worker,
  });
  for (const [path, text] of offline) writeFileSync(join(second, path), text);
}

/** A host that serves one built folder at a time, or cannot be reached. */
export interface ChangingHost {
  readonly url: string;
  /** Serves a folder from now on; nothing, as where there is no network, without one. */
  readonly serve: (folder: string | undefined) => void;
  /** Leaves what is asked for at these paths unanswered. */
  readonly hold: (path: RegExp | undefined) => void;
  /** Resolves once something is held. */
  readonly held: () => Promise<void>;
  readonly close: () => void;
}

/** Starts a host at a port of the system's choosing. */
export async function startChangingHost(): Promise<ChangingHost> {
  let folder: string | undefined;
  let holding: RegExp | undefined;
  let tellHeld: () => void = () => undefined;
  const hosts = new Map<string, ReturnType<typeof createStaticHost>>();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (folder === undefined) return void request.socket.destroy();
    if (holding?.test(request.url ?? '')) return tellHeld();
    const host = hosts.get(folder) ?? createStaticHost({ folder, base: '/', headers: {} });
    hosts.set(folder, host);
    host.emit('request', request, response);
  };
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://localhost:${port}`,
    serve: (served) => {
      folder = served;
    },
    hold: (path) => {
      holding = path;
    },
    held: () =>
      new Promise((resolve) => {
        tellHeld = resolve;
      }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
