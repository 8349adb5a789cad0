/** Every way in which a dossier, or a source it is checked against, can be found wanting. */
export const findingCodes = [
  // The file, and the shape of what is in it.
  'not-json',
  'too-large',
  'too-deep',
  'too-many',
  'unreadable',
  'not-an-object',
  'unsupported-version',
  'missing',
  'wrong-type',
  'unknown-key',
  'bad-value',
  'forbidden-key',
  // What records say of themselves and of one another.
  'duplicate-id',
  'reserved-id',
  'dangling-reference',
  'rests-on-broken',
  'party-mismatch',
  'bad-date',
  'relation-target',
  'duplicate-link',
  'reply-too-early',
  'reply-cycle',
  'missing-reason',
  'passage-range',
  'lengths-mismatch',
  'text-too-long',
  'quote-too-long',
  'quote-unmarked',
  'selector-too-long',
  // The dossier beside the ledger of its published ids.
  'wrong-ledger',
  'lost-id',
  'unrecorded-id',
  // The dossier beside the article it annotates.
  'source-mismatch',
  'passage-outside',
  'digest-mismatch',
  'quote-not-found',
  'quote-not-in-marks',
  'selector-missing',
  'selector-not-found',
  'selector-not-single',
] as const;

/** One of `findingCodes`: what a program can tell findings apart by. */
export type FindingCode = (typeof findingCodes)[number];

/** One thing that does not hold. `message` is a sentence that says what is wrong and how to mend it. */
export interface Finding {
  /** Where it is: a JSON pointer (RFC 6901), empty for the whole file. */
  readonly pointer: string;
  /** The id of the record it is in, where that can be read. */
  readonly id?: string | undefined;
  readonly code: FindingCode;
  readonly message: string;
}

/** The keys and indices that lead from one value to another inside it. */
export type Path = readonly (string | number)[];

/** A finding before its place in the file is known: `path` starts at the record. */
export interface Fault {
  readonly path: Path;
  readonly code: FindingCode;
  readonly message: string;
}

/** A longer key is a hostile one: the pointer stops at the object that has it. */
const LONGEST_KEY = 200;

/** How much of somebody's text is repeated in a sentence. Characters. */
const LONGEST_SHOWN = 60;

/** The JSON pointer (RFC 6901) of a path. */
export function pointerTo(path: Path): string {
  const hostile = path.findIndex((key) => String(key).length > LONGEST_KEY);
  return path
    .slice(0, hostile === -1 ? path.length : hostile)
    .map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** A value as a sentence may repeat it: text in quotation marks and cut short, what is compound only named. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    const cut = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
    return JSON.stringify(cut);
  }
  if (value === undefined) return 'nothing';
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) {
    return String(value);
  }
  return Array.isArray(value) ? 'a list' : 'an object';
}
