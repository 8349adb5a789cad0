import type { SharedPage } from './shared-page.ts';
import { sheetOf, sourceReferences, wordingLine } from './sheet-of.ts';
import type { Reference, SheetPart, Statement } from './sheet.ts';
import { plainAddress } from './web-address.ts';

/** A page as plain text, to be pasted anywhere: what it says, what it reads, and where it stands. */
export function asPlainText(page: SharedPage, url: string): string {
  const { title, lead, facts, parts } = sheetOf(page);
  const blocks = [
    title.line,
    lead.map((one) => one.line).join('\n'),
    facts.map((fact) => statement(fact, '')).join('\n'),
    ...parts.map(part),
    [
      ...sourceReferences(page.heading).map(reference),
      wordingLine(page.heading).line,
      `Address: ${plainAddress(url)}`,
    ].join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function part({ heading, statements, none }: SheetPart): string {
  if (statements.length > 0) {
    return [`${heading.line}:`, ...statements.map((one) => statement(one, '- '))].join('\n');
  }
  return none === undefined ? '' : `${heading.line}:\n${none}`;
}

function statement({ said, under = [] }: Statement, mark: string): string {
  return [`${mark}${said.line}`, ...under.map((one) => `  ${one.line}`)].join('\n');
}

function reference({ words, url }: Reference): string {
  return `${words.line} ${plainAddress(url)}`;
}
