/** The rooms of the house. `main` is the one file that starts the app in a browser. */
export const layers = [
  'dossier',
  'address',
  'keeping',
  'offline',
  'library',
  'ui',
  'display',
  'formats',
  'features',
  'app',
  'prerender',
  'desk',
  'serve',
  'main',
] as const;

export type Layer = (typeof layers)[number];

/** What the files of one layer may import. */
export interface Law {
  /** Other layers, each by its door. */
  readonly layers: readonly Layer[];
  /** Packages by the name that is imported; `node:` stands for all that comes with Node. */
  readonly packages: readonly string[];
}

const browserLayers = [
  'dossier',
  'address',
  'keeping',
  'offline',
  'library',
  'ui',
  'display',
  'formats',
  'features',
] as const;

/** The law of imports. ARCHITECTURE.md has the same table in words. */
export const laws: Readonly<Record<Layer, Law>> = {
  dossier: { layers: [], packages: ['zod/mini'] },
  address: { layers: ['dossier'], packages: [] },
  keeping: { layers: [], packages: ['idb'] },
  offline: { layers: ['address'], packages: [] },
  library: {
    layers: ['dossier', 'address', 'offline'],
    packages: ['react', '@tanstack/react-query'],
  },
  ui: { layers: [], packages: ['react'] },
  display: { layers: ['dossier', 'address', 'ui'], packages: ['react'] },
  formats: { layers: ['dossier', 'address', 'display'], packages: ['schema-dts'] },
  features: {
    layers: ['dossier', 'address', 'keeping', 'offline', 'library', 'ui', 'display', 'formats'],
    packages: ['react', 'uqr', 'minisearch', 'approx-string-match'],
  },
  app: {
    layers: browserLayers,
    packages: ['react', '@tanstack/react-query', '@tanstack/react-router'],
  },
  prerender: {
    layers: [...browserLayers, 'app', 'serve'],
    packages: [
      'node:',
      'vite',
      'react-dom',
      '@tanstack/react-router',
      '@resvg/resvg-js',
      'wawoff2',
      'fontkit',
      'schema-dts',
      'elkjs',
    ],
  },
  desk: { layers: ['dossier'], packages: ['node:'] },
  serve: { layers: [], packages: ['node:', 'compression', 'sirv'] },
  main: { layers: ['address', 'library', 'app'], packages: ['react', 'react-dom'] },
};

/** A way into the dossier layer beside its `index.ts`, and who may take it. */
export interface SideDoor {
  readonly path: string;
  readonly open: readonly Layer[];
  /** Layers that may only load it when they need it, or open it in a worker (`*-worker.ts`). */
  readonly lazily: readonly Layer[];
}

/**
 * The gate carries the schema library, so no page loads it at once; the ledgers and the JSON Schema are for Node alone.
 * The text of a source is for authors, and for the one feature that reads a reader's own copy.
 */
export const sideDoors: readonly SideDoor[] = [
  { path: 'src/dossier/gate/index.ts', open: ['desk', 'prerender'], lazily: ['library'] },
  { path: 'src/dossier/gate/ledger/index.ts', open: ['desk', 'prerender'], lazily: [] },
  { path: 'src/dossier/gate/json-schema.ts', open: ['prerender'], lazily: [] },
  { path: 'src/dossier/source-text/index.ts', open: ['desk', 'features'], lazily: [] },
];

/** What only tests may import. */
export const testPackages: readonly string[] = [
  'vitest',
  'fast-check',
  '@testing-library',
  'jsdom',
  'parse5',
  'axe-core',
  'ajv',
  'ajv-formats',
  'edtf',
  'jsonld',
  '@argdown/core',
  'csv-parse',
  '@citation-js',
  'fast-xml-parser',
  'fake-indexeddb',
  'idb',
  'jsqr',
  'pngjs',
  'node:',
  'react-dom',
];

/** The layer a file of `src` belongs to, or undefined for one that stands in none. */
export function layerOf(path: string): Layer | undefined {
  if (path === 'src/main.tsx') return 'main';
  const [, folder] = /^src\/([^/]+)\//.exec(path) ?? [];
  return layers.find((layer) => layer === folder && layer !== 'main');
}

/** The folder whose files import one another freely: a layer, or among the features one feature. */
export function roomOf(path: string): string {
  return (/^src\/features\/[^/]+/.exec(path) ?? /^src\/[^/]+/.exec(path))?.[0] ?? '';
}
