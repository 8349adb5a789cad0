// @vitest-environment jsdom
import { createMemoryHistory } from '@tanstack/react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keysAreOn, pressed, turnKeys } from './key-presses.ts';

/** Presses `/` where there is a field to filter by, and says whether the key was taken. */
function isSlashTaken(): boolean {
  document.body.innerHTML = '<input id="search-words" />';
  const event = new KeyboardEvent('keydown', { key: '/', cancelable: true });
  pressed(event, createMemoryHistory());
  return event.defaultPrevented;
}

beforeEach(() => localStorage.clear());

describe('the switch of the keys', () => {
  it('is on at first', () => {
    expect(keysAreOn()).toBe(true);
    expect(isSlashTaken()).toBe(true);
  });

  it('turns them off and on again, for the pages to come too', () => {
    turnKeys(false);
    expect(keysAreOn()).toBe(false);
    expect(isSlashTaken()).toBe(false);
    turnKeys(true);
    expect(isSlashTaken()).toBe(true);
  });

  it('is on, and no fault, in a browser that keeps nothing', () => {
    const denied = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    const spies = (['getItem', 'setItem'] as const).map((name) =>
      vi.spyOn(Storage.prototype, name).mockImplementation(denied),
    );
    expect(() => turnKeys(false)).not.toThrow();
    expect(keysAreOn()).toBe(true);
    spies.forEach((spy) => spy.mockRestore());
  });
});
