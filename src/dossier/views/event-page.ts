import { catalogueOf } from '../catalogue.ts';
import type { Dossier } from '../model.ts';
import {
  authorityName,
  headingOf,
  locators,
  noteView,
  quotes,
  type DossierHeading,
  type Locator,
  type NoteView,
  type QuoteView,
} from './parts.ts';
import { claimBriefById, eventBrief, tieView, type ClaimTie, type EventBrief } from './ties.ts';

/** One account of a detail: what, on whose word, and where the article says so. */
export interface AccountView {
  readonly text: string;
  /** Whose word it is; `undefined` for the article's own. */
  readonly authority?: string | undefined;
  readonly locators: readonly Locator[];
}

/** One aspect of an event; more than one account means that the source gives it twice, and differently. */
export interface DetailView {
  readonly label: string;
  readonly accounts: readonly AccountView[];
}

/** What happened, on whose word, and the claims it touches. */
export interface EventPage {
  readonly kind: 'event';
  readonly heading: DossierHeading;
  readonly event: EventBrief & {
    readonly details: readonly DetailView[];
    readonly quotes: readonly QuoteView[];
    readonly locators: readonly Locator[];
  };
  readonly claims: readonly ClaimTie[];
  readonly notes: readonly NoteView[];
}

/** What the page of one event draws, or `undefined` where the dossier has no such event. */
export function selectEventPage(dossier: Dossier, id: string): EventPage | undefined {
  const catalogue = catalogueOf(dossier);
  const event = catalogue.events.get(id);
  if (!event) return undefined;
  return {
    kind: 'event',
    heading: headingOf(catalogue),
    event: {
      ...eventBrief(catalogue, event.id),
      details: event.details.map(({ label, accounts }) => ({
        label,
        accounts: accounts.map(({ text, authority, passages }) => ({
          text,
          authority: authorityName(catalogue, authority),
          locators: locators(catalogue, passages),
        })),
      })),
      quotes: quotes(catalogue, event.passages),
      locators: locators(catalogue, event.passages),
    },
    claims: catalogue.linksTo('event', event.id).map((link) => ({
      ...tieView(catalogue, link),
      claim: claimBriefById(catalogue, link.from),
      direction: 'in' as const,
    })),
    notes: catalogue.notesOn('event', event.id).map(noteView),
  };
}
