import { pathOf } from '../../address/index.ts';
import {
  selectBoardPage,
  selectClaimPage,
  wholeReading,
  type Dossier,
} from '../../dossier/index.ts';
import { claimPicture } from './claim-picture.ts';
import { dossierPicture } from './dossier-picture.ts';
import type { Typefaces } from './faces.ts';
import { lettersWithoutFace } from './letters.ts';
import { claimWords, dossierWords } from './picture-words.ts';
import type { Picture } from './shapes.ts';
import type { Typesetter } from './typesetter.ts';

/** A picture that is to be drawn, and where it is served. */
export interface PlannedPicture {
  /** Path below the base. */
  readonly path: string;
  readonly picture: Picture;
  /** Letters in it that no packaged font has: where there are any it is not drawn. */
  readonly missing: readonly string[];
}

/** Every picture of a dossier: its own, then one for each claim. */
export function plannedPictures(
  dossier: Dossier,
  siteName: string,
  typefaces: Typefaces,
  type: Typesetter,
): readonly PlannedPicture[] {
  const board = dossierWords(selectBoardPage(dossier, wholeReading));
  const pictures = dossier.claims.flatMap(({ id }) => {
    const page = selectClaimPage(dossier, id, wholeReading);
    return page
      ? [
          {
            path: claimPath(dossier.id, id),
            picture: claimPicture(claimWords(page), siteName, type),
          },
        ]
      : [];
  });
  const own = { path: dossierPath(dossier.id), picture: dossierPicture(board, siteName, type) };
  return [own, ...pictures].map((one) => ({ ...one, missing: missingIn(one.picture, typefaces) }));
}

/** Where the picture of a dossier is served. */
export function dossierPath(dossier: Dossier['id']): string {
  return `${pathOf({ page: 'board', dossier })}preview.png`;
}

/** Where the picture of a claim is served. */
export function claimPath(dossier: Dossier['id'], claim: Dossier['claims'][number]['id']): string {
  return `${pathOf({ page: 'claim', dossier, claim })}preview.png`;
}

/** What was cut away need not be drawn, so the lines are looked at as they stand. */
function missingIn({ shapes }: Picture, typefaces: Typefaces): readonly string[] {
  const missing = shapes.flatMap((shape) =>
    shape.kind === 'text' ? lettersWithoutFace(shape.text, typefaces[shape.voice]) : [],
  );
  return [...new Set(missing)];
}

/** What the build says of letters that no font has, each named once; `undefined` where there are none. */
export function missingSentence(planned: readonly PlannedPicture[]): string | undefined {
  const withheld = planned.filter(({ missing }) => missing.length > 0);
  if (withheld.length === 0) return undefined;
  const letters = [...new Set(withheld.flatMap(({ missing }) => missing))].map(nameOf);
  const paths = withheld.map(({ path }) => path).join(', ');
  return `No packaged font has ${letters.join(', ')}: not drawn, ${paths}. Pages fall back on their dossier’s picture.`;
}

function nameOf(letter: string): string {
  const codePoints = Array.from(letter).map((one) =>
    (one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'),
  );
  return `“${letter}” (U+${codePoints.join(' U+')})`;
}
