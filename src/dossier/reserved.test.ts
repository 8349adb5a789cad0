import { expect, it } from 'vitest';
import { isReservedDossierId, reservedDossierIds } from './reserved.ts';
import { isSlug } from './slug.ts';

it('reserves the addresses of the site, and nothing that looks like them', () => {
  expect(isReservedDossierId('about')).toBe(true);
  expect(isReservedDossierId('about-zenda')).toBe(false);
  expect(isReservedDossierId('constructor')).toBe(false);
});

it('reserves only what would otherwise pass for the id of a dossier', () => {
  expect(reservedDossierIds.filter((id) => !isSlug(id))).toEqual([]);
});
