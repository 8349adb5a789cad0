import { createHash } from 'node:crypto';
import { randomFrom, type Random } from './random.ts';

/** How large a made dossier is to be, and which of the many of that size. */
export interface MadeSize {
  readonly id: string;
  readonly claims: number;
  /** Half as many as there are claims, where it is not said. */
  readonly events?: number;
  readonly seed: number;
}

const places = ['Strelsau', 'Hofbau', 'Tarlen', 'Zenda', 'Kastel', 'Elphen', 'Rausch', 'Dornwald'];
const things = ['ferry', 'bridge', 'toll post', 'customs house', 'granary', 'mill', 'quay', 'ford'];
const verbs = ['guards', 'closed', 'never held', 'repaired', 'searched', 'abandoned', 'taxes'];
const times = ['since the spring', 'before the truce', 'all winter', 'for a decade', 'this week'];
const happenings = ['burned', 'flooded', 'raided', 'inspected', 'reopened', 'blockaded'];
const givenNames = ['Otto', 'Mira', 'Flavia', 'Rupert', 'Anton', 'Sapt', 'Helga', 'Bela'];
const familyNames = ['Strakencz', 'Rassendyll', 'Hentzau', 'Tarlenheim', 'Bersonin', 'Luzau'];
const eventTypes = ['attack', 'meeting', 'report', 'decision', 'incident', 'operation'];
const certainties = ['stated', 'claimed', 'suspected', 'implied'];
const bases = ['explicit', 'juxtaposed', 'editorial'];

const paragraphLength = 400;
const claimsInParagraph = 4;

/**
 * A valid dossier of any size about nothing at all, as an author would write its JSON: for tests and benchmarks. Topics
 * have about twenty claims each, a claim one or two ties, one in twelve dates no day.
 */
export function madeDossier({ id, claims, events = Math.ceil(claims / 2), seed }: MadeSize) {
  const random = randomFrom(seed);
  const paragraphs = Math.max(1, Math.ceil((claims + events) / claimsInParagraph));
  const article = { paragraphs, random };
  const topics = Array.from({ length: Math.max(1, Math.ceil(claims / 20)) }, (_, index) => ({
    id: `topic-${index}`,
    name: `The ${random.oneOf(things)} of ${random.oneOf(places)}, part ${index + 1}`,
  }));
  const speakers = madeSpeakers(Math.max(2, Math.min(200, Math.ceil(claims / 10))), random);
  const madeClaims = Array.from({ length: claims }, (_, index) =>
    madeClaim(index, { ...article, topics, speakers }),
  );
  const madeEvents = Array.from({ length: events }, (_, index) => madeEvent(index, article));
  const assessments = Array.from({ length: Math.ceil(events / 4) }, (_, index) => ({
    id: `assessment-${index}`,
    text: `That the ${random.oneOf(things)} of ${random.oneOf(places)} settles it is hard to hold, reading ${index}.`,
    mode: random.oneOf(['verdict', 'argument', 'recommendation', 'reading']),
    passages: [madePassage(article)],
  }));
  return {
    $schema: '/schema/dossier-v1.json',
    schemaVersion: 1,
    id,
    title: `The made quarrel ${id}`,
    summary: `An invented quarrel of ${claims} claims and ${events} events, made by a program.`,
    language: 'en',
    parties: [
      { id: 'ruritania', name: 'Ruritania', adjective: 'Ruritanian' },
      { id: 'zenda', name: 'Zenda', adjective: 'Zendan' },
    ],
    topics,
    sources: [
      {
        id: 'made-post',
        title: `The quarrel ${id}`,
        publisher: 'The Made Post',
        kind: 'news analysis',
        url: `https://made-post.example/${id}`,
        published: '2019-12-03',
        paragraphs,
        digest: digestOf(id),
        lengths: Array.from({ length: paragraphs }, () => paragraphLength),
      },
    ],
    speakers,
    claims: madeClaims,
    events: madeEvents,
    assessments,
    links: madeLinks(madeClaims, madeEvents, assessments, article),
    restatements: [],
    notes: [],
    revisions: [{ date: '2019-12-10', text: 'First made.' }],
  };
}

