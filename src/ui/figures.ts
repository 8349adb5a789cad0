const format = new Intl.NumberFormat('en');

/** A number as it is read: `1,000`. */
export function figures(count: number): string {
  return format.format(count);
}
