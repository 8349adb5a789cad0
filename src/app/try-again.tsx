import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { loadAnew, loadErrorInWords, type Failure } from '../library/index.ts';
import { Button } from '../ui/index.ts';
import styles from './failure.module.css';

export interface TryAgainProps extends Failure {
  /** What the failure did to the page, said before what it was. */
  readonly effect?: string;
  /** What is wrong with a file that did arrive. */
  readonly children?: ReactNode;
}

/** What happened, in a sentence, and the ways out of it that are the page's own. */
export function TryAgain(props: TryAgainProps): ReactNode {
  const { error, retry, isRetrying, effect, children } = props;
  return (
    <div ref={useFocusPassedOn()} className={styles['ways']}>
      <p>
        {effect} {loadErrorInWords(error)}
      </p>
      {children}
      {(error.code === 'page-instead' || error.code === 'sent-on') && <SignIn />}
      <p>
        <Button aria-disabled={isRetrying} onClick={() => !isRetrying && retry()}>
          {isRetrying ? 'Trying again…' : 'Try again'}
        </Button>{' '}
        {error.code === 'part' && (
          <Button look="quiet" onClick={() => void loadAnew()}>
            Load this page anew
          </Button>
        )}
      </p>
    </div>
  );
}

/** A network that wants its readers to sign in says so on a page of its own, in place of any page. */
function SignIn(): ReactNode {
  return (
    <p>
      <a href={window.location.href} target="_blank">
        Open this page in a new tab
      </a>{' '}
      to see what the network wants, and then try again here.
    </p>
  );
}

/** When what a reader has just used goes away, because it worked, they go on at the heading; nothing scrolls. */
function useFocusPassedOn() {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = element;
    return () => {
      if (!current?.contains(document.activeElement)) return;
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return;
        document.querySelector('h1')?.focus({ preventScroll: true });
      });
    };
  }, []);
  return element;
}
