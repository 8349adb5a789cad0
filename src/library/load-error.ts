import type { Finding } from '../dossier/index.ts';

/** Why a file of ours could not be had. */
export type LoadErrorCode =
  'missing' | 'refused' | 'server' | 'offline' | 'timeout' | 'not-json' | 'unreadable';

/** A failure to load, for React Query to carry; `findings` say what is wrong with a file that did arrive. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadErrorCode;
  readonly findings: readonly Finding[];

  constructor(code: LoadErrorCode, findings: readonly Finding[] = []) {
    super(loadErrorSentences[code]);
    this.code = code;
    this.findings = findings;
  }
}

/** What happened, in a sentence, for whoever reads the page. */
export const loadErrorSentences: Readonly<Record<LoadErrorCode, string>> = {
  missing: 'This site has no such dossier, or its file has gone.',
  refused: 'The server would not hand out the dossier.',
  server: 'The server failed while sending the dossier.',
  offline: 'The dossier could not be fetched: the network is away, or the server is.',
  timeout: 'The dossier took too long to arrive.',
  'not-json':
    'What arrived is not a dossier: it may have been cut short, or a page was sent in its place.',
  unreadable: 'The dossier arrived, but cannot be read.',
};

/** Whether asking again may help by itself. */
export function isPassing({ code }: LoadError): boolean {
  return code === 'server' || code === 'offline' || code === 'timeout';
}

/** Any failure as one of ours: what a query threw is `LoadError`, unless the program itself is at fault. */
export function asLoadError(error: unknown): LoadError {
  return error instanceof LoadError ? error : new LoadError('unreadable');
}
