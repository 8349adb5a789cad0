import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { badCases } from '../../../tests/fixtures/dossiers/bad-cases.ts';
import {
  at,
  endOf,
  goodDossier,
  placeOf,
  withAt,
  withoutAt,
} from '../../../tests/fixtures/dossiers/derive.ts';
import threeBroken from '../../../tests/fixtures/dossiers/three-broken.json';
import { findingCodes, pointerTo } from './finding.ts';
import { parseDossier, parseDossierText } from './parse.ts';

describe('parseDossier on a dossier that holds', () => {
  it('lets all of it through unchanged', () => {
    const { dossier, findings } = parseDossier(goodDossier);
    expect(findings).toEqual([]);
    expect(dossier).toEqual(goodDossier);
  });

  it('gives each record’s place in the file', () => {
    const { pointers } = parseDossier(goodDossier);
    expect(pointers.get('no-barge-stopped')).toBe('/claims/2');
  });
});

describe('parseDossier on one fault', () => {
  it.each(badCases)('names $name: $code at $pointer', ({ value, code, pointer }) => {
    const { findings } = parseDossier(value);
    expect(findings).toContainEqual(expect.objectContaining({ code, pointer }));
    for (const { message } of findings) expect(message).toMatch(/^\S.+[:,] .+\.$/);
  });

  it('has a case for every code that a dossier alone can bring about', () => {
    const shown = new Set(badCases.map(({ code }) => code));
    const missing = findingCodes.filter((code) => !shown.has(code));
    expect(missing).toEqual([
      'not-json',
      'too-large',
      'too-deep',
      'too-many',
      'unreadable',
      'wrong-ledger',
      'lost-id',
      'unrecorded-id',
      'source-mismatch',
      'passage-outside',
      'digest-mismatch',
      'quote-not-found',
      'quote-not-in-marks',
      'selector-missing',
      'selector-not-found',
      'selector-not-single',
    ]);
  });
});

describe('a broken record', () => {
  it('is set aside with what rests on it, each named, and the rest stands', () => {
    const place = placeOf('events', 'hofbau-landing-burned');
    const { dossier, findings } = parseDossier(withAt([...place, 'type'], 'rumour'));
    expect(findings.map(({ id, code }) => [id, code])).toEqual([
      ['hofbau-landing-burned', 'bad-value'],
      ['hofbau-fire-against-free-of-raiders', 'rests-on-broken'],
      ['two-nights-at-hofbau', 'rests-on-broken'],
    ]);
    expect(dossier?.events).toHaveLength(3);
    expect(dossier?.links).toHaveLength(11);
    expect(dossier?.claims).toHaveLength(8);
  });

  it('takes with it what rests on what rests on it', () => {
    const place = placeOf('speakers', 'zendan-officers');
    const { dossier, findings } = parseDossier(withAt([...place, 'party'], 'strelsau'));
    const ids = findings.map(({ id }) => id);
    expect(new Set(ids)).toEqual(
      new Set([
        'zendan-officers',
        'raiders-winter-in-ruritania',
        'boathouses-opposes-free-of-raiders',
      ]),
    );
    expect(dossier?.links.map(({ id }) => id)).not.toContain('boathouses-opposes-free-of-raiders');
  });

  it('does not hide three others, nor move their places', () => {
    const { dossier, findings, pointers } = parseDossier(threeBroken);
    expect(findings.map(({ id }) => id)).toEqual([
      'claim-without-speaker',
      'event-on-no-day',
      'link-to-nowhere',
    ]);
    expect(dossier).toEqual(goodDossier);
    expect(pointers.get('no-barge-stopped')).toBe('/claims/3');
  });

  it('does not take another’s id with it', () => {
    const twin = { ...Object(at(placeOf('events', 'pilots-rule-on-tolls'))), title: 'A twin' };
    const { dossier, findings } = parseDossier(withAt(endOf('events'), twin));
    expect(findings.map(({ code }) => code)).toEqual(['duplicate-id']);
    expect(dossier?.links).toHaveLength(12);
  });

  it('loses its name to no alias', () => {
    const value = withAt([...placeOf('speakers', 'harbour-warden'), 'aliases'], ['no-tolls']);
    const { dossier } = parseDossier(
      withAt([...placeOf('claims', 'no-barge-stopped'), 'id'], 'no-tolls', value),
    );
    expect(dossier?.claims.map(({ id }) => id)).toContain('no-tolls');
    expect(dossier?.speakers.map(({ id }) => id)).not.toContain('harbour-warden');
  });
});

describe('unknown keys', () => {
  it('are named, and left out of a record that stands', () => {
    const claim = placeOf('claims', 'no-barge-stopped');
    const value = withAt(
      [...claim, 'passages', 0, 'colour'],
      'red',
      withAt([...claim, 'mood'], 'grim'),
    );
    const { dossier, findings } = parseDossier(value);
    expect(findings.map(({ pointer }) => pointer).toSorted()).toEqual([
      pointerTo([...claim, 'mood']),
      pointerTo([...claim, 'passages', 0, 'colour']),
    ]);
    expect(dossier).toEqual(goodDossier);
  });

  it('in the thousands cost no more than their number', () => {
    const keys = Array.from({ length: 15_000 }, (_, index) => [`key${index}`, index]);
    const { dossier } = parseDossier({ ...Object(goodDossier), ...Object.fromEntries(keys) });
    expect(dossier).toEqual(goodDossier);
  });
});

