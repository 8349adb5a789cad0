import { directionOf, type Direction } from './bidi-classes.ts';
import type { Voice } from './faces.ts';
import { fit, type Fitted } from './fitting.ts';
import type { Ink } from './palette.ts';
import type { SourceWords, Statement } from './picture-words.ts';
import { pictureSize, type Shape, type TextLine } from './shapes.ts';
import type { Typesetter } from './typesetter.ts';
import { cutLines, wrap } from './wrapping.ts';

/** The empty space around all that a picture shows. */
export const margin = 44;

/** How wide all that a picture shows may be. */
export const fullWidth = pictureSize.width - 2 * margin;

/** No line of a picture is smaller: half a preview's width must leave it readable. */
const smallestSize = 26;

/** What a line of one kind is set in. */
export interface LineStyle {
  readonly voice: Voice;
  readonly ink: Ink;
}

/** A line's place: `x` from the side at which reading starts, `room` from there on, or back for an `end`. */
export interface LinePlace {
  readonly x: number;
  readonly baseline: number;
  readonly room: number;
  readonly size: number;
  readonly align?: 'start' | 'end';
  /** The way of the whole text, for a line that is a part of one; without it, that of the line itself. */
  readonly direction?: Direction;
}

/** One line at its place. */
export function textLine(text: string, style: LineStyle, place: LinePlace): TextLine {
  return { kind: 'text', align: 'start', direction: directionOf(text), text, ...style, ...place };
}

/** The lines of a text that was set, the first on `baseline`. */
export function textLines(
  text: string,
  { lines, size, leading }: Fitted,
  style: LineStyle,
  place: Omit<LinePlace, 'size'>,
): readonly TextLine[] {
  const direction = directionOf(text);
  return lines.map((line, index) => {
    const baseline = place.baseline + index * leading;
    return textLine(line, style, { ...place, baseline, direction, size });
  });
}

/** One line that shrinks in its room as far as it may, and then is cut. */
export function fittedLine(
  text: string,
  style: LineStyle,
  place: LinePlace,
  type: Typesetter,
): TextLine {
  const { size, room } = place;
  const sizes = [size, size - 2, size - 4].filter((one) => one >= smallestSize);
  const measure = type.measure(style.voice);
  const set = fit(text, { width: room, height: size, sizes, leading: 1.2, mostLines: 1 }, measure);
  return textLine(set.lines[0] ?? '', style, { ...place, size: set.size });
}

/**
 * Who speaks, and for which side: the mark, the side's name in its colour, the speaker. The direction is the row's, and
 * the side's name is read that way; the speaker's name is read its own way.
 */
export function speakerRow(
  { party, side, speaker }: Statement,
  place: LinePlace,
  type: Typesetter,
): readonly Shape[] {
  const { x, baseline, room, size } = place;
  const radius = size * 0.38;
  const mark = {
    kind: 'mark',
    place: party.place,
    x: x + radius,
    y: baseline - size * 0.33,
    radius,
  } as const;
  const sideX = x + 2 * radius + 12;
  const sideStyle = { voice: 'strong', ink: party.place } as const;
  const sideLine = fittedLine(side, sideStyle, { ...place, x: sideX, room: room * 0.45 }, type);
  const nameX = sideX + type.measure('strong')(sideLine.text) * sideLine.size + 20;
  const name = { x: nameX, baseline, room: x + room - nameX, size };
  const nameStyle = { voice: 'strong', ink: 'ink' } as const;
  return [mark, sideLine, fittedLine(speaker, nameStyle, name, type)];
}

/** The foot of every picture: where it was read, and the name of the site. */
export function footer(source: SourceWords, siteName: string, type: Typesetter): readonly Shape[] {
  const baseline = pictureSize.height - 36;
  const nameStyle = { voice: 'said', ink: 'ink' } as const;
  const nameWidth = type.measure('said')(siteName) * 32;
  const room = fullWidth - nameWidth - 36;
  const name = {
    x: margin + fullWidth,
    baseline,
    room: nameWidth + 1,
    size: 32,
    align: 'end',
  } as const;
  return [
    sourceLine(source, { x: margin, baseline, room, size: 28 }, type),
    textLine(siteName, nameStyle, name),
  ];
}

/** The source, its title cut where there is no room for it, so that the publisher stays. */
function sourceLine(words: SourceWords, place: LinePlace, type: Typesetter): TextLine {
  const style = { voice: 'ours', ink: 'soft' } as const;
  const { before, title, after } = words;
  const measure = type.measure('ours');
  const around = measure(`${before}…${after}`) * smallestSize;
  const isLong = measure(`${before}${title}${after}`) * smallestSize > place.room;
  const titleRoom = (place.room - around) / smallestSize;
  const isHopeless = titleRoom < measure(title.slice(0, 12));
  const shown = isLong && !isHopeless ? cut(title, titleRoom, measure) : title;
  // What we say around a title is read our way, whichever way the title is.
  return { ...fittedLine(`${before}${shown}${after}`, style, place, type), direction: 'ltr' };
}

function cut(text: string, width: number, measure: (text: string) => number): string {
  return cutLines(wrap(text, width, measure), 1, width, measure)[0] ?? '';
}
