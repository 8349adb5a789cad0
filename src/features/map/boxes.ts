import { assessmentModeWords, eventTypeWords } from '../../display/index.ts';
import { recordKey, type MapNode, type RecordKey } from '../../dossier/index.ts';
import { runsLeftward, wrapLines } from './wrap-lines.ts';

/** The measures of the map. A unit is a CSS pixel where the map has the room it asks for. */
export const measures = {
  /** Outside the columns, where ties within a column run. */
  margin: 52,
  columnWidth: 256,
  /** Between two columns. */
  alley: 108,
  /** Above the columns, for their names. */
  head: 44,
  foot: 20,
  padding: 11,
  /** From a box's edge to its words, the mark of a side included. */
  inset: 18,
  kindSize: 12.5,
  kindLine: 18,
  textSize: 14.5,
  textLine: 19,
  /** Between two boxes of a column. */
  gap: 14,
  /** For each line that passes between two boxes of the middle. */
  lane: 9,
} as const;

/** How wide the whole map is. */
export const mapWidth = 2 * measures.margin + 3 * measures.columnWidth + 2 * measures.alley;

/** The most lines of a record's words that are shown; its card has all of them. */
const MOST_LINES = 7;

/** Which of the three columns, from the left. */
export type Column = 0 | 1 | 2;

/** A record as it will be drawn, before it has a place. */
export interface Sized {
  readonly key: RecordKey;
  readonly node: MapNode;
  readonly column: Column;
  /** What it is, or who says it. */
  readonly kind: string;
  readonly lines: readonly string[];
  readonly isLeftward: boolean;
  readonly height: number;
}

/** A record in its place. `x` and `y` are its left upper corner. */
export interface Box extends Sized {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A record, as tall as its words make it. */
export function sized(node: MapNode, column: Column): Sized {
  const room = measures.columnWidth - measures.inset - measures.padding;
  const lines = wrapLines(node.text, room / measures.textSize, MOST_LINES);
  const [kind = ''] = wrapLines(kindOf(node), room / measures.kindSize, 1);
  return {
    key: recordKey(node),
    node,
    column,
    kind,
    lines,
    isLeftward: runsLeftward(node.text),
    height: 2 * measures.padding + measures.kindLine + lines.length * measures.textLine,
  };
}

/** What a record is, in a word or two; of a claim, whose it is. */
export function kindOf(node: MapNode): string {
  switch (node.kind) {
    case 'claim':
      return node.speaker;
    case 'event':
      return `Event: ${eventTypeWords[node.type].toLocaleLowerCase('en')}`;
    case 'assessment':
      return `The article’s own: ${assessmentModeWords[node.mode].toLocaleLowerCase('en')}`;
  }
}

/** Where a column begins. */
export function columnStart(column: Column): number {
  return measures.margin + column * (measures.columnWidth + measures.alley);
}
