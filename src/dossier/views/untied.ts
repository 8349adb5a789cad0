import type { Catalogue } from '../catalogue.ts';
import type { AssessmentId, EventId } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { assessmentBrief, eventBrief, type AssessmentBrief, type EventBrief } from './ties.ts';

/** Events and assessments of the dossier that no claim is tied to: left out of no count, and shown last. */
export interface Untied {
  readonly events: readonly EventBrief[];
  readonly assessments: readonly AssessmentBrief[];
}

/** A record that no claim is tied to. */
export type UntiedId =
  | { readonly kind: 'event'; readonly id: EventId }
  | { readonly kind: 'assessment'; readonly id: AssessmentId };

/** What no claim is tied to, by its ids: events first. */
export const untiedIds: (catalogue: Catalogue) => readonly UntiedId[] = oncePer(
  ({ dossier, linksTo }) =>
    [
      ...dossier.events.map(({ id }) => ({ kind: 'event', id }) as const),
      ...dossier.assessments.map(({ id }) => ({ kind: 'assessment', id }) as const),
    ].filter(({ kind, id }) => linksTo(kind, id).length === 0),
);

/** Such records as the board shows them. */
export function untiedBriefs(catalogue: Catalogue, ids: readonly UntiedId[]): Untied {
  return {
    events: ids.flatMap((one) => (one.kind === 'event' ? eventBrief(catalogue, one.id) : [])),
    assessments: ids.flatMap((one) =>
      one.kind === 'assessment' ? assessmentBrief(catalogue, one.id) : [],
    ),
  };
}
