import { readFileSync } from 'node:fs';

/** What Vite says of the files it built. */
interface Built {
  readonly file: string;
  readonly imports?: readonly string[];
}

const manifest: Readonly<Record<string, Built>> = JSON.parse(
  readFileSync('dist/assets/manifest.json', 'utf8'),
);

/** A file that was built, and all that it cannot start without. */
function withImports(source: string): ReadonlySet<string> {
  const found = new Set([source]);
  for (const one of found) built(one).imports?.forEach((next) => found.add(next));
  return found;
}

function built(source: string): Built {
  const file = manifest[source];
  if (!file) throw new Error(`dist/ has no ${source}: npm run build`);
  return file;
}

const firstScript = withImports('index.html');
const withLong = new Set([...firstScript, ...withImports('src/features/board/long-board.tsx')]);

function files(sources: Iterable<string>): readonly string[] {
  return [...sources].map((source) => `dist/${built(source).file}`);
}

/** What the page of a feature loads beside what every page does. */
function beyondFirst(feature: string): readonly string[] {
  const all = withImports(`src/features/${feature}/index.ts`);
  return files([...all].filter((source) => !firstScript.has(source)));
}

export default [
  {
    name: "script of the board's first interaction",
    path: files(firstScript),
    gzip: true,
    limit: '130 kB',
  },
  {
    name: 'script of a long board before its first interaction',
    path: files(withLong),
    gzip: true,
    limit: '130 kB',
  },
  {
    name: 'script of the gate, loaded to check a dossier',
    path: 'dist/assets/gate-*.js',
    gzip: true,
    limit: '20 kB',
  },
  { name: 'style sheet', path: 'dist/assets/index-*.css', gzip: true, limit: '8 kB' },
  {
    name: 'share panel, loaded when it is opened',
    path: 'dist/assets/panel-*.js',
    gzip: true,
    limit: '14 kB',
  },
  {
    name: 'results of a search, loaded when its field is first used',
    path: 'dist/assets/results-panel-*.js',
    gzip: true,
    limit: '5 kB',
  },
  {
    name: 'worker that searches, loaded with the results',
    path: 'dist/assets/search-worker-*.js',
    gzip: true,
    limit: '9 kB',
  },
  {
    name: 'what writes files of a filtered dossier, loaded when one is asked for',
    path: 'dist/assets/save-shown-*.js',
    gzip: true,
    limit: '10 kB',
  },
  {
    name: 'script for pages that embed a claim, as it is',
    path: 'dist/embed.js',
    gzip: false,
    brotli: false,
    limit: '1 kB',
  },
  {
    name: 'script of the timeline, beyond the first',
    path: beyondFirst('timeline'),
    gzip: true,
    limit: '14 kB',
  },
  {
    name: 'script of the map, beyond the first',
    path: beyondFirst('map'),
    gzip: true,
    limit: '24 kB',
  },
  {
    name: 'script of the source, beyond the first',
    path: beyondFirst('source'),
    gzip: true,
    limit: '16 kB',
  },
];
