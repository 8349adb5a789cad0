// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Asked, SavedState, Told } from '../../offline/index.ts';
import { savedPageMark } from '../../offline/index.ts';
import { Offline } from './offline.tsx';

/** A worker that answers as it is told to, and keeps what it was asked. */
function fakeWorker(answers: (asked: Asked) => Told) {
  const asked: Asked[] = [];
  return {
    asked,
    state: 'activated',
    postMessage: (message: Asked, [port]: readonly MessagePort[]) => {
      asked.push(message);
      port?.postMessage(answers(message));
    },
  };
}

interface World {
  readonly state: SavedState;
  /** A version that waits. */
  readonly waiting?: ReturnType<typeof fakeWorker>;
  /** What registering fails with. */
  readonly refusal?: Error;
}

/** A browser whose worker has saved this, as far as the page can see. */
function browserWith({ state, waiting, refusal }: World) {
  let now = state;
  const active = fakeWorker((asked) => {
    if (asked.ask === 'is-same') return { isSame: true };
    if (asked.ask === 'forget') now = { saved: false };
    return asked.ask === 'save' || asked.ask === 'state' ? { state: now } : { done: true };
  });
  const registration = Object.assign(new EventTarget(), {
    active,
    waiting,
    installing: null,
    update: () => Promise.resolve(),
  });
  const container = Object.assign(new EventTarget(), {
    register: vi.fn<() => Promise<unknown>>(() =>
      refusal ? Promise.reject(refusal) : Promise.resolve(registration),
    ),
    startMessages: () => undefined,
  });
  vi.stubGlobal('navigator', { serviceWorker: container });
  return { active, container };
}

const show = () => render(<Offline base="/" dossier="zenda" editions={() => ({ zenda: 'e1' })} />);
const saved: SavedState = { saved: true, asOf: '2020-11-24T17:40:00.000Z' };

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

describe('a page of a dossier', () => {
  it('says that the dossier is saved, and how old that is', async () => {
    browserWith({ state: saved });
    show();
    const line = await screen.findByText(/saved for reading without a network, as of/);
    expect(line.textContent).toMatch(/as of 24 November 2020, \d\d:40 \([\d,]+ days ago\)\./);
    expect(line.querySelector('time')?.dateTime).toBe('2020-11-24T17:40:00.000Z');
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says so where it is seen at once when the page itself is the saved one', async () => {
    document.head.innerHTML = `<meta name="${savedPageMark}" content="yes">`;
    browserWith({ state: saved });
    show();
    const notice = await screen.findByRole('status');
    expect(notice.textContent).toContain('you are reading what was saved, as of 24 November 2020');
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('has the dossier forgotten, and not saved again unasked', async () => {
    const { active } = browserWith({ state: saved });
    const { unmount } = show();
    await userEvent.click(await screen.findByRole('button', { name: 'Forget it' }));
    await screen.findByText(/is not saved for reading without a network/);
    unmount();
    active.asked.length = 0;
    show();
    await screen.findByRole('button', { name: 'Save it' });
    expect(active.asked).toContainEqual({ ask: 'state', dossier: 'zenda' });
    expect(active.asked.map(({ ask }) => ask)).not.toContain('save');
    await userEvent.click(screen.getByRole('button', { name: 'Save it' }));
    await vi.waitFor(() => expect(active.asked.map(({ ask }) => ask)).toContain('save'));
  });

  it('holds the wish to forget it while the page lasts, where the browser keeps no wishes', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    const { active } = browserWith({ state: saved });
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Forget it' }));
    await screen.findByRole('button', { name: 'Save it' });
    const after = active.asked.slice(active.asked.findIndex(({ ask }) => ask === 'forget'));
    expect(after.map(({ ask }) => ask)).not.toContain('save');
    await userEvent.click(screen.getByRole('button', { name: 'Save it' }));
    await vi.waitFor(() => expect(active.asked.at(-2)?.ask).toBe('save'));
  });

  it('is asked after again when the reader comes back from another tab', async () => {
    const { active } = browserWith({ state: saved });
    show();
    await screen.findByText(/saved for reading without a network, as of/);
    active.asked.length = 0;
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(active.asked.map(({ ask }) => ask)).toContain('save'));
  });

  it('says that nothing can be kept where the storage fails under the worker', async () => {
    const { active } = browserWith({ state: saved });
    active.postMessage = (_asked, [port]) => port?.postMessage({ failed: true });
    show();
    expect(await screen.findByText(/this browser keeps nothing here/)).toBeTruthy();
  });

  it.each([
    ['full', /no room left in this browser/],
    ['refused', /keeps nothing here/],
    ['network', /the network failed/],
    ['other-version', /a new version of this site is being published/],
  ] as const)('says in a sentence that it was not saved: %s', async (fault, sentence) => {
    browserWith({ state: { saved: false, fault } });
    show();
    await screen.findByText(sentence);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('says in a sentence that the browser would have no worker, and tries again when asked', async () => {
    const { container } = browserWith({
      state: saved,
      refusal: new DOMException('no', 'SecurityError'),
    });
    show();
    await screen.findByText(/keeps nothing here/);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await vi.waitFor(() => expect(container.register).toHaveBeenCalledTimes(2));
  });
});

describe('a new version', () => {
  it('is offered, and takes over when the reader says so and not before', async () => {
    const waiting = fakeWorker(({ ask }) =>
      ask === 'is-same' ? { isSame: false } : { done: true },
    );
    browserWith({ state: saved, waiting });
    show();
    const button = await screen.findByRole('button', { name: 'Read the new version' });
    expect(waiting.asked.map(({ ask }) => ask)).toEqual(['is-same']);
    await userEvent.click(button);
    expect(waiting.asked.map(({ ask }) => ask)).toEqual(['is-same', 'take-over']);
  });

  it('can be put off', async () => {
    browserWith({ state: saved, waiting: fakeWorker(() => ({ isSame: false })) });
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Later' }));
    expect(screen.queryByRole('button', { name: 'Read the new version' })).toBeNull();
  });

  it('is not offered to a page that is of it already', async () => {
    const waiting = fakeWorker(({ ask }) =>
      ask === 'is-same' ? { isSame: true } : { done: true },
    );
    browserWith({ state: saved, waiting });
    show();
    await screen.findByText(/saved for reading/);
    expect(waiting.asked.map(({ ask }) => ask)).toEqual(['is-same', 'take-over']);
    expect(screen.queryByRole('button', { name: 'Read the new version' })).toBeNull();
  });
});
