// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { present } from '../../tests/fixtures/dossiers/parsed.ts';
import { madeDossier } from '../../tests/made/made-dossier.ts';
import { serve } from '../../tests/served.ts';
import { visit } from '../../tests/visit.tsx';

const made = madeDossier({ id: 'made-1', claims: 240, events: 60, seed: 3 });
const [claim] = made.claims;

class NobodyNear {
  observe = (): void => undefined;
  disconnect = (): void => undefined;
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', NobodyNear);
  serve({ '/dossiers/made-1/dossier.json': JSON.stringify(made) });
});
afterEach(() => void vi.unstubAllGlobals());

describe('a long board that was not built into the page', () => {
  it('is drawn when a reader comes to it from a record', async () => {
    const { history, isAt } = await visit(`/made-1/claims/${present(claim).id}/`);
    history.push('/made-1/');
    await isAt('/made-1/');
    const title = await screen.findByRole('heading', { level: 1, name: made.title });
    expect(title).toBeDefined();
    expect(screen.queryByText(/could not be fetched/)).toBeNull();
    expect(screen.queryByText(/The network is away/)).toBeNull();
    expect(document.querySelectorAll('[data-block] article').length).toBeGreaterThan(0);
  });
});
