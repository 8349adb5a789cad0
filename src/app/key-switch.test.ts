// @vitest-environment jsdom
import { createMemoryHistory } from '@tanstack/react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A page that has just been opened: it has read nothing yet. */
async function openPage() {
  vi.resetModules();
  const { keysAreOn, pressed, turnKeys } = await import('./key-presses.ts');
  return {
    keysAreOn,
    turnKeys,
    /** Presses `/` where there is a field to filter by, and says whether the key was taken. */
    isSlashTaken: (): boolean => {
      document.body.innerHTML = '<input id="search-words" />';
      const event = new KeyboardEvent('keydown', { key: '/', cancelable: true });
      pressed(event, createMemoryHistory());
      return event.defaultPrevented;
    },
  };
}

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('the switch of the keys', () => {
  it('is on at first', async () => {
    const { isSlashTaken, keysAreOn } = await openPage();
    expect(keysAreOn()).toBe(true);
    expect(isSlashTaken()).toBe(true);
  });

  it('turns them off and on again, for the pages to come too', async () => {
    const page = await openPage();
    expect(page.turnKeys(false)).toBeUndefined();
    expect(page.isSlashTaken()).toBe(false);
    const next = await openPage();
    expect(next.keysAreOn()).toBe(false);
    expect(next.isSlashTaken()).toBe(false);
    next.turnKeys(true);
    expect(page.isSlashTaken()).toBe(true);
  });

  it('turns them off for the page in a browser that keeps nothing, and says so', async () => {
    for (const name of ['getItem', 'setItem'] as const) {
      vi.spyOn(Storage.prototype, name).mockImplementation(() => {
        throw new DOMException('denied', 'SecurityError');
      });
    }
    const { isSlashTaken, keysAreOn, turnKeys } = await openPage();
    expect(keysAreOn()).toBe(true);
    expect(turnKeys(false)).toBe('no-storage');
    expect(keysAreOn()).toBe(false);
    expect(isSlashTaken()).toBe(false);
  });

  it('stays off where somebody clears the storage meanwhile', async () => {
    const { isSlashTaken, turnKeys } = await openPage();
    turnKeys(false);
    localStorage.clear();
    expect(isSlashTaken()).toBe(false);
  });

  it.each(['', 'OFF', '{"keys":false}'])(
    'is on where %j was written in its place',
    async (junk) => {
      localStorage.setItem('rejoinder:keys', junk);
      const { keysAreOn } = await openPage();
      expect(keysAreOn()).toBe(true);
    },
  );
});
