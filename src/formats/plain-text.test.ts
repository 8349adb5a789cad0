import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsed, present, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { withAt, at, placeOf } from '../../tests/fixtures/dossiers/derive.ts';
import { readingOf } from '../../tests/fixtures/readings.ts';
import {
  anyText,
  everySharedPage,
  retold,
  sharedPages,
} from '../../tests/fixtures/shared-pages.ts';
import { selectBoardPage, selectClaimPage, wholeReading } from '../dossier/index.ts';
import { asPlainText } from './index.ts';
import { oneLine } from './line.ts';

const url = 'https://rejoinder.example/ruritania/here/';

const closing = [
  'Source: “Tolls and torches: the river quarrel between Ruritania and Zenda”, news analysis of The Frontier Post, by Frontier Desk, page dated 3 March 2019: https://frontier-post.example/river-quarrel',
  'From the dossier “Tolls and torches on the Elph”, last revised 12 March 2019. The wording is Rejoinder’s own, except where words are quoted.',
  'Address: https://rejoinder.example/ruritania/here/',
  '',
];

describe('a page as plain text', () => {
  it('is a claim with what is said against it, by whom, and whose tie that is', () => {
    expect(asPlainText(sharedPages.claim, url).split('\n')).toEqual([
      'There are no raiders at the quays of Hofbau.',
      '',
      'Otto Strakencz, river minister of Ruritania (Ruritanian side)',
      '“are entirely free of raiders” (Otto Strakencz, paragraph 2)',
      '',
      'How: quoted, paragraph 2',
      'When: 11 February 2019 (worked out), written “February 11”, paragraph 2',
      '  How: The article prints the day and month. Its page is dated 3 March 2019 and speaks of this week’s quarrel as a new round, so the last February before that day is meant.',
      'Where: Council of Ports',
      'Also on its page: 1 restatement',
      '',
      'What the Zendan side says:',
      '- Zendan officers (Zendan side), no date given: The raiders have their winter quarters in Ruritania.',
      '  Opposes the claim of Otto Strakencz; our reading, paragraphs 2 and 6.',
      '  We read it so: Raiders who winter in Ruritania and quays without any cannot easily both hold, though no boathouse is placed at Hofbau.',
      '',
      'Events against it:',
      '- The ferry landing at Hofbau is burned',
      '  Raiders burned the ferry landing at Hofbau; boatmen were hurt.',
      '  When: 12 February 2019 (worked out) or 13 February, no year printed (the article gives both).',
      '  By Lantern League: claimed by the actor itself (on the word of the League’s handbill).',
      '  Against; tied by the article, paragraph 8.',
      '  Why: If raiders burned a landing at Hofbau a day or two later, its quays were not free of them.',
      '',
      'Events that qualify it:',
      '- The customs house of Tarlen is burned',
      '  There was a fire at the customs house of Tarlen; one group is suspected.',
      '  When: 14 February, no year printed.',
      '  By Grey Oars: suspected.',
      '  Qualifies; set side by side by the article, paragraph 3.',
      '  Why: Tarlen is not Hofbau: the fire limits the comfort of the claim, and does not make it false.',
      '',
      'What the article itself says of it:',
      '- Verdict: That not one raider is left anywhere in Ruritania does not fit what happened at Hofbau.',
      '  Against; tied by the article, paragraph 8.',
      '',
      ...closing,
    ]);
  });

  it('says so when nothing is reported against a claim, and when it has no date', () => {
    const [, , speaker, , ...rest] = asPlainText(sharedPages.unopposed, url).split('\n');
    expect(speaker).toBe('Ruritania, as the article sums up its position (Ruritanian side)');
    expect(rest.slice(0, 10)).toEqual([
      'How: a position, paragraph 6',
      'When: no date (“always”), paragraph 6',
      '',
      'What the Zendan side says:',
      '- Zenda, as the article sums up its position (Zendan side), no date given: The river belongs to whoever guards it.',
      '  Opposes the claim of Ruritania; set side by side by the article, paragraph 6.',
      '',
      'Events against it:',
      'The article reports no event against this claim.',
      '',
    ]);
  });

  it('says so when nobody is reported to answer a claim', () => {
    const text = asPlainText({ ...sharedPages.unopposed, counters: [] }, url);
    expect(text).toContain(
      'What the Zendan side says:\nThe article reports no answer to this claim, and no position against it.\n',
    );
  });

  it('tells an answer from what is answered', () => {
    const answered = present(selectClaimPage(ruritania, 'zenda-runs-toll-posts', wholeReading));
    const answer = present(selectClaimPage(ruritania, 'zenda-takes-no-tolls', wholeReading));
    expect(asPlainText(answered, url)).toContain('  Answers Otto Strakencz; tied by the article, ');
    expect(asPlainText(answer, url)).toContain(
      '  Answered by Mira Rassendyll; tied by the article, ',
    );
  });

  it('is an event with every account of it, on whose word', () => {
    expect(asPlainText(sharedPages.event, url).split('\n')).toEqual([
      'The ferry landing at Hofbau is burned',
      '',
      'Raiders burned the ferry landing at Hofbau; boatmen were hurt.',
      '',
      'Kind: Attack',
      'When, in 2 accounts that differ:',
      '  12 February 2019 (worked out), written “Only a day after the minister spoke”, paragraph 3',
      '  How: The minister spoke on 11 February; a day after is 12 February.',
      '  13 February, written “the night of February 13”, no year printed, paragraph 7',
      'Where: Hofbau, Ruritania',
      'By Lantern League: claimed by the actor itself (on the word of the League’s handbill)',
      '  The League boasted of the fire in a handbill.',
      'Reported: by the article in its own voice, paragraphs 3 and 7',
      'Also on its page: 1 note of ours',
      '',
      'Details, and on whose word:',
      '- Boatmen hurt, in 2 accounts that differ:',
      '  Two. (on the word of a harbour warden, paragraph 3)',
      '  Four, carried to the infirmary. (on the word of the harbour warden’s log, paragraph 7)',
      '- Damage:',
      '  The landing burned. (the article’s own word, paragraph 3)',
      '',
      'Claims it touches:',
      '- Otto Strakencz, river minister of Ruritania (Ruritanian side), 11 February 2019 (worked out): There are no raiders at the quays of Hofbau.',
      '  Against this claim; tied by the article, paragraph 8.',
      '  Why: If raiders burned a landing at Hofbau a day or two later, its quays were not free of them.',
      '',
      ...closing,
    ]);
  });

  it('is an assessment in the article’s voice, and the claims it bears on', () => {
    expect(asPlainText(sharedPages.assessment, url).split('\n')).toEqual([
      'The envoy appeared to be in no hurry to return to the council.',
      '',
      'The Frontier Post, in its own voice. Neither side’s words, and no event: the article’s judgement.',
      '“seemed in no hurry” (the article’s words, paragraph 9)',
      '',
      'Kind: Reading of a mood or motive, paragraph 9',
      '',
      'Claims it bears on:',
      '- Mira Rassendyll, envoy of Zenda to the Council of Ports (Zendan side), 12 February 2019 (worked out): Ruritania’s own warden writes of ships held hostage, and Ruritania does not answer.',
      '  Qualifies this claim; our reading, paragraph 9.',
      '  We read it so: An envoy in no hurry to return may not be waiting for an answer; this is our reading.',
      '',
      ...closing,
    ]);
  });

  it('is a speaker with all that they are reported to say', () => {
    expect(asPlainText(sharedPages.speaker, url).split('\n')).toEqual([
      'Otto Strakencz, river minister of Ruritania (Ruritanian side)',
      '',
      'Named by the article; 3 claims.',
      '',
      'Also on its page: 1 note of ours',
      '',
      'Tolls and open water:',
      '- Zenda keeps a dozen toll posts on waters that never belonged to it.',
      '  “runs a dozen toll posts on waters that were never its own” (Otto Strakencz, paragraph 2)',
      '  11 February 2019 (worked out); quoted',
      '  No event reported against it, 1 for · 1 counter-claim',
      '- No Ruritanian boat has stopped a Zendan barge since the spring truce.',
      '  11 February 2019 (worked out); reported speech',
      '  No event reported against it · 1 counter-claim',
      '',
      'Raiders and refuge:',
      '- There are no raiders at the quays of Hofbau.',
      '  “are entirely free of raiders” (Otto Strakencz, paragraph 2)',
      '  11 February 2019 (worked out); quoted',
      '  1 event against, 1 qualifying · 1 judgement against · 1 counter-claim',
      '',
      ...closing,
    ]);
  });

  it('is a dossier with its own evenness', () => {
    expect(asPlainText(sharedPages.board, url).split('\n')).toEqual([
      'Tolls and torches on the Elph',
      '',
      'An invented quarrel over river tolls and burned landings, for trying Rejoinder out. No such place or paper exists.',
      'The article reports 1 event against 1 of the 4 Ruritanian claims and 1 event against 1 of the 4 Zendan claims. In its own voice it goes against 1 Ruritanian claim and no Zendan claims. This is the article’s selection, not a verdict.',
      '',
      '8 claims: 4 Ruritanian and 4 Zendan.',
      '',
      ...closing,
    ]);
  });
});

