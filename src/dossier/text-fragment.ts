import type { Passage } from './model.ts';
import { withoutSic } from './sic.ts';

/** What a place is found by: words of its own, or else those that stand in it verbatim. */
type Findable = Pick<Passage, 'start' | 'quote' | 'selector'>;

/**
 * The part of an address that opens a page at some passages of one paragraph and marks them: a text fragment, such
 * as `#:~:text=prefix-,exact,-suffix`. Empty where no passage has words to be found by.
 */
export function textFragment(passages: readonly Findable[]): string {
  const directives = directivesOf(passages);
  return directives === '' ? '' : `#:~:${directives}`;
}

/** The address of a page, opened at some passages of one paragraph. A place the address names already is kept. */
export function urlAtPassages(url: string, passages: readonly Findable[]): string {
  const directives = directivesOf(passages);
  if (directives === '') return url;
  if (url.includes(':~:')) return `${url}&${directives}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:${directives}`;
}

/** In reading order, and none twice: a browser goes to the first it finds. */
function directivesOf(passages: readonly Findable[]): string {
  const inOrder = passages.toSorted((a, b) => a.start - b.start);
  return [...new Set(inOrder.flatMap(directiveOf))].join('&');
}

function directiveOf({ quote, selector }: Findable): readonly string[] {
  if (selector) {
    const { prefix, exact, suffix } = selector;
    const before = prefix === undefined ? '' : `${encoded(prefix)}-,`;
    const after = suffix === undefined ? '' : `,-${encoded(suffix)}`;
    return [`text=${before}${encoded(exact)}${after}`];
  }
  const words = quote && encoded(withoutSic(quote.text));
  return words ? [`text=${words}`] : [];
}

/** A hyphen, a comma or an ampersand would part the fragment; half a character has no encoding at all. */
function encoded(words: string): string {
  const whole = words.replaceAll(/[\uD800-\uDFFF]/gu, '\uFFFD');
  return encodeURIComponent(whole.replaceAll(/\s+/gu, ' ').trim()).replaceAll('-', '%2D');
}
