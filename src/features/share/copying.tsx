import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Copy } from './copies.ts';
import styles from './panel.module.css';

/** What was last asked for, its words, and whether the clipboard has them. */
interface Copied {
  readonly copy: Copy;
  readonly text: string;
  readonly taken: boolean;
}

async function isTaken(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or no clipboard at all: the reader can still take the words by hand.
    return false;
  }
}

/** Copies, and remembers what became of it. */
export function useCopying(): {
  readonly copied: Copied | undefined;
  readonly copy: (copy: Copy) => void;
} {
  const [copied, setCopied] = useState<Copied>();
  const copy = useCallback((one: Copy): void => {
    const text = one.text();
    void isTaken(text).then((taken) => setCopied({ copy: one, text, taken }));
  }, []);
  return { copied, copy };
}

/** Says what was copied and shows it; where the clipboard refused, the words stand selected. */
export function CopiedText({ copied }: { readonly copied: Copied | undefined }): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!copied || copied.taken) return;
    field.current?.focus();
    field.current?.select();
  }, [copied]);
  return (
    <div className={styles['copied']}>
      <p role="status">{copied && sentence(copied)}</p>
      {copied && (
        <textarea
          ref={field}
          readOnly
          rows={rowsFor(copied.text)}
          value={copied.text}
          dir="auto"
          aria-label={copied.taken ? 'What was copied' : 'What to copy'}
        />
      )}
    </div>
  );
}

/** Enough to see what it is; the rest scrolls. */
function rowsFor(text: string): number {
  const rows = text.split('\n').reduce((all, line) => all + Math.ceil((line.length + 1) / 50), 0);
  return Math.min(8, Math.max(2, rows));
}

function sentence({ copy, taken }: Copied): string {
  return taken
    ? `Copied ${copy.what}.`
    : 'This browser did not let us copy. The words are selected below: copy them with Ctrl+C or ⌘C.';
}
