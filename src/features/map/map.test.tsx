// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { axeFaults } from '../../../tests/axe.ts';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../tests/fixtures/readings.ts';
import { show } from '../../../tests/show.tsx';
import type { ChooseReading } from '../../address/index.ts';
import {
  catalogueOf,
  selectMapPage,
  selectPeek,
  wholeReading,
  type Reading,
} from '../../dossier/index.ts';
import { QuarrelMap } from './index.ts';
import { layoutOf } from './layout.ts';

const chosen = vi.fn<(reading: Reading, how: 'choice' | 'typing') => void>();
const wholePage = selectMapPage(ruritania, wholeReading);

beforeEach(() => {
  chosen.mockClear();
  // jsdom scrolls nothing and has no boxes; every link is there to be seen.
  Element.prototype.checkVisibility = () => true;
  window.scrollBy = () => undefined;
});

/** The map as the app has it: what is chosen comes back as the reading. */
function Walked({ start }: { readonly start: Reading }): ReactNode {
  const [reading, setReading] = useState(start);
  const choose: ChooseReading = (edit, how) => {
    const next = edit(reading);
    chosen(next, how);
    setReading(next);
  };
  const isWhole = reading.relation.length + reading.basis.length + reading.party.length === 0;
  const page = isWhole ? wholePage : selectMapPage(ruritania, reading);
  const picked = reading.record && selectPeek(catalogueOf(ruritania), reading.record);
  return <QuarrelMap page={page} reading={reading} picked={picked} onChoose={choose} />;
}

const showMap = (search = '') => show(<Walked start={readingOf(search)} />);
const map = () => screen.getByRole('group', { name: /^The map/ });
const panel = () => screen.getByRole('complementary', { name: 'What is picked out' });
const link = (key: string) => present(map().querySelector<SVGElement>(`[data-record="${key}"]`));
const litKeys = (container: Element) =>
  [...container.querySelectorAll('[data-lit]')].map((one) => one.getAttribute('data-lit'));
const press = (key: string) =>
  act(async () => void fireEvent.keyDown(present(document.activeElement), { key }));
const tie = present(wholePage.ties.find(({ to, reason }) => to.startsWith('event:') && reason));

