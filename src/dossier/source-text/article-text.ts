/** A line of an article, normalised, as a page shows it. A byline, a title or a subheading is no paragraph. */
export interface Block {
  readonly text: string;
  /** Counted from 1, as passages count. */
  readonly paragraph?: number;
}

/** An article's body, as passages count it, and all that its page shows besides. */
export interface ArticleText {
  /** Normalised, in reading order: `paragraphs[0]` is paragraph 1. */
  readonly paragraphs: readonly string[];
  /** Byline, date, title, subheadings and paragraphs, in reading order. */
  readonly blocks: readonly Block[];
}

/** A line of at most so many words that ends no sentence is a subheading. */
const LONGEST_SUBHEADING = 12;

/** What ends a sentence, or introduces what follows, with any quotation marks and brackets after it. */
const closed = /[.!?…:;。！？؟۔।][\s"'”’»)\]]*$/u;

/**
 * Reads the text of an article: one paragraph to a line, blank lines apart or not. Its head is left out: the lines
 * at the top that begin with "- " (byline, date) and the one line after them (the title). So is every subheading in
 * the body: a line of 12 words or fewer without the punctuation that closes a sentence.
 */
export function readArticleText(text: string): ArticleText {
  const lines = text.split(/\r?\n/).map(normalise).filter(Boolean);
  const title = lines.findIndex((line) => !line.startsWith('- '));
  const paragraphs: string[] = [];
  const blocks = lines.map((line, index): Block => {
    const inHead = title === -1 || index <= title;
    if (inHead) return { text: line.replace(/^- /, '') };
    return isSubheading(line) ? { text: line } : { text: line, paragraph: paragraphs.push(line) };
  });
  return { paragraphs, blocks };
}

/** The text whose digest a source has: the paragraphs, joined by line feeds. */
export function bodyOf(paragraphs: readonly string[]): string {
  return paragraphs.join('\n');
}

/** Text as passages measure it: Unicode NFC, each run of white space one space, none at either end. */
export function normalise(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** Whether a normalised line is too short, and too open at its end, to be a paragraph. */
export function isSubheading(line: string): boolean {
  return line.split(' ').length <= LONGEST_SUBHEADING && !closed.test(line);
}
