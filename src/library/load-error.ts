import type { Finding } from '../dossier/index.ts';

/** Why a file of ours could not be had. */
export type LoadErrorCode =
  | 'missing'
  | 'refused'
  | 'server'
  | 'busy'
  | 'offline'
  | 'timeout'
  | 'broken-off'
  | 'sent-on'
  | 'page-instead'
  | 'part'
  | 'not-utf8'
  | 'not-json'
  | 'unreadable';

/** A failure to load, for React Query to carry; `findings` say what is wrong with a file that did arrive. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadErrorCode;
  readonly findings: readonly Finding[];
  /** How long the server asks to be left alone, in its own words (`Retry-After`), if it asks. */
  readonly retryAfter: string | undefined;
  /** When it failed, in milliseconds since 1970. */
  readonly at = Date.now();

  constructor(code: LoadErrorCode, findings: readonly Finding[] = [], retryAfter?: string) {
    super(code);
    this.code = code;
    this.findings = findings;
    this.retryAfter = retryAfter;
  }
}

const passing: ReadonlySet<LoadErrorCode> = new Set<LoadErrorCode>([
  'server',
  'busy',
  'offline',
  'timeout',
  'broken-off',
  'part',
]);

/** Whether asking again may help by itself. A server that says when to come back is not asked unasked. */
export function isPassing({ code, retryAfter }: LoadError): boolean {
  return passing.has(code) && retryAfter === undefined;
}

/** Any failure as one of ours: what a query threw is `LoadError`, unless the program itself is at fault. */
export function asLoadError(error: unknown): LoadError {
  return error instanceof LoadError ? error : new LoadError('unreadable');
}
