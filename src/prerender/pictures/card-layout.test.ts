import { describe, expect, it } from 'vitest';
import {
  extremeClaims,
  extremeDossiers,
  plainClaims,
  plainDossier,
} from '../../../tests/fixtures/pictures/extremes.ts';
import { selectBoardPage, selectClaimPage, wholeReading } from '../../dossier/index.ts';
import { eachDossier } from '../dossier-files.ts';
import { claimPicture } from './claim-picture.ts';
import { dossierPicture } from './dossier-picture.ts';
import { loadTypefaces } from './faces.ts';
import { claimWords, dossierWords } from './picture-words.ts';
import { pictureSize, type Picture, type TextLine } from './shapes.ts';
import { createTypesetter } from './typesetter.ts';

const type = createTypesetter(await loadTypefaces());

const published = [...eachDossier('public/dossiers')].flatMap((dossier) => [
  [
    dossier.id,
    dossierPicture(dossierWords(selectBoardPage(dossier, wholeReading)), 'Rejoinder', type),
  ] as const,
  ...dossier.claims.flatMap(({ id }) => {
    const page = selectClaimPage(dossier, id, wholeReading);
    return page
      ? [[`${dossier.id}, ${id}`, claimPicture(claimWords(page), 'Rejoinder', type)] as const]
      : [];
  }),
]);

const invented = [
  ...plainClaims.map((words) => [words.text, claimPicture(words, 'Rejoinder', type)] as const),
  ['the plain dossier', dossierPicture(plainDossier, 'Rejoinder', type)] as const,
  ...Object.entries(extremeClaims).map(
    ([name, words]) => [name, claimPicture(words, 'Rejoinder', type)] as const,
  ),
  ...Object.entries(extremeDossiers).map(
    ([name, words]) => [`dossier: ${name}`, dossierPicture(words, 'Rejoinder', type)] as const,
  ),
];

interface Box {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

function linesOf({ shapes }: Picture): readonly TextLine[] {
  return shapes.filter((shape) => shape.kind === 'text');
}

/** What a line covers, counted from the side of reading: from its capitals to its descenders. */
function boxOf({ text, voice, direction, size, x, baseline, align }: TextLine): Box {
  const width = type.shape(text, voice, direction).width * size;
  const start = align === 'start' ? x : x - width;
  return {
    text,
    start,
    end: start + width,
    top: baseline - size * 0.7,
    bottom: baseline + size * 0.2,
  };
}

function overlap(one: Box, other: Box): boolean {
  const isBeside = one.end <= other.start || other.end <= one.start;
  return !isBeside && one.top < other.bottom && other.top < one.bottom;
}

it('looks at every claim of the published dossiers, and at every extreme', () => {
  expect(published.length).toBeGreaterThan(28);
  expect(invented.length).toBeGreaterThan(20);
});

describe.each([...published, ...invented])('%s', (_name, picture) => {
  const lines = linesOf(picture);
  const boxes = lines.map(boxOf);

  it('has no line wider than its room, nor beyond the margins', () => {
    expect(lines.length).toBeGreaterThanOrEqual(5);
    for (const [index, { room, text }] of lines.entries()) {
      const { start, end, top, bottom } = boxes[index] ?? expect.fail('no box');
      expect(end - start, text).toBeLessThanOrEqual(room + 0.01);
      expect(start, text).toBeGreaterThanOrEqual(44);
      expect(end, text).toBeLessThanOrEqual(pictureSize.width - 44 + 0.01);
      expect(top, text).toBeGreaterThanOrEqual(30);
      expect(bottom, text).toBeLessThanOrEqual(pictureSize.height - 24);
    }
  });

  it('has no line over another', () => {
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        expect(overlap(one, other), `“${one.text}” and “${other.text}”`).toBe(false);
      }
    }
  });

  it('has no small type, and what is said in large', () => {
    expect(Math.min(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual(24);
    const largest = Math.max(...lines.map(({ size }) => size));
    expect(largest).toBeGreaterThanOrEqual(44);
    expect(lines.find(({ size }) => size === largest)?.voice).toBe('said');
  });
});