describe('plain text', () => {
  it('gives the sides of a board in the reader’s order, and counts what the filters leave', () => {
    const page = selectBoardPage(ruritania, readingOf('party=zenda&order=swapped'));
    expect(asPlainText(page, url)).toContain(
      '8 claims: 4 Zendan and 4 Ruritanian; 4 of them shown at this address.',
    );
  });

  it('says which article a paragraph is of, where a dossier reads two', () => {
    const first = at(['sources', 0]);
    const second = withAt(['id'], 'almanac', withAt(['title'], 'An almanac', first));
    const path = [...placeOf('claims', 'elph-is-open-water'), 'passages', 0];
    const elsewhere = withAt(['source'], 'almanac', at(path));
    const dossier = parsed(
      withAt([...path.slice(0, -1), 1], elsewhere, withAt(['sources', 1], second)),
    );
    const page = present(selectClaimPage(dossier, 'elph-is-open-water', wholeReading));
    const text = asPlainText(page, url);
    expect(text).toContain(
      'How: a position, paragraph 6 of “An almanac”; paragraph 6 of “Tolls and torches: the river quarrel between Ruritania and Zenda”',
    );
    expect(text.match(/^Source: /gm)).toHaveLength(2);
  });

  it('claims no date, byline, role or venue that is not given', () => {
    const { claim, heading } = sharedPages.claim;
    const bare = {
      ...sharedPages.claim,
      heading: {
        ...heading,
        sources: heading.sources.map((source) => ({
          ...source,
          byline: undefined,
          published: undefined,
        })),
      },
      claim: { ...claim, venue: undefined, speaker: { ...claim.speaker, role: undefined } },
    };
    const text = asPlainText(bare, url);
    expect(text).toContain('\nOtto Strakencz (Ruritanian side)\n');
    expect(text).toContain('news analysis of The Frontier Post: https://');
    expect(text).not.toMatch(/undefined|Where:|page dated/);
  });

  it('keeps every right-to-left name to itself', () => {
    for (const page of everySharedPage) {
      const text = asPlainText(
        retold(page, () => 'دریا 12 (الف)'),
        url,
      );
      expect(text).toContain('\u2068دریا 12 (الف)\u2069');
      expect(text.replace(/\u2068[^\u2068\u2069\n]*\u2069/g, '')).not.toMatch(
        /[\u0600-\u06FF\u2066-\u2069]/,
      );
    }
  });

  it('uses no isolate where nothing runs right to left', () => {
    for (const page of everySharedPage) expect(asPlainText(page, url)).not.toMatch(/[⁦-⁩]/);
  });

  it('has as many lines whatever a dossier says', () => {
    const lines = (text: string): number => text.split(/[\n\r\u2028\u2029]/).length;
    fc.assert(
      fc.property(fc.constantFrom(...everySharedPage), anyText, (page, told) => {
        const text = asPlainText(
          retold(page, () => told),
          url,
        );
        expect(lines(text)).toBe(lines(asPlainText(page, url)));
        expect(text).toContain(oneLine(told).replace(/[\u202A-\u202E\u2066-\u2069]/g, ''));
      }),
    );
  });
});
