import type { ReactNode } from 'react';
import type { Finding } from '../dossier/index.ts';
import { counted } from '../display/index.ts';
import { Disclosure, Notice } from '../ui/index.ts';

export interface FindingsProps {
  readonly findings: readonly Finding[];
}

/** Records that do not hold, by name, while the rest is shown. */
export function FindingsNotice({ findings }: FindingsProps): ReactNode {
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

export function FindingList({ findings }: FindingsProps): ReactNode {
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
