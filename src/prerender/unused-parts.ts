import type { Plugin } from 'vite';

/**
 * Modules of libraries that are loaded for the sake of what nothing here uses, where the library itself holds on to it and
 * no bundler can see that. Each with what is left of it; all else that it exports is `undefined`.
 */
const partsLeft: Readonly<Record<string, string>> = {
  // A route of the library carries hooks of its own and a `Link`: of these, links are the larger part.
  '@tanstack/react-router/dist/esm/route.js': `
    import { BaseRootRoute, BaseRoute } from '@tanstack/router-core';
    export const createRoute = (options) => new BaseRoute(options);
    export const createRootRouteWithContext = () => (options) => new BaseRootRoute(options);`,
  // Places are kept by app/place.ts.
  '@tanstack/router-core/dist/esm/scroll-restoration.js': `
    export function setupScrollRestoration() {}`,
  // Searches are spelled by address/search.ts.
  '@tanstack/router-core/dist/esm/searchParams.js': '',
  // Nothing is written to a server.
  '@tanstack/query-core/build/modern/mutationCache.js': `
    export class MutationCache {
      clear() {}
      resumePausedMutations() {
        return Promise.resolve();
      }
    }`,
  // What is long comes in parts of our own.
  '@tanstack/query-core/build/modern/infiniteQueryBehavior.js': '',
};

/**
 * Leaves those parts out of what browsers load. Fails the build where a library that it reads has one of them no longer:
 * what is left of it has then to be thought through again.
 */
export function unusedPartsPlugin(): Plugin {
  const met = new Set<string>();
  const packages = new Set<string>();
  return {
    name: 'rejoinder-unused-parts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      const inPackage = /.*\/node_modules\/(@tanstack\/[^/]+)\//.exec(id)?.[1];
      if (!inPackage) return undefined;
      packages.add(inPackage);
      const found = Object.entries(partsLeft).find(([part]) =>
        id.endsWith(`/node_modules/${part}`),
      );
      if (!found) return undefined;
      const [part, left] = found;
      met.add(part);
      return withoutUnused(code, left);
    },
    buildEnd() {
      const missed = Object.keys(partsLeft).filter(
        (part) => !met.has(part) && [...packages].some((name) => part.startsWith(`${name}/`)),
      );
      if (missed.length > 0) this.error(`Not there to be left out: ${missed.join(', ')}`);
    },
  };
}

/** A module of which is left what `left` says: its other exports are there for whoever passes them on, and empty. */
export function withoutUnused(code: string, left: string): string {
  const names = /^export \{([^}]*)\};/m.exec(code)?.[1];
  if (names === undefined) throw new Error('No exports are found in what is to be left out.');
  const empty = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => !new RegExp(`export (?:const|class|function) ${name}\\b`).test(left))
    .map((name) => `export const ${name} = undefined;`);
  return [left, ...empty].join('\n');
}
