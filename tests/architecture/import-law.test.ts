import { describe, expect, it } from 'vitest';
import { unlawfulImports } from './import-law.ts';

function faults(path: string, text: string): readonly string[] {
  return unlawfulImports([{ path, text }]);
}

describe('what the law allows', () => {
  it.each([
    ['src/address/a.ts', "import type { Reading } from '../dossier/index.ts';"],
    ['src/address/a.ts', "import { b } from './inner/b.ts';"],
    ['src/library/a.ts', "export const f = () => import('../dossier/gate/index.ts');"],
    ['src/desk/a.ts', "import { parseDossier } from '../dossier/gate/index.ts';"],
    ['src/prerender/a.ts', "import { f } from '../dossier/gate/json-schema.ts';"],
    ['src/features/board/a.tsx', "import { Badge } from '../../ui/index.ts';"],
    ['src/features/board/a.tsx', "import styles from './board.module.css';"],
    ['src/features/board/a.test.tsx', "import { x } from '../../../tests/fixtures/x.ts';"],
    ['src/display/a.test.ts', "import { parseDossier } from '../dossier/gate/index.ts';"],
    ['src/dossier/gate/a.ts', "import * as z from 'zod/mini';"],
    ['src/dossier/model.ts', "import type * as z from 'zod/mini';"],
    ['src/dossier/index.ts', "export type { Finding } from './gate/finding.ts';"],
    ['src/serve/a.ts', "import { join } from 'node:path';"],
    ['src/main.tsx', "import './ui/tokens.css';"],
    ['src/prerender/a.ts', 'export const f = (built: string) => import(built);'],
  ])('%s: %s', (path, text) => {
    expect(faults(path, text)).toEqual([]);
  });
});

describe('what the law forbids', () => {
  it.each([
    ['up', 'src/dossier/a.ts', "import { href } from '../address/index.ts';"],
    ['up, by a type', 'src/dossier/a.ts', "import type { Href } from '../address/index.ts';"],
    ['up, by an inline type', 'src/ui/a.ts', "import { type Party } from '../dossier/index.ts';"],
    ['up, by a type query', 'src/ui/a.ts', "export type P = import('../dossier/index.ts').Party;"],
    ['up, when it is needed', 'src/ui/a.ts', "export const f = () => import('../app/index.ts');"],
    ['up, passed on', 'src/address/a.ts', "export * from '../library/index.ts';"],
    ['up, passed on by name', 'src/address/a.ts', "export { x } from '../library/index.ts';"],
    [
      'up, the old way',
      'src/address/a.ts',
      "const x = require('../library/index.ts'); export { x };",
    ],
    ['up, from a test', 'src/dossier/a.test.ts', "import { href } from '../address/index.ts';"],
    ['past a door', 'src/address/a.ts', "import { isSlug } from '../dossier/slug.ts';"],
    ['past a door, in a test', 'src/address/a.test.ts', "import { x } from '../dossier/slug.ts';"],
    ['another feature', 'src/features/board/a.tsx', "import { Claim } from '../claim/index.ts';"],
    [
      'another feature’s type',
      'src/features/board/a.tsx',
      "import type { C } from '../claim/c.ts';",
    ],
    ['the gate, for a page', 'src/app/a.ts', "import { f } from '../dossier/gate/index.ts';"],
    ['the gate, at once', 'src/library/a.ts', "import { f } from '../dossier/gate/index.ts';"],
    ['the gate, late, for a page', 'src/app/a.ts', "void import('../dossier/gate/index.ts');"],
    ['inside the gate', 'src/desk/a.ts', "import { f } from '../dossier/gate/parse.ts';"],
    ['the gate, within its layer', 'src/dossier/a.ts', "import { f } from './gate/parse.ts';"],
    ['the schema library', 'src/dossier/a.ts', "import * as z from 'zod/mini';"],
    ['another schema library', 'src/dossier/gate/a.ts', "import * as z from 'zod';"],
    ['a library that draws', 'src/dossier/a.ts', "import { useMemo } from 'react';"],
    ['the router', 'src/display/a.tsx', "import { Link } from '@tanstack/react-router';"],
    ['fetching', 'src/features/board/a.tsx', "import { useQuery } from '@tanstack/react-query';"],
    ['Node, in a browser', 'src/library/a.ts', "import { join } from 'node:path';"],
    ['a tool of tests', 'src/dossier/a.ts', "import fc from 'fast-check';"],
    ['a fixture', 'src/dossier/a.ts', "import x from '../../tests/fixtures/x.ts';"],
    ['a dossier', 'src/app/a.ts', "import x from '../../public/dossiers/x/dossier.json';"],
    ['other’s styles', 'src/app/a.tsx', "import styles from '../ui/button.module.css';"],
    ['who knows what', 'src/library/a.ts', 'export const f = (name: string) => import(name);'],
    ['many at once', 'src/app/a.ts', "export const all = import.meta.glob('../features/*/*.ts');"],
  ])('%s', (_what, path, text) => {
    expect(faults(path, text)).toHaveLength(1);
  });

  it('a file in no layer', () => {
    expect(faults('src/shared/a.ts', '')).toEqual(['src/shared/a.ts stands in no layer']);
    expect(faults('src/other.ts', '')).toEqual(['src/other.ts stands in no layer']);
  });

  it('and names both ends', () => {
    expect(faults('src/ui/a.ts', "import { x } from '../dossier/index.ts';")).toEqual([
      'src/ui/a.ts imports ../dossier/index.ts: ui may not know dossier',
    ]);
  });
});

it('does not take a file it cannot read for a lawful one', () => {
  expect(() => faults('src/ui/a.ts', 'import {')).toThrow('src/ui/a.ts does not parse');
});
