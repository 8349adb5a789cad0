import { memo, type ReactNode } from 'react';
import type { Basis, Relation } from '../../dossier/index.ts';
import { marksOf } from './marks.ts';
import type { Route } from './routes.ts';
import styles from './tie-line.module.css';

export interface TieLineProps {
  readonly route: Pick<Route, 'd' | 'from' | 'to'> & {
    readonly tie: { readonly relation: Relation; readonly basis: Basis };
  };
  /** How far it is from what the reader is at. */
  readonly step?: 1 | 2 | undefined;
}

/** A tie as a line: its marks and dashes say what it does, its weight and doubling whose judgement it is. */
export const TieLine = memo(function TieLine({ route, step }: TieLineProps): ReactNode {
  const { relation, basis } = route.tie;
  return (
    <g className={styles['tie']} data-relation={relation} data-basis={basis} data-step={step}>
      <path className={styles['line']} d={route.d} />
      {basis === 'juxtaposed' && <path className={styles['between']} d={route.d} />}
      {marksOf(route).map(({ d, look }) => (
        <path key={d} className={styles[look]} d={d} />
      ))}
    </g>
  );
});

/** A short piece of such a line, as a sample. */
export function TieSample({
  relation,
  basis,
}: {
  readonly relation: Relation;
  readonly basis: Basis;
}): ReactNode {
  const from = { x: 44, y: 10, out: -1 } as const;
  const to = { x: 2, y: 10, out: 1 } as const;
  return (
    <svg className={styles['sample']} viewBox="0 0 46 20" width="46" height="20" aria-hidden="true">
      <TieLine route={{ tie: { relation, basis }, d: 'M2 10 H44', from, to }} />
    </svg>
  );
}
