import type { Kept, KeepingFault } from '../../../keeping/index.ts';

const shown = 'it is shown until you close or reload this tab.';

/** What to say where a copy is shown and not kept. `gone` is what was kept and is there no more. */
export const keepingWords: Readonly<Record<KeepingFault | 'gone', string>> = {
  'no-storage': `This browser keeps nothing here, as in a private window: your copy is not kept, and ${shown}`,
  full: `There is no room left to keep your copy in this browser: ${shown}`,
  newer:
    'A newer version of this site has kept copies here that this one cannot open: reload the page. Until then your copy is only shown.',
  busy: 'Another tab of this site stands in the way of keeping your copy: close it and try again. Until then your copy is only shown.',
  damaged: `The copy that was kept here was damaged, and is gone: yours is not kept, and ${shown}`,
  broken: `The browser could not keep your copy: ${shown}`,
  gone: `Your copy is not in this browser’s storage any more: ${shown}`,
};

/**
 * What to say where copies could not be looked for, and none is at hand; nothing, where none can have been lost: a
 * browser that keeps nothing had none to give back.
 */
export const findingWords: Readonly<Partial<Record<KeepingFault, string>>> = {
  newer:
    'A newer version of this site has kept copies here that this one cannot open: reload the page to see yours.',
  busy: 'Another tab of this site stands in the way of the copies that are kept here: close it, and reload the page to see yours.',
  damaged: 'The copy that was kept here was damaged, and is gone: bring it again to see it.',
  broken:
    'The browser could not look for a copy kept here: reload the page, or bring your copy again.',
};

/** What to say once a copy was to be forgotten. */
export function forgettingWords(forgotten: Kept<undefined>): string {
  if (forgotten.kind === 'done')
    return 'Your copy is forgotten: nothing of it is left in this browser.';
  return forgotten.why === 'no-storage'
    ? 'Your copy is forgotten: this browser had kept nothing of it.'
    : 'Your copy is no longer shown, but the browser would not say that it is gone from its storage: clear the data of this site in the browser’s settings.';
}
