import {
  startTransition,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type ComponentType,
  type FocusEvent,
  type ReactNode,
} from 'react';
import { withQuery, type ChooseReading } from '../../address/index.ts';
import type { Dossier, DossierId, Reading } from '../../dossier/index.ts';
import { Button, useComingAlive, useFollowing } from '../../ui/index.ts';
import type { ResultsPanelProps } from './results-panel.tsx';
import styles from './search.module.css';

/** The id of the field, by which keys and the reader's place find it. */
export const searchFieldId = 'search-words';

export interface SearchProps {
  readonly dossier: DossierId;
  readonly reading: Reading;
  /** Called with what the reader wants to see instead, on the page they are on. */
  readonly onChoose: ChooseReading;
  /** Fetches the dossier; the same function from one drawing to the next. */
  readonly load: () => Promise<Dossier>;
  /** Whether the page takes long to be drawn anew: it follows where typing rests, and not every letter. */
  readonly isSlow?: boolean;
}

/** Milliseconds for which typing rests before a slow page follows: what is found is shown long before. */
const REST = 400;

/** What was typed last, on whatever page: going back to it, it is still no filter that the reader came with. */
let lastTyped = '';

/** The words to look for in a dossier. What finds and shows them is fetched when the field is first used. */
export function Search({ dossier, reading, onChoose, load, isSlow }: SearchProps): ReactNode {
  const { field, typed, type, tell } = useTyped(reading, onChoose, isSlow ? REST : 0);
  const words = withQuery(reading, typed).q;
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState('');
  const results = useRef<HTMLDivElement>(null);
  const toField = useCallback(() => field.current?.focus(), [field]);
  const toResults = (): void =>
    results.current?.querySelector<HTMLElement>('[data-result]')?.focus();
  const isShown = isOpen && words !== '';
  const within = {
    onFocus: (): void => {
      setOpen(true);
      // Whoever is in the field may search: what that takes is then on its way. A failure is told when it matters.
      void Promise.allSettled([import('./results-panel.tsx'), load()]);
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent): void => {
      // Whoever has gone on to something else is not kept waiting by what closes behind them.
      if (!currentTarget.contains(relatedTarget)) startTransition(() => setOpen(false));
    },
  };
  return (
    <form
      className={styles['search']}
      role="search"
      aria-label="This dossier"
      data-filtered-part=""
      // The address says what is looked for: a browser that fills the form by itself would speak against it.
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        tell();
        toResults();
      }}
      {...within}
    >
      <label htmlFor={searchFieldId}>Search this dossier</label>
      <input
        ref={field}
        id={searchFieldId}
        type="search"
        value={typed}
        maxLength={200}
        aria-keyshortcuts="/"
        onClick={() => setOpen(true)}
        onChange={({ target }) => {
          setOpen(true);
          type(target.value);
        }}
        onBlur={tell}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isShown) setOpen(false);
          else if (event.key !== 'ArrowDown' || event.altKey) return;
          else if (isShown) toResults();
          else setOpen(true);
          event.preventDefault();
        }}
      />
      {isShown && (
        <div
          ref={results}
          className={styles['results']}
          // Some browsers give no focus to a link that is clicked: then this has it, and stays.
          tabIndex={-1}
          data-stands-for={searchFieldId}
        >
          <Late
            dossier={dossier}
            words={words}
            typed={words === lastTyped}
            reading={reading}
            load={load}
            onTold={setTold}
            onWiden={(edit) => onChoose(edit, 'choice')}
            toField={toField}
            leave={() => {
              toField();
              setOpen(false);
            }}
          />
        </div>
      )}
      <p className="visually-hidden" aria-live="polite" aria-atomic="true">
        {isShown && told}
      </p>
    </form>
  );
}

/**
 * What is typed, which the address follows, and which follows the address. The address does so once typing rests for some
 * milliseconds, or `tell` is called: the whole page is drawn anew for it.
 */
function useTyped(reading: Reading, onChoose: ChooseReading, rest: number) {
  const [typed, setTyped] = useFollowing(reading.q, (words) => withQuery(reading, words).q);
  const untold = useRef<string>(undefined);
  const type = (words: string): void => {
    setTyped(words);
    untold.current = words;
    lastTyped = withQuery(reading, words).q;
  };
  const tell = (): void => {
    const words = untold.current;
    untold.current = undefined;
    // The address may have changed meanwhile, and the field with it.
    if (words === typed) onChoose((now) => withQuery(now, words), 'typing');
  };
  const tellAtRest = useEffectEvent(tell);
  useEffect(() => {
    if (untold.current !== typed) return undefined;
    if (rest === 0) {
      tellAtRest();
      return undefined;
    }
    const timer = setTimeout(tellAtRest, rest);
    return () => clearTimeout(timer);
  }, [typed, rest]);
  const field = useRef<HTMLInputElement>(null);
  // A built page comes with an empty field: what stands in it was typed before the script was here.
  useComingAlive(() => {
    const before = field.current?.value;
    if (before && before !== typed) type(before);
  });
  return { field, typed, type, tell };
}

/** The panel, fetched when it is first needed. */
function Late(props: ResultsPanelProps): ReactNode {
  const [Panel, setPanel] = useState<ComponentType<ResultsPanelProps> | 'failed'>();
  const fetch = useCallback(() => {
    import('./results-panel.tsx').then(
      ({ ResultsPanel }) => setPanel(() => ResultsPanel),
      () => setPanel('failed'),
    );
  }, []);
  useEffect(fetch, [fetch]);
  if (!Panel) return <p>Looking…</p>;
  if (Panel !== 'failed') return <Panel {...props} />;
  const again = (): void => {
    props.toField();
    fetch();
  };
  return (
    <p role="alert">
      The search could not be loaded.{' '}
      <Button data-result="" onClick={again}>
        Try again
      </Button>
    </p>
  );
}
