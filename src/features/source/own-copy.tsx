import {
  useEffect,
  useId,
  useRef,
  useState,
  type DragEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { counted } from '../../display/index.ts';
import type { SourceView } from '../../dossier/index.ts';
import { Button } from '../../ui/index.ts';
import type { Given } from './given/read-given.ts';
import styles from './own-copy.module.css';
import type { OwnCopy, OwnCopyActs } from './use-own-copy.ts';

export interface OwnCopyPanelProps {
  readonly source: SourceView;
  readonly own: OwnCopy & OwnCopyActs;
  readonly idOf: (paragraph: number) => string;
}

/** Where a reader brings a copy of the article, hears how it stands to it, and has it forgotten. */
export function OwnCopyPanel({ source, own, idOf }: OwnCopyPanelProps): ReactNode {
  // What only script can do is there only once there is script.
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const { copy, verdict, said, isBusy, isKept, give, keep, forget } = own;
  const [isOver, setOver] = useState(false);
  const status = useRef<HTMLDivElement>(null);
  const bring = useRef<HTMLDetailsElement>(null);
  const hadCopy = useRef(false);
  // What the reader has just used goes away: they are led to what is said of it.
  useEffect(() => {
    const hasCopy = copy !== undefined;
    const { activeElement } = document;
    const isHere = bring.current?.contains(activeElement) || activeElement === document.body;
    if (hasCopy && bring.current?.open && isHere) {
      bring.current.open = false;
      status.current?.focus();
    }
    if (hadCopy.current && !hasCopy && activeElement === document.body) status.current?.focus();
    hadCopy.current = hasCopy;
  }, [copy]);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) give({ kind: 'file', file });
    else give({ kind: 'pasted', text: event.dataTransfer.getData('text/plain') });
  };
  return (
    <div
      className={styles['panel']}
      aria-busy={isBusy || undefined}
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>
        The article’s text is no part of this dossier. If you have it, as text or as a saved page,
        you can read it here with every passage marked. It is checked in your browser, kept there
        until you have it forgotten, and never sent anywhere.
      </p>
      <noscript>
        <p>Bringing a copy needs JavaScript, which is off.</p>
      </noscript>
      <div role="status" className={styles['said']} tabIndex={-1} ref={status}>
        {isBusy && <p>Checking your copy …</p>}
        {!isBusy && verdict && (
          <p>
            {verdict} {isKept && 'It is kept in this browser.'}
          </p>
        )}
        {!isBusy && said && <p>{said}</p>}
      </div>
      {copy && <NotPlaced source={source} own={own} idOf={idOf} />}
      {copy && (
        <p>
          {isKept === false && (
            <>
              <Button
                onClick={() => {
                  // The button goes when it has worked: what is said of it stays.
                  status.current?.focus();
                  keep();
                }}
              >
                Keep this copy
              </Button>{' '}
            </>
          )}
          <Button onClick={forget}>Forget this copy</Button>
        </p>
      )}
      <Bring isAlive={isAlive} hasCopy={copy !== undefined} give={give} details={bring} />
    </div>
  );
}

function NotPlaced({
  source,
  own,
  idOf,
}: Omit<OwnCopyPanelProps, 'own'> & { readonly own: OwnCopy }): ReactNode {
  const counts = new Map<number, number>();
  for (const [index, { paragraph }] of source.passages.entries()) {
    if (own.copy?.placings[index] === undefined) {
      counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return null;
  return (
    <div>
      <p>Not placed in your copy:</p>
      <ul className={styles['missing']}>
        {[...counts].map(([paragraph, count]) => (
          <li key={paragraph}>
            {counted(count, 'passage')} of <a href={`#${idOf(paragraph)}`}>paragraph {paragraph}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface BringProps {
  readonly isAlive: boolean;
  readonly hasCopy: boolean;
  readonly give: (given: Given) => void;
  readonly details: Ref<HTMLDetailsElement>;
}

function Bring({ isAlive, hasCopy, give, details }: BringProps): ReactNode {
  const text = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  return (
    <details className={styles['bring']} ref={details}>
      <summary>{hasCopy ? 'Bring another copy' : 'Bring your own copy'}</summary>
      {isAlive && (
        <div className={styles['zone']}>
          <p>
            <label htmlFor={`${id}-text`}>Paste the text of the article</label>
            {/* No name and no form: nothing that is written here can be sent. Spelling is checked by strangers. */}
            <textarea
              id={`${id}-text`}
              ref={text}
              rows={5}
              spellCheck={false}
              autoComplete="off"
              autoCorrect="off"
            />
          </p>
          <p>
            <Button onClick={() => give({ kind: 'pasted', text: text.current?.value ?? '' })}>
              Check this text
            </Button>
          </p>
          <p>
            <label htmlFor={`${id}-file`}>
              Or open a text file or a saved page, or drop one here
            </label>
            <input
              id={`${id}-file`}
              type="file"
              accept=".txt,.md,.html,.htm,.xhtml,text/plain,text/html"
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file) give({ kind: 'file', file });
                currentTarget.value = '';
              }}
            />
          </p>
        </div>
      )}
    </details>
  );
}
