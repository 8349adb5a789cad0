import { catalogueOf, type Catalogue } from '../catalogue.ts';
import { claimsInReading, eventsAgainst } from '../matching.ts';
import type { Dossier } from '../model.ts';
import { oncePer } from '../once-per.ts';
import type { Reading } from '../reading.ts';
import {
  boardBlocks,
  isLongBoard,
  partOfBoard,
  type BlockOutline,
  type BoardBlock,
  type BoardPart,
} from './board-blocks.ts';
import { isJudgedAgainst } from './claim-card.ts';
import { exchangeView, type BoardSection } from './exchange-view.ts';
import { groupsShown } from './exchanges.ts';
import { selectFiltered, type Filtered } from './filters.ts';
import {
  headingOf,
  partiesShown,
  noteView,
  type DossierHeading,
  type NoteView,
  type PartyView,
} from './parts.ts';
import { untiedBriefs, untiedIds, type Untied } from './untied.ts';

/** How many events the article reports against one party's claims: the measure of its own evenness. */
export interface Evenness {
  readonly party: PartyView;
  readonly claims: number;
  readonly eventsAgainst: number;
  readonly claimsContradicted: number;
  /** How many of them the article goes against in its own voice. */
  readonly claimsJudged: number;
}

/** The whole quarrel: both sides by topic, as the present reading shows it. */
export interface BoardPage extends Filtered {
  readonly kind: 'board';
  readonly heading: DossierHeading;
  /** The two sides in the order in which they are shown, left one first. */
  readonly columns: readonly PartyView[];
  readonly evenness: readonly Evenness[];
  readonly sections: readonly BoardSection[];
  readonly untied: Untied;
  readonly notes: readonly NoteView[];
  /** Set where the board is too long to be drawn at once: then it stands here, and not in `sections` and `untied`. */
  readonly long?: LongBoard | undefined;
}

/** A long board, or one of the pages it is built in. */
export interface LongBoard {
  /** The blocks of this page, in order. */
  readonly outline: readonly BlockOutline[];
  /** The first of them as they are drawn; the rest is for `boardBlocks` to give. */
  readonly drawn: readonly BoardBlock[];
  /** Set where this page holds only a part of the board. */
  readonly part?: BoardPart | undefined;
}

/** What the board draws for a reading. */
export function selectBoardPage(dossier: Dossier, reading: Reading): BoardPage {
  const catalogue = catalogueOf(dossier);
  const page = frameOf(catalogue, reading);
  if (isLongBoard(dossier)) {
    return { ...page, long: { outline: boardBlocks(catalogue, reading).outline, drawn: [] } };
  }
  const shown = new Set(claimsInReading(catalogue, reading));
  return {
    ...page,
    sections: groupsShown(catalogue, (claim) => shown.has(claim)).map(({ topic, groups }) => ({
      ...topic,
      exchanges: groups.map((group) => exchangeView(catalogue, group, page.columns)),
    })),
    untied: untiedBriefs(catalogue, untiedIds(catalogue)),
  };
}

/**
 * One page of a board that is built in several: it carries only what it shows. The whole board where it is short;
 * `undefined` where it has no such page.
 */
export function selectBoardPart(
  dossier: Dossier,
  reading: Reading,
  number: number,
): BoardPage | undefined {
  const catalogue = catalogueOf(dossier);
  if (!isLongBoard(dossier)) return number === 1 ? selectBoardPage(dossier, reading) : undefined;
  const found = partOfBoard(catalogue, reading, number);
  if (!found) return undefined;
  const page = frameOf(catalogue, reading);
  return { ...page, choices: { ...page.choices, topic: [], speaker: [] }, long: found };
}

/** How a block of a long board is drawn for a reading. */
export function boardBlockDrawer(
  dossier: Dossier,
  reading: Reading,
): ((index: number) => BoardBlock) | undefined {
  const catalogue = catalogueOf(dossier);
  return isLongBoard(dossier) ? boardBlocks(catalogue, reading).blockAt : undefined;
}

/** All of a board but what is on it. */
function frameOf(catalogue: Catalogue, reading: Reading): BoardPage {
  const { dossier } = catalogue;
  const heading = headingOf(catalogue);
  return {
    kind: 'board',
    heading,
    columns: partiesShown(heading, reading),
    evenness: evennessOf(catalogue),
    sections: [],
    ...selectFiltered(catalogue, reading),
    untied: { events: [], assessments: [] },
    notes: dossier.notes.filter(({ about }) => about.length === 0).map(noteView),
  };
}

/** The article's, whatever is shown. */
const evennessOf = oncePer((catalogue: Catalogue): readonly Evenness[] =>
  headingOf(catalogue).parties.map((party) => evennessOfParty(catalogue, party)),
);

function evennessOfParty(catalogue: Catalogue, party: PartyView): Evenness {
  const claims = catalogue.dossier.claims.filter((claim) => claim.party === party.id);
  const against = claims.map((claim) => eventsAgainst(catalogue, claim));
  return {
    party,
    claims: claims.length,
    eventsAgainst: new Set(against.flat().map(({ to }) => to.id)).size,
    claimsContradicted: against.filter((links) => links.length > 0).length,
    claimsJudged: claims.filter(({ id }) => catalogue.linksFrom(id).some(isJudgedAgainst)).length,
  };
}
