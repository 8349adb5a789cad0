import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A copy as it is kept: its text, one paragraph to a line. What stands where is found again each time. */
export interface KeptCopy {
  readonly text: string;
  readonly language?: string | undefined;
}

/** Why the browser does not keep copies, or not this one. */
export type KeepingFault = 'no-storage' | 'full' | 'newer' | 'busy' | 'broken';

/** What came of asking the browser's storage. */
export type Kept<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'fault'; readonly why: KeepingFault };

const NAME = 'rejoinder-copies';
const VERSION = 1;

interface Copies extends DBSchema {
  copies: { key: string; value: KeptCopy };
}

/** The copy that is kept of the source with this digest. A record that is none is as good as none, and taken away. */
export async function findCopy(digest: string): Promise<Kept<KeptCopy | undefined>> {
  return withCopies(async (copies) => {
    const found: unknown = await copies.get('copies', digest);
    if (found === undefined || isCopy(found)) return found;
    await copies.delete('copies', digest);
    return undefined;
  });
}

/** Keeps a copy in this browser, in place of an earlier one. */
export async function keepCopy(digest: string, copy: KeptCopy): Promise<Kept<undefined>> {
  return withCopies(async (copies) => {
    await copies.put('copies', copy, digest);
    return undefined;
  });
}

/** Takes the copy of a source out of this browser. Storage that cannot be opened is thrown away whole: it holds copies and nothing else. */
export async function forgetCopy(digest: string): Promise<Kept<undefined>> {
  const forgotten = await withCopies(async (copies) => {
    await copies.delete('copies', digest);
    return undefined;
  });
  if (forgotten.kind === 'done' || forgotten.why !== 'broken') return forgotten;
  try {
    await deleteDB(NAME);
    return { kind: 'done', value: undefined };
  } catch {
    return forgotten;
  }
}

async function withCopies<Value>(
  ask: (copies: IDBPDatabase<Copies>) => Promise<Value>,
): Promise<Kept<Value>> {
  if (typeof indexedDB === 'undefined') return { kind: 'fault', why: 'no-storage' };
  let copies: IDBPDatabase<Copies> | undefined;
  try {
    copies = await openCopies();
    return { kind: 'done', value: await ask(copies) };
  } catch (error) {
    return { kind: 'fault', why: faultOf(error) };
  } finally {
    copies?.close();
  }
}

/** Rejects where another tab holds an older version open: waiting for it could take for ever. */
async function openCopies(): Promise<IDBPDatabase<Copies>> {
  return new Promise((resolve, reject) => {
    openDB<Copies>(NAME, VERSION, {
      upgrade: (copies) => void copies.createObjectStore('copies'),
      blocked: () => reject(new DOMException('Another tab holds it.', 'TimeoutError')),
    }).then(resolve, reject);
  });
}

/** What the specification names, and what browsers say in private windows: Firefox `InvalidStateError`, others `SecurityError` and `UnknownError`. */
function faultOf(error: unknown): KeepingFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer';
    case 'TimeoutError':
      return 'busy';
    case 'InvalidStateError':
    case 'SecurityError':
    case 'NotAllowedError':
      return 'no-storage';
    default:
      return 'broken';
  }
}

function isCopy(value: unknown): value is KeptCopy {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    (!('language' in value) || value.language === undefined || typeof value.language === 'string')
  );
}
