import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSiteUrl } from './site-url.ts';

const sentence = (value: string, base = '/') => {
  const reading = readSiteUrl(value, base);
  return reading.ok ? expect.fail(`${value} was taken`) : reading.sentence;
};

describe('readSiteUrl', () => {
  it.each([
    ['https://example.org', '/', 'https://example.org'],
    [' https://example.org/ ', '/', 'https://example.org'],
    ['HTTP://Example.ORG:8080//', '/', 'http://example.org:8080'],
    ['https://example.org:443', '/x/', 'https://example.org'],
    ['https://example.org', '/x/', 'https://example.org'],
    ['https://example.org/x', '/x/', 'https://example.org'],
    ['https://example.org/x/y/', '/x/y/', 'https://example.org'],
    ['https://bücher.example', '/', 'https://xn--bcher-kva.example'],
  ])('takes the origin of %j below %s', (value, base, origin) => {
    expect(readSiteUrl(value, base)).toEqual({ ok: true, origin });
  });

  it.each([undefined, '', '  '])('takes %j for none', (value) => {
    expect(readSiteUrl(value, '/')).toEqual({ ok: true, origin: undefined });
  });

  it.each([
    'example.org',
    '//example.org',
    'ftp://example.org',
    'javascript:alert(1)',
    'https:example.org',
    'https://',
    'https:///x/',
    'https://exa mple.org',
    'https://example.org:99999',
  ])('refuses %j, which is no address of a site', (value) => {
    expect(sentence(value)).toBe(
      `SITE_URL is "${value}", but must be an http or https address such as https://example.org.`,
    );
  });

  it.each([
    'https://example.org?a=b',
    'https://example.org/?',
    'https://example.org/#',
    'http://a#b',
  ])('refuses %j, to which no path could be added', (value) =>
    expect(sentence(value)).toMatch(/without a query and without a #\.$/),
  );

  it('refuses to publish a password', () => {
    expect(sentence('https://me:secret@example.org')).toMatch(/without a name and password/);
  });

  it.each([
    ['https://example.org/x/', '/', 'its folder is /x/ while BASE_PATH gives no folder'],
    ['https://example.org/y/', '/x/', 'its folder is /y/ while BASE_PATH is /x/'],
    ['https://example.org/x/y/', '/x/', 'its folder is /x/y/ while BASE_PATH is /x/'],
    ['https://example.org/é/', '/', 'its folder is /%C3%A9/ while BASE_PATH gives no folder'],
  ])('refuses %s below %s: two answers to one question', (value, base, why) => {
    expect(sentence(value, base)).toContain(why);
  });

  it('never throws, and what it takes is an origin and no more', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.string().map((text) => `https://${text}`),
    );
    fc.assert(
      fc.property(hostile, (value) => {
        const reading = readSiteUrl(value, '/');
        if (reading.ok && reading.origin)
          expect(new URL(reading.origin).origin).toBe(reading.origin);
      }),
    );
  });
});
