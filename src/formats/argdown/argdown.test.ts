import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArgdown, type ReadArgdown } from '../../../tests/fixtures/argdown.ts';
import { parsed, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { publishedDossiers } from '../../../tests/fixtures/dossiers/published.ts';
import { endOf, withAt } from '../../../tests/fixtures/dossiers/derive.ts';
import { hostileCopy } from '../../../tests/fixtures/hostile.ts';
import { site } from '../../../tests/fixtures/site.ts';
import type { Dossier } from '../../dossier/index.ts';
import { asArgdown } from './argdown.ts';

const read = (dossier: Dossier) => readArgdown(asArgdown(dossier, site));
const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What the links of a dossier say of its claims, in Argdown's words. Answers and qualifications say neither. */
function relationsOf({ links }: Dossier): readonly string[] {
  return links.flatMap(({ from, to, relation }) => {
    if (relation === 'contradicts') return [`${to.id} attack ${from}`];
    if (relation === 'supports') return [`${to.id} support ${from}`];
    return relation === 'opposes' ? [`${to.id} attack ${from}`, `${from} attack ${to.id}`] : [];
  });
}

/** What the file has to say of a dossier, and no more than that. */
function written(dossier: Dossier): object {
  const { claims, events, assessments } = dossier;
  const statement = ({ id, text }: { id: string; text: string }, tags: readonly string[]) =>
    [id, { texts: [onOneLine(text)], tags }] as const;
  return {
    relations: [...new Set(relationsOf(dossier))].toSorted(),
    statements: new Map([
      ...claims.map((claim) => statement(claim, ['claim', `party-${claim.party}`])),
      ...events.map((event) => statement(event, ['event'])),
      ...assessments.map((assessment) => statement(assessment, ['assessment'])),
    ]),
    argumentTitles: [],
  };
}

/** The same, as it was read. */
function told({ relations, statements, argumentTitles }: ReadArgdown): object {
  const without = [...statements].map(([id, { texts, tags }]) => [id, { texts, tags }] as const);
  return { relations: relations.toSorted(), statements: new Map(without), argumentTitles };
}

/** The ties beside a claim. */
function tiesOf({ statements }: ReadArgdown, claim: string): unknown {
  const { metadata } = statements.get(claim) ?? {};
  return Reflect.get(Object(metadata), 'ties') ?? [];
}

describe.each([ruritania, ...publishedDossiers].map((one) => [one.id, one] as const))(
  '%s in Argdown',
  (_, dossier) => {
    it('is read back with the texts, tags, attacks and supports of the dossier, and no more', () => {
      expect(told(read(dossier))).toEqual(written(dossier));
    });

    it('has every tie beside its claim, whoever made it', () => {
      const { statements } = read(dossier);
      const ties = [...statements.values()].flatMap(({ metadata }) => {
        const found: unknown = Reflect.get(Object(metadata), 'ties') ?? [];
        return Array.isArray(found) ? found : [];
      });
      expect(ties).toHaveLength(dossier.links.length);
      for (const { id, relation, to, basis, reason } of dossier.links) {
        const tie = { id, relation, to: to.id, basis, ...(reason === undefined ? {} : { reason }) };
        expect(ties).toContainEqual(expect.objectContaining(tie));
      }
    });

    it('stands under its topics, in order, then its events and assessments', () => {
      const used = dossier.topics.filter(({ id }) =>
        dossier.claims.some(({ topics: [first] }) => first === id),
      );
      expect(read(dossier).headings).toEqual([
        ...used.map(({ name }) => name),
        'Events',
        'What the article says in its own voice',
      ]);
    });
  },
);

it('takes no text for Argdown, whatever stands in it', () => {
  fc.assert(
    fc.property(hostileCopy(ruritania), (dossier) => {
      const found = read(dossier);
      expect(told(found)).toEqual(written(dossier));
      const { headings, frontMatter } = found;
      expect(headings.slice(0, 2)).toEqual(dossier.topics.map(({ name }) => onOneLine(name)));
      expect(frontMatter).toMatchObject({ title: dossier.title, abstract: dossier.summary });
      for (const { from, id, reason } of dossier.links) {
        expect(tiesOf(found, from)).toContainEqual(expect.objectContaining({ id, reason }));
      }
    }),
    { numRuns: 200 },
  );
});

describe('an answer', () => {
  it('is no attack', () => {
    const found = read(ruritania);
    const pair = ['zenda-takes-no-tolls', 'zenda-runs-toll-posts'];
    expect(found.relations.filter((one) => pair.every((id) => one.includes(id)))).toEqual([]);
    expect(tiesOf(found, 'zenda-takes-no-tolls')).toContainEqual(
      expect.objectContaining({ relation: 'answers', to: 'zenda-runs-toll-posts' }),
    );
  });

  it('is one where another link says so, once', () => {
    const link = {
      ...ruritania.links[3],
      id: 'denial',
      relation: 'contradicts',
      reason: 'Who takes no tolls runs no toll posts.',
    };
    const dossier = parsed(withAt(endOf('links'), link));
    const found = read(dossier);
    expect(told(found)).toEqual(written(dossier));
    expect(found.relations).toContain('zenda-runs-toll-posts attack zenda-takes-no-tolls');
  });
});

it('asks for the loose reading, in which a support is no entailment', () => {
  expect(read(ruritania).frontMatter).toMatchObject({ model: { mode: 'loose' } });
});
