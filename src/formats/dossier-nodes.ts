import type {
  Assessment,
  Catalogue,
  Claim,
  Event,
  NoteSubject,
  Passage,
  Quote,
  Source,
  Speaker,
} from '../dossier/index.ts';
import type * as Schema from 'schema-dts';
import { recordAddress } from '../display/index.ts';
import type { Published } from './published.ts';

/** The records of a dossier as nodes of schema.org, list by list. */
export interface DossierNodes {
  readonly articles: readonly Schema.Article[];
  readonly claims: readonly Schema.Claim[];
  readonly assessments: readonly Schema.CreativeWork[];
  readonly events: readonly Schema.Event[];
  readonly speakers: readonly Schema.Thing[];
}

/** Writes the records of a dossier in schema.org's terms. What those cannot say honestly is left out. */
export function dossierNodes(catalogue: Catalogue, { urlOf }: Published): DossierNodes {
  const { dossier } = catalogue;
  const refer = (record: NoteSubject): Reference => ({
    '@id': urlOf(recordAddress(dossier.id, record)),
  });
  const writer: Writer = { catalogue, refer };
  return {
    articles: dossier.sources.map(articleNode),
    claims: dossier.claims.map((claim) => claimNode(writer, claim)),
    assessments: dossier.assessments.map((assessment) => assessmentNode(writer, assessment)),
    events: dossier.events.map((event) => eventNode(writer, event)),
    speakers: dossier.speakers.map((speaker) => speakerNode(writer, speaker)),
  };
}

interface Reference {
  readonly '@id': string;
}

interface Writer {
  readonly catalogue: Catalogue;
  readonly refer: (record: NoteSubject) => Reference;
}

function articleNode({ title, publisher, kind, url, published }: Source): Schema.Article {
  return {
    '@type': articleType(kind),
    '@id': url,
    url,
    headline: title,
    genre: kind,
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: published,
  };
}

/** No more than the dossier's own words for the source say. */
function articleType(kind: string): 'OpinionNewsArticle' | 'NewsArticle' | 'Article' {
  if (/\bopinion\b/i.test(kind)) return 'OpinionNewsArticle';
  return /\bnews\b/i.test(kind) ? 'NewsArticle' : 'Article';
}

/** `temporal` has every account of the date, in EDTF: the narrower terms would make one of them the date. */
function claimNode(
  writer: Writer,
  { id, text, speaker, dates, topics, passages }: Claim,
): Schema.Claim {
  return {
    '@type': 'Claim',
    ...writer.refer({ kind: 'claim', id }),
    text,
    author: writer.refer({ kind: 'speaker', id: speaker }),
    appearance: appearances(writer, passages),
    temporal: dates.flatMap((account) => (account.basis === 'unknown' ? [] : [account.edtf])),
    keywords: topics.map((topic) => writer.catalogue.topics.get(topic)?.name ?? topic),
    hasPart: quotations(writer, passages),
  };
}

/** What the article says itself is no party's claim: a work within the article, of its own sort. */
function assessmentNode(
  writer: Writer,
  { id, text, mode, passages }: Assessment,
): Schema.CreativeWork {
  return {
    '@type': 'CreativeWork',
    ...writer.refer({ kind: 'assessment', id }),
    text,
    genre: mode,
    isPartOf: appearances(writer, passages),
    hasPart: quotations(writer, passages),
  };
}

/**
 * An event, without its actors: of these a dossier says how sure the source is, which schema.org has no word for. A
 * date that lacks its year, or is about a day, is none of schema.org's either; of several accounts none is picked.
 */
function eventNode(
  writer: Writer,
  { id, title, text, dates, place, passages }: Event,
): Schema.Event {
  return {
    '@type': 'Event',
    ...writer.refer({ kind: 'event', id }),
    name: title,
    description: text,
    startDate: dates.flatMap((account) =>
      account.basis !== 'unknown' && /^\d{4}(?:-\d{2}){0,2}$/.test(account.edtf)
        ? [account.edtf]
        : [],
    ),
    location: place,
    subjectOf: [...appearances(writer, passages), ...quotations(writer, passages)],
  };
}

/** Somebody who is named is a person. Of one who is only described a dossier does not say what they are. */
function speakerNode(
  writer: Writer,
  { id, name, role, party, identification }: Speaker,
): Schema.Thing {
  const side = writer.catalogue.parties.get(party)?.name ?? party;
  return {
    '@type': identification === 'named' ? 'Person' : 'Thing',
    ...writer.refer({ kind: 'speaker', id }),
    name,
    description: role,
    disambiguatingDescription: `filed under ${side}`,
  };
}

function appearances({ catalogue }: Writer, passages: readonly Passage[]): readonly Reference[] {
  const urls = passages.flatMap(({ source }) => catalogue.sources.get(source)?.url ?? []);
  return [...new Set(urls)].map((url) => ({ '@id': url }));
}

function quotations(writer: Writer, passages: readonly Passage[]): readonly Schema.Quotation[] {
  return passages.flatMap((passage) =>
    passage.quote ? [quotationNode(writer, passage, passage.quote)] : [],
  );
}

/** Words in somebody's mouth name whose they are; a fragment of the article's own wording has no speaker. */
function quotationNode(writer: Writer, passage: Passage, quote: Quote): Schema.Quotation {
  return {
    '@type': 'Quotation',
    text: quote.text,
    spokenByCharacter:
      quote.kind === 'speech' ? writer.refer({ kind: 'speaker', id: quote.speaker }) : undefined,
    isPartOf: appearances(writer, [passage]),
  };
}
