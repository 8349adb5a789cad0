import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyText,
  everySharedPage,
  hostileTexts,
  retold,
  sharedPages,
} from '../../tests/fixtures/shared-pages.ts';
import { asMarkdown, asPlainText } from './index.ts';
import { oneLine } from './line.ts';

const url = 'https://rejoinder.example/ruritania/here/?q=a_b*c&party=zenda';

/** The lines of a Markdown text without the marks of blocks, which only we may set. */
const wordsOf = (markdown: string) =>
  markdown
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^(?:#{2,3} |- | {2}- )/, ''));

const addressesIn = (markdown: string) =>
  [...markdown.matchAll(/ <(https:[^<>]*)>$/gm)].map(([, address]) => address);

const withoutAddress = (line: string) => line.replace(/ <https:[^<>]*>$/, '');

/** What CommonMark reads: a backslash before ASCII punctuation is not there. */
const unescaped = (line: string) => line.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('a page as Markdown', () => {
  it('has headings, lists and followable addresses', () => {
    expect(asMarkdown(sharedPages.unopposed, url).split('\n')).toEqual([
      '## The Elph is open water.',
      '',
      'Ruritania, as the article sums up its position (Ruritanian side)',
      '',
      '- How: a position, paragraph 6',
      '- When: no date (“always”), paragraph 6',
      '',
      '### What the Zendan side says',
      '',
      '- Zenda, as the article sums up its position (Zendan side), no date given: The river belongs to whoever guards it.',
      '  - Opposes the claim of Ruritania; set side by side by the article, paragraph 6.',
      '',
      '### Events against it',
      '',
      'The article reports no event against this claim.',
      '',
      '### Events for it',
      '',
      '- The College of Pilots rules on tolls',
      '  - Zenda’s College of Pilots ruled that a toll taken by force is not a toll.',
      '  - When: 2017.',
      '  - By College of Pilots of Zenda: stated by the article.',
      '  - For; our reading, paragraph 5.',
      '  - We read it so: The ruling, by Zenda’s own college, denies that force makes a toll; we read it beside the claim, the article does not.',
      '',
      'Source: “Tolls and torches: the river quarrel between Ruritania and Zenda”, news analysis of The Frontier Post, by Frontier Desk, page dated 3 March 2019: <https://frontier-post.example/river-quarrel>',
      '',
      'From the dossier “Tolls and torches on the Elph”, last revised 12 March 2019. The wording is Rejoinder’s own, except where words are quoted.',
      '',
      `Address: <${url}>`,
      '',
    ]);
  });

  it.each(everySharedPage.map((page) => [page.kind, page] as const))(
    'says of a %s what the plain text says, and no more',
    (_, page) => {
      const plain = asPlainText(page, url)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.replace(/^(?:- | {2})/, ''));
      const marked = asMarkdown(page, url);
      const headed = marked.replace(/^### (.*)$/gm, '### $1:').replace(/<(https:[^<>]*)>$/gm, '$1');
      expect(wordsOf(headed).map(unescaped)).toEqual(plain);
    },
  );
});

describe('Markdown', () => {
  it.each([
    ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['[e](f) ![g](h)', '\\[e\\](f) \\!\\[g\\](h)'],
    ['<b> &amp; a\\b', '\\<b\\> \\&amp; a\\\\b'],
    ['# h #', '\\# h \\#'],
    ['a | b\nc', 'a \\| b c'],
    ['- a', '\\- a'],
    ['+ a - b', '\\+ a - b'],
    ['1. a 2. b', '1\\. a 2. b'],
    ['12) a', '12\\) a'],
    ['===', '\\==='],
    ['~~~ $x$', '\\~\\~\\~ \\$x\\$'],
  ])('takes %j for text', (text, escaped) => {
    const { claim } = sharedPages.claim;
    const page = { ...sharedPages.claim, claim: { ...claim, text } };
    expect(asMarkdown(page, url)).toMatch(/^## /);
    expect(asMarkdown(page, url).split('\n')[0]).toBe(`## ${escaped}`);
  });

  it('has no markup but ours, and no line but ours, whatever a dossier says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everySharedPage), anyText, (page, told) => {
        const markdown = asMarkdown(
          retold(page, () => told),
          url,
        );
        const words = wordsOf(markdown).map(withoutAddress);
        expect(words).toHaveLength(wordsOf(asMarkdown(page, url)).length);
        for (const line of words) {
          expect(line).not.toMatch(/^(?:[-+=:>\s]|\d+[.)](?:\s|$))/);
          expect(line.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_{}[\]<>#|~&!$^]/);
        }
        expect(unescaped(words.join('\n'))).toContain(
          oneLine(told).replace(/[\u202A-\u202E\u2066-\u2069]/g, ''),
        );
      }),
    );
  });

  it('keeps an address whole, and within its brackets', () => {
    expect(addressesIn(asMarkdown(sharedPages.board, url))).toEqual([
      'https://frontier-post.example/river-quarrel',
      url,
    ]);
    for (const text of hostileTexts) {
      const hostile = `https://rejoinder.example/${text}`;
      const [, address = ''] = addressesIn(asMarkdown(sharedPages.board, hostile));
      expect(address).toMatch(/^https:\/\/rejoinder\.example\/[!-~]*$/);
      expect(decodeURIComponent(address.replace(/%(?![0-9A-F]{2})/g, '%25'))).toBe(hostile);
    }
  });

  it('shows an address that leads nowhere from elsewhere as text', () => {
    expect(asMarkdown(sharedPages.board, '/x/ruritania/a_b/')).toContain(
      '\nAddress: /x/ruritania/a\\_b/\n',
    );
  });
});
