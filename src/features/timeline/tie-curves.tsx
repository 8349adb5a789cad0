import type { ReactNode } from 'react';
import type { TimelineTie } from '../../dossier/index.ts';
import type { Mark } from './layout.ts';
import { keyOf } from './picking.ts';
import { TieEnd } from './tie-end.tsx';
import styles from './drawing.module.css';

export interface TieCurvesProps {
  readonly picked: string;
  readonly ties: readonly TimelineTie[];
  readonly marks: ReadonlyMap<string, Mark>;
}

/** What is picked out, ringed, with a line to all in the drawing that it is tied to. The card says it in words. */
export function TieCurves({ picked, ties, marks }: TieCurvesProps): ReactNode {
  const own = marks.get(picked);
  const drawn = ties.flatMap((tie) => {
    const from = marks.get(keyOf({ kind: 'claim', id: tie.from }));
    const to = marks.get(keyOf(tie.to));
    return from && to ? [{ tie, from, to }] : [];
  });
  return (
    <g data-picked={picked}>
      {drawn.map(({ tie, from, to }) => {
        const [start, end] = [centre(from), centre(to)];
        return (
          <g key={tie.id} data-tie={tie.id}>
            <path
              className={styles['tie']}
              data-relation={tie.relation}
              data-basis={tie.basis}
              d={curve(start, end)}
            />
            <Ring mark={from === own ? to : from} />
            <TieEnd relation={tie.relation} end="near" {...start} />
            <TieEnd relation={tie.relation} end="far" {...end} />
          </g>
        );
      })}
      {own && <Ring mark={own} isPicked />}
    </g>
  );
}

function Ring({
  mark,
  isPicked = false,
}: {
  readonly mark: Mark;
  readonly isPicked?: boolean;
}): ReactNode {
  const half = isPicked ? 11 : 9;
  return (
    <rect
      className={styles['ring']}
      data-picked={isPicked || undefined}
      x={Math.min(mark.x0, centre(mark).x - 4) - half + 4}
      y={mark.y - half}
      width={Math.max(mark.x1 - mark.x0, 8) + (half - 4) * 2}
      height={half * 2}
      rx={half}
    />
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function centre({ x0, x1, y }: Mark): Point {
  return { x: (x0 + x1) / 2, y };
}

/** How far a line between two marks of one row goes out of its way, so as to be seen. CSS pixels. */
const BOW = 36;

function curve(a: Point, b: Point): string {
  if (Math.abs(b.x - a.x) < BOW) {
    const side = Math.min(a.x, b.x) - BOW;
    return `M${a.x} ${a.y}C${side} ${a.y} ${side} ${b.y} ${b.x} ${b.y}`;
  }
  const middle = a.y === b.y ? a.y - BOW : (a.y + b.y) / 2;
  return `M${a.x} ${a.y}C${a.x} ${middle} ${b.x} ${middle} ${b.x} ${b.y}`;
}
