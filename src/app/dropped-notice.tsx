import { use, type ReactNode } from 'react';
import type { Dropped } from '../address/index.ts';
import { Notice } from '../ui/index.ts';
import { DroppedContext } from './dropped-context.ts';

const reasons: Readonly<Record<Dropped['why'], string>> = {
  'unknown-parameter': 'is nothing this site can filter by',
  'unknown-value': 'is not in this dossier',
  malformed: 'could not be read',
};

/** What is chosen from by names of a dossier's own. Of anything else there are the same choices everywhere. */
const named = new Set(['party', 'speaker', 'topic', 'record']);

function reasonFor({ parameter, why }: Dropped): string {
  const isNoChoice = why === 'unknown-value' && !named.has(parameter);
  return isNoChoice ? 'is not among the choices' : reasons[why];
}

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
        {dropped.map((one) => (
          <li key={`${one.parameter}=${one.value}`}>
            <code>
              {one.parameter}
              {one.value && `=${one.value}`}
            </code>{' '}
            {reasonFor(one)}.
          </li>
        ))}
      </ul>
    </Notice>
  );
}
