import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../src/dossier/gate/index.ts';
import { madeDossier } from './made-dossier.ts';

describe('a made dossier', () => {
  it.each([0, 1, 24, 300])('of %i claims holds, every record of it', (claims) => {
    const { dossier, findings } = parseDossier(madeDossier({ id: 'made-1', claims, seed: 7 }));
    expect(findings).toEqual([]);
    expect(dossier?.claims).toHaveLength(claims);
  });

  it('is the same for the same seed, and another for another', () => {
    const made = (seed: number): unknown => madeDossier({ id: 'made-1', claims: 24, seed });
    expect(made(7)).toEqual(made(7));
    expect(made(7)).not.toEqual(made(8));
  });

  it('has as many events as are asked for', () => {
    expect(madeDossier({ id: 'made-1', claims: 24, events: 5, seed: 7 }).events).toHaveLength(5);
  });
});
