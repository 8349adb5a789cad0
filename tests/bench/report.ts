import { slow, conditions, type Condition } from './conditions.ts';
import { resultsOf, type Result } from './results.ts';
import { spreadOf } from './statistics.ts';
import { deeds, type Subject } from './subject.ts';
import type { Verdict } from './verdicts.ts';
import type { Visit } from './visit.ts';

/** What was measured, and on what. */
export interface Circumstances {
  readonly now: Date;
  /** Of the project that was measured. */
  readonly commit: string;
  readonly node: string;
  readonly browser: string;
  readonly cores: number;
  readonly processor: string;
  /** Gibibytes of memory. */
  readonly memory: number;
  readonly runs: number;
}

/** A figure of a visit, by the name it has in the tables. */
interface Figure {
  readonly name: string;
  readonly of: (visit: Visit) => readonly number[];
  readonly digits?: number;
}

const kilobyte = 1000;
const mebibyte = 1024 * 1024;

const loading: readonly Figure[] = [
  { name: 'on the wire, kB', of: ({ bytes }) => [bytes / kilobyte] },
  { name: 'first claim readable, ms', of: ({ firstClaim }) => [firstClaim] },
  { name: 'LCP, ms', of: ({ largestPaint }) => [largestPaint] },
  { name: 'TBT, ms', of: ({ blocking }) => [blocking] },
  { name: 'CLS', of: ({ shifts }) => [shifts], digits: 4 },
  { name: 'CLS after all deeds', of: ({ shiftsAfter }) => [shiftsAfter], digits: 4 },
  { name: 'heap, MiB', of: ({ heap }) => [heap / mebibyte], digits: 1 },
  { name: 'heap after all deeds, MiB', of: ({ heapAfter }) => [heapAfter / mebibyte], digits: 1 },
];

const doing: readonly Figure[] = deeds.flatMap((deed): readonly Figure[] => [
  { name: `${deed}: input to next paint, ms`, of: paintsOf(deed) },
  ...(['select', 'filter', 'swap'].includes(deed)
    ? [{ name: `${deed}: input to result, ms`, of: resultTimesOf(deed) }]
    : []),
]);

function paintsOf(deed: string): Figure['of'] {
  return (visit) => visit.deeds.filter((one) => one.deed === deed).map(({ paint }) => paint);
}

function resultTimesOf(deed: string): Figure['of'] {
  return (visit) =>
    visit.deeds.filter((one) => one.deed === deed).flatMap(({ result }) => result ?? []);
}

/** What a benchmark found, as a page to be kept: the program writes it, nobody by hand. */
export function benchmarksFile(
  results: readonly Result[],
  verdicts: readonly Verdict[],
  subjects: readonly Pick<Subject, 'name' | 'about'>[],
  circumstances: Circumstances,
  views: readonly string[],
): string {
  const sizes = [...new Set(results.map(({ claims }) => claims))];
  return [
    ...opening(circumstances),
    ...subjects.map(({ name, about }) => `- **${name}**: ${about}.`),
    '',
    ...verdictTable(verdicts),
    ...sizes.flatMap((claims) => [
      `## ${claims.toLocaleString('en')} claims`,
      '',
      ...conditions.flatMap((condition) => table(results, claims, condition)),
    ]),
    ...views,
  ].join('\n');
}

function opening(given: Circumstances): readonly string[] {
  const { network } = slow;
  return [
    '# Benchmarks',
    '',
    `Written by \`npm run bench\` on ${given.now.toISOString().slice(0, 10)}, of commit ${given.commit}: Node ${given.node}, headless Chromium ${given.browser}, ${given.cores} cores (${given.processor}), ${given.memory} GiB. The machine is shared, so compare the subjects of this run with one another, and not times of two runs.`,
    '',
    `Every visit has a browser context of its own, without cache or storage; subjects and sizes take turns; each is visited ${given.runs} times in each condition, after a first visit that is not counted. The slow line is ${(network?.bitsPerSecond ?? 0) / 1e6} Mbit/s with ${network?.latency} ms to the first byte. A claim is readable when Element Timing reports its words painted and nothing covers them, which is asked alike of every subject. Next paint is the longest Event Timing entry of an input, of which browsers tell nothing below 16 ms; of a turn of the wheel, the end of the first frame that had scrolled.`,
    '',
    'From 100,000 claims on they are a library of dossiers of twenty claims each: ours is then visited at one dossier of it, while the others show all claims on one page.',
    '',
    '## What was compared',
    '',
  ];
}

function verdictTable(verdicts: readonly Verdict[]): readonly string[] {
  const words = { true: 'held', false: '**not held**', undefined: 'cannot be told' } as const;
  return [
    '## What the project holds itself to',
    '',
    '| promise | verdict | figures |',
    '| --- | --- | --- |',
    ...verdicts.map(
      ({ promise, held, because }) => `| ${promise} | ${words[`${held}`]} | ${because} |`,
    ),
    '',
  ];
}

function table(
  results: readonly Result[],
  claims: number,
  condition: Condition,
): readonly string[] {
  const here = resultsOf(results, claims, condition);
  const [ours, ...others] = here;
  if (!ours) return [];
  return [
    `### ${claims.toLocaleString('en')} claims, ${condition.name}`,
    '',
    'Median (p95).',
    '',
    `| | ${[...here.map(({ subject }) => subject), ...others.map(({ subject }) => `ours : ${subject}`)].join(' | ')} |`,
    `| --- | ${here.map(() => '---:').join(' | ')} | ${others.map(() => '---:').join(' | ')} |`,
    ...[...loading, ...doing].map((figure) => row(figure, ours, here, others)),
    '',
    ...here.flatMap(failureLines),
  ];
}

function row(
  figure: Figure,
  ours: Result,
  here: readonly Result[],
  others: readonly Result[],
): string {
  const cells = here.map((result) => cell(figure, result));
  const ratios = others.map((other) => ratio(medianOf(figure, ours), medianOf(figure, other)));
  return `| ${[figure.name, ...cells, ...ratios].join(' | ')} |`;
}

function cell(figure: Figure, result: Result): string {
  const spread = spreadOf(result.visits.flatMap(figure.of));
  const written = (number: number): string => number.toFixed(figure.digits ?? 0);
  return spread ? `${written(spread.median)} (${written(spread.p95)})` : '–';
}

function medianOf(figure: Figure, { visits }: Result): number | undefined {
  return spreadOf(visits.flatMap(figure.of))?.median;
}

function ratio(mine: number | undefined, other: number | undefined): string {
  return mine === undefined || !other ? '–' : (mine / other).toFixed(2);
}

/** Says once why figures are missing, and how often it was so. */
function failureLines({ subject, visits, failures }: Result): readonly string[] {
  if (failures.length === 0) return [];
  const reasons = [...new Set(failures)].join('; ');
  const whole = visits.filter(({ undone }) => undone === undefined).length;
  const all = whole + failures.length;
  return [`Of ${all} visits to ${subject}, ${failures.length} failed: ${reasons}.`, ''];
}
