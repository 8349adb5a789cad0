import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What the lockfile says of one package. */
interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

function readJsonFile<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const { packages } = readJsonFile<{ packages: Readonly<Record<string, Locked>> }>(
  'package-lock.json',
);
const { allowScripts } = readJsonFile<{ allowScripts: Readonly<Record<string, boolean>> }>(
  'package.json',
);

/** All but the project itself, which stands under an empty name. */
const locked = Object.entries(packages).filter(([place]) => place !== '');

const nameAt = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 13);

it('installs nothing that is not, to the byte, what was looked at', () => {
  expect(locked.length).toBeGreaterThan(300);
  const unsure = locked.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
  expect(unsure.map(([place]) => place)).toEqual([]);
});

it('names no host to install from: that is for whoever installs', () => {
  const hosted = locked.filter(([, { resolved, link }]) => resolved !== undefined || link === true);
  expect(hosted.map(([place]) => place)).toEqual([]);
});

it('has an answer for every package that would run a script when it is installed', () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const names = [...new Set(scripted.map(([place]) => nameAt(place)))];
  expect(names.toSorted()).toEqual(Object.keys(allowScripts).toSorted());
});

it('lets none of them run', () => {
  expect(Object.values(allowScripts)).not.toContain(true);
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
});
