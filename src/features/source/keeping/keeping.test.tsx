// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fake from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { axeFaults } from '../../../../tests/axe.ts';
import { present, ruritania } from '../../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../../tests/fixtures/readings.ts';
import { show } from '../../../../tests/show.tsx';
import { standInForBrowser } from '../../../../tests/stand-ins.ts';
import { selectSourcePage } from '../../../dossier/index.ts';
import { copiesAtHand } from './copies-at-hand.ts';
import { keptCopies } from './kept-copies.ts';
import { Source } from '../index.ts';

const article = readFileSync('tests/fixtures/articles/ruritania.txt', 'utf8');
const part = article.split('\n').slice(0, 6).join('\n');
const page = selectSourcePage(ruritania, readingOf(''));
const { digest } = present(page.sources[0]);
const DATABASE = 'rejoinder-copies';

const showSource = () =>
  show(<Source page={page} reading={readingOf('')} onChoose={() => undefined} />, readingOf(''));
const status = () => screen.getByRole('status').textContent ?? '';
const marks = () => document.querySelectorAll('mark').length;
const says = (sentence: string | RegExp) => waitFor(() => expect(status()).toMatch(sentence));
const keepButton = () => screen.queryByRole('button', { name: 'Keep this copy' });

async function paste(text: string): Promise<void> {
  fireEvent.change(screen.getByLabelText('Paste the text of the article'), {
    target: { value: text },
  });
  await userEvent.click(screen.getByText('Check this text'));
}

/** A page with a copy that is kept. */
async function showKept(text = article) {
  const shown = showSource();
  await paste(text);
  await says('It is kept in this browser.');
  return shown;
}

/** Has the browser refuse to put anything in, with an error of that name, until it is told to let it. */
function refusingToPut(error: string) {
  return vi.spyOn(fake.IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no', error);
  });
}

beforeEach(() => {
  standInForBrowser();
  copiesAtHand.forget(digest);
});
afterEach(() => vi.restoreAllMocks());

describe('a page that is opened', () => {
  it.each([
    ['nothing is kept', new fake.IDBFactory()],
    ['the browser keeps nothing: no copy can have been lost', undefined],
  ])('says nothing where %s', async (_where, storage) => {
    vi.stubGlobal('indexedDB', storage);
    showSource();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(status()).toBe('');
  });

  it('says that a copy kept here was damaged, and takes another in its place', async () => {
    const database = await openDB(DATABASE, 1, {
      upgrade: (made) => void made.createObjectStore('copies'),
    });
    await database.put('copies', { words: 1 }, digest);
    database.close();
    showSource();
    await says(/damaged, and is gone: bring it again/);
    await paste(article);
    await says('It is kept in this browser.');
    expect(status()).not.toContain('damaged');
  });

  it('says that a newer version of the site has been, and leaves alone what that keeps', async () => {
    await keptCopies.keep(digest, { text: article });
    (await openDB(DATABASE, 2)).close();
    showSource();
    await says(/newer version of this site.*reload the page to see yours/);
    await paste(article);
    await says(/newer version of this site.*Until then your copy is only shown/);
    expect(marks()).toBeGreaterThan(20);
    await userEvent.click(screen.getByText('Forget this copy'));
    await says('clear the data of this site');
    const newer = await openDB(DATABASE, 2);
    expect(await newer.get('copies', digest)).toEqual({ text: article });
    newer.close();
  });
});

describe('a copy that could not be kept', () => {
  it('is shown, and kept once there is room and the reader says so', async () => {
    const full = refusingToPut('QuotaExceededError');
    const { container } = showSource();
    await paste(article);
    await says('There is no room left to keep your copy in this browser');
    expect(marks()).toBeGreaterThan(20);
    expect(await axeFaults(container)).toEqual([]);
    await userEvent.click(present(keepButton()));
    expect(document.activeElement).toBe(screen.getByRole('status'));
    await says('There is no room left');
    full.mockRestore();
    await userEvent.click(present(keepButton()));
    await says('It is kept in this browser.');
    expect(status()).not.toContain('no room');
    expect(keepButton()).toBeNull();
  });

  it('is the one that is shown when the reader comes back, and not what was kept before it', async () => {
    const { unmount } = await showKept(part);
    refusingToPut('QuotaExceededError');
    await paste(article);
    await says('There is no room left');
    unmount();
    showSource();
    await says(/to the letter.*There is no room left/);
    expect(marks()).toBeGreaterThan(20);
  });
});

describe('a copy whose storage is cleared in another tab', () => {
  it('goes on being shown, says so in a line, and can be kept again', async () => {
    await showKept();
    await deleteDB(DATABASE);
    await says('not in this browser’s storage any more: it is shown until you close');
    expect(status()).not.toContain('It is kept');
    expect(marks()).toBeGreaterThan(20);
    await userEvent.click(present(keepButton()));
    await says('It is kept in this browser.');
    expect(await keptCopies.find(digest)).toMatchObject({ value: { text: expect.any(String) } });
  });

  it('is found out when the reader comes back from that tab', async () => {
    await showKept();
    await keptCopies.forget(digest);
    fireEvent(document, new Event('visibilitychange'));
    await says('not in this browser’s storage any more');
    expect(marks()).toBeGreaterThan(20);
  });

  it('is still there when the reader comes back to the page', async () => {
    const { unmount } = await showKept();
    unmount();
    await deleteDB(DATABASE);
    showSource();
    await says('not in this browser’s storage any more');
    expect(marks()).toBeGreaterThan(20);
  });
});

describe('a copy that is forgotten in another tab', () => {
  /** What another tab does. */
  async function forgetElsewhere(): Promise<void> {
    await keptCopies.forget(digest);
    const other = new BroadcastChannel('rejoinder-copies');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin but its page's
    other.postMessage({ kind: 'forgotten', digest });
    other.close();
  }

  it('is forgotten here', async () => {
    await showKept();
    await forgetElsewhere();
    await says('Your copy was forgotten in another tab.');
    expect(marks()).toBe(0);
  });

  it('is forgotten here on any other page too', async () => {
    const { unmount } = await showKept();
    unmount();
    await forgetElsewhere();
    await waitFor(() => expect(copiesAtHand.of(digest)).toBeUndefined());
    showSource();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(marks()).toBe(0);
    expect(status()).toBe('');
  });
});
