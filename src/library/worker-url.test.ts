// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A browser that holds to Trusted Types, and the policies it was asked for. */
function holdToTrustedTypes() {
  const names: string[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy: (
      name: string,
      { createScriptURL }: { createScriptURL: (url: string) => string },
    ) => {
      names.push(name);
      return { createScriptURL: (url: string) => ({ trusted: createScriptURL(url) }) };
    },
  });
  return names;
}

const load = async () => (await import('./worker-url.ts')).workerUrl;
const origin = 'http://localhost:3000';

beforeEach(() => void vi.resetModules());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe.each([
  ['/', '/assets/search-worker-a1.js', '/search-worker-a1.js'],
  ['/x/', '/x/assets/search-worker-a1.js', '/assets/search-worker-a1.js'],
])('the address of a worker’s script on a site built for %s', (base, own, foreign) => {
  beforeEach(() => {
    vi.stubEnv('BASE_URL', base);
    vi.stubEnv('DEV', false);
  });

  it('is let through as it is where the browser asks for no more', async () => {
    const workerUrl = await load();
    expect(workerUrl(own)).toBe(origin + own);
  });

  it('is vouched for by one policy, made once, where the browser asks for that', async () => {
    const names = holdToTrustedTypes();
    const workerUrl = await load();
    expect(workerUrl(own)).toEqual({ trusted: origin + own });
    workerUrl(own);
    expect(names).toEqual(['rejoinder-worker']);
  });

  it('is let through for the worker that saves, which stands at the root of the site', async () => {
    const workerUrl = await load();
    expect(workerUrl(`${base}sw.js`)).toBe(`${origin}${base}sw.js`);
    expect(() => workerUrl(`${base}zenda/sw.js`)).toThrow(/no script of this site/);
  });

  it.each([
    foreign,
    `https://elsewhere.example${own}`,
    `//elsewhere.example${own}`,
    'data:text/javascript,0',
    'blob:http://localhost:3000/assets/',
    `${base}assets/../evil.js`,
    `${base}dossiers/ruritania/dossier.json`,
  ])('is refused when it is %s', async (url) => {
    for (const workerUrl of [await load(), holdToTrustedTypes() && (await load())]) {
      expect(() => workerUrl(url)).toThrow(/no script of this site/);
    }
  });
});
