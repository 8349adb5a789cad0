import type { Kept, KeepingFault } from './kept-copies.ts';

/** What to say where a copy could not be kept: it is shown all the same, for as long as the page is. */
export const keepingWords: Readonly<Record<KeepingFault, string>> = {
  'no-storage':
    'This browser keeps nothing here, as in a private window: your copy is shown until you close or reload this tab.',
  full: 'There is no room left to keep your copy in this browser: it is shown until you close or reload this tab.',
  newer:
    'A newer version of this site has kept copies here that this one cannot open: reload the page. Until then your copy is only shown.',
  busy: 'Another tab of this site stands in the way of keeping your copy: close it and try again. Until then your copy is only shown.',
  broken: 'The browser could not keep your copy: it is shown until you close or reload this tab.',
};

/** What to say once a copy was to be forgotten. */
export function forgettingWords(forgotten: Kept<undefined>): string {
  if (forgotten.kind === 'done')
    return 'Your copy is forgotten: nothing of it is left in this browser.';
  return forgotten.why === 'no-storage'
    ? 'Your copy is forgotten: this browser had kept nothing of it.'
    : 'Your copy is no longer shown, but the browser would not say that it is gone from its storage: clear the data of this site in the browser’s settings.';
}
