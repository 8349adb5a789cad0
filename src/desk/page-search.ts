import type { Selector } from '../dossier/index.ts';
import {
  type Block,
  fold,
  type Folded,
  normalise,
  type Range,
} from '../dossier/source-text/index.ts';

/** Where a browser finds some words: a range of one block of the page. */
export interface Spot extends Range {
  readonly block: Block;
}

/** The blocks of an article's page, made ready to be searched many times. */
export interface Page {
  readonly blocks: readonly PageBlock[];
}

interface PageBlock {
  readonly block: Block;
  readonly folded: Folded;
  /** Where words begin and end (UAX #29), as the browser's own break iterator has it. */
  readonly edges: ReadonlySet<number>;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Makes the page of an article ready to be searched. */
export function openPage(blocks: readonly Block[]): Page {
  return {
    blocks: blocks.map((block) => ({
      block,
      folded: fold(block.text),
      edges: new Set([
        ...[...segmenter.segment(block.text)].map(({ index }) => index),
        block.text.length,
      ]),
    })),
  };
}

/**
 * Every place where a browser would find a text fragment, in the order of the page; it goes to the first. As the
 * specification of URL fragment text directives has it: the words stand in one block and are compared without case
 * or accents; the whole of prefix, words and suffix begins and ends where words do; nothing but white space stands
 * between them, be it the gap between two blocks.
 */
export function findOnPage(page: Page, { prefix, exact, suffix }: Selector): readonly Spot[] {
  const sought = folded(exact);
  if (sought === '') return [];
  return page.blocks.flatMap((here, index) =>
    rangesOf(sought, here.folded)
      .filter(({ start }) =>
        prefix === undefined ? here.edges.has(start) : endsWith(page, index, start, folded(prefix)),
      )
      .filter(({ end }) =>
        suffix === undefined ? here.edges.has(end) : goesOnWith(page, index, end, folded(suffix)),
      )
      .map((range) => ({ ...range, block: here.block })),
  );
}

function folded(words: string): string {
  return fold(normalise(words)).text;
}

function rangesOf(sought: string, { text, origins }: Folded): readonly Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    const start = origins[at] ?? -1;
    const end = origins[at + sought.length] ?? -1;
    if (start !== -1 && end !== -1) ranges.push({ start, end });
  }
  return ranges;
}

/** Whether the page, up to a place in a block, ends with some words and then white space. */
function endsWith({ blocks }: Page, index: number, upTo: number, sought: string): boolean {
  const here = blocks[index];
  if (!here) return false;
  const before = here.block.text.slice(0, upTo).trimEnd();
  if (before === '') return endsWith({ blocks }, index - 1, Infinity, sought);
  const { text, origins } = fold(before);
  const start = origins[text.length - sought.length] ?? -1;
  return text.endsWith(sought) && here.edges.has(start);
}

/** Whether the page, from a place in a block, goes on with white space and then some words. */
function goesOnWith({ blocks }: Page, index: number, from: number, sought: string): boolean {
  const here = blocks[index];
  if (!here) return false;
  const after = here.block.text.slice(from).trimStart();
  if (after === '') return goesOnWith({ blocks }, index + 1, 0, sought);
  const { text, origins } = fold(after);
  const end = here.block.text.length - after.length + (origins[sought.length] ?? NaN);
  return text.startsWith(sought) && here.edges.has(end);
}
