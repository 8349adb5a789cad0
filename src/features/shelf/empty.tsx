import type { ReactNode } from 'react';
import { isSought, writeSought, type Sought } from '../../address/index.ts';
import { selectShelf, type ShelfEntry } from '../../dossier/index.ts';
import { counted, useHref } from '../../display/index.ts';
import styles from './shelf.module.css';

/** What each part of a wish is called. */
const parts = { q: 'the words', party: 'the party', topic: 'the topic' } as const;

const facets = ['q', 'party', 'topic'] as const;

/** Nothing is as wished: says what leaving out one part of the wish would give. */
export function Empty({
  whole,
  sought,
}: {
  readonly whole: readonly ShelfEntry[];
  readonly sought: Sought;
}): ReactNode {
  const hrefOf = useHref();
  const looser = facets
    .filter((facet) => sought[facet])
    .map((facet) => {
      const wish: Sought = { ...sought, [facet]: facet === 'q' ? '' : undefined, part: 1 };
      const { entries } = selectShelf(whole, { ...wish, words: wish.q });
      return { facet, wish, count: entries.length };
    })
    .filter(({ wish, count }) => count > 0 && isSought(wish));
  return (
    <div className={styles['empty']}>
      <h2>No dossier is like that</h2>
      {looser.length > 0 && (
        <ul>
          {looser.map(({ facet, wish, count }) => (
            <li key={facet}>
              <a href={hrefOf({ page: 'library' }) + writeSought(wish)}>
                Leave out {parts[facet]}: {counted(count, 'dossier')}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
