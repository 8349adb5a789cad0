/** What happened to the copy of a source in another tab. */
export interface CopyNews {
  readonly kind: 'kept' | 'forgotten';
  readonly digest: string;
}

const CHANNEL = 'rejoinder-copies';

/** A way to the reader's other tabs, and from them. */
export interface OtherTabs {
  readonly tell: (news: CopyNews) => void;
  readonly close: () => void;
}

/**
 * Opens a way to the reader's other tabs. A browser that has none is a browser whose tabs find out when they are
 * reloaded. What a tab tells it does not hear itself: a channel passes its own words by, and there is one for each.
 */
export function openToOtherTabs(hear: (news: CopyNews) => void): OtherTabs {
  if (typeof BroadcastChannel === 'undefined') {
    return { tell: () => undefined, close: () => undefined };
  }
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) hear(data);
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin but its page's
    tell: (news) => channel.postMessage(news),
    close: () => channel.close(),
  };
}

function isNews(value: unknown): value is CopyNews {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    (value.kind === 'kept' || value.kind === 'forgotten') &&
    'digest' in value &&
    typeof value.digest === 'string'
  );
}
