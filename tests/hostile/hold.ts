import assert from 'node:assert/strict';
import { resolve, sep } from 'node:path';
import {
  createHref,
  fitReading,
  pathOf,
  readPath,
  readReading,
  stripBase,
  writeReading,
} from '../../src/address/index.ts';
import { canonicalQuery } from '../../src/address/canonical.ts';
import { findingCodes } from '../../src/dossier/gate/finding.ts';
import { markUnseen, parseDossier, parseDossierText } from '../../src/dossier/gate/index.ts';
import {
  catalogueOf,
  searchedWords,
  selectSearchRecords,
  type Dossier,
} from '../../src/dossier/index.ts';
import { createEngine, type Engine } from '../../src/features/search/engine.ts';
import { markedRuns } from '../../src/features/search/marking.ts';
import { readRequestPath } from '../../src/serve/request-path.ts';
import { findFile } from '../../src/serve/find-file.ts';
import { goodDossier } from '../fixtures/dossiers/derive.ts';
import { parsed } from '../fixtures/dossiers/parsed.ts';
import { bases, changed, renamed, retold, type HostileCase } from './cases.ts';
import { holdDrawn, writtenPaths } from './hold-drawn.ts';

/** A JSON pointer (RFC 6901). */
const pointerForm = /^(?:\/(?:[^~/]|~[01])*)*$/;
const good = parsed(goodDossier);
const catalogue = catalogueOf(good);
const goodText = JSON.stringify(goodDossier);
const engine: Promise<Engine> = createEngine(
  Array.from(selectSearchRecords(good), ([key, record]) => ({ key, words: searchedWords(record) })),
);

/** Holds the program to its promises on one hostile input. Throws where one is broken. */
export async function holdCase(hostile: HostileCase): Promise<void> {
  switch (hostile.kind) {
    case 'changed': {
      const dossier = holdGate(changed(bases[hostile.base], hostile.changes));
      // Drawing costs a hundred times what judging does: one in some is drawn.
      if (dossier && hostile.changes.length === 3)
        await holdDrawn(dossier, hostile.changes[0]?.place ?? 0);
      return;
    }
    case 'retold': {
      const dossier = holdGate(retold(bases[hostile.base], hostile.texts));
      if (dossier) await holdDrawn(dossier, hostile.page / 1001);
      return;
    }
    case 'renamed': {
      const dossier = holdGate(renamed(bases[hostile.base], hostile.record, hostile.id));
      if (dossier) holdPaths(dossier);
      return;
    }
    case 'text':
      return void holdGateText(hostile.text);
    case 'cut': {
      const [from, to] = [hostile.from, hostile.to].map((share) =>
        Math.floor(share * goodText.length),
      );
      return void holdGateText(goodText.slice(0, from) + hostile.put + goodText.slice(to));
    }
    case 'address':
      return holdAddress(hostile.address);
    case 'query':
      return holdQuery(hostile.query);
  }
}

/** What the gate lets through, as it is shown. Every refusal has a name, a place and a sentence. */
function holdGate(value: unknown): Dossier | undefined {
  return holdRead(parseDossier(value));
}

function holdGateText(text: string): Dossier | undefined {
  return holdRead(parseDossierText(text));
}

function holdRead({ dossier, findings }: ReturnType<typeof parseDossier>): Dossier | undefined {
  for (const { pointer, code, message, id } of findings) {
    assert.match(pointer, pointerForm);
    assert.ok(findingCodes.includes(code), code);
    assert.match(message, /^\S.*\.$/su);
    assert.ok(message.length < 4000, `a sentence of ${message.length}`);
    if (id !== undefined) assert.match(id, /^[a-z0-9-]{1,80}$/);
  }
  assert.equal(Object.hasOwn(Object.prototype, 'isAdmin'), false);
  if (!dossier) {
    assert.ok(findings.length > 0, 'refused without a finding');
    return undefined;
  }
  const shown = markUnseen(dossier);
  assert.equal(markUnseen(shown), shown, 'marked once, it has nothing more to mark');
  return shown;
}

/** No file of a site leaves its folder, or stands where another does. */
function holdPaths(dossier: Dossier): void {
  const folder = resolve('dist');
  const paths = writtenPaths(dossier);
  for (const path of paths) {
    assert.ok(resolve(folder, `.${sep}${path}`).startsWith(folder + sep), path);
    assert.match(path, /^\/?(?:[a-z0-9-]+\/)*[a-z0-9_-]+(?:\.[a-z-]+)+$/, path);
    assert.doesNotMatch(path, /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)/, path);
  }
  assert.equal(new Set(paths.map((path) => path.replace(/^\//, ''))).size, paths.length);
}

function holdAddress(address: string): void {
  const [path = ''] = address.split('?', 1);
  const search = address.slice(path.length);
  const read = readPath(path);
  if (read) {
    const spelled = pathOf(read);
    assert.match(spelled, /^\/(?:[a-z0-9-]+\/)*$/);
    assert.deepEqual(readPath(spelled), read);
  }
  stripBase('/x/', path);
  const { reading, dropped } = readReading(search);
  const written = writeReading(reading);
  assert.equal(writeReading(readReading(written).reading), written);
  assert.ok(dropped.length < 100, `${dropped.length} reports`);
  const fitted = fitReading(reading, catalogue);
  const href = createHref('/x/')(read ?? { page: 'home' }, fitted.reading);
  assert.match(href, /^\/x\/[^\s"'<>\\]*$/);
  for (const base of ['/', '/x/']) {
    const asked = readRequestPath(address, base);
    if (asked.kind !== 'inside') continue;
    const found = findFile('public', asked.parts, asked.folder);
    const folder = resolve('public') + sep;
    if (found.kind === 'file')
      assert.ok(resolve('public', found.name).startsWith(folder), found.name);
  }
}

async function holdQuery(query: string): Promise<void> {
  const search = await engine;
  // As the page asks: what an address can hold.
  const answer = search(canonicalQuery(query));
  for (const { text } of good.claims) {
    assert.equal(
      markedRuns(text, answer)
        .map((run) => run.text)
        .join(''),
      text,
    );
  }
}
