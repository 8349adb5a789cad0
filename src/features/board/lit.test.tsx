// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { watchSizes } from '../../../tests/resize.ts';
import { show } from '../../../tests/show.tsx';
import { selectBoardPage, wholeReading } from '../../dossier/index.ts';
import { Board } from './index.ts';

beforeEach(async () => {
  watchSizes();
  const page = selectBoardPage(ruritania, wholeReading);
  await act(async () =>
    show(
      <Board page={page} pending={false} filters={<input aria-label="Elsewhere" />} empty={null} />,
    ),
  );
});

const slots = (mark: 'data-lit' | 'data-dim') =>
  new Set(
    [...document.querySelectorAll(`[data-record][${mark}]`)].map((slot) =>
      slot.getAttribute('data-record'),
    ),
  );
const slot = (record: string) => present(document.querySelector(`[data-record="${record}"]`));
const linkOf = (record: string) =>
  present(slot(record).querySelector<HTMLElement>('h3 a, :scope > article h3 a'));

const family = new Set([
  'claim:hofbau-free-of-raiders',
  'claim:raiders-winter-in-ruritania',
  'event:hofbau-landing-burned',
  'event:tarlen-customs-house-burned',
]);

describe('what the reader is at', () => {
  it('is nothing at first: nothing is lit and nothing dim', () => {
    expect(slots('data-lit').size + slots('data-dim').size).toBe(0);
  });

  it('lights a focused claim, its counter-claims and its events, and dims the rest', () => {
    act(() => linkOf('claim:hofbau-free-of-raiders').focus());
    expect(slots('data-lit')).toEqual(family);
    expect(slots('data-dim').size).toBeGreaterThan(5);
    for (const record of slots('data-dim')) expect(family).not.toContain(record);
  });

  it('lights from an event the claims it touches, on both sides', () => {
    act(() => linkOf('event:narrow-gate-barges-paid').focus());
    expect(slots('data-lit')).toEqual(
      new Set([
        'event:narrow-gate-barges-paid',
        'claim:zenda-runs-toll-posts',
        'claim:zenda-takes-no-tolls',
      ]),
    );
  });

  it('lights from any control within a card', () => {
    const speaker = slot('claim:no-barge-stopped').querySelector<HTMLElement>('p a');
    act(() => speaker?.focus());
    expect(slots('data-lit')).toContain('claim:ruritania-keeps-hostage-ships');
  });

  it('moves with the focus, and goes out when focus leaves the board', () => {
    act(() => linkOf('claim:hofbau-free-of-raiders').focus());
    act(() => linkOf('claim:elph-is-open-water').focus());
    expect(slots('data-lit')).toContain('claim:river-belongs-to-its-guard');
    expect(slots('data-lit')).not.toContain('claim:hofbau-free-of-raiders');
    act(() => screen.getByLabelText('Elsewhere').focus());
    expect(slots('data-lit').size + slots('data-dim').size).toBe(0);
  });

  it('follows a mouse, and not a finger that only scrolls', () => {
    const card = linkOf('claim:hofbau-free-of-raiders');
    fireEvent.pointerOver(card, { pointerType: 'touch' });
    expect(slots('data-lit').size).toBe(0);
    fireEvent.pointerOver(card, { pointerType: 'mouse' });
    expect(slots('data-lit')).toEqual(family);
  });

  it('stays where it is while the page scrolls by under a mouse that rests', () => {
    const at = { pointerType: 'mouse', screenX: 300, screenY: 200 };
    fireEvent.pointerOver(linkOf('claim:hofbau-free-of-raiders'), at);
    fireEvent.pointerOver(linkOf('claim:elph-is-open-water'), at);
    expect(slots('data-lit')).toEqual(family);
    fireEvent.pointerOver(linkOf('claim:elph-is-open-water'), { ...at, screenY: 201 });
    expect(slots('data-lit')).toContain('claim:elph-is-open-water');
  });

  it('goes out when the mouse leaves the board', () => {
    const card = linkOf('claim:hofbau-free-of-raiders');
    fireEvent.pointerOver(card, { pointerType: 'mouse' });
    fireEvent.pointerOut(card, { pointerType: 'mouse', relatedTarget: document.body });
    expect(slots('data-lit').size).toBe(0);
  });

  it('stays at the card that has focus when the mouse leaves the board', () => {
    const card = linkOf('claim:hofbau-free-of-raiders');
    act(() => card.focus());
    fireEvent.pointerOver(linkOf('claim:elph-is-open-water'), { pointerType: 'mouse' });
    fireEvent.pointerOut(linkOf('claim:elph-is-open-water'), {
      pointerType: 'mouse',
      relatedTarget: document.body,
    });
    expect(slots('data-lit')).toEqual(family);
  });

  it('lights the lines of the record alone, and dims those between others that are lit', () => {
    const lines = () => [...document.querySelectorAll('svg g')];
    const lit = () => lines().filter((line) => line.hasAttribute('data-lit')).length;
    const dim = () => lines().filter((line) => line.hasAttribute('data-dim')).length;
    // The claim it answers is tied to the same event by a line of its own.
    act(() => linkOf('claim:zenda-takes-no-tolls').focus());
    expect([lit(), dim()]).toEqual([1, lines().length - 1]);
    act(() => linkOf('event:narrow-gate-barges-paid').focus());
    expect([lit(), dim()]).toEqual([2, lines().length - 2]);
  });
});
