/** A line as it may have been spelled before somebody published it again, and where each character comes from. */
export interface Spelling {
  readonly text: string;
  /** For each index of `text`, and for its end, the index in the line as it is. */
  readonly origins: readonly number[];
}

/** A change that publishing again may have made, undone in one way. */
interface Rewriting {
  readonly pattern: RegExp;
  readonly by: (found: string, before: string, after: string) => string;
}

/** Soft hyphens, joiners, direction marks: what takes no room and carries no word. */
const withoutRoom = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;

const dashes = /\s*(?:-{2,3}|[\u2012-\u2015\u2212])\s*|\s-\s/g;
const doubleMarks = /["“”„‟«»]/g;
const singleMarks = /['‘’‚‛]/g;

const opens = (before: string): boolean => before === '' || /[\s([{–—\-“‘"']/u.test(before);

/** Each step's ways, the first of which leaves the line as it is. A copy has changed all of its dashes in one way. */
const steps: readonly (readonly (Rewriting | undefined)[])[] = [
  [undefined, { pattern: withoutRoom, by: () => '' }],
  [undefined, { pattern: /[\u2010\u2011]/g, by: () => '-' }],
  [
    undefined,
    {
      pattern: /[\uFB00-\uFB06\uFF01-\uFF5E\u2024-\u2025]/g,
      by: (found) => found.normalize('NFKC'),
    },
  ],
  [
    undefined,
    { pattern: doubleMarks, by: (_, before) => (opens(before) ? '“' : '”') },
    { pattern: doubleMarks, by: () => '"' },
    { pattern: doubleMarks, by: (_, before) => (opens(before) ? '«' : '»') },
  ],
  [
    undefined,
    { pattern: singleMarks, by: (_, before) => (opens(before) ? '‘' : '’') },
    { pattern: singleMarks, by: () => "'" },
    { pattern: singleMarks, by: () => '’' },
  ],
  [
    undefined,
    ...['—', ' — ', '–', ' – ', ' - ', '--', ' -- '].map((dash) => ({
      pattern: dashes,
      by: () => dash,
    })),
  ],
  [
    undefined,
    { pattern: /…|\.\s?\.\s?\./g, by: () => '…' },
    { pattern: /…|\.\s?\.\s?\./g, by: () => '...' },
  ],
];

/** The line as it is. */
export function asItIs(text: string): Spelling {
  return { text, origins: Array.from({ length: text.length + 1 }, (_, index) => index) };
}

/**
 * Every other way in which a line may have been spelled: with curly or straight quotation marks, with other dashes,
 * without what takes no room. None twice, and none that is the line as it is.
 */
export function respellingsOf(line: string): readonly Spelling[] {
  let spellings: readonly Spelling[] = [asItIs(line)];
  for (const ways of steps) {
    const made = spellings.flatMap((spelling) =>
      ways.map((way) => (way ? rewritten(spelling, way) : spelling)),
    );
    spellings = [...new Map(made.map((spelling) => [spelling.text, spelling])).values()];
  }
  return spellings.filter(({ text }) => text !== line);
}

function rewritten({ text, origins }: Spelling, { pattern, by }: Rewriting): Spelling {
  let rewrittenText = '';
  const from: number[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const put = by(match[0], text.charAt(match.index - 1), text.charAt(end));
    rewrittenText += text.slice(at, match.index) + put;
    from.push(...origins.slice(at, match.index));
    for (let index = 0; index < put.length; index += 1) from.push(origins[match.index] ?? 0);
    at = end;
  }
  return {
    text: rewrittenText + text.slice(at),
    origins: [...from, ...origins.slice(at)],
  };
}
