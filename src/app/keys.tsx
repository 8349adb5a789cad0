import { useRouter } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import type { KeepingFault } from '../keeping/index.ts';
import { Button, closeOnceLeft } from '../ui/index.ts';
import { keysAreOn, pressed, turnKeys } from './key-presses.ts';
import { Unkept } from './late-failing.tsx';
import styles from './keys.module.css';

const keys = [
  ['j or →', 'next claim'],
  ['k or ←', 'previous claim'],
  ['/', 'to the search'],
  ['?', 'this list'],
] as const;

/** The keys, on paper and at work; they can be turned off, for those whose software types for them. */
export function Keys(): ReactNode {
  const { history } = useRouter();
  const [on, setOn] = useState(true);
  const [unkept, setUnkept] = useState<KeepingFault>();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => pressed(event, history);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [history]);
  return (
    <div
      id="keys"
      popover="auto"
      className={styles['keys']}
      role="dialog"
      aria-label="Keys"
      tabIndex={-1}
      onBeforeToggle={(event) => {
        closeOnceLeft(event);
        setOn(keysAreOn());
      }}
    >
      <h2>Keys</h2>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => {
            setUnkept(turnKeys(target.checked));
            setOn(target.checked);
          }}
        />{' '}
        Use these keys
      </label>
      {unkept && <Unkept why={unkept} />}
      <p>
        <Button popoverTarget="keys" popoverTargetAction="hide">
          Close
        </Button>
      </p>
    </div>
  );
}
