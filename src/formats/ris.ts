import type { CslDay, CslItem } from './citation.ts';
import { oneLine } from './line.ts';

/** A citation as a RIS record: one tag a line, and the line ends that the format asks for. */
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
    ['DA', risDay(item.issued)],
    ['Y2', risDay(item.accessed)],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
    ['ER', ''],
  ];
  return tags.map(([tag, value = '']) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

function risDay({ 'date-parts': [[year, month, day]] }: CslDay): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${year}/${two(month)}/${two(day)}`;
}
