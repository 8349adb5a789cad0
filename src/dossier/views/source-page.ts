import { catalogueOf, type Catalogue } from '../catalogue.ts';
import { excerptOf } from '../excerpt.ts';
import { groupBy } from '../group-by.ts';
import type { Dossier, Passage, Selector, Source } from '../model.ts';
import type { Reading } from '../reading.ts';
import { withoutSic } from '../sic.ts';
import { urlAtPassages } from '../text-fragment.ts';
import { selectFiltered, type Filtered } from './filters.ts';
import {
  headingOf,
  partiesShown,
  quotes,
  type DossierHeading,
  type PartyView,
  type QuoteView,
} from './parts.ts';
import {
  type Citing,
  citingsOf,
  recordsOf,
  type TakenRecord,
  type TakenTie,
} from './source-citings.ts';

/** A list of more paragraphs than this is read by nobody. */
const MOST_TOLD = 100;

/** A record in one paragraph. Numbers are places in the lists of the page and of the source. */
export interface Taken {
  readonly record: number;
  readonly passages: readonly number[];
  /** Set where the paragraph bears out only when it was, or details of it: the record itself rests on another. */
  readonly only?: 'date' | 'detail' | undefined;
  /** The words that stand verbatim in this paragraph. */
  readonly quotes: readonly QuoteView[];
}

/** One paragraph of an article, and what the dossier takes from it. */
export interface ParagraphView {
  readonly number: number;
  /** Opens the publisher’s page at what is taken from the paragraph. */
  readonly url: string;
  /** UTF-16 code units, where the dossier says. */
  readonly length?: number | undefined;
  /** How much of it stands in a passage of the dossier, from 0 to 1, where its length is known. */
  readonly covered?: number | undefined;
  /** In reading order. */
  readonly taken: readonly Taken[];
  readonly ties: readonly TakenTie[];
  /** Claims that the article repeats here in words that change what they say: places in the list of records. */
  readonly restated: readonly number[];
}

/** A place in an article that records or ties rest on. */
export interface PassageView {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly digest: string;
  /** Words to find it by. */
  readonly words?: Selector | undefined;
  /** The records that rest on it, and the two ends of a tie that does: places in the list of records. None is shown where the list is empty. */
  readonly records: readonly number[];
}

/** Some paragraphs of an article: how many, and their numbers unless those are too many to be told. */
export interface SomeParagraphs {
  readonly count: number;
  readonly numbers?: readonly number[] | undefined;
}

/** Which paragraphs feed one side, and which are the article’s own word. */
export interface Coverage {
  /** In the order in which the sides are shown. */
  readonly sides: readonly { readonly party: PartyView; readonly paragraphs: SomeParagraphs }[];
  readonly events: SomeParagraphs;
  readonly assessments: SomeParagraphs;
  /** Nothing at all rests on them. */
  readonly untouched: SomeParagraphs;
}

/** One article of a dossier, by paragraph: never its text. */
export interface SourceView extends Pick<Source, 'id' | 'title' | 'publisher' | 'url' | 'digest'> {
  readonly paragraphCount: number;
  readonly lengths?: readonly number[] | undefined;
  readonly paragraphs: readonly ParagraphView[];
  readonly passages: readonly PassageView[];
  readonly coverage: Coverage;
}

/** Where does the article say so? */
export interface SourcePage extends Filtered {
  readonly kind: 'source';
  readonly heading: DossierHeading;
  /** The two sides in the order in which they are shown. */
  readonly columns: readonly PartyView[];
  readonly records: readonly TakenRecord[];
  readonly sources: readonly SourceView[];
  /** How many events and assessments the reading leaves out; claims are counted by `shown` and `total`. */
  readonly leftOut: { readonly events: number; readonly assessments: number };
  /** Set where only the first paragraphs of each source are here, and no passages: how many more there are. */
  readonly toCome?: number | undefined;
}

/** What the source of a dossier draws for a reading: what the reading leaves out, it leaves out. */
export function selectSourcePage(dossier: Dossier, reading: Reading): SourcePage {
  const whole = catalogueOf(dossier);
  const shown = excerptOf(dossier, reading);
  const catalogue = catalogueOf(shown);
  const heading = headingOf(whole);
  const columns = partiesShown(heading, reading);
  const records = recordsOf(catalogue);
  const citings = citingsOf(whole, shown, records);
  return {
    kind: 'source',
    heading,
    columns,
    records,
    sources: shown.sources.map((source) =>
      sourceView(catalogue, source, citings, records, columns),
    ),
    leftOut: {
      events: dossier.events.length - shown.events.length,
      assessments: dossier.assessments.length - shown.assessments.length,
    },
    ...selectFiltered(whole, reading),
  };
}

