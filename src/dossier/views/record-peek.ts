import type { Catalogue } from '../catalogue.ts';
import type { Link, LinkTarget } from '../model.ts';
import { tieLine, type TieLine } from './claim-card.ts';
import { claimBrief, type ClaimBrief } from './parts.ts';
import {
  assessmentBrief,
  eventBrief,
  tieView,
  type AssessmentBrief,
  type EventBrief,
  type TieView,
} from './ties.ts';

/** A tie of the record that was picked out: all that a reader needs to judge it, and where it leads. */
export interface PeekTie extends TieView {
  readonly direction: TieLine['direction'];
  readonly target: TieLine['target'];
}

/** One record out of many, as it is shown beside them: in brief, with its ties. */
export type RecordPeek = (
  | { readonly kind: 'claim'; readonly claim: ClaimBrief }
  | { readonly kind: 'event'; readonly event: EventBrief }
  | { readonly kind: 'assessment'; readonly assessment: AssessmentBrief }
) & { readonly ties: readonly PeekTie[] };

/** What is shown of a record that is picked out, or `undefined` where the dossier has no such record. */
export function selectPeek(catalogue: Catalogue, { kind, id }: LinkTarget): RecordPeek | undefined {
  switch (kind) {
    case 'claim': {
      const claim = catalogue.claims.get(id);
      if (!claim) return undefined;
      const ties = catalogue
        .tiesOf(claim.id)
        .map((link) => peekTie(catalogue, link, tieLine(catalogue, claim.id, link)));
      return { kind, claim: claimBrief(catalogue, claim), ties };
    }
    case 'event':
      return catalogue.events.has(id)
        ? { kind, event: eventBrief(catalogue, id), ties: tiesTo(catalogue, kind, id) }
        : undefined;
    case 'assessment':
      return catalogue.assessments.has(id)
        ? { kind, assessment: assessmentBrief(catalogue, id), ties: tiesTo(catalogue, kind, id) }
        : undefined;
  }
}

function tiesTo(
  catalogue: Catalogue,
  kind: 'event' | 'assessment',
  asked: string,
): readonly PeekTie[] {
  const records = kind === 'event' ? catalogue.events : catalogue.assessments;
  const id = records.get(asked)?.id ?? asked;
  return catalogue
    .linksTo(kind, id)
    .map((link) => peekTie(catalogue, link, tieLine(catalogue, undefined, link)));
}

function peekTie(catalogue: Catalogue, link: Link, { direction, target }: TieLine): PeekTie {
  return { ...tieView(catalogue, link), direction, target };
}
