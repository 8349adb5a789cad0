// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { axeFaults } from '../../../tests/axe.ts';
import { present } from '../../../tests/fixtures/dossiers/parsed.ts';
import { madeDossier } from '../../../tests/made/made-dossier.ts';
import { watchSizes } from '../../../tests/resize.ts';
import { show } from '../../../tests/show.tsx';
import {
  boardBlockDrawer,
  selectBoardPage,
  selectBoardPart,
  wholeReading,
} from '../../dossier/index.ts';
import { parseDossier } from '../../dossier/gate/index.ts';
import type { MoreOfPage } from '../../library/index.ts';
import { nearPlace } from '../../ui/index.ts';
import { LongBoard } from './long-board.tsx';
import { partlyFiltered } from './partly-filtered.tsx';

const dossier = present(
  parseDossier(madeDossier({ id: 'made-1', claims: 240, events: 60, seed: 3 })).dossier,
);
const whole = selectBoardPage(dossier, wholeReading);
const blockAt = boardBlockDrawer(dossier, wholeReading);
const long = present(whole.long);
const { outline } = long;

/** Stands for the browser, which tells which blocks have come near. */
let comeNear: (ids: readonly string[]) => void;

function watchNearness(): void {
  class Watcher {
    readonly #tell: (entries: readonly object[]) => void;
    constructor(tell: (entries: readonly object[]) => void) {
      this.#tell = tell;
      comeNear = (ids) => {
        const blocks = [...document.querySelectorAll('[data-block]')];
        act(() =>
          this.#tell(
            blocks.map((target) => ({
              target,
              isIntersecting: ids.includes(target.getAttribute('data-block') ?? ''),
            })),
          ),
        );
      };
    }
    observe(): void {}
    disconnect(): void {}
  }
  vi.stubGlobal('IntersectionObserver', Watcher);
}

const showWhole = () =>
  show(<LongBoard page={whole} long={long} blockAt={blockAt} empty={<p>None.</p>} />);

const drawn = () =>
  [...document.querySelectorAll('[data-block]')]
    .map((block, index) => (block.querySelector('article') ? index : -1))
    .filter((index) => index >= 0);

const cards = () => [...document.querySelectorAll<HTMLElement>('article[data-place]')];

beforeEach(() => {
  watchSizes();
  watchNearness();
});

describe('a long board', () => {
  it('draws its beginning, and then what is near, and keeps the room of the rest', () => {
    showWhole();
    expect(drawn()).toEqual([0]);
    comeNear(outline.slice(4, 6).map(({ id }) => id));
    expect(drawn()).toEqual([4, 5]);
    const waiting = document.querySelectorAll('[data-block]')[0];
    expect(waiting).toHaveProperty('style.minBlockSize', expect.stringMatching(/^\d+px$/));
    expect(waiting?.textContent).toMatch(/^Claims 1 to \d+ of 240: drawn when you come here\.$/);
  });

  it('says of each claim where it stands among all', () => {
    showWhole();
    comeNear(outline.slice(4, 5).map(({ id }) => id));
    const { before, claims } = present(outline[4]);
    expect(cards().map((card) => card.getAttribute('aria-posinset'))).toEqual(
      Array.from({ length: claims }, (_, index) => String(before + index + 1)),
    );
    expect(new Set(cards().map((card) => card.getAttribute('aria-setsize')))).toEqual(
      new Set(['240']),
    );
  });

  it('keeps what has focus, and both its neighbours, however far the reader scrolls', () => {
    showWhole();
    comeNear(outline.slice(4, 5).map(({ id }) => id));
    const link = present(cards()[0]?.querySelector('a'));
    act(() => link.focus());
    comeNear(outline.slice(9, 10).map(({ id }) => id));
    expect(document.activeElement).toBe(link);
    expect(drawn()).toEqual([3, 4, 5, 9]);
  });

  it('begins with where the reader is coming back to as well, and what follows it on the screen', () => {
    const block = present(outline[4]).id;
    nearPlace.wanted = { record: 'claim:no-matter', block, nth: 0, top: 0, down: 0.3 };
    showWhole();
    nearPlace.wanted = undefined;
    expect(drawn()).toEqual([0, 4, 5]);
  });

  it('is whole when it is printed, and as it was afterwards', () => {
    showWhole();
    act(() => void fireEvent(window, new Event('beforeprint')));
    expect(cards()).toHaveLength(240);
    act(() => void fireEvent(window, new Event('afterprint')));
    expect(drawn()).toEqual([0]);
  });

  describe('under another reading', () => {
    const party = present(dossier.parties[0]);
    const readings = {
      filtered: { ...wholeReading, party: [party.id] },
      swapped: { ...wholeReading, order: 'swapped' },
    } as const;

    /** How often the board was said to be, or no longer to be, that of the reading before. */
    function changesOfBusy(
      reading: (typeof readings)[keyof typeof readings],
      first = (): void => undefined,
    ): number {
      const { container, showAgain } = showWhole();
      act(first);
      const watcher = new MutationObserver(() => undefined);
      watcher.observe(container, { subtree: true, attributeFilter: ['aria-busy'] });
      const page = selectBoardPage(dossier, reading);
      showAgain(
        <LongBoard
          page={page}
          long={present(page.long)}
          blockAt={boardBlockDrawer(dossier, reading)}
          empty={null}
        />,
      );
      expect(cards()[0]?.getAttribute('aria-setsize')).toBe(String(page.shown));
      return watcher.takeRecords().length;
    }

    afterEach(() => {
      nearPlace.isReturning = undefined;
    });

    it('leaves the filtered one as it is until the new one is ready', () => {
      expect(changesOfBusy(readings.filtered)).toBe(2);
    });

    it('is drawn at once where the sides change places', () => {
      expect(changesOfBusy(readings.swapped)).toBe(0);
    });

    it('is drawn at once where what the reader is at may go with it', () => {
      expect(changesOfBusy(readings.filtered, () => cards()[0]?.querySelector('a')?.focus())).toBe(
        0,
      );
    });

    it('is drawn at once where the reader is led back to it', () => {
      nearPlace.isReturning = true;
      expect(changesOfBusy(readings.filtered)).toBe(0);
    });
  });

  it('is without a fault for axe', async () => {
    expect(await axeFaults(showWhole().container)).toEqual([]);
  }, 120_000);
});

