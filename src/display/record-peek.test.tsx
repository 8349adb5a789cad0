// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../../tests/axe.ts';
import { present, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../tests/fixtures/readings.ts';
import { show } from '../../tests/show.tsx';
import { catalogueOf, selectPeek } from '../dossier/index.ts';
import { RecordPeek } from './record-peek.tsx';

function showPeek(record: string) {
  const picked = present(readingOf(`record=${record}`).record);
  const peek = present(selectPeek(catalogueOf(ruritania), picked));
  return { peek, ...show(<RecordPeek dossier={ruritania.id} peek={peek} />) };
}

const records = [
  'claims/hofbau-free-of-raiders',
  'events/hofbau-landing-burned',
  'assessments/no-raider-left-does-not-fit',
];

describe('a record picked out', () => {
  it.each(records)('%s leads to its own page and to what it is tied to', (record) => {
    const { peek } = showPeek(record);
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toContain(`/ruritania/${record}/`);
    for (const { target } of peek.ties) {
      expect(links).toContain(`/ruritania/${target.kind}s/${target.id}/`);
    }
  });

  it.each(records)('%s shows of every tie whose it is and why', (record) => {
    const { peek, container } = showPeek(record);
    expect(container.querySelectorAll('li').length).toBeGreaterThanOrEqual(peek.ties.length);
    for (const { reason = '' } of peek.ties) expect(container.textContent).toContain(reason);
  });

  it.each(records)('axe has nothing against %s', async (record) => {
    expect(await axeFaults(showPeek(record).container)).toEqual([]);
  });
});
