import { describe, expect, it } from 'vitest';
import { present, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { selectClaimPage, wholeReading } from '../dossier/index.ts';
import { embedHeight } from './embed-height.ts';

const pageOf = (claim: string) => present(selectClaimPage(ruritania, claim, wholeReading));

describe('the height of an embed', () => {
  it('is a whole number of tens, within what a frame may have', () => {
    for (const { id } of ruritania.claims) {
      const height = embedHeight(pageOf(id));
      expect(height % 10, id).toBe(0);
      expect(height, id).toBeGreaterThan(300);
      expect(height, id).toBeLessThan(1500);
    }
  });

  it('grows with every answer, every event and every line of text', () => {
    const page = pageOf('hofbau-free-of-raiders');
    const height = embedHeight(page);
    expect(
      embedHeight({ ...page, counters: [...page.counters, ...page.counters] }),
    ).toBeGreaterThan(height + 100);
    expect(embedHeight({ ...page, events: [...page.events, ...page.events] })).toBeGreaterThan(
      height + 100,
    );
    const wordy = { ...page.claim, text: page.claim.text.repeat(5) };
    expect(embedHeight({ ...page, claim: wordy })).toBeGreaterThan(height + 50);
  });

  it('counts no event that an embed does not show', () => {
    const page = pageOf('hofbau-free-of-raiders');
    const shown = page.events.filter(({ relation }) => relation === 'contradicts');
    expect(embedHeight({ ...page, events: shown })).toBe(embedHeight(page));
  });

  it('stops where a frame would be taller than any page should have', () => {
    const page = pageOf('hofbau-free-of-raiders');
    expect(embedHeight({ ...page, claim: { ...page.claim, text: 'a'.repeat(100_000) } })).toBe(
      5000,
    );
  });
});
