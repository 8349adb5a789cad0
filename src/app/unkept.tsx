import type { ReactNode } from 'react';
import type { KeepingFault } from '../keeping/index.ts';

export interface UnkeptProps {
  readonly why: KeepingFault;
}

const otherwise = 'The browser could not keep your choice';

const reasons: Readonly<Partial<Record<KeepingFault, string>>> = {
  'no-storage': 'This browser keeps nothing here, as in a private window',
  full: 'There is no room left to keep your choice in this browser',
  newer: 'A newer version of this site keeps this choice in a way that this one is not to change',
};

/** Says that a choice will not outlast the page, and why. */
export function UnkeptChoice({ why }: UnkeptProps): ReactNode {
  return (
    <p role="status">{reasons[why] ?? otherwise}: it holds until you close or reload this tab.</p>
  );
}
