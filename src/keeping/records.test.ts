import * as fake from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { standInForDatabases } from '../../tests/stand-ins.ts';
import { recordsAt } from './records.ts';

const NAME = 'rejoinder-words';
const words = recordsAt<string>({
  database: NAME,
  version: 1,
  store: 'words',
  isRecord: (value): value is string => typeof value === 'string',
});

const done = <Value>(value: Value) => ({ kind: 'done', value });
const fault = (why: string) => ({ kind: 'fault', why });

/** The database as the site makes it, opened by somebody who does not make way. */
const openAsIs = (version = 1) =>
  openDB(NAME, version, {
    upgrade: (made, from) => {
      if (from === 0) made.createObjectStore('words');
    },
  });

/** Has the storage fail at what is named, with an error of that name. */
function failingAt(method: 'put' | 'get' | 'delete', error: string): void {
  vi.spyOn(fake.IDBObjectStore.prototype, method).mockImplementation(() => {
    throw new DOMException('no', error);
  });
}

beforeEach(() => {
  vi.restoreAllMocks();
  standInForDatabases();
});

describe('a record', () => {
  it('is kept by its key until it is forgotten', async () => {
    expect(await words.find('a')).toEqual(done(undefined));
    expect(await words.keep('a', 'One.')).toEqual(done(undefined));
    expect(await words.find('a')).toEqual(done('One.'));
    expect(await words.find('b')).toEqual(done(undefined));
    expect(await words.forget('a')).toEqual(done(undefined));
    expect(await words.find('a')).toEqual(done(undefined));
  });

  it('takes the place of an earlier one', async () => {
    await words.keep('a', 'One.');
    await words.keep('a', 'Two.');
    expect(await words.find('a')).toEqual(done('Two.'));
  });

  it('that is none is told of, and taken away', async () => {
    const database = await openAsIs();
    await database.put('words', { words: 1 }, 'a');
    database.close();
    expect(await words.find('a')).toEqual(fault('damaged'));
    expect(await words.find('a')).toEqual(done(undefined));
  });
});

describe('a browser that does not keep records', () => {
  it.each([
    ['SecurityError', 'no-storage'],
    ['InvalidStateError', 'no-storage'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'broken'],
  ])('says why: %s', async (name, why) => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no', name);
      },
    });
    expect(await words.keep('a', 'One.')).toEqual(fault(why));
    expect(await words.find('a')).toEqual(fault(why));
  });

  it('says so where it has no room for one more', async () => {
    await words.keep('a', 'One.');
    failingAt('put', 'QuotaExceededError');
    expect(await words.keep('b', 'Two.')).toEqual(fault('full'));
    expect(await words.find('a')).toEqual(done('One.'));
  });

  it.each([
    ['has no storage', () => undefined],
    [
      'will not be asked for any',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
  ])('says so where it %s', async (_how, get) => {
    Object.defineProperty(globalThis, 'indexedDB', { get, configurable: true });
    expect(await words.find('a')).toEqual(fault('no-storage'));
    expect(await words.keep('a', 'One.')).toEqual(fault('no-storage'));
    expect(await words.forget('a')).toEqual(fault('no-storage'));
    words.watch('a', () => undefined)();
    Object.defineProperty(globalThis, 'indexedDB', { writable: true, configurable: true });
  });
});

describe('what a newer version of the site keeps', () => {
  it('is left as it is, and told of', async () => {
    await words.keep('a', 'One.');
    (await openAsIs(2)).close();
    expect(await words.find('a')).toEqual(fault('newer'));
    expect(await words.keep('a', 'Two.')).toEqual(fault('newer'));
    expect(await words.forget('a')).toEqual(fault('newer'));
    const newer = await openAsIs(2);
    expect(await newer.get('words', 'a')).toBe('One.');
    newer.close();
  });

  it('is not stood in the way of: a page that watches makes room for it, and has no doubts', async () => {
    await words.keep('a', 'One.');
    const doubt = vi.fn<() => void>();
    words.watch('a', doubt);
    await new Promise((resolve) => setTimeout(resolve, 20));
    (await openAsIs(2)).close();
    expect(doubt).not.toHaveBeenCalled();
  });
});

describe('another tab', () => {
  it('that holds an older version open is told of, and what comes later is let go', async () => {
    const old = await openAsIs();
    const later = recordsAt<string>({
      database: NAME,
      version: 2,
      store: 'more-words',
      isRecord: (value): value is string => typeof value === 'string',
    });
    expect(await later.keep('a', 'One.')).toEqual(fault('busy'));
    old.close();
    await vi.waitFor(async () => expect(await later.keep('a', 'One.')).toEqual(done(undefined)));
    await deleteDB(NAME);
  });

  it('that deletes the database takes no record back that is kept afterwards', async () => {
    await words.keep('a', 'One.');
    await deleteDB(NAME);
    expect(await words.find('a')).toEqual(done(undefined));
    expect(await words.keep('a', 'Two.')).toEqual(done(undefined));
    expect(await words.find('a')).toEqual(done('Two.'));
  });

  it('that deletes it while it is asked has it made once more', async () => {
    await words.keep('a', 'One.');
    // As a database that is closed under the asking does.
    const closed = vi.spyOn(fake.IDBDatabase.prototype, 'transaction');
    closed.mockImplementationOnce(function (this: IDBDatabase) {
      this.dispatchEvent(new fake.IDBVersionChangeEvent('versionchange', { oldVersion: 1 }));
      throw new DOMException('closing', 'InvalidStateError');
    });
    expect(await words.keep('b', 'Two.')).toEqual(done(undefined));
    expect(await words.find('b')).toEqual(done('Two.'));
  });

  it.each([
    ['deletes the database', async () => deleteDB(NAME)],
    [
      'makes another of it',
      async () => {
        await deleteDB(NAME);
        (await openDB(NAME, 1)).close();
      },
    ],
  ])('that %s raises a doubt in a page that watches, once', async (_what, meddle) => {
    await words.keep('a', 'One.');
    const doubt = vi.fn<() => void>();
    words.watch('a', doubt);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(doubt).not.toHaveBeenCalled();
    await meddle();
    await vi.waitFor(() => expect(doubt).toHaveBeenCalledOnce());
  });

  it('raises no doubt where the watch has ended', async () => {
    await words.keep('a', 'One.');
    const doubt = vi.fn<() => void>();
    words.watch('a', doubt)();
    await deleteDB(NAME);
    expect(await words.find('a')).toEqual(done(undefined));
    expect(doubt).not.toHaveBeenCalled();
  });

  it('that has been first raises it at once', async () => {
    const doubt = vi.fn<() => void>();
    words.watch('a', doubt);
    await vi.waitFor(() => expect(doubt).toHaveBeenCalledOnce());
  });
});

describe('a database that has become unreadable', () => {
  it('is thrown away whole when a record is to be forgotten', async () => {
    // Somebody else's database of this name, without the store.
    (await openDB(NAME, 1)).close();
    expect(await words.find('a')).toEqual(fault('broken'));
    expect(await words.forget('a')).toEqual(done(undefined));
    expect(await words.keep('a', 'One.')).toEqual(done(undefined));
  });

  it('is said to be there still where another tab holds it', async () => {
    const held = await openDB(NAME, 1);
    expect(await words.forget('a')).toEqual(fault('broken'));
    held.close();
  });
});
