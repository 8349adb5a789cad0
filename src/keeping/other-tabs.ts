/** A channel that news go through, and how they are known from whatever else does. */
export interface TabChannel<News> {
  readonly name: string;
  readonly isNews: (value: unknown) => value is News;
}

/**
 * Opens a way to the reader's other tabs, for as long as the page is there, and returns what tells them. Where the
 * browser has none, or refuses it, tabs find out when they are looked at again. What a tab tells it does not hear itself,
 * as long as it has one way: a channel passes its own words by.
 */
export function openToOtherTabs<News>(
  { name, isNews }: TabChannel<News>,
  hear: (news: News) => void,
): (news: News) => void {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    return () => undefined;
  }
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) hear(data);
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin but its page's
  return (news) => channel.postMessage(news);
}
