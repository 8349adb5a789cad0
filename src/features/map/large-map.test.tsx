// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parsed, present } from '../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../tests/fixtures/readings.ts';
import { madeDossier } from '../../../tests/made/made-dossier.ts';
import { show } from '../../../tests/show.tsx';
import { selectMapPage, wholeReading } from '../../dossier/index.ts';
import { firstStretch } from './bands.ts';
import { QuarrelMap } from './index.ts';
import { layoutOf } from './layout.ts';

const page = selectMapPage(
  parsed(madeDossier({ id: 'made-1', claims: 300, seed: 1 })),
  wholeReading,
);
const layout = layoutOf(page);
const { records } = layout.bands;

const screenHeight = 900;
/** How far down the page the reader is: the map begins at its top, a unit of it is a pixel. */
let scrolled = 0;

beforeEach(() => {
  scrolled = 0;
  Element.prototype.checkVisibility = () => true;
  window.scrollBy = () => undefined;
  vi.stubGlobal('innerHeight', screenHeight);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() =>
    DOMRect.fromRect({ y: -scrolled, width: layout.width, height: layout.height }),
  );
});

const showMap = (search = '') =>
  show(<QuarrelMap page={page} reading={readingOf(search)} onChoose={() => undefined} />);
const drawnKeys = () =>
  [...document.querySelectorAll('[data-record]')].map((one) => one.getAttribute('data-record'));
const bandsDrawn = () =>
  records.flatMap((boxes, band) =>
    boxes.length > 0 && boxes.every(({ key }) => drawnKeys().includes(key)) ? [band] : [],
  );
const oneFrame = () => act(() => new Promise((pass) => void requestAnimationFrame(pass)));
const scrollTo = async (y: number) => {
  scrolled = y;
  fireEvent.scroll(window);
  await oneFrame();
};
const focus = (key: string) =>
  act(async () => present(document.querySelector<SVGElement>(`[data-record="${key}"]`)).focus());
const focused = () => document.activeElement?.getAttribute('data-record');
const press = (key: string) =>
  act(async () => void fireEvent.keyDown(present(document.activeElement), { key }));

describe('a large map', () => {
  it('is drawn near the reader only, and where the reader goes', async () => {
    showMap();
    expect(bandsDrawn()).toEqual([0, 1, 2, 3]);
    expect(drawnKeys().length).toBeLessThan(layout.boxes.size / 3);
    await oneFrame();
    await scrollTo(5000);
    const near = bandsDrawn().filter((band) => band > firstStretch.last);
    expect(near).toEqual([8, 9, 10, 11, 12, 13, 14]);
    expect(bandsDrawn()).not.toContain(2);
    const lines = document.querySelectorAll('[data-sheets] [data-relation]').length;
    expect(lines).toBeGreaterThan(0);
    expect(lines).toBeLessThan(layout.routes.length / 2);
  });

  it('has its whole height from the first, so that nothing moves when more is drawn', () => {
    showMap();
    const map = screen.getByRole('group', { name: /^The map/ });
    expect(map.getAttribute('viewBox')).toBe(`0 0 ${layout.width} ${layout.height}`);
  });

  it('is walked by key to a record that is not drawn yet', async () => {
    showMap();
    const column = present(layout.columns[0]);
    const [first, last] = [present(column[0]).key, present(column.at(-1)).key];
    expect(drawnKeys()).not.toContain(last);
    await focus(first);
    await press('End');
    expect(focused()).toBe(last);
    expect([...document.querySelectorAll('[data-sheets] [tabindex="0"]')]).toEqual([
      document.activeElement,
    ]);
    await press('ArrowUp');
    expect(focused()).toBe(column.at(-2)?.key);
    await press('Home');
    expect(focused()).toBe(first);
  });

  it('keeps what has focus when the reader scrolls away from it', async () => {
    showMap();
    await oneFrame();
    const key = present(records[2]?.[0]).key;
    await focus(key);
    await scrollTo(8000);
    expect(focused()).toBe(key);
    expect(bandsDrawn()).not.toContain(3);
  });

  it('draws the record of an address wherever it stands', () => {
    const far = present(layout.columns[2]?.at(-1));
    showMap(`record=claims/${far.node.id}`);
    expect(drawnKeys()).toContain(far.key);
  });

  it('lists every record in words once a list is opened', async () => {
    showMap();
    const region = screen.getByRole('region', { name: 'The map in words' });
    const [lists] = region.querySelectorAll('details');
    const entries = () => lists?.querySelectorAll('ul[data-long] > li').length ?? 0;
    const all = present(layout.columns[0]).length;
    expect(entries()).toBeLessThan(all);
    await act(async () => present(lists?.querySelector('summary')).click());
    await vi.waitFor(async () => {
      await oneFrame();
      expect(entries()).toBe(all);
    });
  });
});
