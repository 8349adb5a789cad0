// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { selectBoardPage, wholeReading } from '../dossier/index.ts';
import { leaveOldAddress } from './old-address.ts';

const page = selectBoardPage(ruritania, wholeReading);
const path = '/ruritania/claims/now/';
const seed = { path, oldPath: '/ruritania/claims/old/', page, findings: [] };

const here = () => window.location.pathname + window.location.search + window.location.hash;

afterEach(() => window.history.replaceState(null, '', '/'));

it.each([
  ['/ruritania/claims/old/', path],
  ['/ruritania/claims/old', path],
  ['/ruritania/claims/%6Fld/?party=zenda#notes', `${path}?party=zenda#notes`],
])('leads from %s to the present address, with all that stood behind it', (old, now) => {
  window.history.replaceState({ kept: true }, '', old);
  const { length } = window.history;
  leaveOldAddress(seed);
  expect(here()).toBe(now);
  expect(window.history.length).toBe(length);
  expect(window.history.state).toEqual({ kept: true });
});

it('leads nowhere from another address at which a host has answered with this page', () => {
  window.history.replaceState(null, '', '/ruritania/claims/other/');
  leaveOldAddress(seed);
  expect(here()).toBe('/ruritania/claims/other/');
});

it('leads nowhere from a page at its own address', () => {
  window.history.replaceState(null, '', path);
  leaveOldAddress({ path, page, findings: [] });
  expect(here()).toBe(path);
});
