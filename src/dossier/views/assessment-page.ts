import { catalogueOf } from '../catalogue.ts';
import type { Dossier } from '../model.ts';
import {
  headingOf,
  locators,
  noteView,
  type DossierHeading,
  type Locator,
  type NoteView,
} from './parts.ts';
import {
  assessmentBrief,
  claimBriefById,
  tieView,
  type AssessmentBrief,
  type ClaimTie,
} from './ties.ts';

/** What the article says in its own voice, and the claims it bears on. */
export interface AssessmentPage {
  readonly kind: 'assessment';
  readonly heading: DossierHeading;
  readonly assessment: AssessmentBrief & { readonly locators: readonly Locator[] };
  readonly claims: readonly ClaimTie[];
  readonly notes: readonly NoteView[];
}

/** What the page of one assessment draws, or `undefined` where the dossier has no such assessment. */
export function selectAssessmentPage(dossier: Dossier, id: string): AssessmentPage | undefined {
  const catalogue = catalogueOf(dossier);
  const assessment = catalogue.assessments.get(id);
  if (!assessment) return undefined;
  return {
    kind: 'assessment',
    heading: headingOf(catalogue),
    assessment: {
      ...assessmentBrief(catalogue, assessment.id),
      locators: locators(catalogue, assessment.passages),
    },
    claims: catalogue.linksTo('assessment', assessment.id).map((link) => ({
      ...tieView(catalogue, link),
      claim: claimBriefById(catalogue, link.from),
      direction: 'in' as const,
    })),
    notes: catalogue.notesOn('assessment', assessment.id).map(noteView),
  };
}
