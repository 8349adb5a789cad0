import type { Catalogue } from '../catalogue.ts';
import type {
  Authority,
  Claim,
  ClaimId,
  ClaimMode,
  DateAccount,
  DossierId,
  Note,
  NoteSubject,
  Party,
  PartyId,
  Passage,
  Revision,
  Source,
  SpeakerId,
} from '../model.ts';
import type { Reading } from '../reading.ts';
import { urlAtPassages } from '../text-fragment.ts';

/** One side, with its place in the dossier's own order: colour and edge follow the place, never the name. */
export interface PartyView {
  readonly id: PartyId;
  readonly name: string;
  readonly adjective: string;
  readonly place: 'first' | 'second';
}

/** Who speaks, as the article names or describes them. */
export interface SpeakerView {
  readonly id: SpeakerId;
  readonly name: string;
  readonly role?: string | undefined;
  readonly identification: 'named' | 'described';
}

/** Where the source says it, shown as a paragraph number and a way to the very words on the publisher's page. */
export interface Locator {
  readonly paragraph: number;
  readonly source: string;
  /** Opens the page at the passages of that paragraph, where they have words to be found by. */
  readonly url: string;
}

/** Words that stand verbatim, whose they are (`undefined`: the article's own), and where. */
export interface QuoteView extends Locator {
  readonly text: string;
  readonly speaker?: string | undefined;
}

/** One account of a date, with the places that give it. Several stand side by side: none is picked. */
export interface DateView {
  readonly basis: DateAccount['basis'];
  readonly edtf?: string | undefined;
  /** How many years before the source's own, where the source says so and prints none. */
  readonly yearsBefore?: number | undefined;
  readonly asWritten?: string | undefined;
  readonly steps?: string | undefined;
  readonly locators: readonly Locator[];
}

/** A claim as short as it can be shown without changing what it says. */
export interface ClaimBrief {
  readonly id: ClaimId;
  readonly text: string;
  readonly mode: ClaimMode;
  readonly party: PartyView;
  readonly speaker: SpeakerView;
  readonly dates: readonly DateView[];
  readonly quotes: readonly QuoteView[];
}

/** A record by its name: enough for a link that says where it leads. */
export type RecordName = NoteSubject & { readonly text: string };

/** A note of the editors; one from outside the article names its source. */
export interface NoteView {
  readonly id: string;
  readonly kind: Note['kind'];
  readonly text: string;
  readonly source?: { readonly title: string; readonly url?: string | undefined } | undefined;
  /** Given where a note stands away from what it is about. */
  readonly about?: readonly RecordName[] | undefined;
}

/** What every page of a dossier says about it. */
export interface DossierHeading {
  readonly id: DossierId;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly parties: readonly PartyView[];
  readonly sources: readonly Omit<Source, 'digest' | 'lengths'>[];
  readonly revised: Revision['date'];
}

/** What every page says of the dossier it belongs to. */
export function headingOf({ dossier }: Catalogue): DossierHeading {
  return {
    id: dossier.id,
    title: dossier.title,
    summary: dossier.summary,
    language: dossier.language,
    parties: dossier.parties.map((party, index) => partyAt(party, index)),
    sources: dossier.sources.map(({ digest: _digest, lengths: _lengths, ...source }) => source),
    revised: dossier.revisions.reduce((last, { date }) => (date > last ? date : last), ''),
  };
}

/** The two sides in the order in which a reading shows them. */
export function partiesShown(
  { parties }: DossierHeading,
  { order }: Reading,
): readonly PartyView[] {
  return order === 'swapped' ? parties.toReversed() : parties;
}

function partyAt({ id, name, adjective }: Party, index: number): PartyView {
  return { id, name, adjective, place: index === 0 ? 'first' : 'second' };
}

/** One side, with its place. Throws for an id that integrity would have refused. */
export function partyView({ dossier }: Catalogue, id: PartyId): PartyView {
  const index = dossier.parties.findIndex((party) => party.id === id);
  const party = dossier.parties[index];
  if (!party) throw new Error(`no party ${id}: integrity was not checked`);
  return partyAt(party, index);
}

