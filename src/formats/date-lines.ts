import type { DateView, DossierHeading } from '../dossier/index.ts';
import { accountInWords, lacksYear } from '../display/index.ts';
import { given, joined, line, type Line } from './line.ts';
import { placedAt } from './place-line.ts';
import type { Statement } from './sheet.ts';

/** When, in a few words. A date that was worked out says so, and so does an article that gives several. */
export function briefDate(dates: readonly DateView[]): Line {
  const accounts = dates.map((date) => line`${accountLine(date)}${yearNote(date)}`);
  if (accounts.length < 2) return joined(accounts, '');
  const all = accounts.length === 2 ? 'both' : 'all of these';
  return line`${joined(accounts, ' or ')} (the article gives ${all})`;
}

/** When, in full: every account as the article writes it, where, and how it was worked out. None is picked. */
export function dateFact(heading: DossierHeading, dates: readonly DateView[]): Statement {
  const [first] = dates;
  if (first && dates.length === 1) {
    return { said: line`When: ${fullAccount(heading, first)}`, under: howLines(first) };
  }
  return {
    said: line`When, in ${dates.length} accounts that differ:`,
    under: dates.flatMap((date) => [fullAccount(heading, date), ...howLines(date)]),
  };
}

function accountLine(date: DateView): Line {
  if (date.basis === 'unknown') {
    return given(date.asWritten, (words) => line`no date (“${words}”)`) ?? line`no date given`;
  }
  const words = accountInWords(date);
  return date.basis === 'derived' ? line`${words} (worked out)` : line`${words}`;
}

function yearNote({ edtf }: DateView): Line | undefined {
  return edtf !== undefined && lacksYear(edtf) ? line`, no year printed` : undefined;
}

function fullAccount(heading: DossierHeading, date: DateView): Line {
  const written =
    date.basis === 'unknown'
      ? undefined
      : given(date.asWritten, (words) => line`, written “${words}”`);
  const where = placedAt(heading, date.locators);
  return line`${accountLine(date)}${written}${yearNote(date)}${where}`;
}

function howLines({ steps }: DateView): readonly Line[] {
  return steps === undefined ? [] : [line`How: ${steps}`];
}
