// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { axeFaults } from '../../../tests/axe.ts';
import { ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../tests/fixtures/readings.ts';
import { show } from '../../../tests/show.tsx';
import { parseDossierText } from '../../dossier/gate/index.ts';
import { selectBoardPage, wholeReading, type Dossier, type Reading } from '../../dossier/index.ts';
import { TakeAway } from './take-away.tsx';

const saved: { name: string; blob: Blob }[] = [];
let last: Blob | undefined;

beforeEach(() => {
  saved.length = 0;
  // jsdom has no addresses for what is in memory, and follows no link.
  URL.createObjectURL = (blob) => {
    last = blob instanceof Blob ? blob : undefined;
    return 'blob:here';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (last) saved.push({ name: this.download, blob: last });
  });
});
afterEach(() => void vi.restoreAllMocks());

function showIt(reading: Reading, load: () => Promise<Dossier> = async () => ruritania) {
  return show(
    <TakeAway
      page={selectBoardPage(ruritania, reading)}
      reading={reading}
      folder="/x/dossiers/ruritania/"
      urlOf={() => 'https://quarrels.example/'}
      load={load}
    />,
  );
}

const shown = () => screen.getByRole('region', { name: 'What the filters show', hidden: true });
const press = (name: string) =>
  act(async () => {
    fireEvent.click(within(shown()).getByRole('button', { name, hidden: true }));
  });
const saying = () => within(shown()).getByRole('status', { hidden: true });

describe('what can be taken away', () => {
  it('is the whole dossier where nothing is filtered, each file a plain link', async () => {
    const { container } = showIt(wholeReading);
    const links = screen.getAllByRole('link', { hidden: true });
    expect(links.map((link) => link.getAttribute('href'))).toContain(
      '/x/dossiers/ruritania/claims.csv',
    );
    for (const link of links) expect(link.hasAttribute('download')).toBe(true);
    expect(screen.queryByRole('button', { hidden: true })).toBeNull();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('is what the filters show, as a dossier that holds', async () => {
    showIt(readingOf('?party=zenda'));
    expect(shown().textContent).toContain('4 claims');
    await press('The dossier (JSON)');
    await vi.waitFor(() => expect(saying().textContent).toBe('Saved: The dossier (JSON).'), 10_000);
    const [file] = saved;
    expect(file?.name).toBe('ruritania-shown-dossier.json');
    const { dossier, findings } = parseDossierText((await file?.blob.text()) ?? '');
    expect(findings).toEqual([]);
    expect(dossier?.claims.map(({ party }) => party)).toEqual(Array(4).fill('zenda'));
  });

  it('says so where the dossier cannot be had', async () => {
    showIt(readingOf('?party=zenda'), () => Promise.reject(new Error('no network')));
    await press('Claims (CSV)');
    await vi.waitFor(() => expect(saying().textContent).toMatch(/could not be loaded/), 10_000);
    expect(saved).toEqual([]);
  });
});
