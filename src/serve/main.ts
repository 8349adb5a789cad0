import type { Server } from 'node:http';
import { headersOfFile } from './file-headers.ts';
import { currentHashes } from './inline-hashes.ts';
import { securityHeaders } from './policy.ts';
import { readSettings, type Settings } from './settings.ts';
import { createStaticHost } from './static-host.ts';

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

function whyNotListening(error: NodeJS.ErrnoException, port: number): string {
  const wayOut = 'Choose another with the PORT variable, for example PORT=4180.';
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken. ${wayOut}`;
  if (error.code === 'EACCES') return `Port ${port} needs rights this account lacks. ${wayOut}`;
  return `Port ${port} cannot be used (${error.code ?? error.message}). ${wayOut}`;
}

function stopOnSignals(server: Server): void {
  function stop(): void {
    server.close();
    server.closeAllConnections();
  }
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function serve({ folder, base, port, ...listed }: Settings): void {
  const hashes = currentHashes(folder, listed);
  const server = createStaticHost({
    folder,
    base,
    get headers() {
      return securityHeaders(hashes());
    },
    headersOf: (file) => headersOfFile(file, hashes()),
  });
  server.once('error', (error) => fail(whyNotListening(error, port)));
  // No host name: on some machines `localhost` means only one of 127.0.0.1 and ::1, and readers type either.
  server.listen(port, () => {
    const address = server.address();
    const actual = typeof address === 'object' && address !== null ? address.port : port;
    console.log(`Rejoinder is at http://localhost:${actual}${base}`);
  });
  stopOnSignals(server);
}

const reading = readSettings(process.env, process.cwd());
if (reading.ok) serve(reading.settings);
else fail(reading.sentence);
