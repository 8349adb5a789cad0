import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citingRecords } from '../src/desk/citing.ts';
import { parseDossierText, placedPassages } from '../src/dossier/gate/index.ts';
import {
  selectBoardPage,
  selectClaimPage,
  textFragment,
  wholeReading,
  type BoardPage,
  type Dossier,
} from '../src/dossier/index.ts';
import { addressesOf, selectPage } from '../src/library/index.ts';
import { present } from './fixtures/dossiers/parsed.ts';
import { readingOf } from './fixtures/readings.ts';

const folder = new URL('../public/dossiers/', import.meta.url);

const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function published(id: string): Dossier {
  const { dossier, findings } = parseDossierText(
    readFileSync(new URL(`${id}/dossier.json`, folder), 'utf8'),
  );
  expect(findings).toEqual([]);
  return present(dossier);
}

const cardsOf = ({ sections }: BoardPage) =>
  sections
    .flatMap(({ exchanges }) => exchanges.flatMap(({ columns }) => columns))
    .flatMap(({ claims }) => claims);

it('there is something published', () => {
  expect(ids.length).toBeGreaterThan(0);
});

describe.each(ids)('%s', (id) => {
  const dossier = published(id);
  const board = selectBoardPage(dossier, wholeReading);

  it('shows every claim on its board, once', () => {
    const shown = cardsOf(board).map((card) => String(card.id));
    expect(shown.toSorted()).toEqual(dossier.claims.map((claim) => String(claim.id)).toSorted());
  });

  it('leaves no event and no assessment out of its board', () => {
    const tied = new Set(dossier.links.map(({ to }) => `${to.kind}/${to.id}`));
    const apart = [
      ...board.untied.events.map((event) => `event/${event.id}`),
      ...board.untied.assessments.map((assessment) => `assessment/${assessment.id}`),
    ];
    for (const record of apart) expect(tied).not.toContain(record);
    const all = [
      ...dossier.events.map((event) => `event/${event.id}`),
      ...dossier.assessments.map((assessment) => `assessment/${assessment.id}`),
    ];
    for (const record of all) expect(tied.has(record) || apart.includes(record), record).toBe(true);
  });

  it('says on each card what the page of the claim says', () => {
    for (const { id: claim, counts } of cardsOf(board)) {
      const page = present(selectClaimPage(dossier, claim, wholeReading));
      const events = (relation: string) =>
        page.events.filter((tie) => tie.relation === relation).length;
      expect(counts, claim).toEqual({
        eventsAgainst: events('contradicts'),
        eventsFor: events('supports'),
        eventsQualifying: events('qualifies'),
        assessments: page.assessments.length,
        assessmentsAgainst: page.assessments.filter(
          ({ relation, basis }) => relation === 'contradicts' && basis !== 'editorial',
        ).length,
        counters: page.counters.length,
      });
    }
  });

  it('has words to find every passage by', () => {
    const passages = citingRecords(dossier).flatMap(({ cites }) => placedPassages(cites));
    expect(passages.length).toBeGreaterThan(0);
    for (const { part } of passages) {
      expect(textFragment([part]), JSON.stringify(part)).toMatch(/^#:~:text=\S+$/);
    }
  });

  it('ties no claim to a counter-claim of its own side', () => {
    for (const { id: claim, party } of cardsOf(board)) {
      for (const { claim: other } of selectClaimPage(dossier, claim, wholeReading)?.counters ??
        []) {
        expect(other.party.id, `${claim} and ${other.id}`).not.toBe(party.id);
      }
    }
  });

  it('has a page at every address it lists', () => {
    for (const address of addressesOf(dossier)) {
      expect(selectPage(dossier, address, wholeReading), JSON.stringify(address)).toBeDefined();
    }
  });
});

describe('the first dossier', () => {
  const dossier = published('pak-afghan-mistrust');
  const board = (search: string) => selectBoardPage(dossier, readingOf(search));

  it('has the evenness that its links add up to, and says it of both sides', () => {
    const against = (party: string) =>
      new Set(
        dossier.links
          .filter(({ relation, to }) => relation === 'contradicts' && to.kind === 'event')
          .filter(({ from }) => dossier.claims.find(({ id }) => id === from)?.party === party)
          .map(({ to }) => to.id),
      ).size;
    const { evenness } = board('');
    expect(evenness.map(({ party }) => party.id)).toEqual(['pakistan', 'afghanistan']);
    for (const { party, eventsAgainst } of evenness) expect(eventsAgainst).toBe(against(party.id));
    expect(evenness.reduce((sum, { eventsAgainst }) => sum + eventsAgainst, 0)).toBeGreaterThan(0);
  });

  it('divides into claims with some and with no event against them', () => {
    const some = board('against=some').shown;
    expect(some).toBeGreaterThan(0);
    expect(some + board('against=none').shown).toBe(dossier.claims.length);
  });

  it('shows each side’s standing position on the border opposite the other’s', () => {
    const page = selectClaimPage(dossier, 'afghan-officials-durand-line', wholeReading);
    expect(page?.counters.map(({ claim, relation }) => [claim.id, relation])).toContainEqual([
      'pakistan-recognised-border',
      'opposes',
    ]);
  });

  it('shows every answer on the page of the claim it answers', () => {
    const answers = dossier.links.filter(({ relation }) => relation === 'answers');
    expect(answers.length).toBeGreaterThan(0);
    for (const { from, to } of answers) {
      expect(selectClaimPage(dossier, to.id, wholeReading)?.counters).toContainEqual(
        expect.objectContaining({ direction: 'in', claim: expect.objectContaining({ id: from }) }),
      );
    }
  });
});
