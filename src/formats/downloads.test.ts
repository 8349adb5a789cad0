import { describe, expect, it } from 'vitest';
import { parsed, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../tests/fixtures/readings.ts';
import { site } from '../../tests/fixtures/site.ts';
import { excerptOf } from '../dossier/index.ts';
import { asDossierJson } from './dossier-json.ts';
import { downloads } from './downloads.ts';

describe('the downloads', () => {
  it('are these, each of its own name', () => {
    expect(downloads.map(({ file, type }) => [file, type])).toEqual([
      ['dossier.json', 'application/json'],
      ['dossier.jsonld', 'application/ld+json'],
      ['annotations.jsonld', 'application/ld+json'],
      ['claims.csv', 'text/csv'],
      ['events.csv', 'text/csv'],
      ['links.csv', 'text/csv'],
      ['dossier.argdown', 'text/plain'],
    ]);
    expect(new Set(downloads.map(({ name }) => name)).size).toBe(downloads.length);
  });

  it('are each a text of its own, the same whenever it is written', () => {
    const write = () => downloads.map((one) => one.write(ruritania, site));
    const texts = write();
    expect(new Set(texts).size).toBe(downloads.length);
    expect(write()).toEqual(texts);
    for (const text of texts) expect(text).toMatch(/[^\n]\n$/);
  });

  it.each(downloads.map((one) => [one.file, one] as const))(
    '%s has of an excerpt only what is left',
    (_, { write }) => {
      const left = excerptOf(ruritania, readingOf('party=ruritania'));
      const text = write(left, site);
      expect(text).not.toContain('raiders-winter-in-ruritania');
      expect(write(ruritania, site).length).toBeGreaterThan(text.length);
    },
  );

  it.each(downloads.map((one) => [one.file, one] as const))(
    '%s stands also where no claim is left',
    (_, { write }) => {
      const empty = excerptOf(ruritania, readingOf('q=no-such-word'));
      expect(write(empty, site).length).toBeGreaterThan(0);
    },
  );
});

it('gives a dossier back as it was', () => {
  expect(parsed(JSON.parse(asDossierJson(ruritania)))).toEqual(ruritania);
});
