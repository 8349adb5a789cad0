import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../../../tests/fixtures/dossiers/parsed.ts';
import { anyReading } from '../../../tests/fixtures/readings.ts';
import { madeDossier } from '../../../tests/made/made-dossier.ts';
import { parseDossier } from '../gate/index.ts';
import { catalogueOf } from '../catalogue.ts';
import { claimsInReading } from '../matching.ts';
import { wholeReading } from '../reading.ts';
import { countBoardParts, type BoardBlock } from './board-blocks.ts';
import { boardBlockDrawer, selectBoardPage, selectBoardPart } from './board-page.ts';

const dossier = present(
  parseDossier(madeDossier({ id: 'made-1', claims: 260, events: 90, seed: 3 })).dossier,
);
const drawer = (reading = wholeReading) => present(boardBlockDrawer(dossier, reading));
const outlineOf = (reading = wholeReading) =>
  present(selectBoardPage(dossier, reading).long).outline;

const claimsOf = ({ sections }: BoardBlock) =>
  sections.flatMap(({ exchanges }) =>
    exchanges.flatMap(({ columns }) => columns.flatMap(({ claims }) => claims)),
  );
const apartOf = ({ apart }: BoardBlock) => [
  ...(apart?.events ?? []),
  ...(apart?.assessments ?? []),
];

describe('the blocks of a long board', () => {
  it('together are the whole board, topic by topic, whatever is filtered', () => {
    const topics = new Map<string, number>(dossier.topics.map(({ id }, index) => [id, index]));
    fc.assert(
      fc.property(anyReading(dossier), (reading) => {
        const blocks = outlineOf(reading).map((_, index) => drawer(reading)(index));
        const shown = blocks.flatMap(claimsOf).map(({ id }) => id);
        const asked = claimsInReading(catalogueOf(dossier), reading).map(({ id }) => id);
        expect(shown.toSorted()).toEqual(asked.toSorted());
        const places = blocks.flatMap(({ sections }) =>
          sections.map(({ id }) => topics.get(id) ?? -1),
        );
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      { numRuns: 15 },
    );
  });

  it('say how many claims stand before each, and how many are in it', () => {
    let before = 0;
    for (const [index, block] of outlineOf().entries()) {
      const drawn = drawer()(index);
      expect(block).toMatchObject({ before, claims: claimsOf(drawn).length });
      expect(block.untied).toBe(apartOf(drawn).length);
      before += block.claims;
    }
    expect(before).toBe(dossier.claims.length);
  });

  it('never take an exchange apart', () => {
    const met = outlineOf().flatMap((_, index) =>
      drawer()(index).sections.flatMap(({ exchanges }) => exchanges.filter((one) => one.met)),
    );
    const blockOf = new Map(
      met.flatMap(({ id, columns }) =>
        columns.flatMap(({ claims }) => claims.map((claim) => [claim.id, id] as const)),
      ),
    );
    expect(met.length).toBeGreaterThan(5);
    for (const { from, to, relation } of dossier.links) {
      if (to.kind !== 'claim' || (relation !== 'answers' && relation !== 'opposes')) continue;
      const [a, b] = [blockOf.get(from), blockOf.get(to.id)];
      if (a !== undefined && b !== undefined && topicOf(from) === topicOf(to.id)) {
        expect(a).toBe(b);
      }
    }
  });

  it('mark what goes on with the topic of the block before', () => {
    const blocks = outlineOf().map((_, index) => drawer()(index));
    for (const [index, { sections }] of blocks.entries()) {
      const last = blocks[index - 1]?.sections.at(-1)?.id;
      expect(sections.map(({ continued }) => continued)).toEqual(
        sections.map(({ id }, place) => place === 0 && id === last),
      );
    }
  });

  it('end with what is tied to no claim, which no filter touches', () => {
    const party = dossier.parties.slice(0, 1).map(({ id }) => id);
    const apart = (reading = wholeReading) =>
      outlineOf(reading)
        .flatMap((_, index) => apartOf(drawer(reading)(index)))
        .map(({ id }) => id);
    expect(apart().length).toBeGreaterThan(0);
    expect(apart({ ...wholeReading, party })).toEqual(apart());
  });

  it('are refused by place where there is none', () => {
    expect(() => drawer()(outlineOf().length)).toThrow(/no block/);
  });
});

const topicOf = (id: string) => dossier.claims.find((claim) => claim.id === id)?.topics[0];

describe('the parts a long board is built in', () => {
  const parts = Array.from({ length: countBoardParts(dossier) }, (_, index) =>
    present(selectBoardPart(dossier, wholeReading, index + 1)?.long),
  );

  it('together are the whole board, and each carries what it shows and no more', () => {
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.flatMap(({ outline }) => outline)).toEqual(outlineOf());
    expect(parts.flatMap(({ drawn }) => drawn)).toEqual(
      outlineOf().map((_, index) => drawer()(index)),
    );
  });

  it('say which claims they hold of how many parts', () => {
    let first = 1;
    for (const [index, { part, drawn }] of parts.entries()) {
      const count = drawn.flatMap(claimsOf).length;
      expect(part).toEqual({ number: index + 1, of: parts.length, first, last: first + count - 1 });
      first += count;
    }
  });

  it('are not there beyond the last', () => {
    expect(selectBoardPart(dossier, wholeReading, parts.length + 1)).toBeUndefined();
    expect(selectBoardPart(dossier, wholeReading, 0)).toBeUndefined();
  });
});

describe('a short board', () => {
  it('has one part, which is itself, and no blocks', () => {
    const short = present(parseDossier(madeDossier({ id: 'made-1', claims: 30, seed: 1 })).dossier);
    expect(countBoardParts(short)).toBe(1);
    expect(boardBlockDrawer(short, wholeReading)).toBeUndefined();
    expect(selectBoardPart(short, wholeReading, 1)).toEqual(selectBoardPage(short, wholeReading));
    expect(selectBoardPart(short, wholeReading, 2)).toBeUndefined();
  });
});
