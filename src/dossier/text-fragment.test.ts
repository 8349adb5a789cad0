import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { urlAtPassages, textFragment } from './text-fragment.ts';

const page = 'https://gazette.example/quarrel';

/** A passage that is found by these words. */
function found(exact: string, context: { prefix?: string; suffix?: string } = {}, start = 0) {
  return { start, selector: { exact, ...context } };
}

/** A passage whose fragment of the article's words stands verbatim. */
function quoting(text: string, start = 0) {
  return { start, quote: { kind: 'fragment', text } } as const;
}

describe('textFragment', () => {
  it.each([
    [[found('toll posts')], '#:~:text=toll%20posts'],
    [[found('the raiders', { prefix: 'again that' })], '#:~:text=again%20that-,the%20raiders'],
    [[found('the raiders', { suffix: 'winter' })], '#:~:text=the%20raiders,-winter'],
    [[found('b', { prefix: 'a', suffix: 'c' })], '#:~:text=a-,b,-c'],
    [[quoting('no tolls at all')], '#:~:text=no%20tolls%20at%20all'],
    [[quoting('we recieve [sic] nothing')], '#:~:text=we%20recieve%20nothing'],
    [[{ start: 0 }], ''],
    [[quoting('[sic]')], ''],
    [[], ''],
  ])('%j: %s', (passages, fragment) => {
    expect(textFragment(passages)).toBe(fragment);
  });

  it('goes by the words chosen for finding before those quoted', () => {
    const both = { ...quoting('no tolls'), selector: { exact: 'no tolls', suffix: 'at all' } };
    expect(textFragment([both])).toBe('#:~:text=no%20tolls,-at%20all');
  });

  it('encodes what would part it, and all that is not ASCII', () => {
    expect(textFragment([found('face-to-face, salt & peace #1')])).toBe(
      '#:~:text=face%2Dto%2Dface%2C%20salt%20%26%20peace%20%231',
    );
    expect(textFragment([found('“the king’s” امن')])).toMatch(/^#:~:text=[\w%']+$/);
  });

  it('joins passages in reading order, and says nothing twice', () => {
    const passages = [found('late', {}, 80), quoting('early', 3), found('late', {}, 60)];
    expect(textFragment(passages)).toBe('#:~:text=early&text=late');
  });

  it('can be read back, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (words) => {
        const fragment = textFragment([found(words)]);
        const [, read = ''] = /^#:~:text=([^-,&]*)$/.exec(fragment) ?? [];
        expect(decodeURIComponent(read)).toBe(words.replaceAll(/\s+/gu, ' ').trim());
      }),
    );
  });

  it('has something to say for half a character', () => {
    expect(textFragment([found('a\uD800b')])).toBe('#:~:text=a%EF%BF%BDb');
  });
});

describe('urlAtPassages', () => {
  it.each([
    [page, `${page}#:~:text=toll%20posts`],
    [`${page}#part-2`, `${page}#part-2:~:text=toll%20posts`],
    [`${page}#`, `${page}#:~:text=toll%20posts`],
    [`${page}#:~:text=tolls`, `${page}#:~:text=tolls&text=toll%20posts`],
    [`${page}?a=1&b=2`, `${page}?a=1&b=2#:~:text=toll%20posts`],
  ])('of %s', (url, address) => {
    expect(urlAtPassages(url, [found('toll posts')])).toBe(address);
  });

  it('is the page’s own where there is nothing to be found by', () => {
    expect(urlAtPassages(`${page}#part-2`, [{ start: 0 }])).toBe(`${page}#part-2`);
  });
});
