import type * as z from 'zod/mini';
import { type Fault, type FindingCode, type Path, shown } from './finding.ts';

type Issue = z.core.$ZodIssue;

/** What a schema's complaint means to an author, one fault for each place. `raw` is what the schema was given. */
export function faultsOf(issues: readonly Issue[], raw: unknown): readonly Fault[] {
  const places = new Set<string>();
  return issues.flatMap((issue) => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key));
    const place = JSON.stringify(path);
    if (places.has(place)) return [];
    places.add(place);
    const [code, message] = sentenceFor(issue, nameOf(path), valueAt(raw, path));
    return [{ path, code, message }];
  });
}

/** What stands at a path, looking at nothing an object has only inherited. */
export function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function unknownKey(path: Path, key: string): Fault {
  const message = `${shown(key)} is not a key of this format: check its spelling, or remove it.`;
  return { path: [...path, key], code: 'unknown-key', message };
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'string') return shown(last);
  if (last === undefined) return 'This entry';
  const list = path.findLast((key) => typeof key === 'string');
  return list === undefined ? `Entry ${last + 1}` : `Entry ${last + 1} of ${shown(list)}`;
}

function sentenceFor(issue: Issue, name: string, value: unknown): readonly [FindingCode, string] {
  const wanted = wantedBy(issue);
  if (value === undefined) return ['missing', `${name} is missing: add it as ${wanted}.`];
  const code = issue.code === 'invalid_type' ? typeCode(issue.expected, value) : 'bad-value';
  return [code, `${name} is ${shownFor(issue, value)}: make it ${wanted}.`];
}

function typeCode(expected: string, value: unknown): FindingCode {
  return expected === 'int' && typeof value === 'number' ? 'bad-value' : 'wrong-type';
}

/** A text of the right type is repeated only where its spelling is the fault. */
function shownFor(issue: Issue, value: unknown): string {
  if (issue.code === 'too_big') return 'too long or too large';
  if (Array.isArray(value) && issue.code === 'too_small') {
    return value.length === 0 ? 'an empty list' : 'too short a list';
  }
  return shown(value);
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
};

function wantedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? 'what the format asks for';
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return 'options' in issue ? oneOf(issue.options ?? []) : 'what the format asks for';
    case 'invalid_format':
      return formatWanted(issue);
    case 'too_small':
      return amount(issue.origin, 'at least', issue.minimum);
    case 'too_big':
      return amount(issue.origin, 'at most', issue.maximum);
    default:
      return 'what the format asks for';
  }
}

function oneOf(values: readonly unknown[]): string {
  const words = values.map(shown);
  return words.length > 1 ? `one of ${words.join(', ')}` : words.join('');
}

function amount(origin: string, bound: string, count: number | bigint): string {
  const plural = Number(count) !== 1;
  if (origin === 'string')
    return `a text of ${bound} ${count} ${plural ? 'characters' : 'character'}`;
  if (origin === 'array') return `a list of ${bound} ${count} ${plural ? 'entries' : 'entry'}`;
  return `a number of ${bound} ${count}`;
}

/** By what only that pattern has in it: the schema keeps its patterns to itself. */
const formats: readonly (readonly [mark: string, wanted: string])[] = [
  ['{64}', 'a SHA-256 digest in 64 lower-case hexadecimal digits'],
  ['\\d{4}', 'a day written YYYY-MM-DD'],
  ['\\S', 'a text that is not blank'],
  ['{2,3}', 'a language tag such as "en" or "ur-PK"'],
  [
    '[a-z0-9]+',
    'a readable id of lower-case letters, digits and single hyphens, and no device of Windows such as "con"',
  ],
  ['\\u202A', 'a web address without spaces, line breaks or signs that cannot be seen'],
];

function formatWanted(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'url') return 'a web address that starts with http:// or https://';
  const known = formats.find(([mark]) => issue.pattern?.includes(mark));
  return known?.[1] ?? 'a text of the form that the format asks for';
}
