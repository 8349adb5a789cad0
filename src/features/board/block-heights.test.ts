import { beforeEach, describe, expect, it } from 'vitest';
import type { BlockOutline } from '../../dossier/index.ts';
import { likelyHeight, likelyRoom, rememberSize } from './block-heights.ts';
import type { Stretch } from './stretches.ts';

/** A block, and the stretch it is by itself. */
const alone = (block: BlockOutline): Stretch => ({ ...block, blocks: [block] });
const claims = (id: string, count = 20) => alone({ id, before: 0, claims: count, untied: 0 });
const apart = (id: string, count = 20) => alone({ id, before: 400, claims: 0, untied: count });
let width = 1000;

beforeEach(() => {
  // Each in a width of its own: what was measured in another is forgotten.
  width += 1;
  rememberSize('made', claims('a'), { width, height: 4000.5 });
});

describe('the room that a block is likely to take', () => {
  it('is what it took, to a part of a pixel, or else what a claim takes on others', () => {
    expect(likelyHeight('made', claims('a'))).toBe(4000.5);
    expect(likelyHeight('made', claims('b', 40))).toBe(8001);
    expect(likelyRoom(10)).toBe(2000);
  });

  it('is told by what blocks take once they are laid out whole', () => {
    rememberSize('made', claims('a'), { width, height: 8000 });
    expect(likelyHeight('made', claims('b'))).toBe(8000);
  });

  it('is another for what is tied to no claim, guessed from claims before any was measured', () => {
    expect(likelyHeight('made', apart('c'))).toBe(1200);
    rememberSize('made', apart('d', 10), { width, height: 900 });
    expect(likelyHeight('made', apart('c'))).toBe(1800);
    expect(likelyHeight('made', claims('b'))).toBe(4001);
  });

  it('is for several together what each of them is likely to take', () => {
    const several = [claims('a'), claims('b', 40), apart('c')];
    const blocks = several.flatMap((stretch) => stretch.blocks);
    const together = { id: 'from a', before: 0, claims: 60, untied: 20, blocks };
    const heights = several.map((stretch) => likelyHeight('made', stretch));
    expect(likelyHeight('made', together)).toBe(heights.reduce((sum, one) => sum + one));
  });

  it('is not told by what blocks took in another width', () => {
    rememberSize('made', claims('b'), { width: width + 0.5, height: 9000 });
    expect(likelyHeight('made', claims('a'))).toBe(9000);
  });
});
