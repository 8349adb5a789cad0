import { webcrypto } from 'node:crypto';
import * as fake from 'fake-indexeddb';
import { vi } from 'vitest';

/** Stands in for the databases of a browser that has kept nothing yet. */
export function standInForDatabases(): void {
  // Databases, requests and the rest are known by their classes.
  for (const [name, value] of Object.entries(fake)) {
    if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  }
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
}

/** Stands in for what jsdom lacks of a browser: it makes no digests, keeps no records and has no layout to scroll. */
export function standInForBrowser(): void {
  vi.stubGlobal('crypto', webcrypto);
  standInForDatabases();
  Element.prototype.scrollIntoView = () => undefined;
}
