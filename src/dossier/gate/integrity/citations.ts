import { parseEdtf } from '../../dates/edtf.ts';
import { lacksOnlyYear } from '../../dates/yearless.ts';
import { type Fault, type Path, shown } from '../finding.ts';
import type { DateAccount, Passage, Quote, Selector } from '../../model.ts';
import { type Citing, placedDates, placedPassages } from '../../placed.ts';
import { countWords, LONGEST_FRAGMENT } from '../word-count.ts';
import { headerReferenceFaults, recordFaults, type Scope } from './scope.ts';

/** What is wrong with the passages and dates of a record, as far as can be told without the source's text. */
export function citationFaults(scope: Scope, record: Citing): Fault[] {
  return [
    ...placedPassages(record).flatMap(({ path, part }) => passageFaults(scope, part, path)),
    ...placedDates(record).flatMap(({ path, part }) => dateFaults(part, path)),
  ];
}

function passageFaults(scope: Scope, passage: Passage, path: Path): Fault[] {
  return [
    ...headerReferenceFaults(scope, 'sources', passage.source, [...path, 'source']),
    ...rangeFaults(scope, passage, path),
    ...(passage.quote ? quoteFaults(scope, passage.quote, [...path, 'quote']) : []),
    ...(passage.selector ? selectorFaults(passage.selector, [...path, 'selector']) : []),
  ];
}

function rangeFaults(scope: Scope, passage: Passage, path: Path): Fault[] {
  const { paragraph, start, end } = passage;
  const faults: Fault[] = [];
  const source = scope.sources.get(passage.source);
  const paragraphs = source?.paragraphs ?? Infinity;
  const length = source?.lengths?.[paragraph - 1] ?? Infinity;
  if (paragraph > paragraphs) {
    const message = `There is no paragraph ${paragraph} in ${shown(passage.source)}: count body paragraphs from 1 to ${paragraphs}.`;
    faults.push({ path: [...path, 'paragraph'], code: 'passage-range', message });
  }
  if (end <= start) {
    const message = `The passage ends at ${end} and starts at ${start}: let "end" be the greater.`;
    faults.push({ path: [...path, 'end'], code: 'passage-range', message });
  } else if (end > length) {
    const message = `The passage ends at ${end} and paragraph ${paragraph} of ${shown(passage.source)} is ${length} long: mend "end", or the source's "lengths".`;
    faults.push({ path: [...path, 'end'], code: 'passage-range', message });
  }
  return faults;
}

function quoteFaults(scope: Scope, quote: Quote, path: Path): Fault[] {
  if (quote.kind === 'speech') {
    return recordFaults(scope, 'speakers', quote.speaker, [...path, 'speaker']);
  }
  return fragmentFaults(quote.text, [...path, 'text']);
}

function selectorFaults({ prefix = '', exact, suffix = '' }: Selector, path: Path): Fault[] {
  const words = [prefix, exact, suffix].reduce((sum, text) => sum + countWords(text), 0);
  if (words <= LONGEST_FRAGMENT) return [];
  const message = `The place is to be found by ${words} words of the source: find it by ${LONGEST_FRAGMENT} or fewer, prefix and suffix included.`;
  return [{ path, code: 'selector-too-long', message }];
}

function dateFaults(account: DateAccount, path: Path): Fault[] {
  const faults: Fault[] = [];
  if (account.basis !== 'unknown') {
    const date = parseEdtf(account.edtf);
    if (date === undefined) {
      const message = `${shown(account.edtf)} is no date in EDTF: write one that exists, such as 2019-02-11, 2019-02 or XXXX-02-11.`;
      faults.push({ path: [...path, 'edtf'], code: 'bad-date', message });
    } else if (account.yearsBefore !== undefined && !lacksOnlyYear(date)) {
      const message = `${shown(account.edtf)} is no month or day without a year, so it cannot be ${account.yearsBefore} years before the source's own: drop "yearsBefore", or write XXXX for the year.`;
      faults.push({ path: [...path, 'yearsBefore'], code: 'bad-date', message });
    }
  }
  const written = account.asWritten;
  if (written !== undefined) faults.push(...fragmentFaults(written, [...path, 'asWritten']));
  return faults;
}

function fragmentFaults(text: string, path: Path): Fault[] {
  const words = countWords(text);
  if (words <= LONGEST_FRAGMENT) return [];
  const message = `This repeats ${words} words of the source: keep ${LONGEST_FRAGMENT} or fewer.`;
  return [{ path, code: 'quote-too-long', message }];
}
