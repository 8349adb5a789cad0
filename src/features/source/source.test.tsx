// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { axeFaults } from '../../../tests/axe.ts';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../tests/fixtures/readings.ts';
import { show } from '../../../tests/show.tsx';
import { standInForBrowser } from '../../../tests/stand-ins.ts';
import type { ChooseReading } from '../../address/index.ts';
import { catalogueOf, selectPeek, selectSourcePage, type Reading } from '../../dossier/index.ts';
import { readArticleText } from '../../dossier/source-text/index.ts';
import { Source } from './index.ts';

const article = readFileSync('tests/fixtures/articles/ruritania.txt', 'utf8');

beforeEach(() => {
  standInForBrowser();
});

const viewOf = (reading: Reading, onChoose: ChooseReading) => (
  <Source
    page={selectSourcePage(ruritania, reading)}
    reading={reading}
    picked={reading.record && selectPeek(catalogueOf(ruritania), reading.record)}
    onChoose={onChoose}
  />
);

/** The view with an address that follows it. */
function showSource(search = '') {
  let reading = readingOf(search);
  const onChoose: ChooseReading = (edit) => {
    reading = edit(reading);
    shown.showAgain(viewOf(reading, onChoose));
  };
  const shown = show(viewOf(reading, onChoose), reading);
  return { ...shown, picked: () => reading.record };
}

const row = (id: string) => present(document.getElementById(id));
const status = () => screen.getByRole('status').textContent ?? '';
const marks = () => [...document.querySelectorAll('mark')];

async function paste(text: string): Promise<void> {
  fireEvent.change(screen.getByLabelText('Paste the text of the article'), {
    target: { value: text },
  });
  await userEvent.click(screen.getByText('Check this text'));
}

async function openFile(name: string, content: string): Promise<void> {
  const input = screen.getByLabelText(/open a text file/);
  await userEvent.upload(input, new File([content], name), { applyAccept: false });
}

async function showWithCopy(text = article) {
  const shown = showSource();
  await paste(text);
  await waitFor(() => expect(status()).toContain('It is kept in this browser.'));
  return shown;
}

describe('the article by paragraph', () => {
  it('has each paragraph at its own place in the page, with what is taken from it', () => {
    showSource();
    const second = within(row('p2'));
    expect(second.getByRole('heading', { name: 'Paragraph 2' })).toBeDefined();
    expect(
      second.getByRole('link', { name: /^Zenda keeps a dozen toll posts/ }).getAttribute('href'),
    ).toBe('/ruritania/claims/zenda-runs-toll-posts/');
    expect(row('p2').textContent).toContain('Ruritanian side · Otto Strakencz');
    expect(row('p1').textContent).toContain('Nothing is taken from it.');
  });

  it('says which paragraphs feed which side, in words and in a table', () => {
    showSource();
    const glance = within(screen.getByRole('region', { name: 'At a glance' }));
    expect(glance.getByText(/^Claims of the Ruritanian side come from paragraphs 2/)).toBeDefined();
    expect(glance.getByText('Nothing is taken from paragraph 1.')).toBeDefined();
    const headers = glance.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(headers.map((text) => text?.trim())).toEqual([
      '¶',
      'Ruritanian claims',
      'Zendan claims',
      'Events',
      'Its own voice',
      'Cited',
    ]);
    const second = present(glance.getAllByRole('row')[2]);
    expect(
      within(second)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent?.trim()),
    ).toEqual(['3', '–none', '–none', '–none', '95%']);
  });

  it('says what a reading leaves out, and says no more of the rest than that', () => {
    showSource('party=zenda');
    expect(screen.getByText(/^With the claims that are not shown, \d events?/)).toBeDefined();
    expect(row('p2').textContent).toContain('Nothing that is shown is taken from it');
    expect(
      screen.getByText('No claim of what is shown comes from the Ruritanian side.'),
    ).toBeDefined();
  });

  it('tells the ties that rest on a paragraph, with whose they are', () => {
    showSource();
    expect(row('p3').textContent).toMatch(
      /contradicted by .*\(tied by the article\)|set side by side/,
    );
  });

  it('picks a record out in place, and puts it back', async () => {
    const { picked } = showSource();
    await userEvent.click(within(row('p2')).getByRole('link', { name: /^Zenda keeps/ }));
    expect(picked()).toEqual({ kind: 'claim', id: 'zenda-runs-toll-posts' });
    expect(within(row('p2')).getByRole('article')).toBeDefined();
    await userEvent.click(within(row('p2')).getByRole('link', { name: 'Close this card' }));
    expect(picked()).toBeUndefined();
    expect(within(row('p2')).queryByRole('article')).toBeNull();
  });

  it('says where a record stands that the address picks out', () => {
    showSource('record=claims/zenda-runs-toll-posts');
    const line = screen.getByText(/^Picked out: Zenda keeps a dozen toll posts/);
    expect(within(line).getByRole('link', { name: 'paragraph 2' }).getAttribute('href')).toBe(
      '#p2',
    );
  });

  it.each(['', 'party=zenda&order=swapped', 'record=events/hofbau-landing-burned'])(
    'has nothing axe objects to: %s',
    async (search) => {
      expect(await axeFaults(showSource(search).container)).toEqual([]);
    },
  );
});

