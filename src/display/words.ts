import type {
  AssessmentMode,
  Basis,
  Certainty,
  ClaimMode,
  EventType,
  Relation,
} from '../dossier/index.ts';
import { figures } from '../ui/index.ts';

/** How a claim reached the page. */
export const modeWords: Readonly<Record<ClaimMode, string>> = {
  quoted: 'quoted',
  paraphrased: 'reported speech',
  position: 'a position',
};

export const eventTypeWords: Readonly<Record<EventType, string>> = {
  attack: 'Attack',
  strike: 'Strike',
  operation: 'Operation',
  conflict: 'Conflict',
  meeting: 'Meeting',
  briefing: 'Briefing',
  report: 'Report',
  edict: 'Edict',
  exchange: 'Exchange',
  'change-of-power': 'Change of power',
  initiative: 'Initiative',
  decision: 'Decision',
  incident: 'Incident',
  other: 'Event',
};

/** What the article does, in its own voice. */
export const assessmentModeWords: Readonly<Record<AssessmentMode, string>> = {
  verdict: 'Verdict',
  argument: 'Argument',
  recommendation: 'Recommendation',
  reading: 'Reading of a mood or motive',
};

/** How sure the article is of an actor. */
export const certaintyWords: Readonly<Record<Certainty, string>> = {
  stated: 'stated by the article',
  claimed: 'claimed by the actor itself',
  suspected: 'suspected',
  implied: 'implied only',
};

/** The same, short enough for a filter. */
export const certaintyChoices: Readonly<Record<Certainty, string>> = {
  stated: 'Stated',
  claimed: 'Claimed by itself',
  suspected: 'Suspected',
  implied: 'Implied',
};

/** Who made a tie: the most important words on the page. */
export const basisWords: Readonly<Record<Basis, string>> = {
  explicit: 'tied by the article',
  juxtaposed: 'set side by side by the article',
  editorial: 'our reading',
};

/** What an event or an assessment does to a claim. */
export const relationWords: Readonly<Record<Relation, string>> = {
  contradicts: 'Against',
  supports: 'For',
  qualifies: 'Qualifies',
  answers: 'Answers',
  opposes: 'Opposes',
};

export const relationChoices: Readonly<Record<Relation, string>> = {
  contradicts: 'Contradicted',
  supports: 'Supported',
  qualifies: 'Qualified',
  answers: 'Answered or answering',
  opposes: 'Opposed',
};

/** What the far claim is to the near one. `out`: the near claim is where the tie starts. */
export function claimTieWords(relation: Relation, direction: 'out' | 'in' | 'both'): string {
  if (relation === 'answers') return direction === 'in' ? 'Answered by' : 'In answer to';
  if (relation === 'opposes') return 'Opposed by';
  if (relation === 'contradicts') return direction === 'out' ? 'Contradicted by' : 'Contradicts';
  if (relation === 'supports') return direction === 'out' ? 'Supported by' : 'Supports';
  return direction === 'out' ? 'Qualified by' : 'Qualifies';
}

/** `1 event`, `3 events`, `1,000 events`, `no events`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return `${figures(count)} ${count === 1 ? one : many}`;
}

/** A sentence starts with a capital. */
export function sentenceCase(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('en') + text.slice(1);
}
