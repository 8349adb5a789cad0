import type { Line } from './line.ts';
import type { SharedPage } from './shared-page.ts';
import { sheetOf, sourceReferences, wordingLine } from './sheet-of.ts';
import type { SheetPart, Statement } from './sheet.ts';
import { plainAddress } from './web-address.ts';

/** A page as Markdown. Whatever its texts hold comes out as text. */
export function asMarkdown(page: SharedPage, url: string): string {
  const { title, lead, facts, parts } = sheetOf(page);
  const blocks = [
    `## ${escaped(title)}`,
    ...lead.map(escaped),
    facts.map(statement).join('\n'),
    ...parts.map(part),
    ...sourceReferences(page.heading).map((one) => `${escaped(one.words)} ${link(one.url)}`),
    escaped(wordingLine(page.heading)),
    `Address: ${link(url)}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function part({ heading, statements, none }: SheetPart): string {
  const title = `### ${escaped(heading)}`;
  if (statements.length > 0) return `${title}\n\n${statements.map(statement).join('\n')}`;
  return none === undefined ? '' : `${title}\n\n${none}`;
}

function statement({ said, under = [] }: Statement): string {
  return [`- ${escaped(said)}`, ...under.map((one) => `  - ${escaped(one)}`)].join('\n');
}

/**
 * Every character that can be markup in CommonMark or in what GitHub adds to it, and then what is markup only where
 * a line begins. A bare address may still be made a link by whoever shows it, as in any text.
 */
function escaped({ line }: Line): string {
  return line
    .replace(/[\\`*_{}[\]<>#|~&!$^]/g, '\\$&')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** An address that is followed when it is absolute, and read when it is not. */
function link(url: string): string {
  const address = plainAddress(url);
  return /^https?:/.test(address) ? `<${address}>` : escaped({ line: address });
}
