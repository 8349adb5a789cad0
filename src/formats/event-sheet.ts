import type { AccountView, DetailView, DossierHeading, EventPage } from '../dossier/index.ts';
import { eventTypeWords, noneReported } from '../display/index.ts';
import { quoteLine } from './claim-lines.ts';
import { dateFact } from './date-lines.ts';
import { actorLine } from './event-lines.ts';
import { leftOut } from './left-out.ts';
import { given, line, type Line } from './line.ts';
import { placedAt } from './place-line.ts';
import type { Sheet, Statement } from './sheet.ts';
import { touchedClaims } from './touched-claims.ts';

/** An event written out: on whose word, in how many accounts, and the claims it touches. */
export function eventSheet(page: EventPage): Sheet {
  const { event, heading } = page;
  return {
    title: line`${event.title}`,
    lead: [line`${event.text}`, ...event.quotes.map(quoteLine)],
    facts: factsOf(page),
    parts: [
      {
        heading: line`Details, and on whose word`,
        statements: event.details.map((detail) => detailStatement(heading, detail)),
      },
      touchedClaims(page, 'Claims it touches', noneReported.claimsTouched),
    ],
  };
}

function factsOf({ event, heading, notes }: EventPage): readonly Statement[] {
  const reported =
    given(event.authority, (name) => line`on the word of ${name}`) ??
    line`by the article in its own voice`;
  return [
    { said: line`Kind: ${eventTypeWords[event.type]}` },
    dateFact(heading, event.dates),
    ...(event.place === undefined ? [] : [{ said: line`Where: ${event.place}` }]),
    ...event.actors.map((actor) => ({
      said: actorLine(actor),
      under: actor.remark === undefined ? [] : [line`${actor.remark}`],
    })),
    { said: line`Reported: ${reported}${placedAt(heading, event.locators)}` },
    ...leftOut([notes, 'note of ours', 'notes of ours']),
  ];
}

function detailStatement(heading: DossierHeading, { label, accounts }: DetailView): Statement {
  const said =
    accounts.length > 1
      ? line`${label}, in ${accounts.length} accounts that differ:`
      : line`${label}:`;
  return { said, under: accounts.map((account) => accountLine(heading, account)) };
}

function accountLine(heading: DossierHeading, { text, authority, locators }: AccountView): Line {
  const whose =
    given(authority, (name) => line`on the word of ${name}`) ?? line`the article’s own word`;
  return line`${text} (${whose}${placedAt(heading, locators)})`;
}