interface Article {
  readonly paragraphs: number;
  readonly random: Random;
}

interface Row {
  readonly id: string;
}

function madeSpeakers(count: number, random: Random) {
  return Array.from({ length: count }, (_, index) => ({
    id: `speaker-${index}`,
    name: `${random.oneOf(givenNames)} ${random.oneOf(familyNames)} ${index + 1}`,
    role: `minister of the ${random.oneOf(things)}`,
    party: index % 2 === 0 ? 'ruritania' : 'zenda',
    identification: 'named',
  }));
}

function madeClaim(
  index: number,
  article: Article & {
    readonly topics: readonly Row[];
    readonly speakers: readonly (Row & { readonly party: string })[];
  },
) {
  const { random, topics, speakers } = article;
  const speaker = random.oneOf(speakers);
  const text = `The other side ${random.oneOf(verbs)} the ${random.oneOf(things)} of ${random.oneOf(places)} ${random.oneOf(times)}, point ${index}.`;
  return {
    id: `claim-${index}`,
    party: speaker.party,
    speaker: speaker.id,
    text,
    mode: random.oneOf(['paraphrased', 'position']),
    dates: [madeDate(article)],
    topics: [topics[Math.floor(index / 20) % topics.length]?.id ?? ''],
    passages: [madePassage(article)],
  };
}

function madeEvent(index: number, article: Article) {
  const { random } = article;
  const what = `${random.oneOf(things)} at ${random.oneOf(places)} ${random.oneOf(happenings)}`;
  return {
    id: `event-${index}`,
    title: `The ${what}, no. ${index}`,
    text: `The ${what}, and boatmen were held up.`,
    type: random.oneOf(eventTypes),
    authority: { by: 'article' },
    actors: [
      {
        name: `The guard of ${random.oneOf(places)}`,
        certainty: random.oneOf(certainties),
        authority: { by: 'article' },
      },
    ],
    dates: [madeDate(article)],
    details: [],
    passages: [madePassage(article)],
  };
}

function madeDate(article: Article) {
  const { random } = article;
  if (random.chance(8)) return { basis: 'unknown' };
  const month = String(1 + random.below(12)).padStart(2, '0');
  const day = String(1 + random.below(28)).padStart(2, '0');
  const edtf = random.chance(10) ? `2019-${month}` : `2019-${month}-${day}`;
  return { basis: 'stated', edtf, asWritten: edtf, passages: [madePassage(article)] };
}

function madeLinks(
  claims: readonly (Row & { readonly party: string })[],
  events: readonly Row[],
  assessments: readonly Row[],
  article: Article,
) {
  const { random } = article;
  return claims.flatMap((claim, index) => {
    const links = [];
    if (events.length > 0) {
      // Near in the list is near in the story, as it is in an article.
      const near = Math.floor((index * events.length) / claims.length);
      const event = events[(near + random.below(3)) % events.length];
      if (event)
        links.push({
          to: { kind: 'event', id: event.id },
          relation: random.oneOf(['contradicts', 'supports', 'qualifies']),
        });
    }
    const other = claims[index - 1 - random.below(3)];
    if (other && other.party !== claim.party) {
      links.push({ to: { kind: 'claim', id: other.id }, relation: 'opposes' });
    }
    const assessment = assessments[Math.floor((index * assessments.length) / claims.length)];
    if (assessment && random.chance(20)) {
      links.push({ to: { kind: 'assessment', id: assessment.id }, relation: 'qualifies' });
    }
    return links.map((link, at) => ({
      id: `link-${index}-${at}`,
      from: claim.id,
      ...link,
      basis: random.oneOf(bases),
      reason: `What is said of point ${index} does not sit well with it.`,
      passages: [madePassage(article)],
    }));
  });
}

function madePassage({ paragraphs, random }: Article) {
  const paragraph = 1 + random.below(paragraphs);
  const start = random.below(paragraphLength - 80);
  return {
    source: 'made-post',
    paragraph,
    start,
    end: start + 60,
    digest: digestOf(`${paragraph}:${start}`),
    selector: { exact: `words ${paragraph} at ${start}` },
  };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
