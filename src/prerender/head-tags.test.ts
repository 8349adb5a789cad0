// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureUrl, sharingTags, type Sharing } from './head-tags.ts';

const head = { name: 'Name', title: 'Name · Site', description: 'Words.' };
const sharing: Sharing = { siteName: 'Site', type: 'article', language: 'en', alternates: [] };
const drawn = { path: '/a.png', digest: 'abc', width: 1200, height: 630, alt: 'A claim' };
const picture = { ...drawn, url: 'https://example.org/a.png?v=abc' };

/** The tags as a browser reads them. */
function read(tags: readonly string[]): ParentNode {
  return new DOMParser().parseFromString(`<head>${tags.join('\n')}</head>`, 'text/html').head;
}

function properties(tags: readonly string[]): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    [...read(tags).querySelectorAll('meta')].map((meta) => [
      meta.getAttribute('property') ?? meta.name,
      meta.getAttribute('content'),
    ]),
  );
}

describe('sharingTags', () => {
  it('tell the name without the site’s, which stands beside it', () => {
    expect(properties(sharingTags(head, sharing, 'https://example.org/a/'))).toEqual({
      'og:type': 'article',
      'og:site_name': 'Site',
      'og:title': 'Name',
      'og:description': 'Words.',
      'og:url': 'https://example.org/a/',
      'og:locale': 'en_US',
      'twitter:card': 'summary',
    });
  });

  it('show a picture large, with its measures and its words', () => {
    expect(properties(sharingTags(head, { ...sharing, picture }, undefined))).toMatchObject({
      'og:image': 'https://example.org/a.png?v=abc',
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'A claim',
      'twitter:card': 'summary_large_image',
    });
  });

  it('name no address where there is none', () => {
    expect(properties(sharingTags(head, sharing, undefined))).not.toHaveProperty('og:url');
  });

  it.each([
    ['en-GB', 'en_GB'],
    ['ur', 'ur_PK'],
    ['zh-Hant', 'zh_TW'],
    ['not a language', undefined],
  ])('write the language %s with a territory: %s', (language, locale) => {
    expect(properties(sharingTags(head, { ...sharing, language }, undefined))['og:locale']).toBe(
      locale,
    );
  });

  it('lead to what machines read', () => {
    const feed = {
      type: 'application/atom+xml',
      href: 'https://example.org/f',
      title: 'F',
    } as const;
    const link = read(sharingTags(head, { ...sharing, alternates: [feed] }, undefined));
    expect(link.querySelector('link')?.outerHTML).toBe(
      '<link rel="alternate" type="application/atom+xml" href="https://example.org/f" title="F">',
    );
  });

  it('let no text out of its attribute', () => {
    const piece = fc.constantFrom('"', "'", '<', '>', '&', '/>', '-->', '<script>', '&quot;', '$&');
    const hostile = fc.array(fc.oneof(piece, fc.string())).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(hostile, hostile, (name, alt) => {
        const text = visible(name);
        const shown = { ...picture, alt: visible(alt) };
        const oEmbed = { type: 'application/json+oembed', href: text, title: text } as const;
        const tags = sharingTags(
          { name: text, title: text, description: text },
          { ...sharing, siteName: text, picture: shown, alternates: [oEmbed] },
          text,
        );
        const shownHead = read(tags);
        const names = [...shownHead.querySelectorAll('*')].map(({ localName }) => localName);
        const link = shownHead.querySelector('link');
        expect({ ...properties(tags), names: names.join(' '), link: link?.title }).toMatchObject({
          'og:title': text,
          'og:description': text,
          'og:url': text,
          'og:image:alt': shown.alt,
          names: `${'meta '.repeat(12)}link`,
          link: text,
        });
      }),
    );
  });
});

/** Without what no page of HTML can hold as it is. */
function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\p{Cn}]/gu, '');
}

describe('pictureUrl', () => {
  it('changes with the picture, and is none where it would not be found', () => {
    const absolute = (path: string) => `https://example.org/x${path}`;
    expect(pictureUrl(drawn, absolute)).toBe('https://example.org/x/a.png?v=abc');
    expect(pictureUrl(drawn, () => undefined)).toBeUndefined();
  });
});
