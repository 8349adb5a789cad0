import type { CDPSession } from '@playwright/test';

/** A line and a processor, as Chromium's own throttle makes them. */
export interface Condition {
  readonly name: string;
  /** Undefined for a line as fast as the machine. */
  readonly network?: {
    /** Bits a second, either way. */
    readonly bitsPerSecond: number;
    /** Milliseconds from a request to the first byte of its answer, at least. */
    readonly latency: number;
  };
  /** How many times slower than this machine the page's processor is. */
  readonly cpu: number;
  /** Milliseconds within which 95 of 100 interactions are to be painted. */
  readonly paintWithin: number;
}

export const slow: Condition = {
  name: 'slow 4G, processor throttled 4 ×',
  network: { bitsPerSecond: 1_600_000, latency: 150 },
  cpu: 4,
  paintWithin: 200,
};

export const free: Condition = { name: 'nothing throttled', cpu: 1, paintWithin: 50 };

export const conditions: readonly Condition[] = [slow, free];

/** Puts a page under a condition before its first request. */
export async function impose(session: CDPSession, { network, cpu }: Condition): Promise<void> {
  // What is kept for an inspector is decoded in the page's own thread, and there is more of it the larger a page is.
  await session.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
  if (network) {
    const bytesPerSecond = network.bitsPerSecond / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
