// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { axeFaults } from '../../tests/axe.ts';
import { goodDossier } from '../../tests/fixtures/dossiers/derive.ts';
import { present, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { serve } from '../../tests/served.ts';
import { visit } from '../../tests/visit.tsx';
import { selectBoardPage, wholeReading } from '../dossier/index.ts';

const file = '/dossiers/ruritania/dossier.json';
const good = JSON.stringify(goodDossier);
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const note = () => screen.queryByText(/^The address asked for something/)?.parentElement;
const said = () =>
  within(present(note()))
    .getAllByRole('listitem')
    .map((one) => one.textContent);
const seed = {
  path: '/ruritania/',
  page: selectBoardPage(ruritania, wholeReading),
  findings: [],
};

/** What holds a file back until it is opened. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

beforeEach(() => void serve({ [file]: good }));
afterEach(() => void vi.unstubAllGlobals());

describe('an address that asks for what is not there', () => {
  it('is mended in place, and the reader told', async () => {
    const { history, isAt } = await visit('/ruritania/?party=atlantis,zenda&topic=whales');
    await isAt('/ruritania/?party=zenda');
    expect(history.length).toBe(1);
    expect(said()).toEqual([
      'party=atlantis is not in this dossier.',
      'topic=whales is not in this dossier.',
    ]);
    expect(screen.getByText('4 of 8 claims shown.')).toBeDefined();
  });

  it('shows everything when it asks for strangers alone', async () => {
    const { isAt } = await visit('/ruritania/?speaker=nobody');
    await isAt('/ruritania/');
    expect(screen.getByText('All 8 claims shown.')).toBeDefined();
    expect(said()).toEqual(['speaker=nobody is not in this dossier.']);
  });

  it('is mended of what no reading can hold, too', async () => {
    const { isAt } = await visit('/ruritania/?colour=red&relation=refutes&q=toll&order=%E0%A4%A');
    await isAt('/ruritania/?q=toll');
    expect(said()).toEqual([
      'colour=red is nothing this site can filter by.',
      'order=%E0%A4%A could not be read.',
      'relation=refutes is not among the choices.',
    ]);
  });

  it('loses what trackers hung on it without a word', async () => {
    const { isAt } = await visit('/ruritania/?utm_source=chat&fbclid=1&q=toll');
    await isAt('/ruritania/?q=toll');
    expect(note()).toBeUndefined();
  });

  it('is told of until the reader puts the note away', async () => {
    const { isAt } = await visit('/ruritania/?party=atlantis');
    await isAt('/ruritania/');
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(note()).toBeUndefined();
  });

  it('is told of once, however often it is asked', async () => {
    const { history, isAt } = await visit('/ruritania/?party=atlantis');
    await isAt('/ruritania/');
    act(() => history.push('/ruritania/?party=atlantis&q=toll'));
    await isAt('/ruritania/?q=toll');
    await waitFor(() => expect(screen.getByText(/of 8 claims shown/)).toBeDefined());
    expect(said()).toEqual(['party=atlantis is not in this dossier.']);
  });
});

describe('an address spelled otherwise', () => {
  it.each([
    ['/ruritania/?q=toll&party=zenda', '/ruritania/?party=zenda&q=toll'],
    ['/ruritania/?party=zenda,ruritania', '/ruritania/?party=ruritania,zenda'],
    ['/ruritania/?order=given', '/ruritania/'],
    ['/ruritania/?speaker=strakencz', '/ruritania/?speaker=otto-strakencz'],
    ['/ruritania/claims/hofbau-is-safe/?q=x', '/ruritania/claims/hofbau-free-of-raiders/?q=x'],
    ['/ruritania/events/hofbau-fire/', '/ruritania/events/hofbau-landing-burned/'],
    ['/ruritania', '/ruritania/'],
  ])('%s becomes %s, in place and without a word', async (path, proper) => {
    const { history, isAt } = await visit(path);
    await isAt(proper);
    expect(history.length).toBe(1);
    expect(note()).toBeUndefined();
  });

  it('keeps the part after its #', async () => {
    const { history, isAt } = await visit('/ruritania/?party=atlantis#topic-tolls');
    await isAt('/ruritania/');
    expect(history.location.hash).toBe('#topic-tolls');
  });
});

describe('a choice', () => {
  it('is a step of the reader’s history, and typing is none', async () => {
    const { history, isAt } = await visit('/ruritania/');
    await userEvent.click(
      within(screen.getByRole('group', { name: 'Side' })).getByRole('checkbox', { name: /Zenda/ }),
    );
    await isAt('/ruritania/?party=zenda');
    expect(history.length).toBe(2);
    await userEvent.type(screen.getByRole('searchbox'), 'river');
    await isAt('/ruritania/?party=zenda&q=river');
    expect(history.length).toBe(2);
    act(() => history.back());
    await isAt('/ruritania/');
    await waitFor(() => expect(screen.getByText('All 8 claims shown.')).toBeDefined());
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
  });

  it('takes every letter, though the dossier that answers is still on its way', async () => {
    const late = gate();
    vi.stubGlobal('fetch', () => late.opened.then(() => new Response(good)));
    const { isAt } = await visit('/ruritania/', seed);
    await userEvent.type(screen.getByRole('searchbox'), 'guards', { delay: 5 });
    late.open();
    await waitFor(() => expect(screen.getByText(/^1 of 8 claims shown/)).toBeDefined());
    await isAt('/ruritania/?q=guards');
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'guards');
  });

  it('does not call back a reader who has gone on before it took effect', async () => {
    const late = gate();
    vi.stubGlobal('fetch', () => late.opened.then(() => new Response(good)));
    const { history, isAt } = await visit('/ruritania/', seed);
    act(() => history.push('/ruritania/?party=zenda'));
    await waitFor(() => expect(screen.getByText('Applying the filters…')).toBeDefined());
    act(() => history.push('/ruritania/claims/no-barge-stopped/'));
    await act(async () => late.open());
    await waitFor(() => expect(heading()).toMatch(/^No Ruritanian boat/));
    await isAt('/ruritania/claims/no-barge-stopped/');
  });
});

describe('every page', () => {
  it.each([
    ['/ruritania/', ruritania.title],
    ['/ruritania/claims/no-barge-stopped/', 'No Ruritanian boat has stopped a Zendan barge'],
    ['/ruritania/events/pilots-rule-on-tolls/', 'The College of Pilots rules on tolls'],
    ['/ruritania/assessments/envoy-in-no-hurry/', 'The envoy appeared to be in no hurry'],
    ['/ruritania/speakers/mira-rassendyll/', 'Mira Rassendyll'],
  ])(
    '%s is named, can be skipped to, leads home, and has nothing axe objects to',
    async (path, name) => {
      const { container } = await visit(path);
      expect(heading()).toContain(name);
      expect(document.title).toContain(name);
      expect(screen.getByRole('link', { name: 'Skip to the page' }).getAttribute('href')).toBe(
        '#main',
      );
      expect(screen.getByRole('main').id).toBe('main');
      expect(screen.getByRole('link', { name: 'Rejoinder' }).getAttribute('href')).toBe('/');
      expect(await axeFaults(container)).toEqual([]);
    },
  );
});
