import { counted } from '../../display/index.ts';
import type { MatchedCopy, Placing } from './matching/sought.ts';

/** How a copy stands to the article, in plain words, for as much as digests and a few words can tell. */
export function verdictInWords(
  { verdict, placings, lines }: MatchedCopy,
  paragraphs: number,
): string {
  const count = (placing: Placing | undefined): number =>
    placings.filter((one) => one === placing).length;
  const total = placings.length;
  const missing = count(undefined);
  switch (verdict) {
    case 'other':
      return 'This is another text: hardly any of the passages that the dossier cites could be found in it. It was not kept.';
    case 'exact':
      return `This is the article to the letter: its text has the digest that the dossier gives.${missing === 0 ? ` All ${counted(total, 'passage')} are marked.` : ''}`;
    case 'respelled':
      return `This is the article but for dashes, quotation marks and the like: with those put back, its text has the digest that the dossier gives. ${waysInWords(count, total)}`;
    case 'near': {
      const found = new Set(lines.flatMap((line) => line.paragraphs)).size;
      return `This is near the article, but not the same: ${found} of its ${counted(paragraphs, 'paragraph')} were found. ${waysInWords(count, total)}`;
    }
  }
}

function waysInWords(count: (placing: Placing | undefined) => number, total: number): string {
  const ways = [
    [count('exact'), 'to the letter'],
    [count('respelled'), 'but for dashes, quotation marks and the like'],
    [count('words'), 'by a few words alone (where they begin and end is not certain)'],
    [count(undefined), 'not at all'],
  ] as const;
  const told = ways.filter(([number]) => number > 0).map(([number, how]) => `${number} ${how}`);
  return `Of ${counted(total, 'passage')}, it has ${listed(told)}.`;
}

/** How a record stands in a copy, where that is not to the letter. */
export function placingInWords(placings: readonly (Placing | undefined)[]): string | undefined {
  if (placings.every((placing) => placing === 'exact')) return undefined;
  if (placings.every((placing) => placing === undefined)) return 'Not found in your copy.';
  if (placings.includes(undefined)) return 'Found in your copy in part.';
  return placings.includes('words')
    ? 'Found in your copy by a few words alone.'
    : 'In your copy with other dashes, quotation marks or the like.';
}

const list = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** `2, 3 and 7`. */
export function listed(words: readonly (string | number)[]): string {
  return list.format(words.map(String));
}
