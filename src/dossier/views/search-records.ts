import { catalogueOf, type Catalogue } from '../catalogue.ts';
import { claimsInReading } from '../matching.ts';
import type {
  AssessmentId,
  AssessmentMode,
  Certainty,
  Claim,
  ClaimId,
  Dossier,
  Event,
  EventId,
  EventType,
  Passage,
  SpeakerId,
  TopicId,
} from '../model.ts';
import { oncePer } from '../once-per.ts';
import { isFiltered, type Reading } from '../reading.ts';
import { authorityName, partyView, quotes, speakerView, type PartyView } from './parts.ts';

/** Words of a record beside its name, with what has to be said along with them wherever they are shown. */
export type SearchedText =
  | { readonly as: 'text' | 'place'; readonly text: string }
  | { readonly as: 'actor'; readonly text: string; readonly certainty: Certainty }
  /** `whose`: on whose word; `undefined` for the article's own. */
  | {
      readonly as: 'detail';
      readonly label: string;
      readonly text: string;
      readonly whose?: string | undefined;
    }
  /** Words that stand verbatim. `whose`: who said them; `undefined` for the article's own. */
  | {
      readonly as: 'quote';
      readonly text: string;
      readonly whose?: string | undefined;
      readonly paragraph: number;
    };

/** A record that a search can find, by the words it goes by and those beside them. */
interface Searched<Kind extends string, Id extends string> {
  readonly kind: Kind;
  readonly id: Id;
  readonly name: string;
  readonly also: readonly SearchedText[];
}

/** What a search can find, as plain data. */
export type SearchRecord =
  | (Searched<'claim', ClaimId> & {
      readonly party: PartyView;
      readonly speaker: string;
      readonly role?: string | undefined;
    })
  /** `authority`: whose word it is; `undefined` for the article's own. */
  | (Searched<'event', EventId> & {
      readonly type: EventType;
      readonly authority?: string | undefined;
    })
  | (Searched<'assessment', AssessmentId> & { readonly mode: AssessmentMode })
  | (Searched<'speaker', SpeakerId> & {
      readonly party: PartyView;
      readonly role?: string | undefined;
    })
  | (Searched<'topic', TopicId> & { readonly question?: string | undefined });

/** The kinds of record a search can find, in the order in which they are shown. */
export const searchKinds = ['claim', 'event', 'assessment', 'speaker', 'topic'] as const;

