import type { ReactNode } from 'react';
import styles from './badge.module.css';

/** What a badge takes. */
export interface BadgeProps {
  /** `strong` for what the eye should find first, `plain` for what qualifies it, `ours` for what the editors say. */
  readonly tone: 'strong' | 'plain' | 'ours';
  readonly children: ReactNode;
}

/** Two or three words that name a kind. Tone changes weight and outline, never meaning. */
export function Badge({ tone, children }: BadgeProps): ReactNode {
  return <span className={`${styles['badge']} ${styles[tone]}`}>{children}</span>;
}
