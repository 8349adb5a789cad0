import { useEffect, useState, type ReactNode } from 'react';
import { clearBy, latePart, type Failure } from '../library/index.ts';
import { Button } from '../ui/index.ts';
import type { EmptyProps } from '../features/filters/index.ts';
import type * as Failing from './failing.ts';
import type { MissingProps } from './missing-record.tsx';
import type { FindingsProps } from './notices.tsx';
import type { UnkeptProps } from './unkept.tsx';

/** What tells of failures in full, once it has been loaded. */
let loaded: typeof Failing | undefined;

/** Has at hand what tells of failures, while the network that brings it is there. Without it they are told in fewer words. */
export async function foreseeFailures(): Promise<typeof Failing | undefined> {
  try {
    loaded ??= await latePart(() => import('./failing.ts'));
    clearBy(loaded.clearFailure);
  } catch {
    // Told by what is told in its place.
  }
  return loaded;
}

function useFailing(): typeof Failing | undefined {
  const [failing, setFailing] = useState(loaded);
  useEffect(() => void foreseeFailures().then(setFailing), []);
  return failing;
}

export interface ToldProps extends Failure {
  /** Whether there is no page, only a part of one is missing, or its filters could not be applied. */
  readonly as: 'LoadFailure' | 'NoDossier' | 'PartFailure' | 'UnfilteredNotice';
}

/** What could not be had, and the ways out of it. */
export function Told({ as, ...failure }: ToldProps): ReactNode {
  const Full = useFailing()?.[as];
  if (Full) return <Full {...failure} />;
  return (
    <div role="alert">
      <p>The network is away, or the server is.</p>
      <Button onClick={failure.retry}>Try again</Button>
    </div>
  );
}

/** A dossier without the record that was asked for. */
export function Missing(props: MissingProps): ReactNode {
  const failing = useFailing();
  return failing && <failing.MissingRecord {...props} />;
}

/** What the address asked for and did not get. */
export function Dropped(): ReactNode {
  const failing = useFailing();
  return failing && <failing.DroppedNotice />;
}

/** No claim is left. What leads out of it comes with the dossier that is filtered; the filters lead out of it too. */
export function Empty(props: EmptyProps): ReactNode {
  const failing = useFailing();
  return failing ? <failing.Empty {...props} /> : <h2>No claim fits all of these filters</h2>;
}

/** What of a dossier does not hold. No built page has any. */
export function Findings(props: FindingsProps): ReactNode {
  const failing = useFailing();
  return failing && <failing.FindingsNotice {...props} />;
}

/** A choice that will not outlast the page. */
export function Unkept(props: UnkeptProps): ReactNode {
  const failing = useFailing();
  return failing && <failing.UnkeptChoice {...props} />;
}
