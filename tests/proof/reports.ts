import * as z from 'zod/mini';

/** Which runner wrote a report. */
export type ReportKind = 'vitest' | 'playwright';

/** How many tests ended how; `skipped` holds those that were never run, for whatever reason. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A report's tests counted, or why it proves nothing. */
export type ReportReading =
  | {
      readonly ok: true;
      readonly tally: Tally;
      readonly remarks: readonly string[];
      /** The tests that count as failed, each by its name, with what it saw. */
      readonly failing: readonly string[];
    }
  | { readonly ok: false; readonly sentence: string };

/** Lines of an error that are enough to tell it from another. */
const SEEN_LINES = 6;

const count = z.number().check(z.int(), z.minimum(0));

const vitestReport = z.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.optional(z.string()),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.optional(z.array(z.string())),
        }),
      ),
    }),
  ),
});

/** A test of a Playwright report, as far as what it remarks goes. */
const remarking = z.object({
  annotations: z.array(z.object({ type: z.string(), description: z.optional(z.string()) })),
});

/** A title of a Playwright report with how it was run, as far as a failure goes. */
const trying = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(
        z.object({ error: z.optional(z.object({ message: z.optional(z.string()) })) }),
      ),
    }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
  errors: z.array(z.object({ message: z.optional(z.string()) })),
});

function tallyVitest(report: z.infer<typeof vitestReport>): Tally {
  // A file that does not even load lists no tests, and would otherwise count for nothing.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function tallyPlaywright({ stats, errors }: z.infer<typeof playwrightReport>): Tally {
  return {
    passed: stats.expected,
    // A test that fails and then passes is a bug, in the test or in what it tests.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What tests had to say though they passed: their annotations of the kind `remark`, wherever they stand. */
function remarksOf(report: unknown): readonly string[] {
  if (typeof report !== 'object' || report === null) return [];
  const own = remarking.safeParse(report);
  const said = own.success
    ? own.data.annotations.flatMap(({ type, description }) =>
        type === 'remark' && description ? [description] : [],
      )
    : [];
  return [...new Set([...said, ...Object.values(report).flatMap(remarksOf)])];
}

// oxlint-disable-next-line no-control-regex -- runners colour what they print
const colours = /\u001B\[[\d;]*m/g;

/** One line for a test that failed: its name, and the first lines of what it saw. */
function failure(name: string, message: string | undefined): string {
  const lines = (message ?? '').replace(colours, '').split('\n');
  const seen = lines.map((line) => line.trim()).filter(Boolean);
  return [name, ...seen.slice(0, SEEN_LINES)].join(' · ');
}

function failingVitest({ testResults }: z.infer<typeof vitestReport>): readonly string[] {
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0) return [failure(name, message)];
      return failed.map(({ fullName, failureMessages }) => failure(fullName, failureMessages?.[0]));
    });
}

function failingPlaywright(report: unknown): readonly string[] {
  if (typeof report !== 'object' || report === null) return [];
  const spec = trying.safeParse(report);
  if (!spec.success) return Object.values(report).flatMap(failingPlaywright);
  const { title, file, line, tests } = spec.data;
  return tests.flatMap(({ status, results }) => {
    if (status !== 'unexpected' && status !== 'flaky') return [];
    return [failure(`${file}:${line} › ${title}`, results[0]?.error?.message)];
  });
}

interface Counted {
  readonly tally: Tally;
  readonly failing: readonly string[];
}

function countReport(kind: ReportKind, report: unknown): Counted | undefined {
  if (kind === 'vitest') {
    const read = vitestReport.safeParse(report);
    return read.success
      ? { tally: tallyVitest(read.data), failing: failingVitest(read.data) }
      : undefined;
  }
  const read = playwrightReport.safeParse(report);
  if (!read.success) return undefined;
  const outside = read.data.errors.map(({ message }) => failure('outside every test', message));
  return { tally: tallyPlaywright(read.data), failing: [...failingPlaywright(report), ...outside] };
}

/** Counts the tests of a report; `text` is `undefined` where there is no such file. A report of no tests is no proof. */
export function readReport(kind: ReportKind, text: string | undefined): ReportReading {
  if (text === undefined) return { ok: false, sentence: 'it left no report' };
  const report = parseJson(text);
  const counted = countReport(kind, report);
  if (counted === undefined) return { ok: false, sentence: 'its report cannot be read' };
  if (counted.tally.passed + counted.tally.failed === 0)
    return { ok: false, sentence: 'its report holds no tests' };
  return { ok: true, ...counted, remarks: remarksOf(report) };
}
