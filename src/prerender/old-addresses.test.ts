import { expect, it } from 'vitest';
import { withAt } from '../../tests/fixtures/dossiers/derive.ts';
import { parsed, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { oldPathOf, retiredIds, withdrawnPages } from './old-addresses.ts';

it('knows every id that a record had before, and what it is called now', () => {
  const moves = retiredIds(ruritania).map((retired) => [oldPathOf(retired), retired.now]);
  expect(moves).toEqual([
    [
      '/ruritania/claims/hofbau-is-safe/',
      { page: 'claim', dossier: 'ruritania', claim: 'hofbau-free-of-raiders' },
    ],
    [
      '/ruritania/events/hofbau-fire/',
      { page: 'event', dossier: 'ruritania', event: 'hofbau-landing-burned' },
    ],
    [
      '/ruritania/speakers/strakencz/',
      { page: 'speaker', dossier: 'ruritania', speaker: 'otto-strakencz' },
    ],
  ]);
});

it('has a page for each record that was withdrawn, and none for a topic', () => {
  const withdrawn = [
    { kind: 'claim', id: 'river-is-dry' },
    { kind: 'topic', id: 'weather' },
    { kind: 'speaker', id: 'nobody-in-particular' },
  ];
  const dossier = parsed(withAt(['revisions', 0, 'withdrawn'], withdrawn));
  expect(withdrawnPages(dossier).map(({ path }) => path)).toEqual([
    '/ruritania/claims/river-is-dry/',
    '/ruritania/speakers/nobody-in-particular/',
  ]);
});
