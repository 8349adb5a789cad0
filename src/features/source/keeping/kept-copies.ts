import { recordsAt } from '../../../keeping/index.ts';

/** A copy as it is kept: its text, one paragraph to a line. What stands where is found again each time. */
export interface KeptCopy {
  readonly text: string;
  readonly language?: string | undefined;
}

/** The reader's copies in this browser, by the digests of their sources. */
export const keptCopies = recordsAt<KeptCopy>({
  database: 'rejoinder-copies',
  version: 1,
  store: 'copies',
  isRecord: isCopy,
});

function isCopy(value: unknown): value is KeptCopy {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    (!('language' in value) || value.language === undefined || typeof value.language === 'string')
  );
}
