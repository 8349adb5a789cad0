import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentType,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { withQuery } from '../../address/index.ts';
import type { Dossier, DossierId, Reading } from '../../dossier/index.ts';
import { Button } from '../../ui/index.ts';
import type { PanelProps } from './panel.tsx';
import styles from './search.module.css';
import { nextStop, toFirstResult } from './walk.ts';

/** The id of the field, by which keys and the reader's place find it. */
export const searchFieldId = 'search-words';

export interface SearchProps {
  readonly dossier: DossierId;
  readonly reading: Reading;
  /** Called with what the reader wants to see instead, on the page they are on. */
  readonly onChoose: (edit: (now: Reading) => Reading, how: 'choice' | 'typing') => void;
  /** Fetches the dossier; the same function from one drawing to the next. */
  readonly load: () => Promise<Dossier>;
}

/** The words to look for in a dossier. What finds and shows them is fetched when the field is first used. */
export function Search({ dossier, reading, onChoose, load }: SearchProps): ReactNode {
  const { field, typed, type } = useTyped(reading, onChoose);
  const words = withQuery(reading, typed).q;
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState('');
  const panel = useRef<HTMLDivElement>(null);
  const toField = useCallback(() => field.current?.focus(), [field]);
  const isShown = isOpen && words !== '';
  const close = (): void => {
    toField();
    setOpen(false);
  };
  const within = {
    onFocus: (): void => {
      setOpen(true);
      foresee(load);
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent): void => {
      if (!currentTarget.contains(relatedTarget)) setOpen(false);
    },
  };
  const walking = {
    onKeyDown: (event: KeyboardEvent<HTMLElement>): void => walk(event, { toField, close }),
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
        toFirstResult(panel.current);
      }}
      {...within}
    >
      <label className={styles['label']} htmlFor={searchFieldId}>
        Search this dossier
      </label>
      <input
        ref={field}
        id={searchFieldId}
        className={styles['field']}
        type="search"
        value={typed}
        maxLength={200}
        aria-keyshortcuts="/"
        onClick={() => setOpen(true)}
        onChange={({ target }) => {
          setOpen(true);
          type(target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isShown) setOpen(false);
          else if (event.key !== 'ArrowDown' || event.altKey) return;
          else if (isShown) toFirstResult(panel.current);
          else setOpen(true);
          event.preventDefault();
        }}
      />
      {isShown && (
        <div
          ref={panel}
          className={styles['results']}
          // Some browsers give no focus to a link that is clicked: then this has it, and stays.
          tabIndex={-1}
          data-stands-for={searchFieldId}
          {...walking}
        >
          <Late
            dossier={dossier}
            words={words}
            reading={reading}
            load={load}
            onTold={setTold}
            onWiden={(edit) => onChoose(edit, 'choice')}
            toField={toField}
          />
          <p className={styles['close']}>
            <span>
              <kbd>↓</kbd> to the results, <kbd>Esc</kbd> to close
            </span>
            <Button look="quiet" onClick={close}>
              Close
            </Button>
          </p>
        </div>
      )}
      <p className="visually-hidden" aria-live="polite" aria-atomic="true">
        {isShown ? told : ''}
      </p>
    </form>
  );
}

/** Whoever is in the field may search: what that takes is then on its way already. A failure is the panel's to tell. */
function foresee(load: SearchProps['load']): void {
  void Promise.allSettled([import('./panel.tsx'), load()]);
}

interface Ways {
  readonly toField: () => void;
  readonly close: () => void;
}

/** Keys among the results: arrows walk, Escape closes, and a letter goes on with the words. */
function walk(event: KeyboardEvent<HTMLElement>, { toField, close }: Ways): void {
  const { key, currentTarget } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (key === 'Escape') close();
  else if (key === 'ArrowLeft' || key === 'ArrowRight') {
    // Not to the next claim from in here.
  } else if (key.length === 1 && !' /?'.includes(key)) {
    event.stopPropagation();
    toField();
    return;
  } else {
    const next = nextStop(currentTarget, document.activeElement, key);
    if (next === undefined) return;
    if (next === 'field') toField();
    else next.focus();
  }
  event.preventDefault();
}

/** What is typed, which the address follows, and which follows the address. */
function useTyped(reading: Reading, onChoose: SearchProps['onChoose']) {
  const [typed, setTyped] = useState(reading.q);
  const type = (words: string): void => {
    setTyped(words);
    onChoose((now) => withQuery(now, words), 'typing');
  };
  const field = useRef<HTMLInputElement>(null);
  const isAlive = useRef(false);
  // A built page comes with an empty field: what stands in it was typed before the script was here.
  useLayoutEffect(() => {
    if (isAlive.current) return;
    isAlive.current = true;
    const before = field.current?.value;
    if (before && before !== typed) type(before);
  });
  // The address may change under the field (back, a link): then it shows the address again.
  useEffect(() => {
    setTyped((now) => (withQuery(reading, now).q === reading.q ? now : reading.q));
  }, [reading]);
  return { field, typed, type };
}

type Loading = ComponentType<PanelProps> | 'failed' | undefined;

/** The panel, fetched when it is first needed. */
function Late(props: PanelProps): ReactNode {
  const { onTold, toField } = props;
  const [Panel, setPanel] = useState<Loading>(undefined);
  const fetch = useCallback(() => {
    import('./panel.tsx').then(
      (late) => setPanel(() => late.Panel),
      () => setPanel('failed'),
    );
  }, []);
  useEffect(fetch, [fetch]);
  const sentence = Panel === 'failed' ? 'The search could not be loaded.' : 'Looking…';
  useEffect(() => onTold(sentence), [sentence, onTold]);
  if (Panel !== undefined && Panel !== 'failed') return <Panel {...props} />;
  return (
    <p>
      {sentence}{' '}
      {Panel === 'failed' && (
        <Button
          data-result=""
          onClick={() => {
            toField();
            fetch();
          }}
        >
          Try again
        </Button>
      )}
    </p>
  );
}
