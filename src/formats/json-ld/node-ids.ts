import type {
  AssessmentId,
  ClaimId,
  DossierHeading,
  EventId,
  SourceId,
  SpeakerId,
} from '../../dossier/index.ts';
import type { Published } from '../published.ts';

/** A node told of elsewhere, perhaps on another page: the address of that page, and which node of it. */
export interface NodeReference {
  readonly '@id': string;
}

/** The names of the nodes of a dossier. Each is the address of a page with a fragment, so that pages link up. */
export interface NodeIds {
  readonly site: string;
  readonly library: string;
  readonly dossier: string;
  readonly source: (id: SourceId) => string;
  readonly speaker: (id: SpeakerId) => string;
  readonly claim: (id: ClaimId) => string;
  readonly event: (id: EventId) => string;
  readonly assessment: (id: AssessmentId) => string;
}

/** The name of the site itself. */
export function siteNodeId({ urlOf }: Published): string {
  return `${urlOf({ page: 'home' })}#site`;
}

/** The name of the list of dossiers. */
export function libraryNodeId({ urlOf }: Published): string {
  return `${urlOf({ page: 'library' })}#library`;
}

/** The name of a dossier as data. */
export function dossierNodeId({ urlOf }: Published, { id }: Pick<DossierHeading, 'id'>): string {
  return `${urlOf({ page: 'board', dossier: id })}#dossier`;
}

/** How the nodes of one dossier are named on this site. */
export function nodeIdsOf(published: Published, heading: Pick<DossierHeading, 'id'>): NodeIds {
  const { urlOf } = published;
  const dossier = heading.id;
  return {
    site: siteNodeId(published),
    library: libraryNodeId(published),
    dossier: dossierNodeId(published, heading),
    source: (id) => `${urlOf({ page: 'board', dossier })}#source-${id}`,
    speaker: (speaker) => `${urlOf({ page: 'speaker', dossier, speaker })}#speaker`,
    claim: (claim) => `${urlOf({ page: 'claim', dossier, claim })}#claim`,
    event: (event) => `${urlOf({ page: 'event', dossier, event })}#event`,
    assessment: (assessment) => `${urlOf({ page: 'assessment', dossier, assessment })}#assessment`,
  };
}

/** Points at each of some nodes once; `undefined` where there are none, so that nothing is said. */
export function referencesTo(ids: readonly string[]): readonly NodeReference[] | undefined {
  const once = [...new Set(ids)];
  return once.length === 0 ? undefined : once.map((id) => ({ '@id': id }));
}
