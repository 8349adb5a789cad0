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
  | { readonly ok: true; readonly tally: Tally; readonly remarks: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

const count = z.number().check(z.int(), z.minimum(0));

const vitestReport = z.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** A test of a Playwright report, as far as what it remarks goes. */
const remarking = z.object({
  annotations: z.array(z.object({ type: z.string(), description: z.optional(z.string()) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
  errors: z.array(z.unknown()),
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

function tallyReport(kind: ReportKind, report: unknown): Tally | undefined {
  if (kind === 'vitest') {
    const read = vitestReport.safeParse(report);
    return read.success ? tallyVitest(read.data) : undefined;
  }
  const read = playwrightReport.safeParse(report);
  return read.success ? tallyPlaywright(read.data) : undefined;
}

/** Counts the tests of a report; `text` is `undefined` where there is no such file. A report of no tests is no proof. */
export function readReport(kind: ReportKind, text: string | undefined): ReportReading {
  if (text === undefined) return { ok: false, sentence: 'it left no report' };
  const tally = tallyReport(kind, parseJson(text));
  if (tally === undefined) return { ok: false, sentence: 'its report cannot be read' };
  if (tally.passed + tally.failed === 0)
    return { ok: false, sentence: 'its report holds no tests' };
  return { ok: true, tally, remarks: remarksOf(parseJson(text)) };
}
