import { deleteDB, openDB, type IDBPDatabase, type OpenDBCallbacks } from 'idb';
import type { Kept, KeepingFault } from './fault.ts';

/** Records of one kind, by their keys, in a database of their own. */
export interface Records<Value> {
  /** A record that cannot be read is `damaged`, and taken away. */
  readonly find: (key: string) => Promise<Kept<Value | undefined>>;
  /** Keeps a record, in place of an earlier one. */
  readonly keep: (key: string, value: Value) => Promise<Kept<undefined>>;
  /** Takes a record away. A database that cannot be opened is thrown away whole: there is nothing else in it. */
  readonly forget: (key: string) => Promise<Kept<undefined>>;
  /**
   * Calls `doubt`, once, when a record may have gone in a way that nobody tells of: its database was deleted, or cleared
   * by the browser, or had it no more to begin with. Returns what ends the watch.
   */
  readonly watch: (key: string, doubt: () => void) => () => void;
}

/** Where records are. A later format of them has a later version, so that an older site leaves them alone. */
export interface RecordsPlace<Value> {
  readonly database: string;
  readonly version: number;
  readonly store: string;
  readonly isRecord: (value: unknown) => value is Value;
}

type Callbacks = Pick<OpenDBCallbacks<unknown>, 'blocking' | 'terminated'>;

/** Records at a place. Each call opens the database and closes it again, so that no tab stands in another's way. */
export function recordsAt<Value>(place: RecordsPlace<Value>): Records<Value> {
  const { database: name, store, isRecord } = place;

  const find: Records<Value>['find'] = async (key) => {
    const found = await within(place, async (database) => {
      const value: unknown = await database.get(store, key);
      if (value !== undefined && !isRecord(value)) {
        await database.delete(store, key);
        return 'damaged' as const;
      }
      return { value };
    });
    if (found.kind === 'fault') return found;
    if (found.value === 'damaged') return { kind: 'fault', why: 'damaged' };
    return { kind: 'done', value: found.value.value };
  };

  const forget: Records<Value>['forget'] = async (key) => {
    const forgotten = await within(place, async (database) => {
      await database.delete(store, key);
      return undefined;
    });
    if (forgotten.kind === 'done' || forgotten.why !== 'broken') return forgotten;
    try {
      await notBlocked((blocked) => deleteDB(name, { blocked }));
      return { kind: 'done', value: undefined };
    } catch {
      return forgotten;
    }
  };

  return {
    find,
    forget,
    keep: (key, value) =>
      within(place, async (database) => {
        await database.put(store, value, key);
        return undefined;
      }),
    watch: (key, doubt) => {
      let isOver = false;
      let database: IDBPDatabase | undefined;
      const end = (): void => {
        isOver = true;
        database?.close();
      };
      const tell = (): void => {
        if (isOver) return;
        end();
        doubt();
      };
      const look = async (): Promise<void> => {
        database = await open(place, {
          // A version makes way for the next; no version is a database deleted.
          blocking: (_own, next) => (next === null ? tell() : end()),
          terminated: tell,
        });
        if (isOver) database.close();
        else if ((await database.count(store, key)) === 0) tell();
      };
      look().catch(() => undefined);
      return end;
    },
  };
}

/** Asks an open database. One that was taken from under the asking is opened, or made, once more. */
async function within<Result>(
  place: RecordsPlace<unknown>,
  ask: (database: IDBPDatabase) => Promise<Result>,
  isSecond = false,
): Promise<Kept<Result>> {
  let isTaken = false;
  let database: IDBPDatabase | undefined;
  const take = (): void => {
    isTaken = true;
    database?.close();
  };
  try {
    database = await open(place, { blocking: take, terminated: take });
    return { kind: 'done', value: await ask(database) };
  } catch (error) {
    if (isTaken && !isSecond) return await within(place, ask, true);
    return { kind: 'fault', why: faultOf(error) };
  } finally {
    database?.close();
  }
}

async function open(
  { database: name, version, store }: RecordsPlace<unknown>,
  callbacks: Callbacks,
): Promise<IDBPDatabase> {
  // Where storage is refused, looking whether there is any can throw.
  if (typeof indexedDB === 'undefined') throw new DOMException('', 'NotAllowedError');
  return notBlocked(
    (blocked) =>
      openDB(name, version, {
        upgrade: (database) => void database.createObjectStore(store),
        blocked,
        ...callbacks,
      }),
    (late) => late.close(),
  );
}

/** Rejects where another tab holds a database open: waiting for it could take for ever. What comes of it later is let go. */
async function notBlocked<Value>(
  request: (blocked: () => void) => Promise<Value>,
  letGo?: (late: Value) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    request(() => {
      isGivenUp = true;
      reject(new DOMException('Another tab holds it.', 'TimeoutError'));
    }).then((value) => (isGivenUp ? letGo?.(value) : resolve(value)), reject);
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
