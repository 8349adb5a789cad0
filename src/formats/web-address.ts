/**
 * An address in the characters that every format can carry as they are: all others are percent-encoded, those that
 * close a bracket or a quotation among them. One that is spelled as it should be comes back unchanged.
 */
export function plainAddress(url: string): string {
  return url
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^!#-;=?-[\]_a-z~]/gu, encodeURIComponent);
}
