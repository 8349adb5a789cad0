// @vitest-environment jsdom
import { createMemoryHistory } from '@tanstack/react-router';
import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { present } from '../../tests/fixtures/dossiers/parsed.ts';
import { pressed } from './key-presses.ts';

const history = createMemoryHistory({ initialEntries: ['/ruritania/claims/no-barge-stopped/'] });
const listen = (event: KeyboardEvent): void => pressed(event, history);
const isTaken = (target: Element, init: KeyboardEventInit): boolean =>
  !fireEvent.keyDown(target, init);
const press = (key: string, target: Element = document.activeElement ?? document.body) =>
  isTaken(target, { key });
const focused = () => document.activeElement?.textContent;

const card = (text: string): ReactNode => (
  <article data-place="first" key={text}>
    <h3>
      <a href={`/ruritania/claims/${text}/`}>{text}</a>
    </h3>
    <button type="button">more of {text}</button>
  </article>
);
const board = (
  <>
    <input id="search-words" type="search" aria-label="words" />
    <input type="checkbox" aria-label="tick" />
    {['one', 'two', 'three'].map(card)}
  </>
);

beforeEach(() => document.addEventListener('keydown', listen));
afterEach(() => document.removeEventListener('keydown', listen));

describe('on a board', () => {
  it('j and → go from claim to claim, k and ← back', () => {
    render(board);
    const path = ['j', 'ArrowRight', 'j', 'k', 'ArrowLeft'].map((key) => {
      expect(press(key)).toBe(true);
      return focused();
    });
    expect(path).toEqual(['one', 'two', 'three', 'two', 'one']);
  });

  it('k begins at the last claim, and neither key goes past an end', () => {
    render(board);
    press('k');
    expect(focused()).toBe('three');
    expect(press('j')).toBe(false);
    expect(focused()).toBe('three');
  });

  it('they go on from the card the reader is in, whatever of it has focus', () => {
    render(board);
    screen.getByRole('button', { name: 'more of one' }).focus();
    press('j');
    expect(focused()).toBe('two');
  });

  it('/ leads to the words to search by, and types nothing there', () => {
    render(board);
    expect(press('/')).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('they work from a box that is ticked, for nobody types there', () => {
    render(board);
    screen.getByRole('checkbox').focus();
    expect(press('j')).toBe(true);
    expect(focused()).toBe('one');
  });

  it('? shows the list of keys and takes the reader to it', () => {
    render(<div id="keys" tabIndex={-1} />);
    const list = present(document.getElementById('keys'));
    // jsdom has no popovers.
    list.togglePopover = () => true;
    expect(press('?')).toBe(true);
    expect(document.activeElement).toBe(list);
  });

  it('they leave a page without claims alone', () => {
    render(<p>Nothing here</p>);
    const taken = ['j', 'k', 'ArrowRight', 'ArrowLeft'].filter((key) => press(key));
    expect(taken).toEqual([]);
  });
});

describe('on the page of a claim', () => {
  it('they follow the ways to the claims before and after it', () => {
    const followed: string[] = [];
    const follow = (event: { preventDefault: () => void }, way: string): void => {
      event.preventDefault();
      followed.push(way);
    };
    render(
      <>
        {card('a counter-claim')}
        <a rel="prev" href="/before/" onClick={(event) => follow(event, 'before')}>
          before
        </a>
        <a rel="next" href="/after/" onClick={(event) => follow(event, 'after')}>
          after
        </a>
      </>,
    );
    ['j', 'k', 'ArrowRight', 'ArrowLeft'].forEach((key) => press(key));
    expect(followed).toEqual(['after', 'before', 'after', 'before']);
  });

  it('they stay at the last claim instead of going round its counter-claims', () => {
    render(
      <>
        {card('a counter-claim')}
        <a rel="prev" href="/before/">
          before
        </a>
      </>,
    );
    expect(press('j')).toBe(false);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('on a page of no dossier', () => {
  it('/ leads to the search of the dossier whose board is home', () => {
    render(<p>How to read this</p>);
    expect(press('/')).toBe(true);
    expect(history.location.href).toBe('/');
  });
});

describe('the keys of others', () => {
  it.each(['j', 'k', '/', '?', 'ArrowLeft', 'ArrowRight'])('%s is typed where one types', (key) => {
    render(
      <>
        {board}
        <textarea aria-label="text" />
        <select aria-label="choice" />
        <div contentEditable suppressContentEditableWarning data-testid="rich" />
      </>,
    );
    const typed = ['searchbox', 'textbox', 'combobox'].map((role) => screen.getAllByRole(role)[0]);
    for (const target of [...typed, screen.getByTestId('rich')]) {
      if (!target) return expect.fail('no place to type');
      expect(press(key, target)).toBe(false);
    }
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])(
    '%o is the browser’s',
    (how) => {
      render(board);
      expect(isTaken(document.body, { key: 'k', ...how })).toBe(false);
      expect(isTaken(document.body, { key: 'ArrowLeft', ...how })).toBe(false);
    },
  );

  it('Shift with an arrow marks text, and on some layouts is part of other keys', () => {
    render(board);
    expect(isTaken(document.body, { key: 'ArrowRight', shiftKey: true })).toBe(false);
    expect(document.activeElement).toBe(document.body);
    expect(isTaken(document.body, { key: '/', shiftKey: true })).toBe(true);
  });

  it('a key that somebody has already taken is theirs', () => {
    render(board);
    const box = screen.getByRole('checkbox');
    box.addEventListener('keydown', (event) => event.preventDefault());
    press('j', box);
    expect(focused()).not.toBe('one');
  });

  it('a key of no meaning does nothing', () => {
    render(board);
    expect(['x', 'Enter', 'constructor'].filter((key) => press(key))).toEqual([]);
  });
});
