import { use, type ReactNode } from 'react';
import type { Dropped } from '../address/index.ts';
import type { Finding } from '../dossier/index.ts';
import { counted } from '../display/index.ts';
import { loadErrorSentences, type LoadError } from '../library/index.ts';
import { Button, Disclosure, Notice } from '../ui/index.ts';
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

/** Records that do not hold, by name, while the rest is shown. */
export function FindingsNotice({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  if (findings.length === 0) return null;
  return (
    <Notice urgency="status">
      <p>
        Part of this dossier does not hold and was set aside; the rest is shown. Tell its publisher,
        or run <code>npm run check:dossier</code> on it.
      </p>
      <FindingList findings={findings} />
    </Notice>
  );
}

export function FindingList({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  return (
    <Disclosure summary={counted(findings.length, 'finding')} open>
      <ul>
        {findings.slice(0, 50).map(({ pointer, id, code, message }) => (
          <li key={`${pointer}${code}${message}`}>
            <code>{pointer || '/'}</code>
            {id && <> ({id})</>}: {message} <code>{code}</code>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The page is whole because the filters of its address could not be applied. */
export function UnfilteredNotice({
  error,
  retry,
}: {
  readonly error: LoadError;
  readonly retry: () => void;
}): ReactNode {
  return (
    <Notice urgency="alert">
      <p>
        Everything is shown: the filters of this address could not be applied.{' '}
        {loadErrorSentences[error.code]}
      </p>
      <Button onClick={retry}>Try again</Button>
    </Notice>
  );
}
