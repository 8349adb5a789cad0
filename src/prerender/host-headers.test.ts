import { describe, expect, it } from 'vitest';
import { embedHeaders, forAnybody, securityHeaders } from '../serve/index.ts';
import { hostHeaders } from './host-headers.ts';

const inlineHashes = ['sha256-aa=', 'sha256-bb='];
const embedHashes = ['sha256-cc='];
const file = (base: string) => hostHeaders(base, { inlineHashes, embedHashes });

/** The blocks of a file: a path, and the headers for what it matches. */
function blocks(text: string): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  return [...text.matchAll(/^(\S+)\n((?: {2}\S.*\n)*)/gm)].map(([, path = '', lines = '']) => [
    path,
    Object.fromEntries(
      [...lines.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) => [name, value]),
    ),
  ]);
}

/** As the hosts document it: `*` is anything, `:name` anything within a part, and all else is itself. */
function matches(pattern: string, path: string): boolean {
  const source = pattern.replaceAll('*', '.*').replaceAll(/:[a-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`).test(path);
}

/** What a host sends that joins every value a header is given, as the strictest of them do. */
function sent(text: string, path: string): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const [, own] of blocks(text).filter(([pattern]) => matches(pattern, path))) {
    for (const [name, value] of Object.entries(own)) {
      headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
    }
  }
  return headers;
}

describe.each(['/', '/x/'])('hostHeaders below %s', (base) => {
  it.each([
    '',
    'about/',
    '404.html',
    'zenda/',
    'zenda/timeline/',
    'zenda/claims/mines/',
    'zenda/claims/mines',
    'zenda/embed/claims',
    'dossiers/zenda/dossier.json',
    'schema/dossier-v1.json',
    'no/such/page/',
  ])('send with %s what our own host sends, each header once', (path) => {
    expect(sent(file(base), base + path)).toEqual(securityHeaders({ inlineHashes }));
  });

  it.each(['zenda/embed/claims/mines/', 'zenda/embed/claims/mines'])(
    'send with %s the embed’s own policy alone, so that it can be framed',
    (path) => {
      expect(sent(file(base), base + path)).toEqual(embedHeaders({ inlineHashes: embedHashes }));
    },
  );

  it('let a page that isolates itself load the script for embeds', () => {
    expect(sent(file(base), `${base}embed.js`)).toEqual({
      ...securityHeaders({ inlineHashes }),
      ...forAnybody,
    });
  });

  it('let only what has its digest in its name be kept for good', () => {
    const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' };
    expect(sent(file(base), `${base}assets/app-1a2b.js`)).toMatchObject(kept);
    expect(sent(file(base), `${base}zenda/`)).not.toHaveProperty('Cache-Control');
  });

  it('have every browser ask for the worker that saves, which tells of a new version', () => {
    expect(sent(file(base), `${base}sw.js`)).toMatchObject({ 'Cache-Control': 'no-cache' });
  });

  it('say nothing of what lies outside', () => {
    if (base !== '/') expect(sent(file(base), '/elsewhere/')).toEqual({});
    for (const [path] of blocks(file(base))) expect(path.startsWith(base)).toBe(true);
  });
});

describe('the file itself', () => {
  it('is a header to a line, the last one ended, within the limits of hosts', () => {
    const text = file('/');
    expect(text).toMatch(/^(?:(?:\S+|  [\w-]+: \S.*)\n)+$/);
    expect(blocks(text).length).toBeLessThan(100);
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
  });
});
