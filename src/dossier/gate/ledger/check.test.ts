import { describe, expect, it } from 'vitest';
import { placeOf, withAt, withoutAt } from '../../../../tests/fixtures/dossiers/derive.ts';
import { parsed, ruritania } from '../../../../tests/fixtures/dossiers/parsed.ts';
import { checkAgainstLedger } from './check.ts';
import { recordIds, withIds } from './record.ts';

const ledger = recordIds(ruritania);

/** Nothing else rests on this verdict once its tie is cut. */
const untied = withoutAt(placeOf('links', 'no-hurry-limits-hostage-ships'));
const verdict = placeOf('assessments', 'envoy-in-no-hurry');

describe('a dossier beside its ledger', () => {
  it('holds where every id ever published still answers and is recorded', () => {
    expect(checkAgainstLedger(ruritania, ledger)).toEqual([]);
  });

  it('does not, where an id was changed and the old one kept nowhere', () => {
    const renamed = parsed(withAt([...verdict, 'id'], 'envoy-takes-time', untied));
    const findings = checkAgainstLedger(renamed, ledger);
    expect(findings).toEqual([
      {
        pointer: '/assessments',
        id: 'envoy-in-no-hurry',
        code: 'lost-id',
        message: expect.stringMatching(/^The assessment "envoy-in-no-hurry" .*aliases.*withdrawn/),
      },
      {
        pointer: '/assessments',
        id: 'envoy-takes-time',
        code: 'unrecorded-id',
        message: expect.stringMatching(/dossier:record/),
      },
    ]);
  });

  it('holds again where the old one is an alias', () => {
    const kept = withAt([...verdict, 'aliases'], ['envoy-in-no-hurry'], untied);
    const renamed = parsed(withAt([...verdict, 'id'], 'envoy-takes-time', kept));
    const codes = checkAgainstLedger(renamed, ledger).map(({ code }) => code);
    expect(codes).toEqual(['unrecorded-id']);
    const both = withIds(ledger, 'assessments', ['envoy-takes-time']);
    expect(checkAgainstLedger(renamed, both)).toEqual([]);
  });

  it('holds where what is gone was withdrawn, and only for that kind', () => {
    const gone = withoutAt(verdict, untied);
    const withdrawn = (kind: string) =>
      parsed(withAt(['revisions', 0, 'withdrawn'], [{ kind, id: 'envoy-in-no-hurry' }], gone));
    expect(checkAgainstLedger(withdrawn('assessment'), ledger)).toEqual([]);
    expect(checkAgainstLedger(withdrawn('event'), ledger)).toMatchObject([
      { code: 'unrecorded-id', pointer: '/events' },
      { code: 'lost-id', pointer: '/assessments' },
    ]);
  });

  it('is held to party and topic ids too, and to aliases', () => {
    const { aliases: _, ...zenda } = ruritania.parties[1] ?? expect.fail('no second party');
    const forgetful = { ...ruritania, parties: [...ruritania.parties.slice(0, 1), zenda] };
    const more = withIds(ledger, 'topics', ['weather']);
    expect(checkAgainstLedger(forgetful, more)).toMatchObject([
      { code: 'lost-id', pointer: '/topics', id: 'weather' },
      { code: 'lost-id', pointer: '/parties', id: 'kingdom-of-zenda' },
    ]);
  });

  it('is not held to the ledger of another', () => {
    expect(checkAgainstLedger(ruritania, { ...ledger, dossier: 'graustark' })).toMatchObject([
      { code: 'wrong-ledger', pointer: '/dossier' },
    ]);
  });
});
