import { useEffect, useRef, type ReactNode } from 'react';
import type { MoreOfPage } from '../../library/index.ts';
import { likelyRoom } from './block-heights.ts';
import styles from './long-board.module.css';
import { comeToWanted, isAwaited } from './places.ts';

export interface RestProps {
  /** How many claims are still to come. */
  readonly claims: number;
  readonly more: MoreOfPage;
  readonly failed?: ReactNode;
}

/** How far ahead of the end the rest is asked for. */
const AHEAD = '150% 0px';

/**
 * The room that the rest of a board is likely to take, kept as soon as the page is alive, so that nothing moves when
 * the rest comes. It is asked for when the reader comes near.
 */
export function Rest({ claims, more, failed }: RestProps): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  const { ask } = more;
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const keepRoom = (): void =>
      current.style.setProperty('min-block-size', `${likelyRoom(claims)}px`);
    if (isAwaited()) {
      keepRoom();
      comeToWanted();
      ask();
    } else if (current.getBoundingClientRect().top >= window.innerHeight) {
      // Whoever is at the end already would see what follows it jump away.
      keepRoom();
    }
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) ask();
      },
      { rootMargin: AHEAD },
    );
    watcher.observe(current);
    return () => watcher.disconnect();
  }, [claims, ask]);
  return (
    <div ref={element} className={styles['rest']} data-rest="">
      <div className={styles['coming']}>
        {failed ?? (
          <p role="status">{more.isAsked && 'The rest of this board is being fetched.'}</p>
        )}
      </div>
    </div>
  );
}