function sourceView(
  catalogue: Catalogue,
  source: Source,
  all: readonly Citing[],
  records: readonly TakenRecord[],
  columns: readonly PartyView[],
): SourceView {
  const { id, title, publisher, url, digest, lengths } = source;
  const citings = all.filter(({ passage }) => passage.source === id).toSorted(inReadingOrder);
  const passages = passagesOf(citings);
  const shown = citings.filter((citing) => citing.records.length > 0);
  const byParagraph = groupBy(shown, ({ passage }) => [passage.paragraph]);
  const places = new Map(passages.map((passage, index) => [keyOf(passage), index]));
  const paragraphs = Array.from({ length: source.paragraphs }, (_, index) =>
    paragraphView(catalogue, source, index + 1, byParagraph.get(index + 1) ?? [], places),
  );
  return {
    id,
    title,
    publisher,
    url,
    digest,
    paragraphCount: source.paragraphs,
    lengths,
    paragraphs,
    passages,
    coverage: coverageOf(paragraphs, records, columns),
  };
}

function inReadingOrder({ passage: a }: Citing, { passage: b }: Citing): number {
  return a.paragraph - b.paragraph || a.start - b.start || a.end - b.end;
}

const keyOf = ({ paragraph, start, end, digest }: PassageView | Passage): string =>
  [paragraph, start, end, digest].join(':');

/** Each place once, with all that rests on it. */
function passagesOf(citings: readonly Citing[]): readonly PassageView[] {
  return [...groupBy(citings, ({ passage }) => [keyOf(passage)]).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { paragraph, start, end, digest } = first.passage;
    const words = group.map(({ passage }) => wordsOf(passage)).find((found) => found !== undefined);
    const records = [...new Set(group.flatMap((citing) => citing.records))];
    return [{ paragraph, start, end, digest, words, records }];
  });
}

function wordsOf({ selector, quote }: Passage): Selector | undefined {
  return selector ?? (quote && { exact: withoutSic(quote.text) });
}

function paragraphView(
  catalogue: Catalogue,
  { url, lengths }: Source,
  number: number,
  citings: readonly Citing[],
  places: ReadonlyMap<string, number>,
): ParagraphView {
  const cited = citings.map(({ passage }) => passage);
  const length = lengths?.[number - 1];
  const ties = citings.flatMap(({ as }) => (typeof as === 'object' ? [as] : []));
  return {
    number,
    url: urlAtPassages(url, cited),
    length,
    covered: length === undefined ? undefined : coveredOf(cited, length),
    taken: takenOf(catalogue, citings, places),
    ties: [...new Set(ties)],
    restated: [
      ...new Set(citings.flatMap(({ as, records }) => (as === 'restated' ? records : []))),
    ],
  };
}

function takenOf(
  catalogue: Catalogue,
  citings: readonly Citing[],
  places: ReadonlyMap<string, number>,
): readonly Taken[] {
  const own = citings.filter(({ as }) => as === 'itself' || as === 'date' || as === 'detail');
  return [...groupBy(own, ({ records: [record = -1] }) => [record])].map(([record, group]) => {
    const parts = group.map(({ as }) => as);
    const itself = group.filter(({ as }) => as === 'itself').map(({ passage }) => passage);
    return {
      record,
      passages: [...new Set(group.map(({ passage }) => places.get(keyOf(passage)) ?? -1))],
      only: parts.includes('itself') ? undefined : parts.includes('detail') ? 'detail' : 'date',
      quotes: quotes(catalogue, itself),
    };
  });
}

function coveredOf(passages: readonly Passage[], length: number): number {
  let covered = 0;
  let end = 0;
  for (const passage of passages) {
    covered += Math.max(0, passage.end - Math.max(passage.start, end));
    end = Math.max(end, passage.end);
  }
  return Math.min(1, Math.round((covered / length) * 100) / 100);
}

function coverageOf(
  paragraphs: readonly ParagraphView[],
  records: readonly TakenRecord[],
  columns: readonly PartyView[],
): Coverage {
  const feeding = (test: (record: TakenRecord) => boolean): SomeParagraphs =>
    someOf(paragraphs, ({ taken }) =>
      taken.some(({ record }) => {
        const one = records[record];
        return one !== undefined && test(one);
      }),
    );
  return {
    sides: columns.map((party) => ({
      party,
      paragraphs: feeding((one) => one.kind === 'claim' && one.party.id === party.id),
    })),
    events: feeding(({ kind }) => kind === 'event'),
    assessments: feeding(({ kind }) => kind === 'assessment'),
    untouched: someOf(
      paragraphs,
      ({ taken, ties, restated }) => taken.length + ties.length + restated.length === 0,
    ),
  };
}

function someOf(
  paragraphs: readonly ParagraphView[],
  test: (paragraph: ParagraphView) => boolean,
): SomeParagraphs {
  const numbers = paragraphs.filter(test).map(({ number }) => number);
  return numbers.length > MOST_TOLD
    ? { count: numbers.length }
    : { count: numbers.length, numbers };
}
