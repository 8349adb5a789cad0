import { describe, expect, it } from 'vitest';
import { ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { madeDossier } from '../../tests/made/made-dossier.ts';
import { parseDossier } from '../dossier/gate/index.ts';
import type { Dossier } from '../dossier/index.ts';
import { gatherDossier, tellingOf, toldOf, type Told } from './reading-apart.ts';

/** What the page has when it has heard all that the worker tells. */
function heard(messages: readonly Told[]): Dossier | undefined {
  const gathered = gatherDossier();
  let whole: Dossier | undefined;
  for (const message of structuredClone(messages)) {
    if (message.told === 'rows') gathered.add(message.rows);
    else if (message.told === 'end') whole = message.header && gathered.end(message.header);
  }
  return whole;
}

describe('the file that is read apart from the page', () => {
  it('is handed over whole and in order, a little at a time', () => {
    const pieces = Array.from({ length: 40 }, (_, index) => Uint8Array.of(index));
    const told = tellingOf(pieces);
    expect(told.at(-1)).toBe('whole');
    const handed = told.filter((some) => some !== 'whole');
    expect(handed.flat()).toEqual(pieces);
    expect(Math.max(...handed.map(({ length }) => length))).toBeLessThanOrEqual(16);
    expect(tellingOf([])).toEqual(['whole']);
  });
});

describe('a dossier that is read apart from the page', () => {
  it('arrives as it was read, every record in its place', () => {
    const large = parseDossier(madeDossier({ id: 'made-1', claims: 600, seed: 2 })).dossier;
    for (const dossier of [ruritania, large]) {
      expect(heard(toldOf(dossier, []))).toEqual(dossier);
    }
  });

  it('comes in messages none of which is long', () => {
    const { dossier } = parseDossier(madeDossier({ id: 'made-1', claims: 600, seed: 2 }));
    const lengths = toldOf(dossier, []).flatMap((message) =>
      message.told === 'rows' ? Object.values(message.rows).map((rows) => rows.length) : [],
    );
    expect(lengths.length).toBeGreaterThan(4);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(250);
  });

  it('is none where the text held none, and says why', () => {
    const findings = [{ pointer: '', code: 'not-json', message: 'No JSON.' }] as const;
    expect(toldOf(undefined, findings)).toEqual([{ told: 'end', header: undefined, findings }]);
  });
});
