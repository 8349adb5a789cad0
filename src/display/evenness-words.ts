import type { Evenness, PartyId, PartyView } from '../dossier/index.ts';
import { figures } from '../ui/index.ts';
import { counted } from './words.ts';

/** What the article reports against the claims of one side. */
interface SideInWords {
  readonly party: PartyId;
  /** `3 events`. */
  readonly events: string;
  /** `against 2 of the 9 Ruritanian claims`. */
  readonly against: string;
}

/** How evenly the article treats the two sides, as one sentence in parts, sides in the order they are shown in. */
export function evennessInWords(
  columns: readonly PartyView[],
  evenness: readonly Evenness[],
): { readonly opening: string; readonly sides: readonly SideInWords[]; readonly closing: string } {
  const inOrder = columns.flatMap(({ id }) => evenness.filter(({ party }) => party.id === id));
  return {
    opening: 'The article reports',
    sides: inOrder.map(sideInWords),
    closing: `. ${judgedInWords(inOrder)}This is the article’s selection, not a verdict.`,
  };
}

/** What the article says itself, which no event stands for; nothing where it goes against no claim. */
function judgedInWords(sides: readonly Evenness[]): string {
  if (sides.every(({ claimsJudged }) => claimsJudged === 0)) return '';
  const each = sides.map(({ claimsJudged, party }) =>
    counted(claimsJudged, `${party.adjective} claim`),
  );
  return `In its own voice it goes against ${each.join(' and ')}. `;
}

function sideInWords({ claims, claimsContradicted, eventsAgainst, party }: Evenness): SideInWords {
  const all = `the ${figures(claims)} ${party.adjective} claims`;
  const reach = claimsContradicted === 0 ? all : `${figures(claimsContradicted)} of ${all}`;
  return {
    party: party.id,
    events: counted(eventsAgainst, 'event'),
    against: `against ${reach}`,
  };
}
