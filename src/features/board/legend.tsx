import type { ReactNode } from 'react';
import { basisWords } from '../../display/index.ts';
import { bases } from '../../dossier/index.ts';
import { useIsAlive } from '../../ui/index.ts';
import { TieEnd, TieStroke } from './tie-stroke.tsx';
import styles from './tie-lines.module.css';

const relations = [
  ['contradicts', 'against'],
  ['supports', 'for'],
  ['qualifies', 'qualifies'],
] as const;

/** What the drawn lines mean. As a built page comes there are none yet, and without script there never are. */
export function Legend(): ReactNode {
  return <div className={styles['legend']}>{useIsAlive() && <Signs />}</div>;
}

function Signs(): ReactNode {
  return (
    <>
      <ul aria-label="What the lines mean">
        {relations.map(([relation, words]) => (
          <Sign key={relation} words={words}>
            <TieStroke relation={relation} basis="explicit" d="M4 6 H32" />
            <TieEnd relation={relation} x={32} y={6} />
          </Sign>
        ))}
      </ul>
      <ul aria-label="Whose judgement a line is">
        {bases.map((basis) => (
          <Sign key={basis} words={basisWords[basis]}>
            <TieStroke relation="supports" basis={basis} d="M4 6 H32" />
          </Sign>
        ))}
      </ul>
    </>
  );
}

function Sign({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 36 12" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
