import { describe, expect, it } from 'vitest';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../tests/fixtures/readings.ts';
import { catalogueOf } from '../catalogue.ts';
import type { LinkTarget } from '../model.ts';
import { selectPeek } from './record-peek.ts';

const catalogue = catalogueOf(ruritania);
const target = (record: string): LinkTarget => present(readingOf(`record=${record}`).record);
const peek = (record: string) => selectPeek(catalogue, target(record));

describe('what is shown of a record that is picked out', () => {
  it('is a claim with every tie it has at either end, each with its reason', () => {
    const { ties } = present(peek('claims/hofbau-free-of-raiders'));
    const { linksFrom, linksTo } = catalogue;
    const id = present(catalogue.claims.get('hofbau-free-of-raiders')).id;
    const links = [...linksFrom(id), ...linksTo('claim', id)];
    expect(ties.map((tie) => [tie.id, tie.relation, tie.basis, tie.reason])).toEqual(
      links.map((link) => [link.id, link.relation, link.basis, link.reason]),
    );
    expect(ties.map((tie) => tie.target.id)).not.toContain(id);
  });

  it('is an event or an assessment with the claims it touches, under an old id too', () => {
    const event = present(peek('events/hofbau-fire'));
    expect(event.kind === 'event' && event.event.id).toBe('hofbau-landing-burned');
    expect(event.ties.length).toBe(catalogue.linksTo('event', 'hofbau-landing-burned').length);
    for (const tie of event.ties) expect([tie.target.kind, tie.direction]).toEqual(['claim', 'in']);
    const assessment = present(peek('assessments/no-raider-left-does-not-fit'));
    expect(assessment.ties.map((tie) => tie.target.id)).toEqual(['hofbau-free-of-raiders']);
  });

  it('is nothing where there is no such record', () => {
    for (const kind of ['claims', 'events', 'assessments']) {
      expect(peek(`${kind}/nowhere`)).toBeUndefined();
    }
  });

  it('says so where nothing is tied to it', () => {
    const untied = catalogueOf({ ...ruritania, links: [] });
    expect(selectPeek(untied, target('claims/hofbau-free-of-raiders'))?.ties).toEqual([]);
  });
});
