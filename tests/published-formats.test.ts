import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDossierText } from '../src/dossier/gate/index.ts';
import { selectSpeakerPage, wholeReading, type Dossier } from '../src/dossier/index.ts';
import {
  asBibtex,
  asMarkdown,
  asPlainText,
  citationOf,
  type SharedPage,
} from '../src/formats/index.ts';
import { addressesOf, selectPage } from '../src/library/index.ts';
import { readCitation } from './citations.ts';
import { present } from './fixtures/dossiers/parsed.ts';

const folder = new URL('../public/dossiers/', import.meta.url);

const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const shared: ReadonlySet<string | undefined> = new Set([
  'board',
  'claim',
  'event',
  'assessment',
  'speaker',
]);

function published(id: string): Dossier {
  const text = readFileSync(new URL(`${id}/dossier.json`, folder), 'utf8');
  return present(parseDossierText(text).dossier);
}

describe.each(ids)('%s, as it is copied', (id) => {
  const dossier = published(id);
  const pages = addressesOf(dossier)
    .map((address) => selectPage(dossier, address, wholeReading))
    .filter((page): page is SharedPage => shared.has(page?.kind));
  const url = `https://rejoinder.example/${id}/`;

  it('has a text of every page, which names the article and the address', () => {
    expect(pages.length).toBeGreaterThan(dossier.claims.length + dossier.events.length);
    for (const page of pages) {
      for (const text of [asPlainText(page, url), asMarkdown(page, url)]) {
        for (const source of dossier.sources) expect(text).toContain(source.url);
        expect(text).toContain(url);
        expect(text).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  });

  it('says of every claim who makes it, who answers, and what stands against it or that nothing does', () => {
    const claims = pages.filter((page) => page.kind === 'claim');
    expect(claims).toHaveLength(dossier.claims.length);
    for (const page of claims) {
      const text = asPlainText(page, url);
      const { claim, counters, events } = page;
      const against = events.filter(({ relation }) => relation === 'contradicts');
      expect(text.startsWith(`${claim.text}\n`), claim.id).toBe(true);
      for (const words of [
        claim.speaker.name,
        ...claim.quotes.map((quote) => `“${quote.text}”`),
        ...counters.flatMap((tie) => [tie.claim.text, tie.claim.speaker.name]),
        ...events.map(({ event }) => event.title),
      ]) {
        expect(text, claim.id).toContain(words);
      }
      expect(text.includes('The article reports no event against this claim.'), claim.id).toBe(
        against.length === 0,
      );
      expect(text.split('; our reading').length - 1, claim.id).toBe(
        [...counters, ...events, ...page.assessments].filter(({ basis }) => basis === 'editorial')
          .length,
      );
    }
  });

  it('has the worked-out dates look worked out', () => {
    for (const page of pages) {
      if (page.kind !== 'claim') continue;
      const derived = page.claim.dates.filter(({ basis }) => basis === 'derived');
      const [said] = asPlainText(page, url).split('\n\nWhat the ');
      expect(present(said).split('(worked out)').length - 1, page.claim.id).toBe(derived.length);
    }
  });

  it('gives every claim of a speaker', () => {
    for (const speaker of dossier.speakers) {
      const text = asPlainText(present(selectSpeakerPage(dossier, speaker.id)), url);
      for (const claim of dossier.claims.filter((one) => one.speaker === speaker.id)) {
        expect(text, speaker.id).toContain(claim.text);
      }
    }
  });

  it('has a citation of every page, each by a key of its own', () => {
    const cited = pages.map((page) => citationOf(page, { url, accessed: '2026-10-04' }));
    expect(new Set(cited.map((item) => item.id)).size).toBe(pages.length);
    for (const item of cited) {
      const { title, URL, issued } = item;
      expect(readCitation(asBibtex(item)), item.id).toMatchObject({ title, URL, issued });
    }
  });
});
