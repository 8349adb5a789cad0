import { describe, expect, it } from 'vitest';
import { withAt } from '../../tests/fixtures/dossiers/derive.ts';
import { parsed, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { downloads } from '../formats/index.ts';
import { downloadFiles } from './downloads.ts';
import { standingAt } from './standing.ts';

const published = standingAt('https://example.org', '/');
const written = downloads.filter(({ file }) => file !== 'dossier.json');

describe('downloadFiles', () => {
  it('are each file of each dossier, but for the dossier itself, which Vite copies', () => {
    const other = parsed(withAt(['id'], 'a-quarrel'));
    const paths = downloadFiles([ruritania, other], published).map(([path]) => path);
    expect(paths).toEqual(
      ['ruritania', 'a-quarrel'].flatMap((id) =>
        written.map(({ file }) => `dossiers/${id}/${file}`),
      ),
    );
  });

  it('hold what the formats write, with addresses in full', () => {
    const files = new Map(downloadFiles([ruritania], published));
    for (const { file, write } of written) {
      const text = files.get(`dossiers/ruritania/${file}`);
      expect(text).toBe(write(ruritania, published));
      expect(text).toContain('https://example.org/ruritania/');
    }
  });
});
