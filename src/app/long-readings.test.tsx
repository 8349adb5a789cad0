// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parsed, present } from '../../tests/fixtures/dossiers/parsed.ts';
import { madeDossier } from '../../tests/made/made-dossier.ts';
import { serve } from '../../tests/served.ts';
import { visit } from '../../tests/visit.tsx';
import { beginningOf, wholeReading } from '../dossier/index.ts';
import { isReadingPage, selectPage } from '../library/index.ts';

const made = madeDossier({ id: 'made-1', claims: 240, events: 60, seed: 3 });
const dossier = parsed(made);

/** As the build writes it into the page. */
function seedOf(page: 'timeline' | 'map' | 'source') {
  const whole = present(selectPage(dossier, { page, dossier: dossier.id }, wholeReading));
  if (!isReadingPage(whole)) throw new Error(`${page} is no reading`);
  return { path: `/made-1/${page}/`, page: beginningOf(whole), findings: [] };
}

class NobodyNear {
  observe = (): void => undefined;
  disconnect = (): void => undefined;
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', NobodyNear);
});
afterEach(() => void vi.unstubAllGlobals());

describe('a reading of a long dossier, of which the page carries the beginning', () => {
  it.each([
    ['timeline', () => screen.findByRole('application', { name: 'Drawing of the timeline' })],
    ['map', () => screen.findByRole('heading', { name: 'The map in words' }, { timeout: 30_000 })],
    ['source', () => screen.findByRole('link', { name: 'Paragraph 60' })],
  ] as const)('fetches the rest of it by itself: %s', async (page, rest) => {
    serve({
      '/dossiers/made-1/dossier.json': JSON.stringify(made),
      '/dossiers/made-1/map.json': '{}',
    });
    await visit(`/made-1/${page}/`, seedOf(page));
    expect(await rest()).toBeDefined();
    expect(await screen.findByText('All 240 claims shown.')).toBeDefined();
  });

  it('stands while the rest cannot be had, says so, and tries again', async () => {
    serve({});
    const { container } = await visit('/made-1/timeline/', seedOf('timeline'));
    const alert = await screen.findByRole('alert');
    expect(screen.getByText('The beginning of all 240 claims.')).toBeDefined();
    expect(container.querySelectorAll('ol li').length).toBeGreaterThan(20);
    serve({ '/dossiers/made-1/dossier.json': JSON.stringify(made) });
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('All 240 claims shown.')).toBeDefined();
  });
});
