/** What happened to the copy of a source in another tab. */
export interface CopyNews {
  readonly kind: 'kept' | 'forgotten';
  readonly digest: string;
}

const CHANNEL = 'rejoinder-copies';

/** Tells the reader's other tabs. A browser that cannot is a browser whose tabs find out when they are reloaded. */
export function tellOtherTabs(news: CopyNews): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin but its page's
  channel.postMessage(news);
  channel.close();
}

/** Listens to the reader's other tabs until the function it gives back is called. */
export function hearOtherTabs(hear: (news: CopyNews) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) hear(data);
  });
  return () => channel.close();
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