describe('the first part of a long board', () => {
  const part = present(selectBoardPart(dossier, wholeReading, 1));
  const partLong = present(part.long);
  const showPart = (more?: MoreOfPage, failed?: ReactNode) => (
    <LongBoard page={part} long={partLong} more={more} failed={failed} empty={null} />
  );

  it('says how much of the board it is, and leads to the other parts without script', () => {
    show(showPart());
    const { last } = present(partLong.part);
    expect(screen.getByText(`These are the first ${last} of 240 claims.`)).toBeDefined();
    expect(cards()).toHaveLength(last);
    expect(screen.getByRole('link', { name: 'Next part' }).getAttribute('href')).toBe(
      '/made-1/part/2/',
    );
    expect(document.querySelector('[data-block][style]')).toBeNull();
  });

  it('asks for the rest when its end comes near, says so, and says when that failed', () => {
    const ask = vi.fn<() => void>();
    const shown = show(showPart({ ask, isAsked: false }));
    comeNear([outline[0]?.id ?? '']);
    expect(ask).toHaveBeenCalledOnce();
    shown.showAgain(showPart({ ask, isAsked: true }));
    expect(screen.getByRole('status').textContent).toBe('The rest of this board is being fetched.');
    shown.showAgain(showPart({ ask, isAsked: true }, <p role="alert">It failed.</p>));
    expect(screen.getByRole('alert').textContent).toBe('It failed.');
  });

  it('asks for the rest where an event of it is come back to, whose namesake it has itself', () => {
    show(showPart());
    const record = document.querySelector('[data-record^="event:"]')?.getAttribute('data-record');
    const block = present(outline.at(-1)).id;
    nearPlace.wanted = { record, block, nth: 0, top: 0, down: 0.9 };
    const ask = vi.fn<() => void>();
    show(showPart({ ask, isAsked: false }));
    nearPlace.wanted = undefined;
    expect(ask).toHaveBeenCalledOnce();
  });

  it('goes on where it ended once the rest is there, with what was drawn still drawn', () => {
    const shown = show(showPart({ ask: vi.fn<() => void>(), isAsked: true }));
    const before = cards().length;
    shown.showAgain(<LongBoard page={whole} long={long} blockAt={blockAt} empty={null} />);
    expect(cards()).toHaveLength(before);
    expect(screen.queryByRole('navigation', { name: 'Parts of this board' })).toBeNull();
  });

  it('says of its filters what is on the page, and that other choices come', () => {
    const { last } = present(partLong.part);
    const partly = present(partlyFiltered(part, undefined));
    expect(partly.shown).toBe(`The first ${last} of 240 claims.`);
    show(partly.later);
    expect(screen.getByText('Topics and speakers come with the rest of the board.')).toBeDefined();
    expect(partlyFiltered(whole, undefined)).toBeUndefined();
  });
});
