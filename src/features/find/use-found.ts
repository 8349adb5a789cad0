import { useCallback, useEffect, useState } from 'react';
import { isSought, writeSought, type Sought } from '../../address/index.ts';
import { asLoadError, useClaimIndex, type LoadError } from '../../library/index.ts';
import { find, type Found } from './finding.ts';

/** Where a search stands. */
export type FoundState =
  | { readonly status: 'unasked' | 'looking' }
  | { readonly status: 'found'; readonly found: Found }
  | { readonly status: 'failed'; readonly error: LoadError; readonly retry: () => void };

type Outcome = { readonly of: string } & (
  { readonly found: Found } | { readonly error: LoadError }
);

/** What is found of what the address looks for. `base` is the site's base path. */
export function useFound(base: string, sought: Sought): FoundState {
  const { open, forget } = useClaimIndex(base);
  const [outcome, setOutcome] = useState<Outcome>();
  const [tries, setTries] = useState(0);
  const of = `${writeSought(sought)}#${tries}`;
  useEffect(() => {
    if (!isSought(sought)) return undefined;
    let isWanted = true;
    open()
      .then((opened) => find(opened, sought))
      .then(
        (found) => isWanted && setOutcome({ of, found }),
        (error: unknown) => isWanted && setOutcome({ of, error: asLoadError(error) }),
      );
    return () => {
      isWanted = false;
    };
  }, [open, of, sought]);
  const retry = useCallback(() => {
    // The site may have been built anew since its index was opened.
    forget();
    setTries((count) => count + 1);
  }, [forget]);
  if (!isSought(sought)) return { status: 'unasked' };
  if (outcome?.of !== of) return { status: 'looking' };
  return 'found' in outcome
    ? { status: 'found', found: outcome.found }
    : { status: 'failed', error: outcome.error, retry };
}
