import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goodDossier, withAt } from '../../tests/fixtures/dossiers/derive.ts';
import { surveyDossiers, type Surveyed } from './survey.ts';

let folder = '';
const kept = () => join(folder, 'cache', 'survey.json');
const survey = (): readonly Surveyed[] => surveyDossiers(join(folder, 'dossiers'), kept());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'survey-'));
  put('ruritania', 'dossier.json', JSON.stringify(goodDossier));
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(id: string, name: string, text: string): void {
  mkdirSync(join(folder, 'dossiers', id), { recursive: true });
  writeFileSync(join(folder, 'dossiers', id, name), text);
}

describe('a survey of dossiers', () => {
  it('tells of each when it was revised, and whether its ids are recorded', () => {
    put('a-quarrel', 'dossier.json', JSON.stringify(withAt(['id'], 'a-quarrel')));
    const [first, second] = survey();
    expect(first).toMatchObject({ id: 'a-quarrel', recorded: false });
    expect(second?.revisions.map(({ date }) => date)).toContain('2019-03-12');
  });

  it('says of unchanged dossiers what it said before', () => {
    const first = survey();
    expect(survey()).toEqual(first);
  });

  it('looks again at a dossier that has changed, and refuses it when it no longer holds', () => {
    survey();
    put('ruritania', 'dossier.json', JSON.stringify(withAt(['parties'], [])));
    expect(survey).toThrow(/does not hold/);
  });

  it('looks again at a ledger that has changed, and refuses what it does not agree with', () => {
    survey();
    put('ruritania', 'ids.json', 'no ledger');
    expect(survey).toThrow(/ids\.json and its dossier do not agree/);
  });

  it.each(['', '{', '[]', '{"rules":"","surveyed":{"ruritania":{"id":"zenda"}}}'])(
    'takes no word for it from what was not kept whole: %j',
    (text) => {
      survey();
      writeFileSync(kept(), text);
      put('ruritania', 'dossier.json', '{');
      expect(survey).toThrow(/does not hold/);
    },
  );
});
