import { describe, expect, it } from 'vitest';
import { sharedPages } from '../../tests/fixtures/shared-pages.ts';
import { asApa, asChicago, citationOf } from './index.ts';

const url = 'https://rejoinder.example/ruritania/here/';
const claim = citationOf(sharedPages.claim, { url, accessed: '2026-10-04' });
const board = citationOf(sharedPages.board, { url, accessed: '2026-10-04' });

const article =
  '“Tolls and torches: the river quarrel between Ruritania and Zenda” (Frontier Desk, The Frontier Post, March 3, 2019, https://frontier-post.example/river-quarrel)';

describe('APA', () => {
  it('is an entry by the site in a dossier of its own', () => {
    expect(asApa(claim)).toBe(
      `Rejoinder. (2019, March 12). A claim of Otto Strakencz, in our words: There are no raiders at the quays of Hofbau [Rejoinder’s reading of ${article}]. In Tolls and torches on the Elph. Retrieved October 4, 2026, from ${url}`,
    );
  });

  it('names the site once where it is author and place at once', () => {
    expect(asApa(board)).toBe(
      `Rejoinder. (2019, March 12). Tolls and torches on the Elph [Rejoinder’s reading of ${article}]. Retrieved October 4, 2026, from ${url}`,
    );
  });

  it('keeps the mark of a question, and doubles no full stop', () => {
    const asked = { ...claim, title: 'Who closed it?', 'container-title': 'The bridge, etc.' };
    expect(asApa(asked)).toMatch(/Who closed it\? \[.*\]\. In The bridge, etc\. Retrieved/);
  });
});

describe('Chicago', () => {
  it('is a page of the site, with the day it was last changed', () => {
    expect(asChicago(claim)).toBe(
      `Rejoinder. “A claim of Otto Strakencz, in our words: There are no raiders at the quays of Hofbau.” Tolls and torches on the Elph. Rejoinder’s reading of ${article}. Last modified March 12, 2019. Accessed October 4, 2026. ${url}.`,
    );
  });

  it('names the site once where it is author and place at once', () => {
    expect(asChicago(board)).toMatch(
      /^Rejoinder\. “Tolls and torches on the Elph\.” Rejoinder’s reading of “Tolls/,
    );
  });

  it('has single quotation marks within double ones, and doubles no stop', () => {
    expect(asChicago({ ...claim, title: 'Is it “safe” or "shut"?' })).toContain(
      " “Is it ‘safe’ or 'shut'?” Tolls",
    );
  });
});

describe.each([
  ['APA', asApa],
  ['Chicago', asChicago],
])('%s', (_, write) => {
  it('keeps a right-to-left title to itself', () => {
    const title = 'دریا (12)';
    expect(write({ ...claim, title })).toContain(`\u2068${title}`);
    expect(write({ ...claim, title }).match(/[\u2068\u2069]/g)).toEqual(['\u2068', '\u2069']);
  });

  it.each([
    ['01-01', 'January 1'],
    ['02-29', 'February 29'],
    ['12-31', 'December 31'],
  ])('writes out the day %s, wherever it is read', (day, words) => {
    const item = citationOf(sharedPages.claim, { url, accessed: `2028-${day}` });
    expect(write(item)).toContain(`${words}, 2028`);
  });
});
