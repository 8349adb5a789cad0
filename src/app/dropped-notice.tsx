import { use, type ReactNode } from 'react';
import type { Dropped } from '../address/index.ts';
import { Notice } from '../ui/index.ts';
import { DroppedContext } from './dropped-context.ts';

const reasons: Readonly<Record<Dropped['why'], string>> = {
  'unknown-parameter': 'is nothing this site can filter by',
  'unknown-value': 'is not in this dossier',
  malformed: 'could not be read',
};

/** What the address asked for and did not get. */
export function DroppedNotice(): ReactNode {
  const { dropped, dismiss } = use(DroppedContext);
  if (dropped.length === 0) return null;
  return (
    <Notice urgency="status" onDismiss={dismiss}>
      <p>
        The address asked for something that is not here; it was left out, and the address mended.
      </p>
      <ul>
        {dropped.map(({ parameter, value, why }) => (
          <li key={`${parameter}=${value}`}>
            <code>
              {parameter}
              {value && `=${value}`}
            </code>{' '}
            {reasons[why]}.
          </li>
        ))}
      </ul>
    </Notice>
  );
}
