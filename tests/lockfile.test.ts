import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What the lockfile says of one package. */
interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const project: { readonly allowScripts: Readonly<Record<string, boolean>> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

/** All but the project itself, which stands under an empty name. */
const locked = Object.entries(lock.packages).filter(([place]) => place !== '');

const nameAt = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 13);

it('installs nothing that is not, to the byte, what was looked at', () => {
  expect(locked.length).toBeGreaterThan(300);
  const unsure = locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(unsure.map(([place]) => place)).toEqual([]);
});

it('names no host to install from: that is for whoever installs', () => {
  const hosted = locked.filter(([, { resolved, link }]) => resolved !== undefined || link === true);
  expect(hosted.map(([place]) => place)).toEqual([]);
});

it('has an answer for every package that would run a script when it is installed', () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const names = [...new Set(scripted.map(([place]) => nameAt(place)))];
  expect(names.toSorted()).toEqual(Object.keys(project.allowScripts).toSorted());
});

it('lets none of them run', () => {
  expect(Object.values(project.allowScripts)).not.toContain(true);
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
});