/** Who speaks. Throws for an id that integrity would have refused. */
export function speakerView({ speakers }: Catalogue, id: SpeakerId): SpeakerView {
  const speaker = speakers.get(id);
  if (!speaker) throw new Error(`no speaker ${id}: integrity was not checked`);
  const { name, role, identification } = speaker;
  return { id: speaker.id, name, role, identification };
}

/** One locator per paragraph, in reading order. */
export function locators(
  catalogue: Catalogue,
  passages: readonly Passage[] = [],
): readonly Locator[] {
  const seen = new Map<string, Locator>();
  for (const passage of passages) {
    const { source, paragraph } = passage;
    const there = passages.filter((one) => one.source === source && one.paragraph === paragraph);
    seen.set(`${source}#${paragraph}`, locatorOf(catalogue, passage, there));
  }
  return [...seen.values()].toSorted(
    (a, b) => a.source.localeCompare(b.source) || a.paragraph - b.paragraph,
  );
}

/** The paragraph of a passage, opened at all that is cited there. */
function locatorOf(
  catalogue: Catalogue,
  { source, paragraph }: Passage,
  there: readonly Passage[],
): Locator {
  const { title, url } = catalogue.sources.get(source) ?? { title: source, url: '' };
  return { paragraph, source: title, url: urlAtPassages(url, there) };
}

/** The words of some passages that stand verbatim, each with whose they are. */
export function quotes(catalogue: Catalogue, passages: readonly Passage[]): readonly QuoteView[] {
  return passages.flatMap((passage) => {
    const { quote } = passage;
    if (!quote) return [];
    const speaker =
      quote.kind === 'speech' ? speakerView(catalogue, quote.speaker).name : undefined;
    return [{ text: quote.text, speaker, ...locatorOf(catalogue, passage, [passage]) }];
  });
}

/** Every account of a date, in the order of the dossier. */
export function dateViews(
  catalogue: Catalogue,
  dates: readonly DateAccount[],
): readonly DateView[] {
  return dates.map(({ passages, ...account }) => ({
    ...account,
    locators: locators(catalogue, passages),
  }));
}

/** A claim in brief. */
export function claimBrief(catalogue: Catalogue, claim: Claim): ClaimBrief {
  return {
    id: claim.id,
    text: claim.text,
    mode: claim.mode,
    party: partyView(catalogue, claim.party),
    speaker: speakerView(catalogue, claim.speaker),
    dates: dateViews(catalogue, claim.dates),
    quotes: quotes(catalogue, claim.passages),
  };
}

/** Whose word a detail is: a name, or `undefined` for the article itself. */
export function authorityName(catalogue: Catalogue, authority: Authority): string | undefined {
  if (authority.by === 'article') return undefined;
  return authority.by === 'speaker'
    ? speakerView(catalogue, authority.speaker).name
    : authority.name;
}

/** A note as it is shown. */
export function noteView(note: Note): NoteView {
  const { id, kind, text } = note;
  return { id, kind, text, source: note.kind === 'outside' ? note.source : undefined };
}

/** A note that stands away from what it is about, and so says what that is. */
export function noteWithSubjects(catalogue: Catalogue, note: Note): NoteView {
  const about = note.about.map((subject) => ({ ...subject, text: nameOf(catalogue, subject) }));
  return { ...noteView(note), about };
}

function nameOf(catalogue: Catalogue, { kind, id }: NoteSubject): string {
  switch (kind) {
    case 'claim':
      return catalogue.claims.get(id)?.text ?? id;
    case 'event':
      return catalogue.events.get(id)?.title ?? id;
    case 'assessment':
      return catalogue.assessments.get(id)?.text ?? id;
    case 'speaker':
      return catalogue.speakers.get(id)?.name ?? id;
  }
}
