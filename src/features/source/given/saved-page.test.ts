// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { savedPageText } from './saved-page.ts';

describe('the text of a saved page', () => {
  it('has a line for each block, and none for what nobody reads', () => {
    const { text } = savedPageText(`<!doctype html><title>No</title><style>p{}</style>
      <nav><a href="/">Home</a></nav>
      <article><h1>A  title</h1><p>One <em>and</em> the
      same.<p>Two&mdash;&ldquo;so&rdquo;.<br>Three.</article><script>alert(1)</script>`);
    expect(text.split('\n')).toEqual([
      'Home',
      'A title',
      'One and the same.',
      'Two—“so”.',
      'Three.',
    ]);
  });

  it('says in what language the page says it is', () => {
    expect(savedPageText('<html lang="ur"><p>کشتی').language).toBe('ur');
    expect(savedPageText('<html lang="!!"><p>a').language).toBeUndefined();
    expect(savedPageText('<p>a').language).toBeUndefined();
  });

  it('runs nothing and brings nothing into the page', () => {
    const before = document.documentElement.outerHTML;
    const { text } = savedPageText(
      '<img src=x onerror="document.title=\'run\'"><p onclick="x">a<svg onload="document.title=1"></svg>',
    );
    expect(text).toBe('a');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is read however deep it is nested', () => {
    expect(savedPageText(`${'<b>'.repeat(400)}a`).text).toBe('a');
  });
});
