import type { ParagraphView } from '../../dossier/index.ts';
import type { CopyLine } from './matching/sought.ts';

/** One step of the way through an article: paragraphs of the dossier, the line of a copy that they stand in, or both. */
export interface Row {
  readonly key: string;
  readonly paragraphs: readonly ParagraphView[];
  readonly line?: CopyLine | undefined;
}

/**
 * The way through an article, in reading order. With a copy: line by line, a paragraph that stands in none of them
 * where it would stand.
 */
export function rowsOf(
  paragraphs: readonly ParagraphView[],
  lines: readonly CopyLine[] | undefined,
): readonly Row[] {
  if (!lines) return paragraphs.map(withoutLine);
  const found = new Set(lines.flatMap((line) => line.paragraphs));
  const missing = paragraphs.filter(({ number }) => !found.has(number));
  const rows: Row[] = [];
  let next = 0;
  for (const [index, line] of lines.entries()) {
    const [first] = line.paragraphs;
    const before =
      first === undefined ? [] : missing.slice(next).filter(({ number }) => number < first);
    rows.push(...before.map(withoutLine));
    next += before.length;
    const own = line.paragraphs.flatMap((number) => paragraphs[number - 1] ?? []);
    rows.push({ key: `line-${index}`, paragraphs: own, line });
  }
  return [...rows, ...missing.slice(next).map(withoutLine)];
}

function withoutLine(paragraph: ParagraphView): Row {
  return { key: `paragraph-${paragraph.number}`, paragraphs: [paragraph] };
}
