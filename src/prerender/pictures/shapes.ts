import type { PartyView } from '../../dossier/index.ts';
import type { Direction } from './bidi-classes.ts';
import type { Voice } from './faces.ts';
import type { Ink } from './palette.ts';

/** What every picture measures, in pixels: what chats and feeds ask of a link's preview. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** A line of text. `x` is where it starts or ends, counted from the side at which reading starts. */
export interface TextLine {
  readonly kind: 'text';
  readonly text: string;
  readonly voice: Voice;
  readonly ink: Ink;
  readonly size: number;
  readonly x: number;
  readonly baseline: number;
  readonly align: 'start' | 'end';
  readonly direction: Direction;
  /** How wide it may be at most. */
  readonly room: number;
}

/** A filled rectangle. `x` counts from the side at which reading starts. */
export interface Block {
  readonly kind: 'block';
  readonly ink: Ink;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The mark of a side, by its centre: a full disc for the first, a ring for the second. */
export interface Mark {
  readonly kind: 'mark';
  readonly place: PartyView['place'];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** One thing of a picture. */
export type Shape = TextLine | Block | Mark;

/** A picture before it is drawn, and the same in words. */
export interface Picture {
  /** Whether it is read from right to left, and so laid out. */
  readonly isMirrored: boolean;
  /** From the back to the front. */
  readonly shapes: readonly Shape[];
  readonly alt: string;
}

/** How much of the picture an edge takes before what it belongs to. */
export const edgeWidth = 15;

/** The edge of what a side says: one line for the first side, two for the second, of as much ink. */
export function edge(
  place: PartyView['place'],
  x: number,
  y: number,
  height: number,
): readonly Block[] {
  const line = { kind: 'block', ink: place, x, y, width: 10, height } as const;
  if (place === 'first') return [line];
  return [
    { ...line, width: 5 },
    { ...line, width: 5, x: x + 10 },
  ];
}
