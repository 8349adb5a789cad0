import type { MouseEvent, ReactNode } from 'react';
import { isPlainClick } from '../../ui/index.ts';
import styles from './copy-text.module.css';
import type { ParagraphRowProps } from './paragraph-row.tsx';
import { runsOf } from './runs.ts';

/** The words of a line of the reader's copy, each passage marked in its place. */
export function CopyText({
  row,
  source,
  own,
  pick,
  idOf,
}: Pick<ParagraphRowProps, 'row' | 'source' | 'own' | 'pick' | 'idOf'>): ReactNode {
  if (!row.line) return null;
  const number = row.paragraphs[0]?.number ?? 0;
  return (
    <p
      className={styles['text']}
      dir="auto"
      lang={own.language}
      data-aside={number ? undefined : ''}
    >
      {runsOf(row.line).map(({ text, marks }, index) => {
        const records = [
          ...new Set(marks.flatMap(({ passage }) => source.passages[passage]?.records ?? [])),
        ];
        const [first] = records;
        if (first === undefined) return text;
        const isLit = records.some(pick.isLit);
        const look = {
          'data-lit': isLit ? '' : undefined,
          'data-placing': marks.every(({ placing }) => placing === 'words') ? 'words' : undefined,
        };
        // Where one passage ends and the next begins there may be a space that two others share: nothing to point at.
        if (!/[\p{L}\p{N}]/u.test(text)) {
          return (
            <mark key={index} {...look}>
              {text}
            </mark>
          );
        }
        const choose = (event: MouseEvent): void => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          // A place in which several records stand gives them one after another.
          const next = records[records.indexOf(pick.record) + 1] ?? first;
          pick.pick(next, { paragraph: number, records });
        };
        return (
          <mark key={index} {...look}>
            <a href={`#${idOf(number)}`} aria-current={isLit ? 'true' : undefined} onClick={choose}>
              {text}
            </a>
          </mark>
        );
      })}
    </p>
  );
}
