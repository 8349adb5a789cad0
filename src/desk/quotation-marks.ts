import type { Range } from '../dossier/source-text/index.ts';

/** What a mark can do where it stands. A straight mark, or an apostrophe, is told by its neighbours. */
type Role = 'opens' | 'closes' | 'neither';

/** A mark that is open, what closes it, and where the quoted words begin. */
interface Open {
  readonly closer: string;
  readonly start: number;
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '”',
  '«': '»',
  '‘': '’',
  '"': '"',
  "'": "'",
};

/**
 * The stretches of a paragraph that stand in quotation marks, the marks themselves not included. Marks may be
 * straight or curly, double or single, and nested: inner stretches are given too.
 *
 * Unbalanced marks: a double one that is never closed quotes to the end of the paragraph, as print does where a
 * quotation runs on; a single one never closed quotes nothing, being more often an apostrophe ('90s); one that was
 * never opened quotes nothing; one that closes an outer quotation ends the inner ones with it. An apostrophe inside
 * a word is no mark, nor is one after a word where no single mark is open.
 */
export function quotedStretches(paragraph: string): readonly Range[] {
  const open: Open[] = [];
  const stretches: Range[] = [];
  for (let at = 0; at < paragraph.length; at += 1) {
    const mark = paragraph.charAt(at);
    const role = roleOf(paragraph, at, open);
    if (role === 'opens') open.push({ closer: closers[mark] ?? '', start: at + 1 });
    if (role !== 'closes') continue;
    const outermost = open.findLastIndex(({ closer }) => closer === mark);
    for (const { start } of open.splice(outermost)) stretches.push({ start, end: at });
  }
  const runningOn = open.filter(({ closer }) => closer !== "'" && closer !== '’');
  return [...stretches, ...runningOn.map(({ start }) => ({ start, end: paragraph.length }))];
}

function roleOf(paragraph: string, at: number, open: readonly Open[]): Role {
  const mark = paragraph.charAt(at);
  const before = paragraph.charAt(at - 1);
  const after = paragraph.charAt(at + 1);
  const isSingle = mark === "'" || mark === '’' || mark === '‘';
  if (isSingle && isWord(before) && isWord(after)) return 'neither';
  const isStraight = mark === '"' || mark === "'";
  if (isStraight ? opensHere(before, after) : Object.hasOwn(closers, mark)) return 'opens';
  return open.some(({ closer }) => closer === mark) ? 'closes' : 'neither';
}

/** A straight mark opens after a space, a bracket, a dash or another opening mark, and before what can be quoted. */
function opensHere(before: string, after: string): boolean {
  return (before === '' || /[\s([{–—“‘«"']/u.test(before)) && /[\p{L}\p{N}“‘«"'([…¿¡]/u.test(after);
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
