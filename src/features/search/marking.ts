import { foldLetters } from '../../dossier/index.ts';
import type { Answer } from './engine.ts';
import { wordsIn } from '../../dossier/index.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/** What to mark: folded words, within longer words (`parts`) or only where they stand for themselves (`whole`). */
export type Marks = Pick<Answer, 'parts' | 'whole'>;

/** From and to, in UTF-16 code units. */
type Range = readonly [start: number, end: number];

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text in runs, marked and unmarked: together they are the text, and none splits a character. */
export function markedRuns(text: string, { parts, whole }: Marks): readonly Run[] {
  const ranges = merged([...partRanges(text, parts), ...wordRanges(text, new Set(whole))]);
  const runs = ranges.flatMap(([start, end], index): readonly Run[] => [
    { text: text.slice(ranges[index - 1]?.[1] ?? 0, start), marked: false },
    { text: text.slice(start, end), marked: true },
  ]);
  const last: Run = { text: text.slice(ranges.at(-1)?.[1] ?? 0), marked: false };
  return [...runs, last].filter((run) => run.text !== '');
}

/** Whether a text has anything to mark. */
export function hasMarks(text: string, marks: Marks): boolean {
  return markedRuns(text, marks).some(({ marked }) => marked);
}

/** Folding drops letters and adds some, so that every folded letter has to know the character it came from. */
function partRanges(text: string, parts: readonly string[]): readonly Range[] {
  if (parts.length === 0) return [];
  let folded = '';
  const from: Range[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const letters = foldLetters(segment);
    folded += letters;
    for (let at = 0; at < letters.length; at += 1) from.push([index, index + segment.length]);
  }
  return parts.flatMap((part) =>
    placesOf(part, folded).flatMap((at): readonly Range[] => {
      const first = from[at];
      const last = from[at + part.length - 1];
      return first && last ? [[first[0], last[1]]] : [];
    }),
  );
}

function placesOf(part: string, text: string): readonly number[] {
  const found: number[] = [];
  if (part === '') return found;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    found.push(at);
  }
  return found;
}

function wordRanges(text: string, whole: ReadonlySet<string>): readonly Range[] {
  if (whole.size === 0) return [];
  return wordsIn(text)
    .filter(({ folded }) => whole.has(folded))
    .map(({ start, text: word }) => [start, start + word.length]);
}

/** In order, and those that touch as one. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const found: [number, number][] = [];
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else found.push([start, end]);
  }
  return found;
}
