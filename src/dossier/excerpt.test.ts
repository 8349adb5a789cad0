import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { publishedDossiers } from '../../tests/fixtures/dossiers/published.ts';
import { anyReading, readingOf } from '../../tests/fixtures/readings.ts';
import { catalogueOf } from './catalogue.ts';
import { excerptOf } from './excerpt.ts';
import { parseDossier } from './gate/index.ts';
import { claimsInReading } from './matching.ts';
import type { Dossier } from './model.ts';
import { wholeReading } from './reading.ts';

const dossiers = [ruritania, ...publishedDossiers];
const cases = dossiers.map((dossier) => [dossier.id, dossier] as const);
const excerpt = (search: string) => excerptOf(ruritania, readingOf(search));
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

/** The lists a reading can shorten. */
const lists = [
  'topics',
  'speakers',
  'claims',
  'events',
  'assessments',
  'links',
  'restatements',
  'notes',
] as const satisfies readonly (keyof Dossier)[];

it('is tried on more than the fixture', () => {
  expect(publishedDossiers.length).toBeGreaterThan(0);
});

describe.each(cases)('any excerpt of %s', (_, dossier) => {
  const readings = anyReading(dossier);

  it('passes the gate without a finding, unchanged', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        const { dossier: judged, findings } = parseDossier(excerptOf(dossier, reading));
        expect(findings).toEqual([]);
        expect(judged).toEqual(excerptOf(dossier, reading));
      }),
      { numRuns: 60 },
    );
  });

  it('has just the claims that the reading shows, each list in the dossier’s own order', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        const shown = claimsInReading(catalogueOf(dossier), reading);
        const made = excerptOf(dossier, reading);
        expect(new Set(idsOf(made.claims))).toEqual(new Set(idsOf(shown)));
        for (const list of lists) {
          const left = new Set(idsOf(made[list]));
          expect(idsOf(made[list])).toEqual(idsOf(dossier[list]).filter((id) => left.has(id)));
        }
      }),
    );
  });

  it('keeps every tie between what it keeps, and nothing that its claims do not need', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        const made = excerptOf(dossier, reading);
        if (made === dossier) return;
        const claims = new Set<string>(idsOf(made.claims));
        expect(made.links).toEqual(
          dossier.links.filter(
            ({ from, to }) => claims.has(from) && (to.kind !== 'claim' || claims.has(to.id)),
          ),
        );
        const reached = made.links.map(({ to }) => String(to.id));
        for (const { id } of [...made.events, ...made.assessments]) expect(reached).toContain(id);
        for (const { id } of made.speakers) {
          const kept = [made.claims, made.events, made.assessments, made.links];
          expect(JSON.stringify([...kept, made.restatements])).toContain(`"speaker":"${id}"`);
        }
      }),
    );
  });

  it('of the whole reading is the dossier itself', () => {
    expect(excerptOf(dossier, wholeReading)).toBe(dossier);
    expect(excerptOf(dossier, { ...wholeReading, order: 'swapped' })).toBe(dossier);
  });
});

describe('an excerpt', () => {
  it('leaves out an event that no tie of its claims reaches', () => {
    const made = excerpt('speaker=government-of-ruritania');
    expect(idsOf(made.claims)).toEqual(['elph-is-open-water']);
    expect(idsOf(made.links)).toEqual(['pilots-for-open-water']);
    expect(idsOf(made.events)).toEqual(['pilots-rule-on-tolls']);
    expect(made.assessments).toEqual([]);
    expect(idsOf(made.topics)).toEqual(['tolls']);
    expect(idsOf(made.speakers)).toEqual(['government-of-ruritania']);
  });

  it('keeps whoever an event rests on, though no claim left is theirs', () => {
    const made = excerpt('q=quays');
    expect(idsOf(made.claims)).toEqual(['hofbau-free-of-raiders']);
    expect(idsOf(made.speakers)).toEqual(['otto-strakencz', 'harbour-warden']);
    expect(idsOf(made.restatements)).toEqual(['hofbau-becomes-all-of-ruritania']);
    expect(idsOf(made.notes)).toEqual(['two-nights-at-hofbau', 'strakencz-left-office']);
  });

  it('keeps parties, sources and revisions, and all topics where no claim is left', () => {
    const { parties, sources, revisions, topics } = ruritania;
    const made = excerpt('q=no-such-word');
    expect(made).toMatchObject({ parties, sources, revisions, topics });
    for (const list of lists.slice(1)) expect(made[list], list).toEqual([]);
  });

  it('keeps a general note, and narrows one that is about more than is left', () => {
    const [note, ...others] = ruritania.notes;
    const [kept, dropped] = [present(ruritania.claims[3]), present(ruritania.claims[6])];
    const about = [kept, dropped].map(({ id }) => ({ kind: 'claim' as const, id }));
    const noted: Dossier = {
      ...ruritania,
      notes: [
        { ...present(note), about },
        { ...present(others[0]), about: [] },
      ],
    };
    const made = excerptOf(noted, readingOf('speaker=government-of-ruritania'));
    expect(made.notes.map((one) => one.about)).toEqual([about.slice(0, 1), []]);
  });
});
