import type { ActorView, DossierHeading, EventBrief, EventTie } from '../dossier/index.ts';
import { certaintyWords, relationWords } from '../display/index.ts';
import { tieLines } from './claim-lines.ts';
import { briefDate } from './date-lines.ts';
import { given, line, type Line } from './line.ts';
import type { Statement } from './sheet.ts';

/** An event as it is tied to a claim, for it or against it: as much is said of the one as of the other. */
export function tiedEvent(heading: DossierHeading, tie: EventTie): Statement {
  const { event, relation } = tie;
  return {
    said: line`${event.title}`,
    under: [
      line`${event.text}`,
      line`When: ${briefDate(event.dates)}.`,
      ...certaintyLines(event),
      ...tieLines(heading, tie, relationWords[relation]),
    ],
  };
}

/** Who did it and how sure the article is of that, and on whose word the whole stands. */
function certaintyLines({ actors, authority }: EventBrief): readonly Line[] {
  const word = given(authority, (name) => line`On the word of ${name}.`);
  return [...actors.map((actor) => line`${actorLine(actor)}.`), ...(word ? [word] : [])];
}

/** Who did it, how sure the article is of that, and on whose word. */
export function actorLine({ name, certainty, authority }: ActorView): Line {
  const word = given(authority, (whose) => line` (on the word of ${whose})`);
  return line`By ${name}: ${certaintyWords[certainty]}${word}`;
}
