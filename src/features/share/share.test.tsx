// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { axeFaults } from '../../../tests/axe.ts';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../tests/fixtures/readings.ts';
import { show } from '../../../tests/show.tsx';
import { createHref, type Address } from '../../address/index.ts';
import {
  selectBoardPage,
  selectClaimPage,
  wholeReading,
  type Reading,
} from '../../dossier/index.ts';
import type { SharedPage } from '../../formats/index.ts';
import { Panel } from './panel.tsx';
import { Share } from './share.tsx';

const href = createHref('/');
const urlOf = (address: Address, reading?: Reading) =>
  `https://quarrels.example${href(address, reading)}`;
const claim = present(selectClaimPage(ruritania, 'no-barge-stopped', wholeReading));
const board = selectBoardPage(ruritania, wholeReading);

const written: string[] = [];
const put = (clipboard: Partial<Clipboard> | undefined) =>
  vi.stubGlobal('navigator', { userAgent: navigator.userAgent, clipboard });

beforeEach(() => {
  written.length = 0;
  put({
    writeText: async (text: string) => {
      written.push(text);
    },
  });
});
afterEach(() => void vi.unstubAllGlobals());

function showPanel(page: SharedPage = claim, reading: Reading = wholeReading) {
  return show(
    <Panel page={page} reading={reading} urlOf={urlOf} now={() => new Date(2031, 2, 4)} />,
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const press = async (name: string) => {
  await act(async () => {
    fireEvent.click(button(name));
  });
};
const said = () => screen.getByRole('status').textContent;
const field = () => screen.getByRole('textbox');

describe('the share panel', () => {
  it('copies the link, says so, and shows what it copied', async () => {
    showPanel();
    await press('Copy link');
    expect(written).toEqual(['https://quarrels.example/ruritania/claims/no-barge-stopped/']);
    expect(said()).toBe('Copied the link.');
    expect(field()).toHaveProperty('value', written[0]);
  });

  it('offers the link with filters only where there are some', async () => {
    const { unmount } = showPanel();
    expect(screen.queryByRole('button', { name: 'Copy link with my filters' })).toBeNull();
    unmount();
    showPanel(claim, readingOf('?party=zenda&order=swapped'));
    await press('Copy link with my filters');
    expect(written[0]).toMatch(/no-barge-stopped\/\?party=zenda&order=swapped$/);
    await press('Copy link');
    expect(written[1]).not.toContain('?');
  });

  it.each([
    ['Copy as plain text', 'Copied it as plain text.', /^.*No Ruritanian boat/],
    ['Copy as Markdown', 'Copied it as Markdown.', /No Ruritanian boat/],
    ['APA', 'Copied the citation as APA.', /Retrieved March 4, 2031/],
    ['Chicago', 'Copied the citation as Chicago.', /March 4, 2031/],
    ['BibTeX', 'Copied the citation as BibTeX.', /^@/],
    ['RIS', 'Copied the citation as RIS.', /^TY {2}- ELEC/],
    ['CSL-JSON', 'Copied the citation as CSL-JSON.', /"webpage"/],
    ['Copy embed code', 'Copied the embed code.', /^<iframe .*\/embed\/claims\/no-barge-stopped\//],
  ])('copies: %s', async (name, sentence, form) => {
    showPanel();
    await press(name);
    expect(said()).toBe(sentence);
    expect(written[0]).toMatch(form);
    expect(written[0]).toContain('https://quarrels.example/ruritania/');
  });

  it('has no embed code for what cannot be embedded', () => {
    showPanel(board);
    expect(screen.queryByRole('button', { name: 'Copy embed code' })).toBeNull();
    expect(button('Copy link')).toBeDefined();
  });

  it.each([
    ['refused', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ['missing', undefined],
  ])('selects the words where the clipboard is %s', async (_, clipboard) => {
    put(clipboard);
    showPanel();
    await press('BibTeX');
    expect(said()).toMatch(/did not let us copy.*selected below/);
    const area = field();
    if (!(area instanceof HTMLTextAreaElement)) return expect.fail('no field');
    expect(document.activeElement).toBe(area);
    expect(area.selectionStart).toBe(0);
    expect(area.value.slice(0, area.selectionEnd)).toBe(area.value);
    expect(area.value).toMatch(/^@/);
  });

  it('hands the link to the device where it can, and takes a change of mind for none of its business', async () => {
    const shared = vi.fn<(data: ShareData) => Promise<void>>(() =>
      Promise.reject(new DOMException('changed my mind', 'AbortError')),
    );
    vi.stubGlobal('navigator', { userAgent: navigator.userAgent, share: shared });
    showPanel(claim, readingOf('?party=zenda'));
    await press('Send with an app…');
    expect(shared.mock.calls[0]?.[0].url).toMatch(/no-barge-stopped\/\?party=zenda$/);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('has nothing for axe to find', async () => {
    const { container } = showPanel(claim, readingOf('?party=zenda'));
    await press('APA');
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('the way to share', () => {
  /** jsdom has no popovers: what the browser does with one is told by hand. */
  function open(): HTMLElement {
    show(<Share page={claim} reading={wholeReading} urlOf={urlOf} />);
    const popover = present(document.getElementById('share'));
    const toggle = new Event('toggle');
    Object.assign(toggle, { newState: 'open', oldState: 'closed' });
    act(() => void fireEvent(popover, toggle));
    return popover;
  }

  it('names what it shares', () => {
    show(<Share page={board} reading={wholeReading} urlOf={urlOf} />);
    expect(button('Share this dossier').getAttribute('popovertarget')).toBe('share');
  });

  it('brings the panel when it is opened, and takes the reader to it', async () => {
    const popover = open();
    expect(document.activeElement).toBe(popover);
    const found = { name: 'Copy link', hidden: true };
    expect(await within(popover).findByRole('button', found, { timeout: 10_000 })).toBeDefined();
  });
});
