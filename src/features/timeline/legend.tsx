import type { ReactNode } from 'react';
import type { Relation } from '../../dossier/index.ts';
import { Disclosure } from '../../ui/index.ts';
import drawing from './drawing.module.css';
import styles from './legend.module.css';
import { TieEnd } from './tie-end.tsx';

/** What the drawing means: dates always in sight, ties and keys on asking. */
export function Legend({ keysId }: { readonly keysId: string }): ReactNode {
  return (
    <div className={styles['legend']}>
      <ul className={styles['signs']} aria-label="What the marks mean">
        <Sign words="statement">
          <path className={drawing['stroke']} d="M18 8h0" />
        </Sign>
        <Sign words="event" look="events">
          <path className={drawing['stroke']} d="M18 8h0" />
        </Sign>
        <Sign words="hollow: the date is worked out">
          <path className={drawing['stroke']} d="M10 8H18" />
          <path className={drawing['inside']} d="M10 8H18" />
        </Sign>
        <Sign words="fading: some time in there, only about then, or an end that is not given">
          <rect
            className={drawing['fade']}
            x="0"
            y="1"
            width="36"
            height="14"
            fill="url(#timeline-events-both)"
          />
        </Sign>
        <Sign words="two datings of one record">
          <path className={drawing['join']} d="M5 8H31" />
          <path className={drawing['stroke']} d="M6 8h0M30 8h0" />
        </Sign>
      </ul>
      <Disclosure summary="What the lines mean, and how to move the drawing">
        <p>Pick a record to see what it is tied to. The card below says the same in words.</p>
        <ul className={styles['signs']} aria-label="What the lines mean">
          {ties.map(({ relation, words }) => (
            <Sign key={relation} words={words}>
              <path className={drawing['tie']} data-relation={relation} d="M6 8H30" />
              <TieEnd relation={relation} end="near" x={6} y={8} />
              <TieEnd relation={relation} end="far" x={30} y={8} />
            </Sign>
          ))}
          <Sign words="thin: our reading, not the article’s">
            <path
              className={drawing['tie']}
              data-relation="supports"
              data-basis="editorial"
              d="M6 8H30"
            />
          </Sign>
        </ul>
        <p id={keysId}>
          Keys, with the drawing in focus: + and − zoom, ← and → move along, ↓ and ↑ pick out the
          next and the previous record, Enter goes to its card, Escape puts it back, Home and End go
          to the ends, 0 shows everything. The wheel zooms with Ctrl and moves along with Shift; two
          fingers zoom, one moves along.
        </p>
      </Disclosure>
    </div>
  );
}

/** From the claim, on the left of each line. */
const ties: readonly { readonly relation: Relation; readonly words: string }[] = [
  { relation: 'contradicts', words: 'against the claim at the cross' },
  { relation: 'supports', words: 'for the claim at the disc' },
  { relation: 'qualifies', words: 'qualifies the claim at the ring' },
  { relation: 'answers', words: 'a claim that answers the one at the point' },
  { relation: 'opposes', words: 'two claims that oppose each other' },
];

function Sign({
  words,
  look,
  children,
}: {
  readonly words: string;
  readonly look?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <li>
      <svg
        className={drawing['svg']}
        viewBox="0 0 36 16"
        width="36"
        height="16"
        aria-hidden="true"
        focusable="false"
      >
        <g data-look={look}>{children}</g>
      </svg>
      {words}
    </li>
  );
}