describe('a reader’s own copy', () => {
  it('is shown with every passage marked, and each way leads to the other', async () => {
    const { picked } = await showWithCopy();
    expect(status()).toContain('This is the article to the letter');
    expect(marks().length).toBeGreaterThan(20);
    const mark = within(row('p2')).getByRole('link', { name: /Otto Strakencz, told/ });
    await userEvent.click(mark);
    expect(picked()).toEqual({ kind: 'claim', id: 'zenda-runs-toll-posts' });
    expect(mark.getAttribute('aria-current')).toBe('true');
    await userEvent.click(
      within(row('p7')).getByRole('link', { name: /^The ferry landing at Hofbau is burned/ }),
    );
    expect(picked()?.kind).toBe('event');
    const lit = marks().filter((one) => one.hasAttribute('data-lit'));
    expect(lit.map(({ textContent }) => textContent).join(' ')).toContain(
      'burned the ferry landing',
    );
    expect(mark.getAttribute('aria-current')).toBeNull();
  });

  it('gives the records of one place one after another', async () => {
    const { picked } = await showWithCopy();
    const { passages } = present(selectSourcePage(ruritania, readingOf('')).sources[0]);
    const { paragraph, start, end } = present(passages.find(({ records }) => records.length > 1));
    const words = present(readArticleText(article).paragraphs[paragraph - 1]).slice(start, end);
    const mark = present(
      marks()
        .map((one) => one.querySelector('a'))
        .find((link) => link && words.startsWith(link.textContent) && link.textContent !== ''),
    );
    await userEvent.click(mark);
    const first = present(picked());
    await userEvent.click(mark);
    expect(present(picked())).not.toEqual(first);
  });

  it('has nothing axe objects to', async () => {
    const { container } = await showWithCopy();
    expect(await axeFaults(container)).toEqual([]);
    await userEvent.click(present(marks()[3]?.querySelector('a')));
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says how near it is and which passages could not be placed', async () => {
    await showWithCopy(article.split('\n').slice(0, 6).join('\n'));
    expect(status()).toMatch(/This is near the article, but not the same: \d of its 9 paragraphs/);
    expect(status()).toContain('not at all');
    expect(screen.getByText('Not placed in your copy:')).toBeDefined();
    expect(row('p9').textContent).toContain('This paragraph was not found in your copy.');
  });

  it('is told from another article, which is neither shown nor kept', async () => {
    showSource();
    await paste(readFileSync('tests/fixtures/articles/two-towns.txt', 'utf8'));
    await waitFor(() => expect(status()).toContain('This is another text'));
    expect(marks()).toEqual([]);
    expect(screen.queryByText('Forget this copy')).toBeNull();
  });

  it('is refused with a plain sentence where it is no text', async () => {
    showSource();
    await openFile('article.txt', '%PDF-1.7');
    await waitFor(() => expect(status()).toContain('This is a PDF, whatever its name says'));
  });

  it('is read out of a saved page', async () => {
    showSource();
    const page = article
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('');
    await openFile('a.html', `<html lang="en-GB"><nav>Home</nav>${page}<footer>Contact</footer>`);
    await waitFor(() => expect(status()).toContain('This is the article to the letter'));
    expect(row('p2').querySelector('p')?.lang).toBe('en-GB');
    expect(document.body.textContent).not.toContain('Contact');
  });

  it('is there again when the reader comes back, until it is forgotten', async () => {
    const { unmount } = await showWithCopy();
    unmount();
    const again = showSource();
    await waitFor(() => expect(status()).toContain('It is kept in this browser.'));
    await userEvent.click(screen.getByText('Forget this copy'));
    await waitFor(() => expect(status()).toContain('Your copy is forgotten'));
    expect(marks()).toEqual([]);
    again.unmount();
    showSource();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(marks()).toEqual([]);
  });

  it('is shown where the browser keeps nothing, which it says', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('private', 'SecurityError');
      },
    });
    const { unmount } = showSource();
    await paste(article);
    await waitFor(() => expect(status()).toContain('This browser keeps nothing here'));
    expect(marks().length).toBeGreaterThan(20);
    unmount();
    // Until the tab is closed, it is there when the reader comes back to the page.
    showSource();
    await waitFor(() => expect(marks().length).toBeGreaterThan(20));
    await userEvent.click(screen.getByText('Forget this copy'));
    await waitFor(() => expect(status()).toContain('had kept nothing of it'));
  });

  it('cannot be checked on a page that is not secure, which it says', async () => {
    vi.stubGlobal('crypto', {});
    showSource();
    await paste(article);
    await waitFor(() => expect(status()).toContain('on secure pages only'));
  });
});
