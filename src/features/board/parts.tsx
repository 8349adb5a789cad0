import type { ReactNode } from 'react';
import type { BoardPart, DossierId } from '../../dossier/index.ts';
import { useHref } from '../../display/index.ts';
import { figures } from '../../ui/index.ts';
import styles from './long-board.module.css';

export interface PartsProps {
  readonly dossier: DossierId;
  readonly part: BoardPart;
  /** Claims on the whole board. */
  readonly total: number;
}

/** How many other pages are named between the first and the last. */
const BETWEEN = 8;

/** What of a long board this page holds, and the way to the rest. With script the first page goes on by itself. */
export function Parts({ dossier, part, total }: PartsProps): ReactNode {
  const hrefOf = useHref();
  const linkTo = (number: number, words: string): ReactNode => (
    <a
      href={hrefOf({ page: 'board', dossier, part: number > 1 ? number : undefined })}
      aria-current={number === part.number ? 'page' : undefined}
    >
      {words}
    </a>
  );
  return (
    <nav className={styles['parts']} aria-label="Parts of this board">
      <p>{partInWords(part, total)}</p>
      <ul>
        {part.number > 1 && <li>{linkTo(part.number - 1, 'Previous part')}</li>}
        {part.number < part.of && <li>{linkTo(part.number + 1, 'Next part')}</li>}
        {numbersNamed(part).map((number) => (
          <li key={number}>{linkTo(number, `Part ${number}`)}</li>
        ))}
      </ul>
    </nav>
  );
}

function partInWords({ number, of, first, last }: BoardPart, total: number): string {
  if (number === 1) return `These are the first ${figures(last)} of ${figures(total)} claims.`;
  const claims =
    last < first ? '' : `, claims ${figures(first)} to ${figures(last)} of ${figures(total)}`;
  return `This is part ${number} of ${of}${claims}.`;
}

/** The first, the last, this one, and some spread evenly between. */
function numbersNamed({ number, of }: BoardPart): readonly number[] {
  const step = (of - 1) / (BETWEEN + 1);
  const spread = Array.from({ length: BETWEEN }, (_, index) => Math.round(1 + step * (index + 1)));
  return [...new Set([1, ...spread, number, of])].toSorted((a, b) => a - b);
}
