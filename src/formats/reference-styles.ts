import type { CslItem } from './citation.ts';
import { dayInEnglish } from './csl-day.ts';
import { line, type Line } from './line.ts';

/**
 * APA 7, an entry of a reference work on the web whose author is a group: the publisher is left out, being the
 * author, and the day of reading stands there because a dossier is revised in place.
 */
export function asApa(item: CslItem): string {
  const { title, publisher, issued, accessed, URL } = item;
  const work = isPartOfMore(item) ? line` In ${stopped(item['container-title'])}` : undefined;
  const retrieved = line`Retrieved ${dayInEnglish(accessed)}, from ${URL}`;
  return line`${publisher}. (${dayInEnglish(issued, 'year')}). ${unstopped(title)} [${note(item)}].${work} ${retrieved}`
    .line;
}

/** Chicago, 17 and 18, bibliography: a page of a site whose owner is its author, with the day it was last changed. */
export function asChicago(item: CslItem): string {
  const { title, publisher, issued, accessed, URL } = item;
  const work = isPartOfMore(item) ? line` ${stopped(item['container-title'])}` : undefined;
  const days = line`Last modified ${dayInEnglish(issued)}. Accessed ${dayInEnglish(accessed)}.`;
  return line`${publisher}. “${stopped(innerQuotes(title))}”${work} ${note(item)}. ${days} ${URL}.`
    .line;
}

function isPartOfMore(item: CslItem): boolean {
  return item['container-title'] !== item.publisher;
}

/** It was made as a line, and stands as it is. */
function note(item: CslItem): Line {
  return { line: item.note };
}

function stopped(text: string): string {
  return /[.?!…۔؟।]$/.test(text) ? text : `${text}.`;
}

function unstopped(text: string): string {
  return text.replace(/\.$/, '');
}

/** What stands in double quotation marks has single ones inside. */
function innerQuotes(text: string): string {
  return text.replace(/[“„]/g, '‘').replace(/”/g, '’').replace(/"/g, "'");
}
