const LONGEST_QUERY = 200;

/**
 * A query as an address can hold it: well-formed Unicode in NFC, white space and control characters folded to one
 * space, trimmed, 200 code points at most.
 */
export function canonicalQuery(text: string): string {
  const folded = text
    .replace(/\p{Surrogate}/gu, '')
    .normalize('NFC')
    .replace(/[\s\p{Control}]+/gu, ' ')
    .trim();
  return Array.from(folded).slice(0, LONGEST_QUERY).join('').trimEnd();
}

/** Each value once, in the order of its code units: the only order an address knows. */
export function canonicalList<Value extends string>(values: Iterable<Value>): readonly Value[] {
  return [...new Set(values)].toSorted();
}