/** How a record is told from every other of its dossier: two kinds may share an id. */
export function searchKey({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind}/${id}`;
}

/** Records by their keys. */
export type SearchRecords = ReadonlyMap<string, SearchRecord>;

/** The records of claims that have been made so far. */
const claimsSoFar = oncePer<Dossier, Map<string, SearchRecord>>(() => new Map());

/** Every record of a dossier that a search can find, each kind in the dossier's own order; made once for a dossier. */
export const selectSearchRecords: (dossier: Dossier) => SearchRecords = oncePer((dossier) => {
  const found = new Map(someClaims(dossier, 0, dossier.claims.length));
  for (const record of selectOtherRecords(dossier)) found.set(searchKey(record), record);
  return found;
});

/** Makes the records of some claims before anybody looks for them: a long dossier would keep its reader waiting. */
export function prepareRecords(dossier: Dossier, from: number, to: number): void {
  someClaims(dossier, from, to);
}

/** Those of the claims from one place to another, and all that were made before. */
function someClaims(dossier: Dossier, from: number, to: number): SearchRecords {
  const made = claimsSoFar(dossier);
  const catalogue = catalogueOf(dossier);
  for (const claim of dossier.claims.slice(from, to)) {
    const key = searchKey({ kind: 'claim', id: claim.id });
    if (!made.has(key)) made.set(key, claimRecord(catalogue, claim));
  }
  return made;
}

/** Those of them that are no claims; made once for a dossier. */
export const selectOtherRecords: (dossier: Dossier) => readonly SearchRecord[] = oncePer(
  (dossier) => {
    const catalogue = catalogueOf(dossier);
    return [
      ...dossier.events.map((event) => eventRecord(catalogue, event)),
      ...dossier.assessments.map(({ id, text, mode, passages }): SearchRecord => {
        return { kind: 'assessment', id, name: text, mode, also: quoted(catalogue, passages) };
      }),
      ...dossier.speakers.map(({ id, name, role, party }): SearchRecord => {
        return { kind: 'speaker', id, name, role, party: partyView(catalogue, party), also: [] };
      }),
      ...dossier.topics.map(({ id, name, question }): SearchRecord => {
        return { kind: 'topic', id, name, question, also: [] };
      }),
    ];
  },
);

function claimRecord(catalogue: Catalogue, claim: Claim): SearchRecord {
  const { name: speaker, role } = speakerView(catalogue, claim.speaker);
  return {
    kind: 'claim',
    id: claim.id,
    name: claim.text,
    party: partyView(catalogue, claim.party),
    speaker,
    role,
    also: quoted(catalogue, claim.passages),
  };
}

function eventRecord(catalogue: Catalogue, event: Event): SearchRecord {
  const { id, title, text, type, place, actors, details, passages } = event;
  const accounts = details.flatMap(({ label, accounts: given }) =>
    given.map((account): SearchedText => {
      const whose = authorityName(catalogue, account.authority);
      return { as: 'detail', label, text: account.text, whose };
    }),
  );
  return {
    kind: 'event',
    id,
    name: title,
    type,
    authority: authorityName(catalogue, event.authority),
    also: [
      { as: 'text', text },
      ...(place === undefined ? [] : [{ as: 'place', text: place } as const]),
      ...actors.map(({ name, certainty }) => ({ as: 'actor', text: name, certainty }) as const),
      ...accounts,
      ...quoted(catalogue, passages),
    ],
  };
}

function quoted(catalogue: Catalogue, passages: readonly Passage[]): readonly SearchedText[] {
  return quotes(catalogue, passages).map(({ text, speaker, paragraph }) => {
    return { as: 'quote', text, whose: speaker, paragraph };
  });
}

/**
 * The words by which a record is found, its name first. A claim is found by just the words that the filter `q` compares,
 * so that the results and the board never disagree.
 */
export function searchedWords(record: SearchRecord): readonly string[] {
  const beside = record.also.map(({ text }) => text);
  return [record.name, ...aboutWords(record), ...beside].filter((text) => text !== undefined);
}

function aboutWords(record: SearchRecord): readonly (string | undefined)[] {
  switch (record.kind) {
    case 'claim':
      return [record.speaker, record.role];
    case 'event':
      return [record.authority];
    case 'assessment':
      return [];
    case 'speaker':
      return [record.role, record.party.name, record.party.adjective];
    case 'topic':
      return [record.question];
  }
}

/**
 * What a reading shows whatever its words, as keys of its records: its claims, the events and assessments tied to them,
 * their speakers and their topics. Everything, where nothing but words is chosen.
 */
export function selectSearched(
  dossier: Dossier,
  reading: Reading,
): Pick<ReadonlySet<string>, 'has' | 'keys'> {
  if (!isFiltered({ ...reading, q: '' })) return selectSearchRecords(dossier);
  const catalogue = catalogueOf(dossier);
  const keysAt = ({ id, speaker, topics }: Claim): readonly string[] => [
    searchKey({ kind: 'claim', id }),
    searchKey({ kind: 'speaker', id: speaker }),
    ...topics.map((topic) => searchKey({ kind: 'topic', id: topic })),
    // A claim at the far end has to fit the reading for itself.
    ...catalogue.linksFrom(id).flatMap(({ to }) => (to.kind === 'claim' ? [] : searchKey(to))),
  ];
  return new Set(claimsInReading(catalogue, { ...reading, q: '' }).flatMap(keysAt));
}
