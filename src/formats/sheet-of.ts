import { dateInWords } from '../display/index.ts';
import { parseEdtf, type DossierHeading } from '../dossier/index.ts';
import { assessmentSheet } from './assessment-sheet.ts';
import { boardSheet } from './board-sheet.ts';
import { claimSheet } from './claim-sheet.ts';
import { eventSheet } from './event-sheet.ts';
import { given, line, type Line } from './line.ts';
import { siteName } from './published.ts';
import type { SharedPage } from './shared-page.ts';
import type { Reference, Sheet } from './sheet.ts';
import { speakerSheet } from './speaker-sheet.ts';

/** A page written out. */
export function sheetOf(page: SharedPage): Sheet {
  switch (page.kind) {
    case 'board':
      return boardSheet(page);
    case 'claim':
      return claimSheet(page);
    case 'event':
      return eventSheet(page);
    case 'assessment':
      return assessmentSheet(page);
    case 'speaker':
      return speakerSheet(page);
  }
}

/** Whose words a sheet is in, and when they were last revised. */
export function wordingLine({ title, revised }: DossierHeading): Line {
  return line`From the dossier “${title}”, last revised ${dayInWords(revised)}. The wording is ${siteName}’s own, except where words are quoted.`;
}

/** The articles that a dossier reads. */
export function sourceReferences({ sources }: DossierHeading): readonly Reference[] {
  return sources.map(({ title, kind, publisher, byline, published, url }) => {
    const by = given(byline, (name) => line`, by ${name}`);
    const dated = given(published, (day) => line`, page dated ${dayInWords(day)}`);
    return { words: line`Source: “${title}”, ${kind} of ${publisher}${by}${dated}:`, url };
  });
}

function dayInWords(day: string): string {
  const date = parseEdtf(day);
  return date ? dateInWords(date) : day;
}
