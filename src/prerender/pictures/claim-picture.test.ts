import { describe, expect, it } from 'vitest';
import { extremeClaims, plainClaims } from '../../../tests/fixtures/pictures/extremes.ts';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { selectClaimPage, wholeReading } from '../../dossier/index.ts';
import { claimPicture } from './claim-picture.ts';
import { loadTypefaces } from './faces.ts';
import { claimWords, type ClaimWords } from './picture-words.ts';
import type { Picture, Shape } from './shapes.ts';
import { createTypesetter } from './typesetter.ts';

const type = createTypesetter(await loadTypefaces());

const extreme = (name: string): ClaimWords => present(extremeClaims[name]);
const draw = (words: ClaimWords): Picture => claimPicture(words, 'Rejoinder', type);

function texts({ shapes }: Picture): readonly string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}

/** The size of the line that begins so. */
function sizeOf({ shapes }: Picture, beginning: string): number | undefined {
  return shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.text.startsWith(beginning) ? [shape.size] : [],
  )[0];
}

describe('the words of a claim', () => {
  const withEvent = present(plainClaims.find(({ against }) => !against.startsWith('No')));
  const page = present(selectClaimPage(ruritania, 'zenda-runs-toll-posts', wholeReading));
  const unmet = claimWords({ ...page, counters: [] });
  const met = present(plainClaims.find(({ counter }) => counter));

  it('say in words what was reported against it', () => {
    expect(withEvent.against).toBe('1 event reported against it');
    expect(met.against).toBe('No event reported against it');
    expect(texts(draw(withEvent))).toContain('1 event reported against it');
  });

  it('say what meets it, whose that is and how many more there are, or that nothing does', () => {
    expect(met.counter).toMatchObject({ tie: 'Answered by', speaker: 'Mira Rassendyll', more: '' });
    expect(texts(draw(met))).toEqual(expect.arrayContaining(['Answered by', 'Mira Rassendyll']));
    const text = 'The article reports no answer to this claim, and no position against it.';
    expect(texts(draw(unmet))).toContain(text);
  });

  it('are all in the text that stands for the picture', () => {
    const more = { ...met, counter: { ...present(met.counter), more: '+ 2 more' } };
    expect(draw(more).alt).toBe(
      'Ruritanian side, Otto Strakencz: Zenda keeps a dozen toll posts on waters that never belonged to it. ' +
        'No event reported against it. Answered by Zendan side, Mira Rassendyll (+ 2 more): Zenda takes no tolls. ' +
        'Read from “Tolls and torches: the river quarrel between Ruritania and Zenda”, The Frontier Post. Rejoinder.',
    );
    expect(draw(unmet).alt).toContain('no answer to this claim');
    // The whole of what the picture has to cut.
    const long = extreme('endless on both sides');
    expect(draw(long).alt).toContain(long.text);
  });
});

describe('a claim', () => {
  it('is as large as its length allows', () => {
    expect(sizeOf(draw(extreme('one word')), 'Never.')).toBe(64);
    const long = draw(extreme('a long claim, long met'));
    expect(sizeOf(long, 'The committee')).toBeLessThan(56);
  });

  it('is cut at a word where it is endless, and so is what meets it', () => {
    const cut = texts(draw(extreme('endless on both sides'))).filter((text) => text.endsWith('…'));
    expect(cut).toHaveLength(2);
    for (const text of cut)
      expect(extreme('endless on both sides').text).toContain(text.slice(0, -1));
  });

  it('cuts the title of its source before the publisher', () => {
    const [line] = texts(draw(extreme('very long names'))).filter((text) =>
      text.startsWith('Read'),
    );
    expect(line).toMatch(/^Read from “The Joint .*…”, The Frontier Post$/);
  });

  it('is laid out from the right where it is read from the right, whatever meets it', () => {
    expect(draw(extreme('from right to left')).isMirrored).toBe(true);
    expect(draw(extreme('met from right to left')).isMirrored).toBe(false);
  });
});

describe('the two sides', () => {
  const [first, second] = ['first', 'second'].map((place) =>
    present(plainClaims.find(({ party, counter }) => party.place === place && counter)),
  );

  /** A picture without what differs on purpose: which colour, which mark, how the edge is drawn. */
  function plan({ shapes }: Picture): readonly unknown[] {
    const isEdge = (shape: Shape) => shape.kind === 'block' && shape.ink !== 'sheet';
    return shapes
      .filter((shape) => !isEdge(shape))
      .map((shape) => JSON.stringify(shape).replaceAll(/"(?:first|second)"/g, '"side"'));
  }

  it('are drawn alike: the same words in either place give the same picture but for its marks', () => {
    const one = present(first);
    const other = present(second);
    const swapped = {
      ...one,
      party: other.party,
      counter: { ...present(one.counter), party: one.party },
    };
    expect(plan(draw(swapped))).toEqual(plan(draw(one)));
    expect(draw(swapped).shapes).not.toEqual(draw(one).shapes);
  });

  it('have edges of as much ink', () => {
    const ink = (words: ClaimWords, place: string): number =>
      draw(words).shapes.reduce(
        (sum, shape) => sum + (shape.kind === 'block' && shape.ink === place ? shape.width : 0),
        0,
      );
    expect(ink(present(first), 'first')).toBe(10);
    expect(ink(present(first), 'second')).toBe(10);
  });
});
