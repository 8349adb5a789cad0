import { directionOf, type Direction } from './bidi-classes.ts';
import { fit } from './fitting.ts';
import { fittedLine, footer, fullWidth, margin, textLine, textLines } from './lines.ts';
import type { DossierWords, SideWords } from './picture-words.ts';
import { edge, edgeWidth, type Picture, type Shape } from './shapes.ts';
import type { Typesetter } from './typesetter.ts';

const gap = 24;
const sideWidth = (fullWidth - gap) / 2;
const sidesTop = 250;
const sideHeight = 140;

/** The picture of a dossier: its title, both sides, and how evenly the article treats them. */
export function dossierPicture(words: DossierWords, siteName: string, type: Typesetter): Picture {
  const direction = directionOf(words.title);
  return {
    isMirrored: direction === 'rtl',
    shapes: [
      ...titlePart(words.title, type),
      ...words.sides.flatMap((side, index) =>
        sidePart(side, margin + index * (sideWidth + gap), direction, type),
      ),
      ...evennessPart(words.evenness, type),
      ...footer(words.source, siteName, type),
    ],
    alt: altOf(words, siteName),
  };
}

function titlePart(title: string, type: Typesetter): readonly Shape[] {
  const room = {
    width: fullWidth,
    height: 176,
    sizes: [68, 64, 60, 56, 52, 48, 44],
    leading: 1.15,
    mostLines: 3,
  };
  const set = fit(title, room, type.measure('said'));
  const height = set.size + (set.lines.length - 1) * set.leading;
  const baseline = 44 + (176 - height) / 2 + set.size * 0.78;
  return textLines(
    title,
    set,
    { voice: 'said', ink: 'ink' },
    { x: margin, baseline, room: fullWidth },
  );
}

function sidePart(
  { party, side, claims }: SideWords,
  x: number,
  direction: Direction,
  type: Typesetter,
): readonly Shape[] {
  const { place } = party;
  const textX = x + edgeWidth + 25;
  const baseline = sidesTop + 56;
  const markX = textX + 15;
  const nameX = markX + 30;
  const end = x + sideWidth - 20;
  return [
    { kind: 'block', ink: 'sheet', x, y: sidesTop, width: sideWidth, height: sideHeight },
    ...edge(place, x, sidesTop, sideHeight),
    { kind: 'mark', place, x: markX, y: baseline - 13, radius: 15 },
    fittedLine(
      side,
      { voice: 'strong', ink: place },
      { x: nameX, baseline, room: end - nameX, size: 40, direction },
      type,
    ),
    textLine(
      claims,
      { voice: 'said', ink: 'ink' },
      { x: textX, baseline: baseline + 56, room: end - textX, size: 44 },
    ),
  ];
}

function evennessPart(evenness: string, type: Typesetter): readonly Shape[] {
  const room = {
    width: fullWidth,
    height: 124,
    sizes: [36, 34, 32, 30],
    leading: 1.25,
    mostLines: 3,
  };
  const set = fit(evenness, room, type.measure('ours'));
  const place = { x: margin, baseline: sidesTop + sideHeight + 62, room: fullWidth };
  return textLines(evenness, set, { voice: 'ours', ink: 'ink' }, place);
}

/** What the picture says, in words. */
function altOf({ title, sides, evenness, source }: DossierWords, siteName: string): string {
  const counts = sides.map(({ side, claims }) => `${side}: ${claims}.`);
  const read = `${source.before}${source.title}${source.after}. ${siteName}.`;
  return [`${title}.`, ...counts, evenness, read].join(' ');
}
