import { resolve } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { unusedPartsPlugin, withoutUnused } from './unused-parts.ts';

/** A program of a few lines, built for a browser. */
async function built(program: string): Promise<string> {
  const entry = resolve('program.js');
  const given = {
    name: 'given',
    resolveId: (id: string) => (id === entry ? id : undefined),
    load: (id: string) => (id === entry ? program : undefined),
  };
  const done = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [given, unusedPartsPlugin()],
    build: { write: false, minify: false, rollupOptions: { input: entry } },
  });
  if (!('output' in done)) throw new Error('not built once');
  return done.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}

describe('unusedPartsPlugin', () => {
  it('leaves out what nothing here uses of the libraries', async () => {
    const code = await built(`
      import { QueryClient } from '@tanstack/react-query';
      import { createRoute, createRootRouteWithContext, createRouter } from '@tanstack/react-router';
      const root = createRootRouteWithContext()({});
      const route = createRoute({ getParentRoute: () => root, path: '/a' });
      window.kept = [new QueryClient(), createRouter({ routeTree: root.addChildren([route]) })];
    `);
    expect(code).toContain('QueryClient = class');
    expect(code).toContain('new BaseRoute(');
    for (const unused of ['useLinkProps(', 'Mutation = class', 'hasNextPage(', 'sessionStorage']) {
      expect(code, unused).not.toContain(unused);
    }
  });

  it('does not build where what is to be left out is not there', async () => {
    await expect(built("import '@tanstack/react-router/package.json';")).rejects.toThrow(
      'Not there to be left out: @tanstack/react-router/dist/esm/route.js',
    );
  });
});

describe('withoutUnused', () => {
  it('keeps every name, for whoever passes it on', () => {
    const code = 'function a() {}\nfunction b() {}\nexport { a, b };\n';
    expect(withoutUnused(code, 'export function a() {}')).toBe(
      'export function a() {}\nexport const b = undefined;',
    );
  });

  it('does not guess where names are exported another way', () => {
    expect(() => withoutUnused('export default 1;', '')).toThrow('No exports are found');
  });
});
