import { bodyOf, fold, type Folded } from '../../../dossier/source-text/index.ts';
import { placeByDigest } from './by-digest.ts';
import { nearestPlace, placesOfWords } from './by-words.ts';
import { type Digests, startDigests } from './digests.ts';
import { layoutsOf } from './lines.ts';
import { hasDigest, type Numbering, numberByDigest, numberByVotes, textsOf } from './numbering.ts';
import { respellingsOf } from './respelling.ts';
import type { CopyLine, Mark, MatchedCopy, SoughtPassage, SoughtSource } from './sought.ts';

/** A mark and the line it stands in. */
interface Found extends Mark {
  readonly line: number;
}

/** A copy in one layout, as far as it is known. */
interface Search {
  readonly lines: readonly string[];
  readonly folded: readonly Folded[];
  readonly source: SoughtSource;
  readonly digests: Digests;
}

/** In so many lines the words of a passage are taken for its own; more are anybody's. */
const MOST_CANDIDATES = 6;

/** The longest text in which words are looked for approximately, all of it. Characters. */
const LONGEST_APPROXIMATE = 200_000;

/** A passage of this length stands in no other text by chance. Characters. */
const TELLING = 40;

/**
 * Holds a reader's copy to what a dossier knows of the article: by the digest of the whole, then by the digest of
 * each passage where its words stand, then in other spellings, and at last by words alone, which need only be near.
 */
export async function matchCopy(text: string, source: SoughtSource): Promise<MatchedCopy> {
  const digests = startDigests();
  const matched: MatchedCopy[] = [];
  for (const lines of layoutsOf(text)) {
    const copy = await matchLines({ lines, folded: lines.map(fold), source, digests });
    if (copy.verdict === 'exact') return copy;
    matched.push(copy);
  }
  const [usual, other] = matched;
  if (!usual)
    return { verdict: 'other', lines: [], placings: source.passages.map(() => undefined) };
  return other && certaintyOf(other) > certaintyOf(usual) ? other : usual;
}

async function matchLines(search: Search): Promise<MatchedCopy> {
  const { lines, source, digests } = search;
  const known = await numberByDigest(lines, source, digests);
  if (known) return copyOf(search, 'exact', known, await placeInNumbered(search, known, []));
  const byDigest = await placeByWordsAndDigest(search);
  const numbering = numberByVotes(lines, source, votesOf(search, byDigest));
  const found = await placeInNumbered(search, numbering, byDigest);
  const all = [...found, ...placeByWordsAlone(search, numbering, found)];
  const verdict = await verdictOf(search, numbering, all);
  return verdict === 'other'
    ? { verdict, lines: [], placings: source.passages.map(() => undefined) }
    : copyOf(search, verdict, numbering, all);
}

/** Every passage whose words stand somewhere, and whose digest fits there. */
async function placeByWordsAndDigest(search: Search): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const [passage, sought] of search.source.passages.entries()) {
    const place = await placeAnywhere(search, sought);
    if (place) found.push({ ...place, passage });
  }
  return found;
}

async function placeAnywhere(
  { lines, folded, source, digests }: Search,
  sought: SoughtPassage,
): Promise<Omit<Found, 'passage'> | undefined> {
  const { words, paragraph, end } = sought;
  const length = source.lengths?.[paragraph - 1];
  const spots = words
    ? folded.flatMap((line, index) =>
        placesOfWords(words, line).map((range) => ({ line: index, range })),
      )
    : lines.flatMap((text, line) =>
        text.length >= end && (length === undefined || Math.abs(text.length - length) < TELLING)
          ? [{ line, range: undefined }]
          : [],
      );
  if (words && spots.length > MOST_CANDIDATES) return undefined;
  for (const { line, range } of spots) {
    if (digests.areSpent()) return undefined;
    const place = await placeByDigest(sought, lines[line] ?? '', digests, range);
    if (place) return { ...place, line };
  }
  return undefined;
}

