/** What a table says of a row, column by column: one text, or several that are joined. */
export type Columns<Row> = Readonly<
  Record<string, (row: Row) => string | undefined | readonly string[]>
>;

/**
 * A table as CSV by RFC 4180: a header row, every line ended by CR LF, no byte order mark. Several texts in one cell
 * are parted by ` | `, and a bar of their own is written `\|`. A cell that a spreadsheet would take for a formula has
 * an apostrophe before it, which is no part of the text.
 */
export function csvTable<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const cells = rows.map((row) => Object.values(columns).map((column) => joined(column(row))));
  return [Object.keys(columns), ...cells]
    .map((line) => `${line.map(defused).map(quoted).join(',')}\r\n`)
    .join('');
}

function joined(value: string | undefined | readonly string[]): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  return value.map((text) => text.replaceAll('|', String.raw`\|`)).join(' | ');
}

/** What a spreadsheet may pass over before it takes a cell for a formula: space, and signs that are not seen. */
const unseen = /^[\s\p{Cc}\p{Cf}]+/u;

/** Full-width and small forms begin a formula too; NFKC makes them the plain signs. */
function defused(cell: string): string {
  const [lead = ''] = unseen.exec(cell) ?? [];
  const first = cell.slice(lead.length).normalize('NFKC').charAt(0);
  return /[\t\r\n]/.test(lead) || (first !== '' && '=+-@'.includes(first)) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
