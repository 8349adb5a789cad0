import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  at,
  goodDossier,
  placeOf,
  withAt,
  withoutAt,
} from '../../tests/fixtures/dossiers/derive.ts';
import { parseDossier, type Path, pointerTo } from '../dossier/gate/index.ts';
import { digestOf, readArticle } from './article.ts';
import { checkAgainstSource, countPassages } from './check-source.ts';

const text = readFileSync('tests/fixtures/articles/ruritania.txt', 'utf8');
const { paragraphs } = readArticle(text);

/** What is found in the good dossier with something put in it; every pointer must lead into the file. */
function check(value: unknown, article = text): readonly (readonly [string, string])[] {
  const { dossier, findings, pointers } = parseDossier(value);
  expect(findings).toEqual([]);
  const found = dossier ? checkAgainstSource(dossier, 'frontier-post', article, pointers) : [];
  return found.map(({ code, pointer }) => [code, pointer]);
}

const verdict = placeOf('assessments', 'no-raider-left-does-not-fit');
const tollPosts = placeOf('claims', 'zenda-runs-toll-posts');
const hostage = placeOf('claims', 'ruritania-keeps-hostage-ships');
const tarlen = placeOf('events', 'tarlen-customs-house-burned');

/** The good dossier without the lengths by which the gate alone would tell a range that is out of bounds. */
const unmeasured = withoutAt(['sources', 0, 'lengths']);

/** A passage of the whole of a paragraph, which may have a quote. */
function wholeOf(paragraph: number, quote?: object): object {
  const words = paragraphs[paragraph - 1] ?? '';
  const place = { source: 'frontier-post', paragraph, start: 0, end: words.length };
  return { ...place, digest: digestOf(words), ...(quote && { quote }) };
}

function fragment(path: Path, paragraph: number, words: string): unknown {
  return withAt([...path, 'passages', 0], wholeOf(paragraph, { kind: 'fragment', text: words }));
}

function speech(words: string): unknown {
  const quote = { kind: 'speech', speaker: 'mira-rassendyll', text: words };
  return withAt([...hostage, 'passages', 0], wholeOf(4, quote));
}

describe('checkAgainstSource', () => {
  it('finds nothing wrong with the good dossier, misprint and nested marks included', () => {
    expect(check(goodDossier)).toEqual([]);
    expect(JSON.stringify(goodDossier)).toContain('recieve [sic]');
  });

  it('counts the passages it looks at', () => {
    const { dossier } = parseDossier(goodDossier);
    expect(dossier && countPassages(dossier)).toBe(48);
    expect(dossier && countPassages(dossier, 'another')).toBe(0);
  });

  it('tells an article of another length', () => {
    expect(check(goodDossier, `${text}One paragraph more.\n`)).toEqual([
      ['source-mismatch', '/sources/0/paragraphs'],
    ]);
    expect(check(goodDossier, '')).toContainEqual(['source-mismatch', '/sources/0/paragraphs']);
  });

  it('tells one word changed, in the whole and in each passage that has it', () => {
    const changed = text.replace('Narrow Gate', 'Narrow Strait');
    const found = check(goodDossier, changed);
    expect(found[0]).toEqual(['digest-mismatch', '/sources/0/digest']);
    expect(found.map(([, pointer]) => pointer)).toContain(
      pointerTo([...placeOf('events', 'narrow-gate-barges-paid'), 'passages', 0, 'digest']),
    );
  });

  it('tells a range that reaches outside its paragraph', () => {
    expect(check(withAt([...verdict, 'passages', 0, 'end'], 9999, unmeasured))).toEqual([
      ['passage-outside', pointerTo([...verdict, 'passages', 0])],
    ]);
  });

  it('tells a paragraph that the article does not have', () => {
    const value = withAt(['sources', 0, 'paragraphs'], 12, unmeasured);
    expect(check(withAt([...verdict, 'passages', 0, 'paragraph'], 11, value))).toEqual([
      ['source-mismatch', '/sources/0/paragraphs'],
      ['passage-outside', pointerTo([...verdict, 'passages', 0, 'paragraph'])],
    ]);
  });

  it('tells a passage moved by one character', () => {
    const end = Number(at([...verdict, 'passages', 0, 'end'])) - 1;
    expect(check(withAt([...verdict, 'passages', 0, 'end'], end))).toEqual([
      ['digest-mismatch', pointerTo([...verdict, 'passages', 0, 'digest'])],
    ]);
  });

  it('tells a quote that is not word for word, or stands outside its passage', () => {
    const path = [...verdict, 'passages', 0, 'quote', 'text'];
    for (const words of ['does not quite fit', 'oes not fit', 'summer fleet']) {
      expect(check(withAt(path, words))).toEqual([['quote-not-found', pointerTo(path)]]);
    }
  });

  it('takes a quote whose misprint was mended for another quote', () => {
    const path = [...hostage, 'passages', 0, 'quote', 'text'];
    expect(check(withAt(path, 'we receive nothing but silence'))).toEqual([
      ['quote-not-found', pointerTo(path)],
    ]);
  });

  it('takes speech from inside quotation marks only', () => {
    const outside = [
      ['quote-not-in-marks', pointerTo([...hostage, 'passages', 0, 'quote', 'text'])],
    ];
    expect(check(speech('Zenda takes no tolls at all'))).toEqual(outside);
    expect(check(speech('silence,” the envoy told'))).toEqual(outside);
    expect(check(speech('a “hostage fleet” in his letters'))).toEqual([]);
    expect(check(speech('hostage fleet'))).toEqual([]);
  });

  it('takes no whole sentence for a fragment, however short', () => {
    expect(check(fragment(verdict, 9, 'No pilot can do it for them'))).toEqual([
      ['quote-too-long', pointerTo([...verdict, 'passages', 0, 'quote', 'text'])],
    ]);
    expect(check(fragment(verdict, 9, 'pilot can do it for them'))).toEqual([]);
  });

  it('looks for a date’s own words in the passages of that date', () => {
    const path = [...tarlen, 'dates', 0, 'asWritten'];
    for (const words of ['February 14', 'February 13']) {
      expect(check(withAt(path, words))).toEqual([['quote-not-found', pointerTo(path)]]);
    }
  });

  it('looks in the record’s passages where a date has none', () => {
    const account = { basis: 'unknown', asWritten: 'spring truce' };
    const path = [...tollPosts, 'dates', 0];
    expect(check(withAt(path, account))).toEqual([
      ['quote-not-found', pointerTo([...path, 'asWritten'])],
    ]);
    expect(check(withAt(path, { ...account, asWritten: 'February 11' }))).toEqual([]);
  });

  it('tells a length that is not its paragraph’s', () => {
    const found = check(withAt(['sources', 0, 'lengths', 3], 9999));
    expect(found).toEqual([['lengths-mismatch', '/sources/0/lengths/3']]);
  });

  it('passes over the passages of other sources', () => {
    const other = { ...Object(at(['sources', 0])), id: 'gazette' };
    const value = withAt(['sources', 1], other);
    expect(check(withAt([...verdict, 'passages', 0, 'source'], 'gazette', value))).toEqual([]);
  });

  it('knows no source that the dossier does not have', () => {
    const { dossier } = parseDossier(goodDossier);
    const found = dossier ? checkAgainstSource(dossier, 'gazette', text) : [];
    expect(found).toMatchObject([{ code: 'source-mismatch', pointer: '/sources' }]);
  });
});
