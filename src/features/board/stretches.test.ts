import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../../../tests/fixtures/dossiers/parsed.ts';
import { groupsOf, stretchesOf } from './stretches.ts';

/** A board of so many blocks, the last of which holds what is tied to no claim. */
const outlineOf = (blocks: number) =>
  Array.from({ length: blocks }, (_, index) => {
    const isLast = index === blocks - 1;
    return {
      id: `claim-${index}`,
      before: index * 20,
      claims: isLast ? 0 : 20,
      untied: isLast ? 7 : 0,
    };
  });

const outline = outlineOf(100);
const groups = groupsOf(outline);
const near = (...ids: readonly string[]) => stretchesOf(groups, (id) => ids.includes(id));
const singles = (...ids: readonly string[]) =>
  near(...ids)
    .filter(({ blocks }) => blocks.length === 1)
    .map(({ id }) => id);

describe('the stretches of a long board', () => {
  it('hold every block once, in order, wherever the reader is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.func(fc.boolean()), (length, isNear) => {
        const all = outlineOf(length);
        const stretches = stretchesOf(groupsOf(all), isNear);
        expect(stretches.flatMap(({ blocks }) => blocks)).toEqual(all);
        for (const { before, claims, untied, blocks } of stretches) {
          expect(before).toBe(present(blocks[0]).before);
          expect(claims).toBe(blocks.reduce((sum, block) => sum + block.claims, 0));
          expect(untied).toBe(blocks.reduce((sum, block) => sum + block.untied, 0));
        }
      }),
    );
  });

  it('are few where the reader is near nothing, and blocks where they are near, and beside', () => {
    expect(near()).toHaveLength(13);
    expect(singles('claim-20')).toEqual(outline.slice(8, 32).map(({ id }) => id));
    expect(singles('claim-0')).toEqual(outline.slice(0, 16).map(({ id }) => id));
  });

  it('open where a closed group comes near', () => {
    const last = present(near().at(-1));
    expect(last).toMatchObject({ before: 1920, claims: 60, untied: 7 });
    expect(singles(last.id)).toContain('claim-99');
  });

  it('are the same ones each time, so that what is not touched is not drawn again', () => {
    const [first] = near('claim-0');
    expect(near('claim-0', 'claim-50')[0]).toBe(first);
  });
});
