import {
  type Assessment,
  type Catalogue,
  type Claim,
  type DateAccount,
  type Event,
  type Link,
} from '../../dossier/index.ts';
import { basisWords, certaintyWords, recordAddress } from '../../display/index.ts';
import type { Published } from '../published.ts';
import { authorityName, quotedWords, speakerName } from '../record-words.ts';
import { argdownText } from './escape.ts';
import { type Metadata, metadataBlock } from './metadata.ts';

/** A claim: what it says, whose it is, and what is tied to it. */
export function claimStatement(catalogue: Catalogue, claim: Claim, published: Published): string {
  const links = catalogue.linksFrom(claim.id);
  const metadata: Metadata = {
    party: catalogue.parties.get(claim.party)?.name,
    speaker: speakerName(catalogue, claim.speaker),
    role: catalogue.speakers.get(claim.speaker)?.role,
    mode: claim.mode,
    venue: claim.venue,
    dates: claim.dates.map(datesOf),
    quoted: claim.passages.flatMap((passage) => quotedWords(catalogue, passage)),
    address: addressOf(catalogue, { kind: 'claim', id: claim.id }, published),
    ties: links.map(tieOf),
  };
  const tags = `#claim #party-${claim.party}`;
  const relations = [...new Set(links.flatMap(relationsOf))].map((line) => `  ${line}`);
  return [...statement(claim, tags, metadata), ...relations].join('\n');
}

/** An event: what is reported to have happened, and on whose word. */
export function eventStatement(catalogue: Catalogue, event: Event, published: Published): string {
  const metadata: Metadata = {
    title: event.title,
    type: event.type,
    authority: authorityName(catalogue, event.authority),
    actors: event.actors.map(({ name, certainty, authority }) => ({
      name,
      certainty: certaintyWords[certainty],
      authority: authorityName(catalogue, authority),
    })),
    place: event.place,
    dates: event.dates.map(datesOf),
    quoted: event.passages.flatMap((passage) => quotedWords(catalogue, passage)),
    address: addressOf(catalogue, { kind: 'event', id: event.id }, published),
  };
  return statement(event, '#event', metadata).join('\n');
}

/** An assessment: what the source says in its own voice. */
export function assessmentStatement(
  catalogue: Catalogue,
  assessment: Assessment,
  published: Published,
): string {
  const metadata: Metadata = {
    mode: assessment.mode,
    quoted: assessment.passages.flatMap((passage) => quotedWords(catalogue, passage)),
    address: addressOf(catalogue, { kind: 'assessment', id: assessment.id }, published),
  };
  return statement(assessment, '#assessment', metadata).join('\n');
}

/** Tags have a line to themselves: signs in the text that turn its direction end with the line. */
function statement(
  { id, text }: { readonly id: string; readonly text: string },
  tags: string,
  metadata: Metadata,
): readonly string[] {
  return [`[${id}]: ${argdownText(text)}`, tags, metadataBlock(metadata)];
}

/** Every tie stands beside its claim, whether or not Argdown has a relation for it. */
function tieOf({ id, to, relation, basis, reason }: Link): Metadata {
  return { id, relation, to: to.id, basis, made: basisWords[basis], reason };
}

/**
 * The relations under a claim. What contradicts it attacks it, and what supports it supports it. Two that oppose each
 * other attack each other: Argdown's `><` would also say that one of the two must be true, which nobody said. An
 * answer need be no attack, and what qualifies a claim is neither for nor against it: they stand among its ties only.
 */
function relationsOf({ to, relation }: Link): readonly string[] {
  switch (relation) {
    case 'contradicts':
      return [`<- [${to.id}]`];
    case 'supports':
      return [`<+ [${to.id}]`];
    case 'opposes':
      return [`<- [${to.id}]`, `-> [${to.id}]`];
    case 'answers':
    case 'qualifies':
      return [];
  }
}

function datesOf(account: DateAccount): Metadata {
  const { basis, asWritten: written } = account;
  if (account.basis === 'unknown') return { basis, written };
  return { basis, written, edtf: account.edtf, yearsBefore: account.yearsBefore?.toString() };
}

function addressOf(
  { dossier }: Catalogue,
  record: Parameters<typeof recordAddress>[1],
  { urlOf }: Published,
): string {
  return urlOf(recordAddress(dossier.id, record));
}
