import { act } from '@testing-library/react';
import { vi } from 'vitest';

/** A stand-in for what jsdom lacks: like a browser's it calls once for what it starts to watch, then when told. */
export function watchSizes(): { readonly changeSizes: () => void } {
  const watching = new Map<object, () => void>();
  class Watcher {
    readonly #draw: () => void;
    constructor(draw: () => void) {
      this.#draw = draw;
    }
    observe(): void {
      if (watching.has(this)) return;
      watching.set(this, this.#draw);
      queueMicrotask(() => act(() => watching.get(this)?.()));
    }
    disconnect(): void {
      watching.delete(this);
    }
  }
  vi.stubGlobal('ResizeObserver', Watcher);
  return { changeSizes: () => act(() => watching.forEach((draw) => draw())) };
}
