import { keepsake, type Keepsake } from '../../keeping/index.ts';

const wishes = new Map<string, Keepsake<true>>();

/** What is kept is that a dossier is not to be saved; of one nobody has asked to forget, nothing. */
function wishAbout(dossier: string): Keepsake<true> {
  let wish = wishes.get(dossier);
  if (!wish) {
    wish = keepsake<true>(() => localStorage, `rejoinder:not-saved:${dossier}`, {
      parse: () => true,
      print: () => 'yes',
    });
    wishes.set(dossier, wish);
  }
  return wish;
}

/** Whether the reader has had a dossier forgotten: it is not saved again unasked. */
export function isUnwanted(dossier: string): boolean {
  return wishAbout(dossier).read() === true;
}

/** Keeps the reader's wish about a dossier for the next visits; where a browser keeps nothing, until the page is left. */
export function wishFor(dossier: string, wanted: boolean): void {
  wishAbout(dossier).write(wanted ? undefined : true);
}
