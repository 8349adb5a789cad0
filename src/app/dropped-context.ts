import { createContext } from 'react';
import type { Dropped } from '../address/index.ts';

/** What addresses of this visit asked for and did not get, until the reader puts the note away. */
export interface DroppedReports {
  readonly dropped: readonly Dropped[];
  readonly report: (more: readonly Dropped[]) => void;
  readonly dismiss: () => void;
}

export const DroppedContext = createContext<DroppedReports>({
  dropped: [],
  report: () => undefined,
  dismiss: () => undefined,
});
