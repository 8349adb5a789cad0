/** What XML 1.0 allows in a text is the rest; half a surrogate pair is among what it does not. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text for an element or an attribute of XML: escaped, and without the characters that no XML may hold. */
export function xmlText(text: string): string {
  return text
    .replace(forbidden, '')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** An element, of text that is escaped here or of elements that are written already. */
export function element(name: string, content: string | readonly string[]): string {
  if (typeof content === 'string') return `<${name}>${xmlText(content)}</${name}>`;
  return `<${name}>\n${content.join('\n')}\n</${name}>`;
}

/** A whole document. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}
