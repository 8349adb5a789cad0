import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitReading, readReading, writeReading } from '../src/address/index.ts';
import { renameIn, type Renaming } from '../src/desk/rename.ts';
import { renamingFault } from '../src/desk/renaming.ts';
import { catalogueOf, idKinds, type Dossier } from '../src/dossier/index.ts';
import {
  checkAgainstLedger,
  listOf,
  recordIds,
  withIds,
  type IdLedger,
} from '../src/dossier/gate/ledger/index.ts';
import { selectPage } from '../src/library/index.ts';
import { sitePages } from './fixtures/site-pages.ts';
import { parsed } from './fixtures/dossiers/parsed.ts';

const text = readFileSync('tests/fixtures/dossiers/good/ruritania.json', 'utf8');
const before = parsed(JSON.parse(text));

/** Everything that can be renamed. */
const renamable = idKinds.flatMap((kind) =>
  before[listOf[kind]].map(({ id }) => ({ kind, old: String(id) })),
);

const newIds = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

interface State {
  readonly text: string;
  readonly ledger: IdLedger;
}

/** A renaming as the author's command carries it out; `undefined` where it would be refused. */
function rename({ text: json, ledger }: State, renaming: Renaming): State | undefined {
  if (renamingFault(parsed(JSON.parse(json)), ledger, renaming)) return undefined;
  const { kind, old, now } = renaming;
  return {
    text: renameIn(json, renaming).text,
    ledger: withIds(ledger, listOf[kind], [old, now]),
  };
}

/** Addresses that choose by id, each as a reader of the first publication may have kept it. */
const filters = (['party', 'speaker', 'topic'] as const).flatMap((kind) =>
  before[listOf[kind]].flatMap(({ id, aliases = [] }) =>
    [id, ...aliases].map((name) => `?${kind}=${name}`),
  ),
);

const pathsOf = (dossier: Dossier) => sitePages([dossier], dossier).map(({ path }) => path);

/** The claims that the board of a dossier shows at some filters, in their words: ids may have changed. */
function shownAt(dossier: Dossier, search: string) {
  const { reading, dropped } = fitReading(readReading(search).reading, catalogueOf(dossier));
  const page = selectPage(dossier, { page: 'board', dossier: dossier.id }, reading);
  if (page?.kind !== 'board') return expect.fail('no board');
  const claims = page.sections
    .flatMap(({ exchanges }) => exchanges)
    .flatMap(({ columns }) => columns)
    .flatMap((column) => column.claims.map((claim) => claim.text));
  return { claims, dropped, mended: writeReading(reading) };
}

function expectUnbroken({ text: json, ledger }: State): void {
  const dossier = parsed(JSON.parse(json));
  expect(checkAgainstLedger(dossier, ledger)).toEqual([]);
  expect(pathsOf(dossier)).toEqual(expect.arrayContaining(pathsOf(before)));
  for (const search of filters) {
    const { mended, ...now } = shownAt(dossier, search);
    const { claims } = shownAt(before, search);
    expect(now, search).toEqual({ claims, dropped: [] });
    // The mended address is a present one, and asks for the same.
    expect(shownAt(dossier, mended)).toEqual({ claims, dropped: [], mended });
  }
}

const first: State = { text, ledger: recordIds(before) };

describe('whatever is renamed', () => {
  it('every address and every filter ever published still answers', () => {
    fc.assert(
      fc.property(fc.constantFrom(...renamable), newIds, (record, now) => {
        const after = rename(first, { ...record, now });
        fc.pre(after !== undefined);
        expectUnbroken(after);
      }),
      { numRuns: 25 },
    );
  });

  it('and renamed again, its second id answers as its first does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...renamable), newIds, newIds, (record, second, third) => {
        const once = rename(first, { ...record, now: second });
        fc.pre(once !== undefined);
        const twice = rename(once, { kind: record.kind, old: second, now: third });
        fc.pre(twice !== undefined);
        expectUnbroken(twice);
        const dossier = parsed(JSON.parse(twice.text));
        const entries: readonly { id: string; aliases?: readonly string[] | undefined }[] =
          dossier[listOf[record.kind]];
        const { aliases } = entries.find(({ id }) => id === third) ?? expect.fail('gone');
        const kept = third === record.old ? [second] : [record.old, second];
        expect(aliases).toEqual(expect.arrayContaining(kept));
        const paths = pathsOf(dossier).filter((path) => path.endsWith(`/${second}/`));
        expect(paths).toHaveLength(['topic', 'party'].includes(record.kind) ? 0 : 1);
      }),
      { numRuns: 25 },
    );
  });
});
