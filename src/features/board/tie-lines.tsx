import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { DrawnTie } from '../../dossier/index.ts';
import { recordKey, type Lit } from './lit.ts';
import { drawTies, type TiePath } from './tie-geometry.ts';
import { TieEnd, TieStroke } from './tie-stroke.tsx';
import styles from './tie-lines.module.css';

export interface TieLinesProps {
  readonly ties: readonly DrawnTie[];
  readonly lit: Lit;
}

/**
 * The lines from events to the claims they touch, drawn over the exchange that holds this element and redrawn
 * whenever anything in it changes size. What they say is said in words on the cards.
 */
export function TieLines({ ties, lit }: TieLinesProps): ReactNode {
  const svg = useRef<SVGSVGElement>(null);
  const [paths, setPaths] = useState<readonly TiePath[]>([]);
  useEffect(() => {
    const exchange = svg.current?.parentElement;
    if (!exchange) return undefined;
    const draw = (): void => setPaths(drawTies(exchange, ties));
    // It also calls once for what it starts to watch: that is the first drawing.
    const watcher = new ResizeObserver(draw);
    watcher.observe(exchange);
    exchange.querySelectorAll('[data-record]').forEach((card) => watcher.observe(card));
    return () => watcher.disconnect();
  }, [ties]);
  return (
    <svg ref={svg} className={styles['lines']} aria-hidden="true">
      {paths.map(({ tie, d, x, y }) => {
        const ends = [recordKey('claim', tie.claim), recordKey('event', tie.event)];
        const isLit = lit && ends.includes(lit.of);
        return (
          <g
            key={tie.id}
            className={styles['group']}
            data-lit={isLit || undefined}
            data-dim={(lit && !isLit) || undefined}
          >
            <TieStroke relation={tie.relation} basis={tie.basis} d={d} />
            <TieEnd relation={tie.relation} x={x} y={y} />
          </g>
        );
      })}
    </svg>
  );
}
