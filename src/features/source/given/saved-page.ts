/** What a saved page says, a line for each block of it, and in what language. */
export interface SavedPage {
  readonly text: string;
  readonly language?: string | undefined;
}

/** Elements whose text nobody reads. */
const unread =
  'script, style, noscript, template, head, svg, math, iframe, object, select, textarea';

/** Elements that run on in the line they stand in; all others begin a line of their own. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * The text of a saved page. The page is read by the browser's own parser into a document that is never shown: nothing
 * of it runs, loads or enters the page the reader is at, and only its letters are kept.
 */
export function savedPageText(html: string): SavedPage {
  const page = new DOMParser().parseFromString(asInert(html), 'text/html');
  for (const element of page.querySelectorAll(unread)) element.remove();
  const lines: string[] = [''];
  write(page.body, lines);
  const text = lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);
  const language = page.documentElement.lang.trim();
  return { text: text.join('\n'), language: isLanguage(language) ? language : undefined };
}

/** Adds what a node says to the last line, and new lines where it has blocks. A stack: pages nest deeper than scripts may. */
function write(root: Node, lines: string[]): void {
  const steps: (Node | 'break')[] = [root];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step === 'break') lines.push('');
    else if (step.nodeType === Node.TEXT_NODE) {
      lines.push((lines.pop() ?? '') + (step.nodeValue ?? ''));
    } else if (step.nodeName === 'BR') lines.push('');
    else {
      const isBlock = !inline.has(step.nodeName.toLowerCase());
      const children = [...step.childNodes].toReversed();
      steps.push(...(isBlock ? ['break' as const, ...children, 'break' as const] : children));
    }
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

let policy: ReturnType<NonNullable<typeof trustedTypes>['createPolicy']> | undefined;

/** Where browsers take markup only from a policy, this is the one for a page that is parsed and never shown. */
function asInert(html: string): string {
  if (typeof trustedTypes === 'undefined') return html;
  policy ??= trustedTypes.createPolicy('rejoinder-saved-page', { createHTML: (text) => text });
  return policy.createHTML(html);
}
