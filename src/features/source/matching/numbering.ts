import { bodyOf, isSubheading, readArticleText } from '../../../dossier/source-text/index.ts';
import type { Digests } from './digests.ts';
import type { SoughtSource } from './sought.ts';

/** Which line of a copy each paragraph stands in: paragraph 1 first, `undefined` where nobody can tell. */
export type Numbering = readonly (number | undefined)[];

/** The lines that are the article's body to the letter, by its digest; undefined where there are none. */
export async function numberByDigest(
  lines: readonly string[],
  source: SoughtSource,
  digests: Digests,
): Promise<Numbering | undefined> {
  for (const numbering of [asAuthorsCount(lines), byLengths(lines, source)]) {
    if (numbering && (await hasDigest(lines, numbering, source, digests))) return numbering;
  }
  return undefined;
}

/** Whether the numbered lines, all of them, have the digest of the source. */
export async function hasDigest(
  lines: readonly string[],
  numbering: Numbering,
  { paragraphCount, digest }: SoughtSource,
  digests: Digests,
): Promise<boolean> {
  const texts = textsOf(lines, numbering);
  return texts?.length === paragraphCount && (await digests.of(bodyOf(texts))) === digest;
}

/** The paragraphs in their order, where each has a line of its own. */
export function textsOf(
  lines: readonly string[],
  numbering: Numbering,
): readonly string[] | undefined {
  const own = new Set(numbering);
  if (own.has(undefined) || own.size < numbering.length) return undefined;
  return numbering.map((line) => lines[line ?? -1] ?? '');
}

function asAuthorsCount(lines: readonly string[]): Numbering {
  const { blocks } = readArticleText(lines.join('\n'));
  return blocks.flatMap(({ paragraph }, line) => (paragraph === undefined ? [] : [line]));
}

function byLengths(lines: readonly string[], { lengths }: SoughtSource): Numbering | undefined {
  if (!lengths) return undefined;
  const [first] = lengths;
  for (let start = 0; start < lines.length; start += 1) {
    if (lines[start]?.length !== first) continue;
    const numbering = lengthsFrom(lines, lengths, start);
    if (numbering) return numbering;
  }
  return undefined;
}

/** Each paragraph the next line of its length; few others may stand between. */
function lengthsFrom(
  lines: readonly string[],
  lengths: readonly number[],
  start: number,
): Numbering | undefined {
  const numbering: number[] = [];
  let next = start;
  for (const length of lengths) {
    const line = lines.findIndex((text, index) => index >= next && text.length === length);
    if (line === -1 || line > next + MOST_BETWEEN) return undefined;
    numbering.push(line);
    next = line + 1;
  }
  return numbering;
}

/** Subheadings, pictures' captions, advertisements: so many lines may stand between two paragraphs. */
const MOST_BETWEEN = 12;

/**
 * Numbers the lines of a copy by the passages found in them: `votes` has for each paragraph the lines in which some
 * were, and how much of it. Paragraphs keep their order. One without passages is the line between its neighbours, if
 * as many lines stand there as paragraphs are wanting, or if its length says which.
 */
export function numberByVotes(
  lines: readonly string[],
  source: SoughtSource,
  votes: ReadonlyMap<number, ReadonlyMap<number, number>>,
): Numbering {
  const numbering: (number | undefined)[] = [];
  let last = 0;
  for (let paragraph = 1; paragraph <= source.paragraphCount; paragraph += 1) {
    const later = [...(votes.get(paragraph) ?? [])].filter(([line]) => line >= last);
    const [best] = later.toSorted(([, a], [, b]) => b - a);
    numbering.push(best?.[0]);
    last = best?.[0] ?? last;
  }
  return withGapsFilled(lines, source, numbering);
}

function withGapsFilled(
  lines: readonly string[],
  { lengths }: SoughtSource,
  numbering: readonly (number | undefined)[],
): Numbering {
  const filled = [...numbering];
  for (let at = 0; at < filled.length; at += 1) {
    if (filled[at] !== undefined) continue;
    const end = filled.findIndex((line, index) => index > at && line !== undefined);
    const count = (end === -1 ? filled.length : end) - at;
    const from = (filled[at - 1] ?? -1) + 1;
    const to = end === -1 ? lines.length : (filled[end] ?? lines.length);
    const between = lines
      .map((text, line) => ({ text, line }))
      .slice(from, to)
      .filter(({ text }) => !isSubheading(text));
    for (let index = 0; index < count; index += 1) {
      const length = lengths?.[at + index];
      const fits = between.find(
        ({ text, line }) => line > (filled[at + index - 1] ?? -1) && text.length === length,
      );
      const isEnclosed = at > 0 && end !== -1 && between.length === count;
      filled[at + index] = fits?.line ?? (isEnclosed ? between[index]?.line : undefined);
    }
    at += count - 1;
  }
  return filled;
}
