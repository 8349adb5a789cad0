/** A text as JSON, or why it is none: in a sentence that names the way out. */
export type JsonRead =
  | { readonly kind: 'value'; readonly value: unknown }
  | {
      readonly kind: 'fault';
      readonly code: 'too-large' | 'not-json';
      readonly message: string;
    };

/** The longest text that is looked at: 32 MB, in UTF-16 code units. */
const LONGEST_TEXT = 32 * 1024 * 1024;

/** Reads a file's text as JSON, with or without a byte order mark. `what` the file should be. Never throws. */
export function readJson(text: string, what: string): JsonRead {
  if (text.length > LONGEST_TEXT) {
    const message = `The file is over 32 MB, and that is the most: divide it into several ${what}s.`;
    return { kind: 'fault', code: 'too-large', message };
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return { kind: 'value', value: JSON.parse(json) };
  } catch {
    return { kind: 'fault', code: 'not-json', message: notJson(json.trim(), what) };
  }
}

function notJson(text: string, what: string): string {
  if (text === '') return `The file is empty: write a ${what} in it.`;
  if (text.startsWith('<')) {
    return `This is a web page, not JSON: look for the address of the ${what} file itself.`;
  }
  return /[}\]]$/.test(text)
    ? 'This is not JSON: look for a missing comma or quotation mark, or a comma too many.'
    : 'This is not JSON, or it was cut off before its end: fetch or save the whole file again.';
}
