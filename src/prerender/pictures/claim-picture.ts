import { directionOf, type Direction } from './bidi-classes.ts';
import { fit, type Fitted } from './fitting.ts';
import { footer, fullWidth, margin, speakerRow, textLine, textLines } from './lines.ts';
import type { ClaimWords } from './picture-words.ts';
import { edge, edgeWidth, type Picture, type Shape } from './shapes.ts';
import type { Typesetter } from './typesetter.ts';

const top = 34;
/** Where the foot of the picture begins. */
const bottom = 546;
const gap = 16;
const textX = margin + edgeWidth + 29;
const textWidth = margin + fullWidth - 32 - textX;

/** The picture of a claim: who says what, what was reported against it, and what the other side says. */
export function claimPicture(words: ClaimWords, siteName: string, type: Typesetter): Picture {
  const below = counterPart(words, type);
  const counterTop = bottom - below.height;
  return {
    isMirrored: directionOf(words.text) === 'rtl',
    shapes: [
      ...claimPart(words, counterTop - gap - top, type),
      ...below.shapesAt(counterTop),
      ...footer(words.source, siteName, type),
    ],
    alt: altOf(words, siteName),
  };
}

/** The claim on a sheet of its own, with the edge of its side. */
function claimPart(words: ClaimWords, height: number, type: Typesetter): readonly Shape[] {
  const { place } = words.party;
  const rowBaseline = top + 52;
  const countBaseline = top + height - 26;
  const zoneTop = rowBaseline + 18;
  const zone = countBaseline - 44 - zoneTop;
  const set = fitClaim(words.text, zone, type);
  const direction = directionOf(words.text);
  const row = { x: textX, baseline: rowBaseline, room: textWidth, size: 34, direction };
  const said = { x: textX, baseline: firstBaseline(set, zoneTop, zone), room: textWidth };
  const count = { x: textX, baseline: countBaseline, room: textWidth, size: 32 };
  return [
    { kind: 'block', ink: 'sheet', x: margin, y: top, width: fullWidth, height },
    ...edge(place, margin, top, height),
    ...speakerRow(words, row, type),
    ...textLines(words.text, set, { voice: 'said', ink: 'ink' }, said),
    textLine(words.against, { voice: 'strong', ink: 'ink' }, count),
  ];
}

/** The claim with air around it; before anything of it is left out, with less. */
function fitClaim(text: string, zone: number, type: Typesetter): Fitted {
  const room = { width: textWidth, leading: 1.17, mostLines: 5 };
  const measure = type.measure('said');
  const airy = { ...room, height: zone - 24, sizes: [64, 60, 56, 52, 48, 44] };
  const set = fit(text, airy, measure);
  return set.isCut ? fit(text, { ...room, height: zone, sizes: [46, 44] }, measure) : set;
}

/** Where a text starts that stands in the middle of a zone. */
function firstBaseline({ lines, size, leading }: Fitted, zoneTop: number, zone: number): number {
  const height = size + (lines.length - 1) * leading;
  return zoneTop + (zone - height) / 2 + size * 0.78;
}

interface Part {
  readonly height: number;
  readonly shapesAt: (y: number) => readonly Shape[];
}

/** What the other side says, on a smaller sheet; or one line that it is not reported to say anything. */
function counterPart({ text, counter, noCounter }: ClaimWords, type: Typesetter): Part {
  const direction = directionOf(text);
  if (!counter) {
    const style = { voice: 'ours', ink: 'ink' } as const;
    const shapesAt = (y: number) => [
      textLine(noCounter, style, { x: textX, baseline: y + 50, room: textWidth, size: 34 }),
    ];
    return { height: 76, shapesAt };
  }
  const set = fit(
    counter.text,
    { width: textWidth, height: 84, sizes: [36, 34, 32, 30], leading: 1.24, mostLines: 2 },
    type.measure('said'),
  );
  const height = 72 + set.size + (set.lines.length - 1) * set.leading + 14;
  const shapesAt = (y: number): readonly Shape[] => [
    { kind: 'block', ink: 'sheet', x: margin, y, width: fullWidth, height },
    ...edge(counter.party.place, margin, y, height),
    ...counterRow(counter, y + 44, direction, type),
    ...textLines(
      counter.text,
      set,
      { voice: 'said', ink: 'ink' },
      {
        x: textX,
        baseline: y + 68 + set.size * 0.78,
        room: textWidth,
      },
    ),
  ];
  return { height, shapesAt };
}

function counterRow(
  counter: NonNullable<ClaimWords['counter']>,
  baseline: number,
  direction: Direction,
  type: Typesetter,
): readonly Shape[] {
  const size = 28;
  const style = { voice: 'ours', ink: 'soft' } as const;
  const widthOf = (text: string): number =>
    text === '' ? 0 : type.measure('ours')(text) * size + 20;
  const [tie, more] = [widthOf(counter.tie), widthOf(counter.more)];
  const end = textX + textWidth;
  const row = { x: textX + tie, baseline, room: textWidth - tie - more, size, direction };
  return [
    textLine(counter.tie, style, { x: textX, baseline, room: tie, size }),
    ...speakerRow(counter, row, type),
    ...(more === 0
      ? []
      : [textLine(counter.more, style, { x: end, baseline, room: more, size, align: 'end' })]),
  ];
}

/** What the picture says, in words. */
function altOf(words: ClaimWords, siteName: string): string {
  const { side, speaker, text, against, counter, noCounter, source } = words;
  const more = counter?.more ? ` (${counter.more})` : '';
  const met = counter
    ? `${counter.tie} ${counter.side}, ${counter.speaker}${more}: ${counter.text}`
    : noCounter;
  return [
    `${side}, ${speaker}: ${text}`,
    `${against}.`,
    met,
    `${source.before}${source.title}${source.after}. ${siteName}.`,
  ].join(' ');
}
