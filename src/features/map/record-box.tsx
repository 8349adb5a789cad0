import type { ReactNode } from 'react';
import { kindOf, measures, type Box } from './boxes.ts';
import { mapId } from './links.ts';
import styles from './record-box.module.css';

/** A record on the map: a link to its own page, which the script opens in place. */
export function RecordLink({ box, href }: { readonly box: Box; readonly href: string }): ReactNode {
  return (
    <a
      className={styles['link']}
      href={href}
      id={mapId(box.key)}
      data-record={box.key}
      aria-label={`${kindOf(box.node)}: ${box.node.text}`}
    >
      <RecordBox box={box} />
    </a>
  );
}

/** What a record looks like on the map: its side by edge and colour, its kind by words and corners. */
export function RecordBox({ box }: { readonly box: Box }): ReactNode {
  const { node, x, y, width, height, kind, lines, isLeftward } = box;
  const { padding, inset, kindLine, textLine } = measures;
  const place = node.kind === 'claim' ? node.place : undefined;
  const start = isLeftward ? x + width - padding : x + inset;
  const first = y + padding + kindLine + textLine - 5;
  return (
    <g className={styles['box']} data-kind={node.kind} data-place={place}>
      <rect
        className={styles['sheet']}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={node.kind === 'event' ? 12 : 2}
      />
      {place === 'first' && (
        <rect className={styles['edge']} x={x} y={y} width="6" height={height} />
      )}
      {place === 'second' && (
        <path
          className={styles['edge']}
          d={`M${x} ${y} h3 v${height} h-3 z M${x + 6} ${y} h3 v${height} h-3 z`}
        />
      )}
      <text className={styles['kind']} x={x + inset} y={y + padding + kindLine - 6}>
        {kind}
      </text>
      <text className={styles['text']} direction={isLeftward ? 'rtl' : undefined}>
        {lines.map((line, index) => (
          <tspan key={index} x={start} y={first + index * textLine}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
