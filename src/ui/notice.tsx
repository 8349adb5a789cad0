import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './notice.module.css';

/** What a notice takes. */
export interface NoticeProps {
  /** `alert` interrupts a screen reader, `status` waits for a pause. */
  readonly urgency: 'alert' | 'status';
  readonly children: ReactNode;
  /** Given, the notice can be put away. */
  readonly onDismiss?: (() => void) | undefined;
}

/** Something the reader has to know about the page, and can put away. */
export function Notice({ urgency, children, onDismiss }: NoticeProps): ReactNode {
  return (
    <div className={styles['notice']} role={urgency}>
      <div className={styles['text']}>{children}</div>
      {onDismiss && (
        <Button look="quiet" onClick={onDismiss}>
          Dismiss
        </Button>
      )}
    </div>
  );
}
