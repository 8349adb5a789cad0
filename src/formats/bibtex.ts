import type { CslItem } from './citation.ts';
import { dayInDigits } from './csl-day.ts';

/**
 * A citation as a BibTeX entry that BibLaTeX reads as well. Titles and names stand in double braces, so that no
 * style changes their case or takes a name apart; letters of every script stay themselves.
 */
export function asBibtex(item: CslItem): string {
  const [[year]] = item.issued['date-parts'];
  const fields = [
    ['author', `{${tex(item.publisher)}}`],
    ['title', `{${tex(item.title)}}`],
    ['publisher', `{${tex(item.publisher)}}`],
    ['howpublished', `{${tex(item['container-title'])}}`],
    ['year', String(year)],
    ['date', dayInDigits(item.issued, '-')],
    ['url', item.URL],
    ['urldate', dayInDigits(item.accessed, '-')],
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
