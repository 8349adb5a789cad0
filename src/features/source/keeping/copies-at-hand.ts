import { openToOtherTabs, type KeepingFault } from '../../../keeping/index.ts';
import type { KeptCopy } from './kept-copies.ts';

/** What happened to the copy of a source in another tab. */
export interface CopyNews {
  readonly kind: 'kept' | 'forgotten';
  readonly digest: string;
}

/** A copy that this page has shown, and why the browser has it not, where that is known. */
export interface CopyAtHand {
  readonly copy: KeptCopy;
  /** `gone` is one that was kept, and is there no more. */
  readonly why?: KeepingFault | 'gone' | undefined;
}

const atHand = new Map<string, CopyAtHand>();

/**
 * The copies that this page has shown, for as long as its script lives: what the browser would not keep, or has lost,
 * the reader still has. What another tab forgets or replaces is not at hand here either, whichever page is open.
 */
export const copiesAtHand = {
  of: (digest: string): CopyAtHand | undefined => atHand.get(digest),
  hold: (digest: string, copy: CopyAtHand): void => void atHand.set(digest, copy),
  forget: (digest: string): void => void atHand.delete(digest),
};

const listeners = new Set<(news: CopyNews) => void>();
let tell: ((news: CopyNews) => void) | undefined;

/** The one way to the other tabs, open from its first use until the page is left. */
function toOtherTabs(): (news: CopyNews) => void {
  tell ??= openToOtherTabs({ name: 'rejoinder-copies', isNews }, (news) => {
    atHand.delete(news.digest);
    for (const hear of listeners) hear(news);
  });
  return tell;
}

/** Hears what other tabs do with copies, until what it returns is called. */
export function hearOfCopies(hear: (news: CopyNews) => void): () => void {
  toOtherTabs();
  listeners.add(hear);
  return () => void listeners.delete(hear);
}

/** Tells other tabs what was done with a copy. */
export function tellOfCopies(news: CopyNews): void {
  toOtherTabs()(news);
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
