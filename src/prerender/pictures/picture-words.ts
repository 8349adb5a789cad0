import {
  claimTieWords,
  counted,
  evennessInWords,
  noneReported,
  sentenceCase,
} from '../../display/index.ts';
import type {
  BoardPage,
  ClaimBrief,
  ClaimPage,
  DossierHeading,
  PartyView,
} from '../../dossier/index.ts';

/** Where a dossier was read, as a picture names it. */
export interface SourceWords {
  readonly before: string;
  /** The only part that may be cut. */
  readonly title: string;
  readonly after: string;
}

/** Somebody of a side, and what they are reported to say. */
export interface Statement {
  readonly party: PartyView;
  readonly side: string;
  readonly speaker: string;
  readonly text: string;
}

/** What the picture of a claim says. */
export interface ClaimWords extends Statement {
  readonly against: string;
  /** The first claim that meets it, what that does to it, and how many others there are. */
  readonly counter: (Statement & { readonly tie: string; readonly more: string }) | undefined;
  /** Said where no claim meets it. */
  readonly noCounter: string;
  readonly source: SourceWords;
}

/** One side in the picture of a dossier. */
export interface SideWords {
  readonly party: PartyView;
  readonly side: string;
  readonly claims: string;
}

/** What the picture of a dossier says. */
export interface DossierWords {
  readonly title: string;
  readonly sides: readonly SideWords[];
  readonly evenness: string;
  readonly source: SourceWords;
}

/** The words of a claim's picture. Who tied the events to it is left to its page. */
export function claimWords({ claim, counters, events, heading }: ClaimPage): ClaimWords {
  const against = events.filter(({ relation }) => relation === 'contradicts').length;
  const [first, ...others] = counters;
  return {
    ...statementOf(claim),
    against:
      against === 0
        ? 'No event reported against it'
        : `${counted(against, 'event')} reported against it`,
    counter: first && {
      ...statementOf(first.claim),
      tie: claimTieWords(first.relation, first.direction),
      more: others.length === 0 ? '' : `+ ${others.length} more`,
    },
    noCounter: noneReported.counterClaims,
    source: sourceWords(heading, new Set(claim.locators.map(({ source }) => source))),
  };
}

/** The words of a dossier's picture: the sides in the dossier's own order. */
export function dossierWords({ heading, evenness }: BoardPage): DossierWords {
  const { opening, sides, closing } = evennessInWords(heading.parties, evenness);
  return {
    title: heading.title,
    sides: evenness.map(({ party, claims }) => ({
      party,
      side: sideOf(party),
      claims: sentenceCase(counted(claims, 'claim')),
    })),
    evenness: `${opening} ${sides.map(({ events, against }) => `${events} ${against}`).join(' and ')}${closing}`,
    source: sourceWords(heading, new Set(heading.sources.map(({ title }) => title))),
  };
}

function statementOf({ party, speaker, text }: ClaimBrief): Statement {
  return { party, side: sideOf(party), speaker: speaker.name, text };
}

function sideOf({ adjective }: PartyView): string {
  return `${adjective} side`;
}

/** The first of the sources that something was read in, and how many more there are. */
function sourceWords({ sources }: DossierHeading, titles: ReadonlySet<string>): SourceWords {
  const [first, ...others] = sources.filter(({ title }) => titles.has(title));
  const more = others.length === 0 ? '' : ` and ${counted(others.length, 'more source')}`;
  return {
    before: 'Read from “',
    title: first?.title ?? '',
    after: `”, ${first?.publisher ?? ''}${more}`,
  };
}