describe('a header that does not hold', () => {
  it('leaves no dossier, and the records are judged all the same', () => {
    const value = withoutAt(['title'], withAt(endOf('claims'), 'no claim'));
    const { dossier, findings } = parseDossier(value);
    expect(dossier).toBeUndefined();
    expect(findings.map(({ pointer }) => pointer)).toEqual(['/title', '/claims/8']);
  });

  it('of another version says only that', () => {
    const { findings } = parseDossier({ schemaVersion: 9, claims: 'none' });
    expect(findings.map(({ code }) => code)).toEqual(['unsupported-version']);
  });
});

describe('a reply', () => {
  const reply = placeOf('links', 'no-tolls-answers-toll-posts');
  const dates = [...placeOf('claims', 'zenda-takes-no-tolls'), 'dates'];
  const early = { ...Object(at([...dates, 0])), edtf: '2019-02-10' };

  it('stands if one account of its date does not make it too early', () => {
    const { findings } = parseDossier(withAt(dates, [early, at([...dates, 0])]));
    expect(findings).toEqual([]);
  });

  it('stands if one account gives no date', () => {
    const { findings } = parseDossier(withAt(dates, [early, { basis: 'unknown' }]));
    expect(findings).toEqual([]);
  });

  it.each([
    ['a year back is not too early', 'XXXX-03', 1, 'XXXX-02-11', undefined, []],
    ['as many years back is not too early', 'XXXX-02-10', 1, 'XXXX-02-11', 1, []],
    ['further back is too early', 'XXXX-03', 2, 'XXXX-02-11', 1, ['reply-too-early']],
  ])('%s', (_, edtf, yearsBefore, answeredEdtf, answeredBefore, codes) => {
    const account = (date: string, years: number | undefined) => [
      {
        ...Object(at([...dates, 0])),
        edtf: date,
        ...(years === undefined ? {} : { yearsBefore: years }),
      },
    ];
    const answered = [...placeOf('claims', 'zenda-runs-toll-posts'), 'dates'];
    const value = withAt(answered, account(answeredEdtf, answeredBefore));
    const { findings } = parseDossier(withAt(dates, account(edtf, yearsBefore), value));
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  it('in a circle of three falls with the other two, and the circle’s branch stands', () => {
    const claims = ['elph-is-open-water', 'river-belongs-to-its-guard', 'no-barge-stopped'];
    const [first, second, third] = claims;
    const pairs = [
      [first, second],
      [second, third],
      [third, first],
      ['raiders-winter-in-ruritania', first],
    ];
    const added = pairs.map(([from, to], index) => ({
      ...Object(at(reply)),
      id: `round-${index}`,
      from,
      to: { kind: 'claim', id: to },
    }));
    const undated = ['no-barge-stopped', 'elph-is-open-water'].reduce<unknown>(
      (value, id) => withAt([...placeOf('claims', id), 'dates'], [{ basis: 'unknown' }], value),
      withoutAt(placeOf('links', 'guard-opposes-open-water')),
    );
    const links = [...Object(at(['links'], undated)), ...added];
    const { dossier, findings } = parseDossier(withAt(['links'], links, undated));
    expect(findings.map(({ id, code }) => [id, code])).toEqual([
      ['round-0', 'reply-cycle'],
      ['round-1', 'reply-cycle'],
      ['round-2', 'reply-cycle'],
    ]);
    expect(dossier?.links.map(({ id }) => String(id))).toContain('round-3');
  });
});

describe('parseDossierText', () => {
  it.each([
    ['truncated.json', 'not-json', /cut off/],
    ['not-json.html', 'not-json', /web page/],
    ['polluted.json', 'forbidden-key', /__proto__/],
  ])('reads %s as %s', (file, code, sentence) => {
    const text = readFileSync(`tests/fixtures/dossiers/bad/${file}`, 'utf8');
    const { dossier, findings } = parseDossierText(text);
    expect(dossier).toBeUndefined();
    expect(findings).toMatchObject([{ code, message: expect.stringMatching(sentence) }]);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });

  it.each([
    ['', /empty/],
    ['{"a": 1,}', /comma/],
  ])('says what ails %j', (text, sentence) => {
    expect(parseDossierText(text).findings[0]?.message).toMatch(sentence);
  });

  it('takes a byte order mark', () => {
    expect(parseDossierText(`\uFEFF${JSON.stringify(goodDossier)}`).findings).toEqual([]);
  });

  it('survives nesting without bottom', () => {
    const deep = `{"schemaVersion":1,"claims":${'['.repeat(1e6)}${']'.repeat(1e6)}}`;
    const { findings } = parseDossierText(deep);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'too-deep' }));
    expect(parseDossierText('['.repeat(1e6)).findings[0]?.code).toBe('not-json');
  });

  it('survives lists without end', () => {
    const many = JSON.stringify({ ...Object(goodDossier), notes: Array(200_001).fill(0) });
    expect(parseDossierText(many).findings).toMatchObject([
      { code: 'too-large', pointer: '/notes' },
    ]);
    const wrong = JSON.stringify({ ...Object(goodDossier), notes: Array(150_000).fill(0) });
    const { dossier, findings } = parseDossierText(wrong);
    expect(findings).toHaveLength(1001);
    expect(dossier?.claims).toHaveLength(8);
  });

  it('looks at no text over 32 MB', () => {
    const { findings } = parseDossierText(' '.repeat(32 * 1024 * 1024 + 1));
    expect(findings).toMatchObject([{ code: 'too-large', pointer: '' }]);
  });
});
