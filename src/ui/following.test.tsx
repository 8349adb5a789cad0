// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useFollowing } from './index.ts';

function following(first: string, as?: (now: string) => string) {
  const { result, rerender } = renderHook(({ value }) => useFollowing(value, as), {
    initialProps: { value: first },
  });
  return {
    now: () => result.current[0],
    set: (value: string) => act(() => result.current[1](value)),
    follow: (value: string) => rerender({ value }),
  };
}

describe('a state that follows', () => {
  it('answers at once, before what it stands for has changed', () => {
    const { now, set } = following('');
    set('a');
    expect(now()).toBe('a');
  });

  it('keeps what was set in the very first moment', () => {
    const { result } = renderHook(() => {
      const state = useFollowing('');
      const [now, set] = state;
      if (now === '') set('typed');
      return state;
    });
    expect(result.current[0]).toBe('typed');
  });

  it('goes with a change from elsewhere', () => {
    const { now, follow } = following('a');
    follow('b');
    expect(now()).toBe('b');
  });

  it('does not fall back to what it sent earlier, when that comes late', () => {
    const { now, set, follow } = following('');
    set('a');
    set('ab');
    follow('a');
    expect(now()).toBe('ab');
    set('abc');
    follow('ab');
    follow('abc');
    expect(now()).toBe('abc');
    follow('');
    expect(now()).toBe('');
  });

  it('goes back with the reader, though it was there before', () => {
    const { now, set, follow } = following('');
    set('a');
    follow('a');
    set('b');
    follow('b');
    follow('a');
    expect(now()).toBe('a');
  });

  it('waits for nothing once it is where it was', () => {
    const { now, set, follow } = following('off');
    set('on');
    set('off');
    follow('on');
    expect(now()).toBe('on');
  });

  it('keeps the reader’s own spelling of what comes back', () => {
    const { now, set, follow } = following('', (typed) => typed.trim());
    set('one ');
    follow('one');
    expect(now()).toBe('one ');
    follow('two');
    expect(now()).toBe('two');
  });
});
