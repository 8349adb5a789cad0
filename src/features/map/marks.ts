import type { Relation } from '../../dossier/index.ts';
import type { End, Route } from './routes.ts';

/** How a mark is filled: with the colour of its line, or with the paper and an edge of that colour, or not at all. */
export type MarkLook = 'filled' | 'ringed' | 'stroked';

/** What stands at an end of a line and says, without colour, what kind it is. */
export interface Mark {
  readonly d: string;
  readonly look: MarkLook;
}

/** How far before a record's edge its mark stands. */
const BEFORE = 9;
const SIZE = 4.5;

/**
 * The marks of a line. What an event, an assessment or a claim does to a claim is marked at that claim: a cross against,
 * a disc for, a ring for what qualifies. An answer points at what it answers; what opposes is barred at both ends.
 */
export function marksOf({
  tie: { relation },
  from,
  to,
}: Pick<Route, 'from' | 'to'> & {
  readonly tie: { readonly relation: Relation };
}): readonly Mark[] {
  switch (relation) {
    case 'contradicts':
      return [cross(from)];
    case 'supports':
      return [{ d: circle(from), look: 'filled' }];
    case 'qualifies':
      return [{ d: circle(from), look: 'ringed' }];
    case 'answers':
      return [arrow(to)];
    case 'opposes':
      return [bar(from), bar(to)];
  }
}

function cross({ x, y, out }: End): Mark {
  const [left, right] = [x + out * BEFORE - SIZE, x + out * BEFORE + SIZE];
  return {
    d: `M${left} ${y - SIZE} L${right} ${y + SIZE} M${left} ${y + SIZE} L${right} ${y - SIZE}`,
    look: 'stroked',
  };
}

function circle({ x, y, out }: End): string {
  const half = `a${SIZE} ${SIZE} 0 1 0`;
  return `M${x + out * BEFORE - SIZE} ${y} ${half} ${2 * SIZE} 0 ${half} ${-2 * SIZE} 0`;
}

function arrow({ x, y, out }: End): Mark {
  const back = x + out * (BEFORE + 2);
  return { d: `M${x} ${y} L${back} ${y - 5} L${back} ${y + 5} Z`, look: 'filled' };
}

function bar({ x, y, out }: End): Mark {
  return { d: `M${x + out * 5} ${y - 7} V${y + 7}`, look: 'stroked' };
}
