import { securityHeaders } from '../../src/serve/index.ts';
import { createStaticHost } from '../../src/serve/static-host.ts';

/** A folder as a host serves it until it is closed. */
export interface Served {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves a folder on a free port, compressed, from one and the same static host for every subject. */
export async function serveFolder(
  folder: string,
  inlineHashes: readonly string[] | undefined,
): Promise<Served> {
  const headers = inlineHashes ? securityHeaders({ inlineHashes }) : {};
  const server = createStaticHost({ folder, base: '/', headers });
  await new Promise<void>((ready) => server.listen(0, ready));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
