import type {
  Authority,
  Catalogue,
  Link,
  LinkTarget,
  Passage,
  SpeakerId,
} from '../dossier/index.ts';
import { basisWords } from '../display/index.ts';

/** A speaker as the source names or describes them. */
export function speakerName({ speakers }: Catalogue, id: SpeakerId): string {
  return speakers.get(id)?.name ?? id;
}

/** On whose word something stands. */
export function authorityName(catalogue: Catalogue, authority: Authority): string {
  switch (authority.by) {
    case 'article':
      return 'the article';
    case 'speaker':
      return speakerName(catalogue, authority.speaker);
    case 'described':
      return authority.name;
  }
}

/** Words that stand verbatim, with what a quotation never goes without: whose they are, and where. */
export function quotedWords(
  catalogue: Catalogue,
  { quote, paragraph }: Passage,
): readonly string[] {
  if (!quote) return [];
  const whose = quote.kind === 'speech' ? speakerName(catalogue, quote.speaker) : 'the article';
  return [`“${quote.text}” (${whose}, paragraph ${paragraph})`];
}

/** What a record that a tie can join is called: an event by its title, any other by its text. */
export function targetName(catalogue: Catalogue, target: LinkTarget): string {
  switch (target.kind) {
    case 'claim':
      return catalogue.claims.get(target.id)?.text ?? target.id;
    case 'event':
      return catalogue.events.get(target.id)?.title ?? target.id;
    case 'assessment':
      return catalogue.assessments.get(target.id)?.text ?? target.id;
  }
}

/** A tie as a sentence, read in its own direction, and who made it. */
export function tieInWords(catalogue: Catalogue, { from, to, relation, basis }: Link): string {
  const near = `“${targetName(catalogue, { kind: 'claim', id: from })}”`;
  const far = `“${targetName(catalogue, to)}”`;
  const made = `(${basisWords[basis]})`;
  if (relation === 'opposes') return `${near} and ${far} oppose each other ${made}`;
  return relation === 'answers'
    ? `${near} answers ${far} ${made}`
    : `${far} ${relation} ${near} ${made}`;
}
