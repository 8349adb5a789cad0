import * as fake from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findCopy, forgetCopy, keepCopy } from './kept-copies.ts';
import { forgettingWords, keepingWords } from './keeping-words.ts';

const copy = { text: 'One.\nTwo.', language: 'en' };
const done = <Value>(value: Value) => ({ kind: 'done', value });
const fault = (why: keyof typeof keepingWords) => ({ kind: 'fault', why });

/** A storage that opens with an error of that name. */
function refusing(name: string): void {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('no', name);
    },
  });
}

beforeEach(() => {
  // Databases, requests and the rest are known by their classes.
  for (const [name, value] of Object.entries(fake)) {
    if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  }
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
});

describe('a copy', () => {
  it('is kept by the digest of its source until it is forgotten', async () => {
    expect(await findCopy('a')).toEqual(done(undefined));
    expect(await keepCopy('a', copy)).toEqual(done(undefined));
    expect(await findCopy('a')).toEqual(done(copy));
    expect(await findCopy('b')).toEqual(done(undefined));
    expect(await forgetCopy('a')).toEqual(done(undefined));
    expect(await findCopy('a')).toEqual(done(undefined));
  });

  it('takes the place of an earlier one', async () => {
    await keepCopy('a', copy);
    await keepCopy('a', { text: 'Three.' });
    expect(await findCopy('a')).toEqual(done({ text: 'Three.' }));
  });

  it('that is none is taken away', async () => {
    const database = await openDB('rejoinder-copies', 1, {
      upgrade: (made) => void made.createObjectStore('copies'),
    });
    await database.put('copies', { words: 1 }, 'a');
    expect(await findCopy('a')).toEqual(done(undefined));
    expect(await database.get('copies', 'a')).toBeUndefined();
    database.close();
  });
});

describe('a browser that does not keep copies', () => {
  it.each([
    ['SecurityError', 'no-storage'],
    ['InvalidStateError', 'no-storage'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'broken'],
  ] as const)('says why: %s', async (name, why) => {
    refusing(name);
    expect(await keepCopy('a', copy)).toEqual(fault(why));
    expect(await findCopy('a')).toEqual(fault(why));
    expect(keepingWords[why]).toMatch(/^[A-Z].*\.$/);
  });

  it('says so where it has no storage at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await keepCopy('a', copy)).toEqual(fault('no-storage'));
    expect(forgettingWords(await forgetCopy('a'))).toContain('had kept nothing');
  });

  it('says so where a newer version of the site has been', async () => {
    (await openDB('rejoinder-copies', 2)).close();
    expect(await keepCopy('a', copy)).toEqual(fault('newer'));
    expect(forgettingWords(await forgetCopy('a'))).toContain('clear the data of this site');
  });

  it('throws away whole what has become unreadable, when the copy is to be forgotten', async () => {
    // Somebody else's database of this name, without the store.
    (await openDB('rejoinder-copies', 1)).close();
    expect(await findCopy('a')).toEqual(fault('broken'));
    expect(await forgetCopy('a')).toEqual(done(undefined));
    expect(await keepCopy('a', copy)).toEqual(done(undefined));
  });
});
