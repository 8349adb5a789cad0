import { useMemo, useState } from 'react';
import { asLoadError, type LoadError } from './load-error.ts';

/** What could not be loaded, for the page to tell and the reader to try again. */
export interface Failure {
  readonly error: LoadError;
  readonly retry: () => void;
  /** Whether it is being tried again: until that is over the failure stands, and with it the reader's place. */
  readonly isRetrying: boolean;
}

/** As much of a query as its failure needs. */
interface Failing {
  readonly error: unknown;
  readonly refetch: () => Promise<unknown>;
}

/** A query's failure, if it failed. While it is tried again the query itself knows of none. */
export function useFailure({ error, refetch }: Failing): Failure | undefined {
  const [retried, setRetried] = useState<LoadError>();
  return useMemo(() => {
    const told = error ? asLoadError(error) : retried;
    if (!told) return undefined;
    const retry = (): void => {
      setRetried(told);
      void refetch().finally(() => setRetried(undefined));
    };
    return { error: told, retry, isRetrying: retried !== undefined };
  }, [error, retried, refetch]);
}
