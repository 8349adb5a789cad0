import { useState, type ReactNode } from 'react';
import type { Address } from '../address/index.ts';
import { LoadError } from '../library/index.ts';
import { LoadFailure } from './failure.tsx';
import { loadView, viewOf, type LateName } from './late-views.ts';

export interface LateViewProps<Name extends LateName> {
  readonly address: Address;
  readonly name: Name;
  /** Draws with what was loaded. */
  readonly children: (view: NonNullable<ReturnType<typeof viewOf<Name>>>) => ReactNode;
}

/** What was loaded to draw a page with; or that it could not be, and a way to try again. */
export function LateView<Name extends LateName>({
  address,
  name,
  children,
}: LateViewProps<Name>): ReactNode {
  const [, drawAgain] = useState(0);
  const view = viewOf(name);
  if (view) return children(view);
  const retry = (): void => {
    void loadView(address).then(() => drawAgain((count) => count + 1));
  };
  return <LoadFailure error={new LoadError('offline')} retry={retry} />;
}
