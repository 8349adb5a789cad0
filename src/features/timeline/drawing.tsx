import { memo, type ReactNode } from 'react';
import type { PartyView } from '../../dossier/index.ts';
import styles from './drawing.module.css';
import { AXIS, GAP, ROW, type Frame, type Mark } from './layout.ts';
import { keyOf } from './picking.ts';
import { shapesOf, type Fade } from './shapes.ts';
import type { Tick } from './ticks.ts';

export interface DrawingProps {
  readonly frame: Frame;
  readonly lanes: readonly PartyView[];
  readonly marks: readonly Mark[];
  readonly ticks: readonly Tick[];
  /** The width it is laid out for; on a wider page it is drawn out. CSS pixels. */
  readonly width: number;
}

/**
 * Both lanes, the axis and the events between them. Places across are parts of the width, and what has a thickness
 * keeps it, so that one drawing, built before anybody's width is known, is right for every width.
 */
export const Drawing = memo(function Drawing(props: DrawingProps): ReactNode {
  const { frame, lanes, marks, ticks, width } = props;
  const shapes = shapesOf(marks);
  const across = (x: number): string => `${Math.round((x / width) * 10_000) / 100}%`;
  const nameOf = new Map<string, string>(lanes.map(({ place, adjective }) => [place, adjective]));
  return (
    <>
      <FadeStyles />
      {ticks.map(({ at, x, words }) => (
        <g key={at}>
          <line className={styles['grid']} x1={across(x)} x2={across(x)} y1={0} y2={frame.height} />
          <text className={styles['tick']} x={across(x)} y={frame.axisY + AXIS - 9}>
            {words}
          </text>
        </g>
      ))}
      <line className={styles['axis']} x1="0" x2="100%" y1={frame.axisY} y2={frame.axisY} />
      {frame.bands.map(({ lane, nameY }) => (
        <text key={lane} className={styles['lane']} data-lane={lane} x="0" y={nameY + 17}>
          {lane === 'events' ? 'Events' : `${nameOf.get(lane)} side`}
        </text>
      ))}
      <svg
        viewBox={`0 0 ${width} ${frame.height}`}
        width="100%"
        height={frame.height}
        preserveAspectRatio="none"
      >
        {shapes.fades.map((fade, index) => (
          <FadeShape key={index} fade={fade} />
        ))}
        <path className={styles['join']} d={shapes.joins} />
        {Object.entries(shapes.strokes).map(([look, d]) => (
          <g key={look} data-look={look}>
            <path className={styles['stroke']} d={d} />
            {look.endsWith('derived') && <path className={styles['inside']} d={d} />}
          </g>
        ))}
      </svg>
      {marks.map(({ placed: { entry }, label, y }) =>
        label ? (
          <text
            key={keyOf(entry)}
            className={styles['label']}
            data-record={keyOf(entry)}
            x={across(label.x)}
            dx={label.anchor === 'start' ? GAP : -GAP}
            y={y + 4.5}
            textAnchor={label.anchor}
          >
            {label.text}
          </text>
        ) : null,
      )}
    </>
  );
});

function FadeShape({ fade }: { readonly fade: Fade }): ReactNode {
  const { lane, kind, x, y, width } = fade;
  return (
    <rect
      className={styles['fade']}
      data-lane={lane}
      x={x}
      y={y - ROW / 3}
      width={width}
      height={(ROW * 2) / 3}
      fill={`url(#timeline-${lane}-${kind})`}
    />
  );
}

const fadeStops = {
  both: [0, 1, 1, 0],
  start: [0, 1],
  end: [1, 0],
} as const;

function FadeStyles(): ReactNode {
  return (
    <defs>
      {(['first', 'second', 'events'] as const).flatMap((lane) =>
        (['both', 'start', 'end'] as const).map((kind) => (
          <linearGradient key={`${lane}-${kind}`} id={`timeline-${lane}-${kind}`}>
            {fadeStops[kind].map((opacity, index, { length }) => (
              <stop
                key={index}
                className={styles['stop']}
                data-lane={lane}
                offset={stopAt(index, length)}
                stopOpacity={opacity * 0.55}
              />
            ))}
          </linearGradient>
        )),
      )}
    </defs>
  );
}

function stopAt(index: number, length: number): string {
  return length === 4 ? (['0', '0.3', '0.7', '1'][index] ?? '1') : String(index);
}
