import { memo, useLayoutEffect, useRef, type ReactNode } from 'react';
import type { BoardBlock, DossierId } from '../../dossier/index.ts';
import { figures } from '../../ui/index.ts';
import { likelyHeight, rememberSize } from './block-heights.ts';
import { BlockApart, BlockTopic, countClaims } from './block-sections.tsx';
import { recordKey, type Lit } from './lit.ts';
import styles from './long-board.module.css';
import type { Stretch } from './stretches.ts';

export interface BlockProps {
  readonly dossier: DossierId;
  readonly stretch: Stretch;
  /** Left out where it is not near enough to be drawn, or stands for several. */
  readonly block: BoardBlock | undefined;
  /** Claims on the whole board. */
  readonly of: number;
  /** Whether no other stands before it on this page. */
  readonly isFirst: boolean;
  readonly lit: Lit;
}

/** A stretch of a long board, or the room it takes. A block that holds nothing of what is lit is left as it is. */
export const Block = memo(DrawnOrWaiting, (before, now) => {
  const same = (['dossier', 'stretch', 'block', 'of', 'isFirst'] as const).every(
    (name) => before[name] === now[name],
  );
  return same && litIn(before) === litIn(now);
});

function DrawnOrWaiting(props: BlockProps): ReactNode {
  const { dossier, stretch, block, of, isFirst } = props;
  const lit = litIn(props);
  const element = useRef<HTMLDivElement>(null);
  const isDrawn = block !== undefined;
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    // A browser holds on to what is read, never to room that is kept, nor to the block that has just taken its place.
    if (!isDrawn) {
      const height = likelyHeight(dossier, stretch);
      current.style.setProperty('min-block-size', `${height}px`);
      current.style.setProperty('overflow-anchor', 'none');
      return undefined;
    }
    current.style.removeProperty('min-block-size');
    let settling = requestAnimationFrame(() => {
      settling = requestAnimationFrame(() => current.style.removeProperty('overflow-anchor'));
    });
    const watcher = new ResizeObserver(() =>
      rememberSize(dossier, stretch, current.getBoundingClientRect()),
    );
    watcher.observe(current);
    return () => {
      watcher.disconnect();
      cancelAnimationFrame(settling);
    };
  }, [dossier, stretch, isDrawn]);
  const sections = block ? withBefore(block.sections, stretch.before) : [];
  return (
    <div ref={element} className={styles['block']} data-block={stretch.id}>
      {sections.map(({ section, before }, index) => (
        <BlockTopic
          key={section.id}
          dossier={dossier}
          section={section}
          lit={lit}
          joined={section.continued && !(isFirst && index === 0)}
          within={{ before, of }}
        />
      ))}
      {block?.apart && (
        <BlockApart
          dossier={dossier}
          untied={block.apart}
          joined={block.apart.continued && !isFirst}
        />
      )}
      {!block && <p className={styles['waiting']}>{waitingWords(stretch, of)}</p>}
    </div>
  );
}

function waitingWords({ before, claims }: Stretch, of: number): string {
  const what =
    claims === 0
      ? 'What is tied to no claim'
      : `Claims ${figures(before + 1)} to ${figures(before + claims)} of ${figures(of)}`;
  return `${what}: drawn when you come here.`;
}

/** Sections, each with how many claims of the board stand before it. */
function withBefore(sections: BoardBlock['sections'], first: number) {
  let before = first;
  return sections.map((section) => {
    const own = { section, before };
    before += countClaims(section.exchanges);
    return own;
  });
}

const records = new WeakMap<BoardBlock, ReadonlySet<string>>();

function recordsOf(block: BoardBlock): ReadonlySet<string> {
  const known = records.get(block);
  if (known) return known;
  const exchanges = block.sections.flatMap((section) => section.exchanges);
  const made = new Set([
    ...exchanges.flatMap(({ columns }) =>
      columns.flatMap(({ claims }) => claims.map(({ id }) => recordKey('claim', id))),
    ),
    ...exchanges.flatMap(({ events }) => events.map(({ id }) => recordKey('event', id))),
  ]);
  records.set(block, made);
  return made;
}

function litIn({ block, lit }: BlockProps): Lit {
  if (!block || !lit) return undefined;
  const own = recordsOf(block);
  return [...lit].some((record) => own.has(record)) ? lit : undefined;
}
