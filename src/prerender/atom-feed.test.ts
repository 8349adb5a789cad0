import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAt } from '../../tests/fixtures/dossiers/derive.ts';
import { parsed, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import type { Dossier } from '../dossier/index.ts';
import { atomFeed } from './atom-feed.ts';
import { standingAt } from './standing.ts';

const standing = standingAt('https://example.org', '/x/');
const url = 'https://example.org/x/dossiers/feed.atom';
const parser = new XMLParser({
  ignoreAttributes: false,
  trimValues: false,
  parseTagValue: false,
  isArray: (name) => name === 'entry',
});

interface Text {
  readonly '#text': string;
  readonly '@_type': string;
}

interface ReadFeed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: { readonly name: string };
  readonly '@_xmlns': string;
  readonly entry: readonly {
    readonly id: string;
    readonly title: string;
    readonly updated: string;
    readonly content: Text;
  }[];
}

/** A feed as a reader of feeds reads it. */
function read(...dossiers: readonly Dossier[]): ReadFeed {
  const options = { url, pageUrl: 'https://example.org/x/dossiers/', language: 'en' };
  const text = atomFeed({ ...options, dossiers, title: 'T', subtitle: 'S' }, standing);
  if (XMLValidator.validate(text) !== true) throw new Error(`no XML: ${text}`);
  const { feed }: { feed: ReadFeed } = parser.parse(text);
  return feed;
}

function revised(id: string, ...revisions: readonly (readonly [string, string])[]): Dossier {
  const written = revisions.map(([date, text]) => ({ date, text }));
  return parsed(withAt(['id'], id, withAt(['revisions'], written)));
}

describe('atomFeed', () => {
  it('is Atom, by the site, as new as its newest entry', () => {
    expect(read(ruritania)).toMatchObject({
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      id: url,
      title: 'T',
      updated: '2019-03-12T00:00:00Z',
      author: { name: 'Rejoinder' },
    });
  });

  it('tells each revision in plain text, the newest first', () => {
    expect(read(ruritania).entry).toMatchObject([
      {
        id: 'https://example.org/x/ruritania/#revision-2019-03-12',
        title: 'Tolls and torches on the Elph, 12 March 2019',
        updated: '2019-03-12T00:00:00Z',
        content: { '@_type': 'text', '#text': ruritania.revisions[1]?.text },
      },
      { id: 'https://example.org/x/ruritania/#revision-2019-03-10' },
    ]);
  });

  it('tells two revisions of one day apart, by names that a third does not change', () => {
    const two = revised('a', ['2019-03-10', 'One.'], ['2019-03-10', 'Two.']);
    const three = revised(
      'a',
      ['2019-03-10', 'One.'],
      ['2019-03-10', 'Two.'],
      ['2019-03-10', 'Three.'],
    );
    const named = (dossier: Dossier) =>
      read(dossier).entry.map(({ id, content }) => [content['#text'], id.replace(/.*#/, '')]);
    expect(named(two)).toEqual([
      ['Two.', 'revision-2019-03-10-2'],
      ['One.', 'revision-2019-03-10'],
    ]);
    expect(named(three).slice(1)).toEqual(named(two));
  });

  it('brings the revisions of all dossiers into one order', () => {
    const a = revised('a', ['2019-01-01', 'First.'], ['2019-03-01', 'Third.']);
    const b = revised('b', ['2019-02-01', 'Second.']);
    expect(read(a, b).entry.map(({ content }) => content['#text'])).toEqual([
      'Third.',
      'Second.',
      'First.',
    ]);
  });

  it('has an entry under one name in whichever feed it stands', () => {
    const a = revised('a', ['2019-01-01', 'First.']);
    expect(read(a, ruritania).entry).toContainEqual(read(a).entry[0]);
  });

  it('holds whatever a text holds that XML can, and nothing it cannot', () => {
    const piece = fc.constantFrom(
      ']]>',
      '&',
      '<b>',
      '"',
      '\u0000',
      '\u0008',
      '\uFFFE',
      '\uD800',
      '&amp;',
    );
    const character = fc
      .integer({ min: 0, max: 0x10ffff })
      .map((point) => String.fromCodePoint(point));
    const hostile = fc
      .array(fc.oneof(piece, character), {
        minLength: 1,
        maxLength: 8,
      })
      .map((pieces) => `a${pieces.join('')}`);
    fc.assert(
      fc.property(hostile, (text) => {
        const [revision] = ruritania.revisions;
        const entry = { date: revision?.date ?? '', text };
        const title = text;
        const feed = read({ ...ruritania, title, revisions: [entry] });
        const kept = text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, allowed);
        const lines = kept.replaceAll(/\r\n?/g, '\n');
        expect(feed.entry[0]).toMatchObject({
          title: `${lines}, 10 March 2019`,
          content: { '#text': lines },
        });
      }),
    );
  });
});

/** Of the characters in question, the few controls that XML 1.0 lets stand. */
function allowed(character: string): string {
  return /[\t\n\r\u007F-\u009F]/.test(character) ? character : '';
}
