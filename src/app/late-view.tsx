import { useState, type ReactNode } from 'react';
import { isReadingName } from '../address/index.ts';
import { LoadError } from '../library/index.ts';
import { Told } from './late-failing.tsx';
import { loadLate, viewOf, type LateName } from './late-views.ts';

export interface LateViewProps<Name extends LateName> {
  readonly name: Name;
  /** Draws with what was loaded. */
  readonly children: (view: NonNullable<ReturnType<typeof viewOf<Name>>>) => ReactNode;
}

/** What was loaded to draw a page with; or that it could not be, and a way to try again. */
export function LateView<Name extends LateName>({
  name,
  children,
}: LateViewProps<Name>): ReactNode {
  const [isRetrying, setRetrying] = useState(false);
  const view = viewOf(name);
  if (view) return children(view);
  const retry = (): void => {
    setRetrying(true);
    void loadLate(name).then(() => setRetrying(false));
  };
  const failure = { error: new LoadError('part'), retry, isRetrying };
  // A board or another reading of a whole dossier has its heading and its filters: what is missing is what stands below.
  return (
    <Told
      as={name === 'longBoard' || isReadingName(name) ? 'PartFailure' : 'LoadFailure'}
      {...failure}
    />
  );
}
