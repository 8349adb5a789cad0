/** A row of a column: how tall it is, how much room it wants above it, and where it would like its middle to be. */
export interface Row {
  readonly height: number;
  readonly above: number;
  /** `undefined` for what has no wish: it stands right below what comes before it. */
  readonly wish: number | undefined;
}

/** Neighbours that would stand in each other's way, and so stand together. */
interface Block {
  sum: number;
  count: number;
  rows: number;
}

/**
 * Where the rows of a column stand, by their tops: each as near to its wish as the others allow, in the order given,
 * none over another, none above 0. (Least squares under an order: the method of pooling adjacent violators.)
 */
export function settle(rows: readonly Row[]): readonly number[] {
  const offsets: number[] = [];
  let below = 0;
  for (const { height, above } of rows) {
    offsets.push(below + above);
    below += above + height;
  }
  const blocks: Block[] = [];
  rows.forEach(({ wish, height }, index) => {
    const previous = blocks.at(-1);
    if (wish === undefined) {
      if (previous) previous.rows += 1;
      else blocks.push({ sum: 0, count: 1, rows: 1 });
      return;
    }
    blocks.push({ sum: wish - height / 2 - (offsets[index] ?? 0), count: 1, rows: 1 });
    pool(blocks);
  });
  const shifts = blocks.flatMap((block) =>
    Array.from({ length: block.rows }, () => Math.max(0, mean(block))),
  );
  return offsets.map((offset, index) => offset + (shifts[index] ?? 0));
}

function pool(blocks: Block[]): void {
  for (let last = blocks.at(-1), before = blocks.at(-2); last && before; before = blocks.at(-2)) {
    if (mean(before) <= mean(last)) return;
    before.sum += last.sum;
    before.count += last.count;
    before.rows += last.rows;
    blocks.pop();
    last = before;
  }
}

function mean({ sum, count }: Block): number {
  return sum / count;
}
