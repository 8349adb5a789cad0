import { describe, expect, it } from 'vitest';
import { ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { readPath } from '../address/index.ts';
import { embedPages } from './embed-pages.ts';

const pages = embedPages([ruritania]);

describe('the embeds of a site', () => {
  it('are one for every claim, known by the claim’s own page', () => {
    for (const { id } of ruritania.claims) {
      expect(pages).toContainEqual(
        expect.objectContaining({
          path: `/ruritania/embed/claims/${id}/`,
          canonical: `/ruritania/claims/${id}/`,
          page: expect.objectContaining({ claim: expect.objectContaining({ id }) }),
        }),
      );
    }
  });

  it('answer at a retired id with the claim it has become', () => {
    const retired = pages.find(({ path }) => path === '/ruritania/embed/claims/hofbau-is-safe/');
    expect(retired?.canonical).toBe('/ruritania/claims/hofbau-free-of-raiders/');
    expect(pages).toHaveLength(ruritania.claims.length + 1);
  });

  it('stand at addresses that are embeds', () => {
    for (const { path } of pages) expect(readPath(path)?.page, path).toBe('embed');
  });
});
