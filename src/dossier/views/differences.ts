/** A run of words, and whether it stands only on this side of a comparison. */
export interface MarkedRun {
  readonly text: string;
  readonly changed: boolean;
}

export interface MarkedPair {
  readonly made: readonly MarkedRun[];
  readonly restated: readonly MarkedRun[];
}

/** Compares two wordings word by word and marks what each has that the other lacks. */
export function markDifferences(made: string, restated: string): MarkedPair {
  const left = made.split(' ');
  const right = restated.split(' ');
  const kept = longestCommon(left, right);
  return {
    made: runs(left, new Set(kept.map(([index]) => index))),
    restated: runs(right, new Set(kept.map(([, index]) => index))),
  };
}

/** Pairs of positions of the longest common subsequence. */
function longestCommon(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: left.length + 1 }, () =>
    Array.from({ length: right.length + 1 }, () => 0),
  );
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row)
        row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

function runs(words: readonly string[], kept: ReadonlySet<number>): readonly MarkedRun[] {
  const marked: { text: string; changed: boolean }[] = [];
  words.forEach((word, index) => {
    const changed = !kept.has(index);
    const last = marked.at(-1);
    if (last && last.changed === changed) last.text += ` ${word}`;
    else marked.push({ text: word, changed });
  });
  return marked;
}
