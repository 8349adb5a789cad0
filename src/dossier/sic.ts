/** Text without the `[sic]` that marks a misprint kept from the source: the words as the source has them. */
export function withoutSic(text: string): string {
  return text.replaceAll(/\s*\[sic\]/gi, '');
}
