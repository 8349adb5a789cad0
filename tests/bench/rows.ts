import { groupBy } from '../../src/dossier/group-by.ts';
import type { MadeDossier, Material } from './subject.ts';

/** A claim as a page that knows no dossiers would be given it. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly party: string;
  readonly speaker: string;
  readonly role: string;
  readonly topic: string;
  /** ISO 8601, a day or a month; empty where the article gives none. */
  readonly date: string;
  readonly events: readonly RowEvent[];
}

interface RowEvent {
  readonly relation: string;
  readonly title: string;
  readonly text: string;
  readonly date: string;
}

/** Every claim of a material. */
export function rowsOf({ dossiers }: Pick<Material, 'dossiers'>): readonly Row[] {
  return dossiers.flatMap(rowsOfDossier);
}

export function rowsOfDossier(dossier: MadeDossier): readonly Row[] {
  const parties = new Map(dossier.parties.map(({ id, name }) => [id, name]));
  const speakers = new Map(dossier.speakers.map((speaker) => [speaker.id, speaker]));
  const topics = new Map(dossier.topics.map(({ id, name }) => [id, name]));
  const events = new Map(dossier.events.map((event) => [event.id, event]));
  const links = groupBy(dossier.links, ({ from }) => [from]);
  return dossier.claims.map((claim) => ({
    id: `${dossier.id}-${claim.id}`,
    text: claim.text,
    party: parties.get(claim.party) ?? '',
    speaker: speakers.get(claim.speaker)?.name ?? '',
    role: speakers.get(claim.speaker)?.role ?? '',
    topic: topics.get(claim.topics[0] ?? '') ?? '',
    date: dayOf(claim),
    events: (links.get(claim.id) ?? []).flatMap(({ to, relation }) => {
      const event = to.kind === 'event' ? events.get(to.id) : undefined;
      return event ? [{ relation, title: event.title, text: event.text, date: dayOf(event) }] : [];
    }),
  }));
}

function dayOf({ dates: [date] }: Pick<MadeDossier['claims'][number], 'dates'>): string {
  return date?.edtf ?? '';
}
