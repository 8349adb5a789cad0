import type { ReportKind } from './reports.ts';

/** A file in which a runner lists its tests, to be counted one by one. */
interface ExpectedReport {
  readonly kind: ReportKind;
  /** Path from the root of the repository. */
  readonly path: string;
}

/** One part of the proof: an npm script that must end well. */
export interface Gate {
  /** What the table calls it. */
  readonly name: string;
  /** What `npm run` is given. */
  readonly script: readonly string[];
  /** Names of gates without whose success this one cannot be tried. */
  readonly needs: readonly string[];
  /** Where its tests are listed, for the gates that run any. */
  readonly report?: ExpectedReport;
  /** What a reader of the output should know before it runs. */
  readonly remark?: string;
}

/** What the list of gates depends on: the dossiers that are there, and the article, which is not always. */
export interface Surroundings {
  /** Ids of the published dossiers. */
  readonly dossiers: readonly string[];
  /** The text the featured dossier was annotated from, where this machine has it. */
  readonly article: string | undefined;
}

/** The dossier that is annotated from the article, and can be checked word for word where the article is. */
export const annotatedDossier = 'pak-afghan-mistrust';

function plain(name: string, needs: readonly string[] = []): Gate {
  return { name, script: [name], needs };
}

function unitGate(): Gate {
  const path = 'reports/unit.json';
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  return {
    name: 'unit',
    script: ['unit', '--', ...reporters],
    needs: [],
    report: { kind: 'vitest', path },
  };
}

function dossierGate(id: string, article: string | undefined): Gate {
  const source = id === annotatedDossier && article !== undefined ? ['--source', article] : [];
  return {
    name: `check:dossier ${id}`,
    script: ['check:dossier', '--', `public/dossiers/${id}/dossier.json`, ...source],
    needs: [],
    remark:
      source.length > 0
        ? `${id} is checked word for word against ${article}`
        : `${id} is checked without its article`,
  };
}

function dossierGates({ dossiers, article }: Surroundings): readonly Gate[] {
  // With nothing to check, the script itself is run, and fails for want of a file.
  if (dossiers.length === 0) return [plain('check:dossier')];
  return dossiers.map((id) => dossierGate(id, article));
}

/** The whole proof, cheapest first. */
export function gatesFor(surroundings: Surroundings): readonly Gate[] {
  return [
    ...['format:check', 'lint', 'types', 'dead-code'].map((name) => plain(name)),
    unitGate(),
    ...dossierGates(surroundings),
    plain('build'),
    plain('build:based'),
    plain('build:renamed'),
    plain('build:long'),
    plain('build:seen'),
    plain('size', ['build']),
    {
      ...plain('journeys', ['build', 'build:based', 'build:renamed', 'build:long']),
      report: { kind: 'playwright', path: 'reports/journeys.json' },
    },
    {
      ...plain('seen', ['build:seen']),
      report: { kind: 'playwright', path: 'reports/seen.json' },
    },
  ];
}
