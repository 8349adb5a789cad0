import type { CslItem } from './citation.ts';
import { dayInDigits } from './csl-day.ts';
import { oneLine } from './line.ts';

/**
 * A citation as a RIS record: one tag a line, and the line ends that the format asks for. The day of reading stands
 * twice: some programs look for it in `Y2`, and for a web page others, with the table of 2011, in `M1`.
 */
export function asRis(item: CslItem): string {
  const [[year]] = item.issued['date-parts'];
  const tags = [
    ['TY', 'ELEC'],
    ['ID', item.id],
    ['AU', item.publisher],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', String(year)],
    ['DA', dayInDigits(item.issued, '/')],
    ['Y2', dayInDigits(item.accessed, '/')],
    ['M1', dayInDigits(item.accessed, '/')],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
    ['ER', ''],
  ];
  return tags.map(([tag, value = '']) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}
