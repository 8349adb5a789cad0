import type { CslDay, CslItem } from './citation.ts';

/**
 * A citation as a BibTeX entry that BibLaTeX reads as well. Titles and names stand in double braces, so that no
 * style changes their case or takes a name apart; letters of every script stay themselves.
 */
export function asBibtex(item: CslItem): string {
  const [[year]] = item.issued['date-parts'];
  const fields = [
    ['author', `{${tex(item.publisher)}}`],
    ['title', `{${tex(item.title)}}`],
    ['howpublished', `{${tex(item['container-title'])}}`],
    ['year', String(year)],
    ['date', isoDay(item.issued)],
    ['url', item.URL],
    ['urldate', isoDay(item.accessed)],
    ['note', `{${tex(item.note)}}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{${item.id.replace(/[^\w-]/g, '-')},\n${lines.join('')}}\n`;
}

/** Braces must balance even where they are escaped, so they are named rather than escaped. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** A text that TeX sets as it is written: no command, and no two signs drawn together into a third. */
function tex(text: string): string {
  return text
    .replace(/[\\{}~^<>]/g, (sign) => commands[sign] ?? sign)
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/([-`',])(?=\1)|[?!](?=`)/g, '$&{}');
}

function isoDay({ 'date-parts': [[year, month, day]] }: CslDay): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
