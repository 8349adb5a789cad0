// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeFaults } from '../../tests/axe.ts';
import { goodDossier, withAt } from '../../tests/fixtures/dossiers/derive.ts';
import { ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { libraryOf } from '../../tests/fixtures/shelves.ts';
import { serve } from '../../tests/served.ts';
import { visit } from '../../tests/visit.tsx';
import { selectBoardPage, wholeReading } from '../dossier/index.ts';
import { loadErrorSentences } from '../library/index.ts';
import { site } from './site.ts';

const file = '/dossiers/ruritania/dossier.json';
const good = JSON.stringify(goodDossier);
const threeBroken = readFileSync('tests/fixtures/dossiers/three-broken.json', 'utf8');
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const links = () =>
  [...screen.getByRole('main').querySelectorAll('a')].map((link) => link.getAttribute('href'));

afterEach(() => void vi.unstubAllGlobals());

describe('a dossier that cannot be had', () => {
  it('is told of in a sentence, with ways out, and shown when trying again helps', async () => {
    const served = serve({});
    const { container } = await visit('/ruritania/?party=zenda');
    expect(served.asked).toEqual([file]);
    expect(heading()).toBe('There is no such dossier here');
    expect(screen.getByRole('alert').textContent).toContain(loadErrorSentences.missing);
    expect(links()).toEqual(['/dossiers/', '/search/']);
    expect(await axeFaults(container)).toEqual([]);
    served.put(file, good);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(heading()).toBe(ruritania.title));
    expect(screen.getByText('4 of 8 claims shown.')).toBeDefined();
  });

  it.each([
    ['nothing', '', 'not-json'],
    ['cut short', good.slice(0, 5000), 'not-json'],
    ['something else', '{}', 'unreadable'],
  ] as const)('says what is wrong with a file that did arrive: %s', async (_, text, code) => {
    serve({ [file]: text });
    await visit('/ruritania/');
    const alert = screen.getByRole('alert').textContent;
    expect(alert).toContain(loadErrorSentences[code]);
    expect(alert).toMatch(/\d findings?/);
  });

  it('leaves a built page whole when only its filters could not be applied', async () => {
    const served = serve({});
    const page = selectBoardPage(ruritania, wholeReading);
    const seed = { path: '/ruritania/', page, findings: [] };
    const { container, address } = await visit('/ruritania/?party=zenda', seed);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/^Everything is/));
    expect(heading()).toBe(ruritania.title);
    expect(await axeFaults(container)).toEqual([]);
    expect(address()).toBe('/ruritania/?party=zenda');
    served.put(file, good);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.getByText('4 of 8 claims shown.')).toBeDefined());
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a dossier with three broken records', () => {
  it('is shown without them, and each is named', async () => {
    serve({ [file]: threeBroken });
    const { container } = await visit('/ruritania/');
    expect(heading()).toBe(ruritania.title);
    const notice = screen.getByText(/^Part of this dossier does not hold/).parentElement;
    expect(notice?.textContent).toMatch(/[3-9] findings/);
    expect(notice?.querySelectorAll('li code').length).toBeGreaterThanOrEqual(6);
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('an address of nothing', () => {
  it('in a dossier: offers the nearest records of the kind, and the board', async () => {
    serve({ [file]: good });
    const { container } = await visit('/ruritania/claims/no-barge-stoped/?party=zenda');
    expect(heading()).toBe('There is no such claim here');
    expect(links()[0]).toBe('/ruritania/claims/no-barge-stopped/?party=zenda');
    expect(links().at(-1)).toBe('/ruritania/?party=zenda');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('in a dossier, of another kind: offers what may have been meant', async () => {
    serve({ [file]: good });
    await visit('/ruritania/events/no-barge-stopped/');
    expect(heading()).toBe('There is no such event here');
    expect(links()).toContain('/ruritania/claims/no-barge-stopped/');
  });

  it('where something was withdrawn: says so and why, and does not offer what it may have been', async () => {
    const withdrawn = [{ kind: 'claim', id: 'no-barge-stoped' }];
    const text = 'Said by nobody in the article.';
    const revised = withAt(['revisions', 1], { date: '2019-05-06', text, withdrawn });
    serve({ [file]: JSON.stringify(revised) });
    const { container } = await visit('/ruritania/claims/no-barge-stoped/');
    expect(heading()).toBe('This claim has been withdrawn');
    expect(screen.getByText(text)).toBeDefined();
    expect(links()).toEqual(['/ruritania/']);
    expect(document.title).toBe('Withdrawn claim · Rejoinder');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('where something of another kind was withdrawn: it was never here', async () => {
    const withdrawn = [{ kind: 'claim', id: 'no-barge-stoped' }];
    const revised = withAt(['revisions', 0, 'withdrawn'], withdrawn);
    serve({ [file]: JSON.stringify(revised) });
    await visit('/ruritania/events/no-barge-stoped/');
    expect(heading()).toBe('There is no such event here');
  });

  it.each(['/no/such/page/here/', '/ruritania/gossip/x/', '/Not%20a%20slug/', '/schema/'])(
    'on the site: %s',
    async (path) => {
      const { asked } = serve({});
      const { container } = await visit(path);
      expect(heading()).toBe('There is no page at this address');
      expect(links()).toEqual(['/', '/dossiers/', '/about/']);
      expect(await axeFaults(container)).toEqual([]);
      expect(asked).toEqual([]);
    },
  );

  it('is not called by the name of the page before it', async () => {
    serve({ [file]: good });
    const { history } = await visit('/ruritania/claims/no-barge-stopped/');
    expect(document.title).toContain('No Ruritanian boat');
    await act(async () => history.push('/ruritania/claims/nobody-said-this/'));
    await waitFor(() => expect(heading()).toBe('There is no such claim here'));
    expect(document.title).toBe('No such claim · Rejoinder');
  });
});

describe('the pages of no dossier', () => {
  it('list the dossiers', async () => {
    const { kind: _, total, ...library } = libraryOf([ruritania]);
    const shard = { ...library, dossiers: total, claims: 8 };
    serve({ '/search/shelf-1.json': JSON.stringify(shard) });
    const { container } = await visit('/dossiers/');
    expect(heading()).toBe('Dossiers');
    expect(screen.getByRole('link', { name: ruritania.title })).toBeDefined();
    expect(document.title).toBe('Dossiers · Rejoinder');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('say so when the list cannot be had', async () => {
    const { asked } = serve({});
    await visit('/dossiers/');
    expect(asked).toHaveLength(1);
    expect(screen.getByRole('alert').textContent).toContain(loadErrorSentences.missing);
  });

  it('explain the method even without the featured dossier', async () => {
    const { asked } = serve({});
    const { container } = await visit('/about/');
    expect(heading()).toBe('How to read Rejoinder');
    expect(asked).toEqual([`/dossiers/${site.featured}/dossier.json`]);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('show at home the board of the featured dossier, and leave home its address', async () => {
    serve({ [`/dossiers/${site.featured}/dossier.json`]: good });
    const { address } = await visit('/');
    expect(heading()).toBe(ruritania.title);
    expect(address()).toBe('/');
  });
});
