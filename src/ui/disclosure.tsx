import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './disclosure.module.css';

/** What a disclosure takes. */
export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /**
   * Whether there is a reason for it to be open; when that goes it stays open, for the reader may be in it. The
   * reader's own opening and closing is left to the browser.
   */
  readonly open?: boolean | undefined;
  /** Is called whenever it has been opened, by whatever way. */
  readonly onOpen?: (() => void) | undefined;
}

/** Something a reader can open in place, with or without script. */
export function Disclosure({ summary, children, open, onOpen }: DisclosureProps): ReactNode {
  const [wasOpened, setOpened] = useState(open);
  if (open && !wasOpened) setOpened(true);
  return (
    <details
      className={styles['disclosure']}
      open={wasOpened}
      // A reader may have opened it before there was script.
      suppressHydrationWarning
      onToggle={onOpen && (({ currentTarget }) => currentTarget.open && onOpen())}
    >
      <summary className={styles['summary']}>{summary}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}

/** A disclosure of much that is of no use without script: it is drawn when it is first opened. */
export function LateDisclosure(props: Omit<DisclosureProps, 'open'>): ReactNode {
  const { children, onOpen } = props;
  const [wasOpened, setOpened] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It may have been opened before there was script to hear of it.
    if (body.current?.closest('details')?.open) setOpened(true);
  }, []);
  const draw = (): void => {
    setOpened(true);
    onOpen?.();
  };
  return (
    <Disclosure {...props} onOpen={draw}>
      <div ref={body}>{wasOpened && children}</div>
    </Disclosure>
  );
}