/** Those already found, and whatever else fits by digest in the line of its paragraph. */
async function placeInNumbered(
  { lines, source, digests }: Search,
  numbering: Numbering,
  found: readonly Found[],
): Promise<readonly Found[]> {
  const before = new Set(found.map(({ passage }) => passage));
  const more: Found[] = [];
  for (const [passage, sought] of source.passages.entries()) {
    const line = numbering[sought.paragraph - 1];
    if (before.has(passage) || line === undefined || digests.areSpent()) continue;
    const place = await placeByDigest(sought, lines[line] ?? '', digests);
    if (place) more.push({ ...place, line, passage });
  }
  return [...found, ...more];
}

function votesOf({ source }: Search, found: readonly Found[]): Map<number, Map<number, number>> {
  const votes = new Map<number, Map<number, number>>();
  for (const { passage, line, start, end } of found) {
    const paragraph = source.passages[passage]?.paragraph ?? 0;
    const lines = votes.get(paragraph) ?? new Map<number, number>();
    lines.set(line, (lines.get(line) ?? 0) + end - start);
    votes.set(paragraph, lines);
  }
  return votes;
}

/** What is left, where its words nearly stand: in the line of its paragraph, or in any that is no paragraph's. */
function placeByWordsAlone(
  { lines, folded, source }: Search,
  numbering: Numbering,
  found: readonly Found[],
): readonly Found[] {
  const placed = new Set(found.map(({ passage }) => passage));
  const numbered = new Set(numbering);
  const isShort = lines.reduce((sum, { length }) => sum + length, 0) <= LONGEST_APPROXIMATE;
  return source.passages.flatMap(({ words, paragraph }, passage) => {
    if (placed.has(passage) || !words) return [];
    const own = numbering[paragraph - 1];
    const among = own !== undefined ? [own] : isShort ? [...lines.keys()] : [];
    const [best, next] = among
      .filter((line) => line === own || !numbered.has(line))
      .flatMap((line) => {
        const place = folded[line] && nearestPlace(words, folded[line]);
        return place ? [{ ...place, line }] : [];
      })
      .toSorted((a, b) => a.errors - b.errors);
    if (!best || best.errors === next?.errors) return [];
    const { line, start, end } = best;
    return [{ line, start, end, passage, placing: 'words' as const }];
  });
}

async function verdictOf(
  { lines, source, digests }: Search,
  numbering: Numbering,
  found: readonly Found[],
): Promise<MatchedCopy['verdict']> {
  if (await hasDigest(lines, numbering, source, digests)) return 'exact';
  const texts = textsOf(lines, numbering);
  for (const { text } of texts ? respellingsOf(bodyOf(texts)) : []) {
    if ((await digests.of(text)) === source.digest) return 'respelled';
  }
  const isTelling = found.some(
    ({ placing, start, end }) => placing !== 'words' && end - start >= TELLING,
  );
  return isTelling || found.length * 3 > source.passages.length ? 'near' : 'other';
}

function copyOf(
  { lines, source }: Search,
  verdict: MatchedCopy['verdict'],
  numbering: Numbering,
  found: readonly Found[],
): MatchedCopy {
  const known = [...numbering, ...found.map(({ line }) => line)].filter(
    (line) => line !== undefined,
  );
  const first = Math.min(...known);
  const last = Math.max(...known);
  const placings = source.passages.map(
    (_, index) => found.find(({ passage }) => passage === index)?.placing,
  );
  const shown = lines.map((text, index): CopyLine => {
    const marks = found.filter(({ line }) => line === index);
    return {
      text,
      paragraphs: numbering.flatMap((line, at) => (line === index ? [at + 1] : [])),
      marks: marks.map(({ line: _line, ...mark }) => mark),
    };
  });
  return { verdict, placings, lines: shown.slice(first, last + 1) };
}

/** How many passages are certainly in a copy: the measure by which two layouts of one copy are told apart. */
function certaintyOf({ placings }: MatchedCopy): number {
  return placings.filter((placing) => placing && placing !== 'words').length;
}
