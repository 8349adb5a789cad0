/** Text without the `[sic]` that marks a misprint kept from the source. */
export function withoutSic(text: string): string {
  return text.replaceAll(/\s*\[sic\]/gi, '');
}
