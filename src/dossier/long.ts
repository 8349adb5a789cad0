/** Claims: the board of a dossier with more is drawn in blocks, and built in parts. */
const LONGEST_WHOLE = 200;

/** Whether a dossier of so many claims is too long to be drawn whole. */
export function isLong(claims: number): boolean {
  return claims > LONGEST_WHOLE;
}
