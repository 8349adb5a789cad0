import { parseArgs } from 'node:util';

/** What is to be measured, as whoever runs the benchmark said it. */
export interface Options {
  /** Numbers of claims, ascending. */
  readonly sizes: readonly number[];
  /** How often each subject is visited in each condition. */
  readonly runs: number;
  /** Names of the subjects; ours and the floor are always among them. */
  readonly subjects: readonly string[];
  /** Whether the timeline and the map are measured too. */
  readonly views: boolean;
  /** Whether pages made by an earlier run are measured again as they are. */
  readonly reuse: boolean;
  /** Where the results are written. */
  readonly file: string;
}

/** Options, or one sentence that says what to mend. */
export type OptionsReading =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly sentence: string };

/** From this many claims on a library of dossiers holds them, twenty each; below it, one dossier. */
export const libraryFrom = 100_000;

/** How many claims one dossier of a library has. */
export const claimsInLibraryDossier = 20;

/** Reads the arguments after the program's name; `known` are the subjects there are, ours and the floor first. */
export function readOptions(argv: readonly string[], known: readonly string[]): OptionsReading {
  const values = valuesOf(argv);
  if (typeof values === 'string') return { ok: false, sentence: values };
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every((size) => isCount(size) && size >= 1)) {
    return fault(`--sizes is "${values.sizes}", but must be whole numbers with commas between.`);
  }
  const runs = Number(values.runs);
  if (!isCount(runs) || runs < 1) {
    return fault(`--runs is "${values.runs}", but must be a whole number from 1 on.`);
  }
  const subjects = values.subjects?.split(',') ?? known;
  const stranger = subjects.find((name) => !known.includes(name));
  if (stranger !== undefined) {
    return fault(`--subjects names "${stranger}", but there are only ${known.join(', ')}.`);
  }
  return {
    ok: true,
    options: {
      sizes: [...new Set(sizes)].toSorted((a, b) => a - b),
      runs,
      subjects: known.filter((name, index) => index < 2 || subjects.includes(name)),
      views: !values['no-views'],
      reuse: values.reuse,
      file: values.file,
    },
  };
}

function valuesOf(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        sizes: { type: 'string', default: '24,1000,10000,100000' },
        runs: { type: 'string', default: '5' },
        subjects: { type: 'string' },
        'no-views': { type: 'boolean', default: false },
        reuse: { type: 'boolean', default: false },
        file: { type: 'string', default: 'BENCHMARKS.md' },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}

function fault(sentence: string): OptionsReading {
  return { ok: false, sentence };
}
