import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { badHabits } from './architecture/code-habits.ts';
import { exportsOf, undocumentedExports } from './architecture/doc-comments.ts';
import { layerOf, layers } from './architecture/house.ts';
import { unlawfulImports } from './architecture/import-law.ts';
import { importsOf } from './architecture/imports.ts';
import { misshapenFiles } from './architecture/shape.ts';
import { isCode, sourceFiles } from './architecture/source-file.ts';
import {
  physicalStyles,
  strayColours,
  strayWeights,
  unknownClasses,
} from './architecture/styles.ts';
import { namedParties } from './architecture/words.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const src = sourceFiles(root, ['src']);
const tests = sourceFiles(root, ['tests']);

const documentedDoors = [
  'src/dossier/index.ts',
  'src/dossier/gate/index.ts',
  'src/dossier/gate/ledger/index.ts',
  'src/dossier/source-text/index.ts',
  'src/address/index.ts',
  'src/ui/index.ts',
];

// A checker that finds nothing to check is always content, so this comes first.
describe('the checks see', () => {
  it('the files of src and tests, in every layer', () => {
    expect(src.length).toBeGreaterThanOrEqual(100);
    expect(tests.length).toBeGreaterThanOrEqual(20);
    for (const layer of layers.filter((name) => name !== 'main')) {
      const own = src.filter(({ path }) => layerOf(path) === layer && isCode(path));
      expect(own.length, layer).toBeGreaterThanOrEqual(5);
    }
  });

  it('imports of every kind', () => {
    const imports = src.filter(({ path }) => isCode(path)).flatMap(importsOf);
    const count = (kind: string) => imports.filter(({ how }) => how === kind).length;
    expect(count('value')).toBeGreaterThanOrEqual(200);
    expect(count('type')).toBeGreaterThanOrEqual(100);
    expect(count('dynamic')).toBeGreaterThanOrEqual(2);
  });

  it('what the doors hand out', () => {
    const files = new Map(src.map((file) => [file.path, file]));
    for (const door of documentedDoors) {
      expect(exportsOf(files, door).length, door).toBeGreaterThanOrEqual(5);
    }
  });

  it('styles', () => {
    expect(src.filter(({ path }) => path.endsWith('.css')).length).toBeGreaterThanOrEqual(20);
  });
});

describe('the house', () => {
  it('imports only what the law allows', () => {
    expect(unlawfulImports(src)).toEqual([]);
  });

  it('has no long file, and none without a place or a name', () => {
    expect(misshapenFiles([...src, ...tests])).toEqual([]);
  });

  it('has no style attribute, no default export and no type assertion', () => {
    expect(badHabits(src)).toEqual([]);
  });

  it('says at the declaration what every export of dossier, address and ui is', () => {
    expect(undocumentedExports(src, documentedDoors)).toEqual([]);
  });

  it('names colours and weights in one file only', () => {
    expect([...strayColours(src), ...strayWeights(src)]).toEqual([]);
  });

  it('lays pages out by the direction of the text', () => {
    expect(physicalStyles(src)).toEqual([]);
  });

  it('takes from style sheets only classes that they have', () => {
    expect(unknownClasses(src)).toEqual([]);
  });

  it('knows no party by name', () => {
    expect(namedParties(src)).toEqual([]);
  });
});
