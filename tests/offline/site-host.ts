import { createHash } from 'node:crypto';
import { answer } from '../../src/offline/answer.ts';
import type { TabVersion } from '../../src/offline/messages.ts';
import type { Ports } from '../../src/offline/ports.ts';
import {
  editionHeader,
  editionsPath,
  savedPagePath,
  type Published,
} from '../../src/offline/published.ts';
import type { BeforeStep, MemoryStorage } from './ending-stores.ts';

/** A version of an invented site: every file says which version it is of, but for a font, which stays as it is. */
export interface Version {
  readonly name: string;
  readonly published: Published;
  readonly files: ReadonlyMap<string, string>;
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A version of the site: which version of which dossier it has. */
export function versionOf(name: string, dossiers: Readonly<Record<string, string>>): Version {
  const ofDossiers = Object.entries(dossiers).map(([id, of]) => {
    const own = { 'dossier.json': `dossier ${id} of ${of}`, 'map.json': `map of ${id} of ${of}` };
    const list = JSON.stringify(
      Object.fromEntries(Object.entries(own).map(([path, text]) => [path, digestOf(text)])),
    );
    return { id, own, list };
  });
  const editions = Object.fromEntries(ofDossiers.map(({ id, list }) => [id, digestOf(list)]));
  const shell: Readonly<Record<string, string>> = {
    [`assets/app-${name}.js`]: `script of ${name}`,
    [`assets/late-${name}.js`]: `late script of ${name}`,
    'assets/serif.woff2': 'font',
    [savedPagePath]: `page of ${name}`,
    [editionsPath]: JSON.stringify(editions),
  };
  const files = Object.fromEntries(
    Object.entries(shell).map(([path, text]) => [path, digestOf(text)]),
  );
  return {
    name,
    published: { version: digestOf(JSON.stringify(files)), home: 'ruritania', files },
    files: new Map([
      ...Object.entries(shell),
      ...ofDossiers.flatMap(({ id, own, list }) =>
        Object.entries({ ...own, 'offline.json': list }).map(
          ([path, text]) => [`dossiers/${id}/${path}`, text] as const,
        ),
      ),
    ]),
  };
}

/** A host that has one version at a time, or cannot be reached. */
export interface Host {
  version: Version | undefined;
}

/** A worker of a version, in a browser with this storage. */
export function workerOf(
  version: Version,
  host: Host,
  storage: MemoryStorage,
  before: BeforeStep = () => undefined,
): Ports {
  return {
    published: version.published,
    base: '/x/',
    stores: storage.seen(before),
    fetchFile: async (path) => {
      await before(`fetch ${path}`);
      if (!host.version) throw new TypeError('Failed to fetch');
      const text = host.version.files.get(path);
      return text === undefined ? new Response('', { status: 404 }) : new Response(text);
    },
    now: () => new Date('2026-11-24T17:40:00Z'),
  };
}

const noNetwork = {
  ask: () => Promise.reject(new TypeError('Failed to fetch')),
  patience: () => new Promise<void>(() => undefined),
};

/** A text without a network, and the edition that came with it; `away` where there is none. */
async function textOf(
  ports: Ports,
  wanted: Parameters<typeof answer>[1],
  edition: string | null = null,
): Promise<{ readonly text: string; readonly edition: string | null }> {
  try {
    const response = await answer(ports, wanted, { ...noNetwork, edition });
    return { text: await response.text(), edition: response.headers.get(editionHeader) };
  } catch {
    return { text: 'away', edition: null };
  }
}

/** What a reader without a network is shown at an address of a dossier: `away`, or the texts of all that it needs. */
export async function readWithoutNetwork(
  ports: Ports,
  dossier: string,
): Promise<readonly string[]> {
  const page = await textOf(ports, { kind: 'page', dossier });
  if (page.text === 'away') return ['away'];
  const name = page.text.slice('page of '.length);
  return [page.text, ...(await readInTab(ports, { name, dossier, edition: null }))];
}

/** What a tab still gets that was opened before: its late parts, and the files of its dossier. */
export async function readInTab(
  ports: Ports,
  {
    name,
    dossier,
    edition,
  }: { readonly name: string; readonly dossier: string; readonly edition: string | null },
): Promise<readonly string[]> {
  const assets = [`assets/app-${name}.js`, `assets/late-${name}.js`, 'assets/serif.woff2'];
  const texts = [];
  for (const path of assets) texts.push((await textOf(ports, { kind: 'asset', path })).text);
  const file = { kind: 'file', dossier } as const;
  const first = await textOf(ports, { ...file, path: 'dossier.json' }, edition);
  const second = await textOf(ports, { ...file, path: 'map.json' }, edition ?? first.edition);
  return [...texts, first.text, second.text];
}

/** What is to be read of a version of the site that is whole. */
export function wholeTexts(name: string, dossier: string, of: string): readonly string[] {
  return [
    `page of ${name}`,
    `script of ${name}`,
    `late script of ${name}`,
    'font',
    `dossier ${dossier} of ${of}`,
    `map of ${dossier} of ${of}`,
  ];
}

/** A tab that was opened from a version and has read of these dossiers. */
export function tabOf(version: Version, dossiers: readonly string[]): TabVersion {
  const editions: Record<string, string> = JSON.parse(version.files.get(editionsPath) ?? '{}');
  return {
    script: `/x/assets/app-${version.name}.js`,
    editions: Object.fromEntries(dossiers.map((id) => [id, editions[id] ?? ''])),
  };
}