describe('the map', () => {
  it('has a link for every record, to its own page, named by its kind and words', () => {
    showMap();
    const links = within(map()).getAllByRole('link');
    expect(links).toHaveLength(wholePage.columns.flat().length);
    for (const node of wholePage.columns.flat()) {
      const one = link(`${node.kind}:${node.id}`);
      expect(one.getAttribute('href')).toBe(`/ruritania/${node.kind}s/${node.id}/`);
      expect(one.getAttribute('aria-label')).toContain(node.text);
    }
  });

  it('draws a line for every tie, told apart by its kind and by whose judgement it is', () => {
    showMap();
    const lines = [...map().querySelectorAll('[data-relation]')].map(
      (line) => `${line.getAttribute('data-relation')} ${line.getAttribute('data-basis')}`,
    );
    const wanted = wholePage.ties.map(({ relation, basis }) => `${relation} ${basis}`);
    expect(lines.toSorted()).toEqual(wanted.toSorted());
  });

  it('lights what a record touches two steps out, with the reasons beside it', async () => {
    const { container } = showMap();
    await act(async () => link(tie.from).focus());
    expect(litKeys(container)).toContain(tie.from);
    expect(litKeys(container)).toContain(tie.to);
    expect(container.querySelector('[data-dim]')).not.toBeNull();
    expect(panel().textContent).toContain(tie.reason);
    await act(async () => link(tie.from).blur());
    expect(litKeys(container)).toEqual([]);
  });

  it('is walked by keys, and Tab reaches one record of it', async () => {
    showMap();
    const [first, second] = present(layoutOf(wholePage).columns[0]);
    const reachable = () => [...map().querySelectorAll('[tabindex="0"]')];
    expect(reachable().map((one) => one.getAttribute('data-record'))).toEqual([first?.key]);
    await act(async () => link(present(first).key).focus());
    await press('ArrowDown');
    expect(document.activeElement).toBe(link(present(second).key));
    expect(reachable()).toEqual([document.activeElement]);
    expect(chosen).not.toHaveBeenCalled();
  });

  it('opens a record in place, follows the reader while it stands open, and closes by Escape', async () => {
    showMap();
    const [first, second] = present(layoutOf(wholePage).columns[0]);
    await act(async () => link(present(first).key).focus());
    await act(async () => void fireEvent.click(link(present(first).key)));
    expect(chosen.mock.lastCall).toEqual([
      expect.objectContaining({ record: { kind: 'claim', id: first?.node.id } }),
      'choice',
    ]);
    expect(within(panel()).getByRole('article').textContent).toContain(first?.node.text);
    await press('ArrowDown');
    expect(chosen.mock.lastCall).toEqual([
      expect.objectContaining({ record: { kind: 'claim', id: second?.node.id } }),
      'typing',
    ]);
    expect(within(panel()).getByRole('article').textContent).toContain(second?.node.text);
    await press('Escape');
    expect(chosen.mock.lastCall?.[0].record).toBeUndefined();
    expect(within(panel()).queryByRole('article')).toBeNull();
  });

  it('leaves a link alone that is to open elsewhere', async () => {
    showMap();
    fireEvent.click(link(tie.from), { ctrlKey: true });
    expect(chosen).not.toHaveBeenCalled();
  });

  it('has a legend that is the filter', async () => {
    showMap();
    const ticks = within(screen.getByRole('group', { name: 'What a tie does' }));
    await act(async () => void fireEvent.click(ticks.getByRole('checkbox', { name: /^Against/ })));
    expect(chosen.mock.lastCall).toEqual([
      expect.objectContaining({ relation: ['contradicts'] }),
      'choice',
    ]);
    const lines = [...map().querySelectorAll('[data-relation]')];
    expect(new Set(lines.map((line) => line.getAttribute('data-relation')))).toEqual(
      new Set(['contradicts']),
    );
    const whose = within(screen.getByRole('group', { name: 'Whose judgement it is' }));
    await act(async () => void fireEvent.click(whose.getByRole('checkbox', { name: /^Tied by/ })));
    expect(chosen.mock.lastCall?.[0].basis).toEqual(['explicit']);
  });

  it('says every tie in words from both its ends, with its basis and its reason', () => {
    showMap();
    const words = present(screen.getByRole('region', { name: 'The map in words' }).textContent);
    for (const { reason } of wholePage.ties) {
      if (reason) expect(words.split(reason).length - 1).toBeGreaterThanOrEqual(2);
    }
    for (const node of wholePage.untied) expect(words).toContain(node.text);
  });

  it('stands around one record where there is no room, and goes on to the next', async () => {
    const { container } = showMap();
    const picker = screen.getByRole('combobox', { name: 'Around' });
    await act(async () => void fireEvent.change(picker, { target: { value: tie.from } }));
    const centre = () => container.querySelector('[data-centre]')?.textContent;
    const from = present(layoutOf(wholePage).boxes.get(tie.from)).node;
    expect(centre()).toContain(from.text);
    const far = present(layoutOf(wholePage).boxes.get(tie.to)).node;
    const branch = present(
      [...container.querySelectorAll(`[data-pick="${tie.to}"]`)].find(
        (one) => !one.closest('section'),
      ),
    );
    await act(async () => void fireEvent.click(branch));
    expect(centre()).toContain(far.text);
  });

  it('says what leads out of a filtered map', () => {
    const { container } = showMap('party=zenda');
    const { leadingOut } = selectMapPage(ruritania, readingOf('party=zenda'));
    expect(container.textContent).toContain(`${leadingOut} ties lead to claims`);
  });

  it.each([
    ['whole', ''],
    ['filtered', 'relation=contradicts'],
    ['swapped', 'order=swapped'],
    ['with a record open', `record=claims/${tie.from.slice('claim:'.length)}`],
    ['with no tie left', 'party=zenda&relation=opposes'],
  ])('is without fault to axe: %s', async (_, search) => {
    const { container } = showMap(search);
    expect(await axeFaults(container)).toEqual([]);
  });
});
