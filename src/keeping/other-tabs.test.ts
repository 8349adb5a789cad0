import { afterEach, describe, expect, it, vi } from 'vitest';
import { openToOtherTabs } from './other-tabs.ts';

/** A tab with a way of that name, and what it has heard. */
function tab(name: string) {
  const heard: string[] = [];
  const isNews = (value: unknown): value is string => typeof value === 'string';
  return { tell: openToOtherTabs({ name, isNews }, (news) => heard.push(news)), heard };
}

afterEach(() => vi.unstubAllGlobals());

describe('news among tabs', () => {
  it('reach the others, and not the one that tells', async () => {
    const [one, other] = [tab('reach'), tab('reach')];
    one.tell('kept');
    await vi.waitFor(() => expect(other.heard).toEqual(['kept']));
    expect(one.heard).toEqual([]);
  });

  it('are known from whatever else goes through the channel', async () => {
    const one = tab('known');
    const stranger = new BroadcastChannel('known');
    for (const words of [{ not: 'news' }, 'news']) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin but its page's
      stranger.postMessage(words);
    }
    await vi.waitFor(() => expect(one.heard).toEqual(['news']));
    stranger.close();
  });

  it.each([
    ['has no channels', undefined],
    [
      'refuses them',
      function refuse() {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
  ])('are told to nobody, and that is no fault, in a browser that %s', (_how, stub) => {
    vi.stubGlobal('BroadcastChannel', stub);
    const one = tab('none');
    one.tell('kept');
    expect(one.heard).toEqual([]);
  });
});
