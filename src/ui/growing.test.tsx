// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GrowingEnd, GrowingStart, useGrowingPage } from './growing.tsx';
import { nearPlace } from './near-place.ts';

let ends: (() => void)[] = [];

class Watcher {
  readonly #tell: () => void;
  constructor(tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
    this.#tell = () => tell([{ isIntersecting: true }]);
  }
  observe = (): void => void ends.push(this.#tell);
  disconnect = (): void => void (ends = ends.filter((one) => one !== this.#tell));
}

beforeEach(() => {
  ends = [];
  vi.stubGlobal('IntersectionObserver', Watcher);
});
afterEach(() => {
  vi.unstubAllGlobals();
  nearPlace.wanted = undefined;
});

function Rows({ total, led }: { readonly total: number; readonly led?: number }) {
  const [list, attach] = useGrowingPage('rows', total, led);
  return (
    <>
      <GrowingStart list={list} rows="lines" />
      <ol ref={attach}>
        {Array.from({ length: list.to - list.from }, (_, index) => (
          <li key={list.from + index}>{list.from + index + 1}</li>
        ))}
      </ol>
      <GrowingEnd list={list} rows="lines" />
    </>
  );
}

const drawn = () => screen.getAllByRole('listitem').map(({ textContent }) => Number(textContent));
const comeNear = () => act(async () => ends.forEach((tell) => tell()));

describe('a list', () => {
  it('of two hundred rows is drawn whole, with nothing beside it', () => {
    const { container } = render(<Rows total={200} />);
    expect(drawn()).toHaveLength(200);
    expect(container.children).toHaveLength(1);
  });

  it('of more is drawn as far as its reader has come', async () => {
    render(<Rows total={230} />);
    expect([drawn()[0], drawn().at(-1)]).toEqual([1, 100]);
    await comeNear();
    expect(drawn().at(-1)).toBe(150);
    await comeNear();
    await comeNear();
    expect(drawn().at(-1)).toBe(230);
    expect(ends).toEqual([]);
  });

  it('says on paper which of its rows those are', async () => {
    render(<Rows total={300} />);
    expect(screen.getByText('Of 300 lines, 1 to 100 are printed.')).toBeDefined();
  });

  it('begins at a row that its reader is led to, with the way to those before it', async () => {
    const { rerender } = render(<Rows total={1000} />);
    rerender(<Rows total={1000} led={612} />);
    expect([drawn()[0], drawn().at(-1)]).toEqual([601, 700]);
    await userEvent.click(screen.getByRole('button', { name: 'Show the 50 lines before' }));
    expect([drawn()[0], drawn().at(-1)]).toEqual([551, 700]);
  });

  it('stays as it is where that row is drawn already', () => {
    const { rerender } = render(<Rows total={1000} />);
    rerender(<Rows total={1000} led={40} />);
    expect([drawn()[0], drawn().at(-1)]).toEqual([1, 100]);
  });

  it('begins anew where fewer rows are left than it had drawn before', () => {
    const { rerender } = render(<Rows total={1000} led={612} />);
    rerender(<Rows total={300} led={612} />);
    expect(drawn()[0]).toBe(1);
  });
});

describe('the place of a reader in a long list', () => {
  it('is told while it is on the page, by row', () => {
    const { unmount } = render(<Rows total={1000} />);
    // Where nothing is laid out every row is at the top, and none below it.
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 4, 9, 9));
    expect(nearPlace.told?.()).toEqual({ list: 'rows', row: 0, top: 4, from: 0, to: 100 });
    unmount();
    expect(nearPlace.told?.()).toBeUndefined();
    vi.restoreAllMocks();
  });

  it('is come back to: what was drawn is drawn again, and the window brought to the row', () => {
    const scrollBy = vi.fn<(x: number, y: number) => void>();
    vi.stubGlobal('scrollBy', scrollBy);
    nearPlace.wanted = { list: 'rows', row: 430, top: 10, from: 400, to: 550 };
    render(<Rows total={1000} />);
    expect([drawn()[0], drawn().at(-1)]).toEqual([401, 550]);
    expect(scrollBy).toHaveBeenCalledWith(0, -10);
  });

  it.each([
    null,
    7,
    {},
    { list: 'rows', row: 'x' },
    { list: 'other', row: 1, top: 0, from: 0, to: 9 },
  ])('is not looked for where what was kept says nothing of it: %j', (wanted) => {
    nearPlace.wanted = wanted;
    render(<Rows total={1000} />);
    expect(drawn()[0]).toBe(1);
  });
});
