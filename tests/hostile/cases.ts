import fc from 'fast-check';
import type { Path } from '../../src/dossier/gate/finding.ts';
import twoTowns from '../fixtures/dossiers/good/two-towns.json';
import { at, goodDossier, withAt, withoutAt } from '../fixtures/dossiers/derive.ts';
import { addressPieces, hostileIds, hostileQueries, hostileTexts, hostileUrls } from './corpus.ts';

/** One thing that is done to a dossier: something put at a place, or taken away. */
interface Change {
  /** The place, as a share of all there are: whatever was changed before, there is one. */
  readonly place: number;
  readonly put: unknown;
  readonly isTaken: boolean;
}

/** One hostile input, in the form in which somebody could hand it in. */
export type HostileCase =
  | { readonly kind: 'changed'; readonly base: 0 | 1; readonly changes: readonly Change[] }
  | {
      readonly kind: 'retold';
      readonly base: 0 | 1;
      readonly texts: readonly string[];
      readonly page: number;
    }
  | { readonly kind: 'renamed'; readonly base: 0 | 1; readonly record: number; readonly id: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cut'; readonly from: number; readonly to: number; readonly put: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'query'; readonly query: string };

export const bases: readonly unknown[] = [goodDossier, twoTowns];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 1, arbitrary: fc.constantFrom(...hostileUrls) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

const text = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(' '));
const anyId = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileIds) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...Array.from('ab1-./%\\_A')), maxLength: 8 }),
  },
);

const put: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: text },
  { weight: 3, arbitrary: anyId },
  { weight: 3, arbitrary: fc.constantFrom(...hostileUrls) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(0, -1, 1e308, NaN, 2 ** 53, 0.5, null, true, '', [], {}),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('XXXX-02-30', '2019-02-11/..', '[2019,2020]', '9999-12'),
  },
  { weight: 1, arbitrary: fc.array(text, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.nat(60).map((depth) => nested(depth)) },
);

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

const base = fc.constantFrom(0 as const, 1 as const);
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const change = fc.record({ place: share, put, isTaken: fc.nat(9).map((n) => n === 0) });

/** Any hostile input: most of them cheap to try, some drawn as whole pages. */
export const hostileCase: fc.Arbitrary<HostileCase> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.record({
      kind: fc.constant('changed'),
      base,
      changes: fc.array(change, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('retold'),
      base,
      texts: fc.array(text, { minLength: 1, maxLength: 12 }),
      page: fc.nat(1000),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('renamed'), base, record: share, id: anyId }),
  },
  {
    weight: 20,
    arbitrary: fc.record({
      kind: fc.constant('text'),
      text: fc.oneof(fc.string({ unit: 'binary' }), fc.json({ maxDepth: 4 }), text, bytes()),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('cut'),
      from: share,
      to: share,
      put: fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 8 }), text),
    }),
  },
  {
    weight: 30,
    arbitrary: fc.record({
      kind: fc.constant('address'),
      address: fc
        .array(
          fc.oneof(fc.constantFrom(...addressPieces), fc.string({ unit: 'binary', maxLength: 4 })),
          {
            maxLength: 12,
          },
        )
        .map((pieces) => pieces.join('')),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('query'),
      query: fc.oneof(
        { weight: 1, arbitrary: fc.constantFrom(...hostileQueries) },
        { weight: 9, arbitrary: fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 })) },
      ),
    }),
  },
);

/** Bytes that are no text at all, as a browser reads them. */
function bytes(): fc.Arbitrary<string> {
  return fc.uint8Array({ maxLength: 200 }).map((raw) => new TextDecoder().decode(raw));
}

/** A dossier with some changes in it. */
export function changed(value: unknown, changes: readonly Change[]): unknown {
  return changes.reduce((now: unknown, { place, put: what, isTaken }) => {
    const paths = pathsIn(now, []);
    const path = paths[Math.floor(place * paths.length)] ?? [];
    if (path.length === 0) return what;
    return isTaken ? withoutAt(path, now) : withAt(path, what, now);
  }, value);
}

const known = new WeakMap<object, readonly Path[]>();

function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const found = known.get(value);
  if (found && path.length === 0) return found;
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const paths = [path, ...keys.flatMap((key) => pathsIn(at([key], value), [...path, key]))];
  if (path.length === 0) known.set(value, paths);
  return paths;
}

/** The fields in which a dossier may say what it likes. */
const freeTexts: ReadonlySet<string> = new Set(
  'title summary name adjective question publisher byline kind role venue text place label remark reason made restated change steps asWritten'.split(
    ' ',
  ),
);

/** A dossier that says something hostile wherever it may say what it likes, as far as the format has room for it. */
export function retold(value: unknown, texts: readonly string[]): unknown {
  let count = 0;
  return JSON.parse(JSON.stringify(value), function tell(this: object, key: string, own: unknown) {
    // A kind is a free text of sources only; everything else has its kinds from a list.
    const isFree = freeTexts.has(key) && (key !== 'kind' || 'publisher' in this);
    if (!isFree || typeof own !== 'string') return own;
    return fitting(texts[count++ % texts.length] ?? 'x', key);
  });
}

function fitting(words: string, key: string): string {
  const cut = words.slice(0, key === 'asWritten' ? 110 : 190);
  const few = cut
    .split(/(?<=\s)/u)
    .slice(0, 12)
    .join('');
  return /\S/.test(few) ? few : 'x';
}

/** A dossier in which one id is another, everywhere. */
export function renamed(value: unknown, record: number, id: string): unknown {
  const ids = idsIn(value);
  const old = ids[Math.floor(record * ids.length)];
  return JSON.parse(JSON.stringify(value), (_, own: unknown) => (own === old ? id : own));
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'id' && typeof inner === 'string' ? [inner] : idsIn(inner),
  );
}
