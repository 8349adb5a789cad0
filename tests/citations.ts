import { Cite } from '@citation-js/core';

// They are imported for what they teach the class above to read.
await import('@citation-js/plugin-bibtex');
await import('@citation-js/plugin-ris');

/** The one citation in a text, as a program that we did not write reads it. Throws where it reads none, or several. */
export function readCitation(text: string): Readonly<Record<string, unknown>> {
  const { data } = new Cite(text);
  const [citation] = data;
  if (!citation || data.length > 1) throw new Error(`It reads ${data.length} citations.`);
  return citation;
}
