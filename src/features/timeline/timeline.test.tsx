// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { axeFaults } from '../../../tests/axe.ts';
import { ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../tests/fixtures/readings.ts';
import { watchSizes } from '../../../tests/resize.ts';
import { show } from '../../../tests/show.tsx';
import { timelineOf } from '../../../tests/fixtures/timelines.ts';
import { catalogueOf, type Reading, selectPeek } from '../../dossier/index.ts';
import { Timeline } from './index.ts';

function showTimeline(search = '', onChoose: (next: Reading, how: string) => void = () => {}) {
  const reading = readingOf(search);
  const { record } = reading;
  const picked = record && selectPeek(catalogueOf(ruritania), record);
  return show(
    <Timeline
      page={timelineOf(search)}
      reading={reading}
      picked={picked}
      onChoose={(edit, how) => onChoose(edit(reading), how)}
    />,
    reading,
  );
}

const drawing = () => screen.getByRole('application', { name: 'Drawing of the timeline' });
const card = () => screen.getByRole('region', { name: 'Picked out' });
const inWords = () =>
  within(screen.getByRole('region', { name: 'The timeline in words' }))
    .getAllByRole('link')
    .filter((link) => link.getAttribute('href')?.startsWith('/'))
    .map(({ textContent }) => textContent);

beforeEach(() => void watchSizes());

describe('a timeline', () => {
  it('says in words all that it draws, in the same order', () => {
    const { container } = showTimeline('scale=order');
    const drawn = container.querySelectorAll('text[data-record]');
    expect(drawn).toHaveLength(9);
    const records = timelineOf().entries.filter(({ stand }) => stand);
    expect(inWords()).toEqual(records.map(({ text }) => text));
  });

  it('draws to the width of a built page what it has words for', () => {
    const { container } = showTimeline();
    expect(container.querySelector('svg svg')?.getAttribute('viewBox')).toMatch(/^0 0 340 /);
    for (const text of container.querySelectorAll('text[data-record]')) {
      expect(text.getAttribute('x')).toMatch(/^[\d.]+%$/);
    }
  });

  it('has a tray for what has no date, and by time one for what has no year', () => {
    const { unmount } = showTimeline();
    const tray = screen.getByRole('region', { name: 'No place on the axis' });
    const headings = () =>
      within(tray)
        .getAllByRole('heading', { level: 2 })
        .map(({ textContent }) => textContent);
    expect(headings()).toEqual(['Without a printed year, beside dates that have one', 'Undated']);
    expect(tray.textContent).toContain('The Elph is open water.');
    unmount();
    showTimeline('scale=order');
    expect(screen.queryByRole('heading', { name: /Without a printed year/ })).toBeNull();
  });

  it('says which passage gives which of two datings', () => {
    showTimeline();
    const line = screen
      .getAllByRole('listitem')
      .find((item) => item.textContent?.startsWith('Attack · two datings'));
    expect(line?.textContent).toMatch(/12 February 2019.*paragraph.*13 February.*paragraph/);
  });

  it('says of which scale it is, and asks for the other', async () => {
    const chosen = vi.fn<(next: Reading, how: string) => void>();
    showTimeline('', chosen);
    const pressed = (name: string) =>
      screen.getByRole('button', { name }).getAttribute('aria-pressed');
    expect([pressed('By time'), pressed('By order')]).toEqual(['true', 'false']);
    await userEvent.click(screen.getByRole('button', { name: 'By order' }));
    expect(chosen).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ scale: 'order' }),
      'choice',
    );
  });

  it.each([
    ['whole', ''],
    ['by order', 'scale=order'],
    ['swapped, with a claim picked out', 'order=swapped&record=claims/zenda-takes-no-tolls'],
    ['with an event of two datings picked out', 'record=events/hofbau-landing-burned'],
    ['filtered', 'party=zenda'],
  ])('has nothing for axe to find: %s', async (_, search) => {
    const { container } = showTimeline(search);
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('picking a record out', () => {
  it('shows it at once, with its ties, and the address follows', async () => {
    const chosen = vi.fn<(next: Reading, how: string) => void>();
    const { container } = showTimeline('', chosen);
    await userEvent.click(screen.getByRole('button', { name: 'Pick out: Zenda takes no tolls.' }));
    expect(card().textContent).toContain('Zenda takes no tolls.');
    expect(document.activeElement).toBe(card());
    const drawn = [...container.querySelectorAll('[data-tie]')].map((tie) =>
      tie.getAttribute('data-tie'),
    );
    expect(drawn).toEqual(['no-tolls-answers-toll-posts']);
    const record = { kind: 'claim', id: 'zenda-takes-no-tolls' };
    await vi.waitFor(() =>
      expect(chosen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ record }), 'choice'),
    );
  });

  it('by key goes through the records in order, and is told', async () => {
    const chosen = vi.fn<(next: Reading, how: string) => void>();
    showTimeline('scale=order', chosen);
    drawing().focus();
    const said = [];
    for (const _ of [1, 2]) {
      await userEvent.keyboard('{ArrowDown}');
      said.push(screen.getByRole('status').textContent);
    }
    expect(said[0]).toMatch(/^2017\. /);
    expect(said[1]).toMatch(/^11 February 2019\. /);
    await vi.waitFor(() => expect(chosen).toHaveBeenCalledOnce());
    expect(chosen.mock.calls[0]?.[1]).toBe('typing');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(card());
  });

  it('is undone by Escape and by a button', async () => {
    showTimeline('record=claims/zenda-takes-no-tolls');
    drawing().focus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Picked out' })).toBeNull();
  });

  it('of something that is filtered out says that it is not shown', () => {
    showTimeline('party=ruritania&record=claims/zenda-takes-no-tolls');
    expect(card().textContent).toContain('It is not in the timeline as it is shown now.');
    expect(card().textContent).toContain('Zenda takes no tolls.');
  });
});

describe('looking closer', () => {
  const shown = (container: HTMLElement) =>
    [...container.querySelectorAll('text[data-record]')].map((text) => text.getAttribute('x'));

  it('is done by key and by button, and undone by 0 and by Fit', async () => {
    const { container } = showTimeline('scale=order');
    const whole = shown(container);
    drawing().focus();
    await userEvent.keyboard('++');
    expect(shown(container)).not.toEqual(whole);
    await userEvent.keyboard('0');
    expect(shown(container)).toEqual(whole);
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    const start = shown(container);
    expect(start).not.toEqual(whole);
    drawing().focus();
    await userEvent.keyboard('{End}');
    expect(shown(container)).not.toEqual(start);
    await userEvent.click(screen.getByRole('button', { name: 'Fit' }));
    expect(shown(container)).toEqual(whole);
  });

  it('leaves the wheel to the page unless a key is held with it', () => {
    const { container } = showTimeline('scale=order');
    const whole = shown(container);
    const turn = (init: WheelEventInit) =>
      fireEvent.wheel(drawing(), { deltaY: -100, clientX: 0, ...init });
    expect(turn({})).toBe(true);
    expect(shown(container)).toEqual(whole);
    expect(turn({ ctrlKey: true })).toBe(false);
    expect(screen.getByRole('button', { name: 'Fit' }).getAttribute('aria-disabled')).toBe('false');
  });
});
