import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json';

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
];

/** What a document says in code, the blocks of examples left out. */
function codeIn(text: string): readonly string[] {
  const prose = text.replaceAll(/```.*?```/gs, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');
}

/** Paths a document names, such as `app/place.ts`; those with a part to be filled in are nobody's. */
function pathsIn(text: string): readonly string[] {
  return codeIn(text).filter(
    (code) => /^[\w.-]+(?:\/[\w.-]+)+\/?$/.test(code) && code !== 'zod/mini',
  );
}

function scriptsIn(text: string): readonly string[] {
  return [...text.matchAll(/\bnpm (?:run |(?=start|test))([\w:]+)/g)].map(
    ([, script]) => script ?? '',
  );
}

function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)#]+)\)/g)]
    .map(([, link]) => link ?? '')
    .filter((link) => !link.includes('://'));
}

describe.each(documents)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  it('names files that are there', () => {
    const missing = pathsIn(text).filter((named) => {
      // A layer's file may be named from `src/` on, and what the build writes from nowhere.
      const isOurs =
        named.startsWith('dist/') || [named, `src/${named}`].some((at) => existsSync(at));
      return !isOurs;
    });
    expect(missing).toEqual([]);
  });

  it('names scripts that can be run', () => {
    const missing = scriptsIn(text).filter((name) => !(name in manifest.scripts));
    expect(missing).toEqual([]);
  });

  it('links to what is there', () => {
    const missing = linksIn(text).filter((link) => !existsSync(join(dirname(path), link)));
    expect(missing).toEqual([]);
  });
});

it('sees paths, scripts and links', () => {
  const all = documents.map((path) => readFileSync(path, 'utf8')).join('\n');
  expect(pathsIn(all).length).toBeGreaterThan(20);
  expect(scriptsIn(all)).toContain('locate');
  expect(linksIn(all)).toContain('docs/board.png');
});
