// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { wholeReading } from '../dossier/index.ts';
import { addressesOf } from './addresses.ts';
import { selectPage } from './drawing.ts';
import { addressOf, seedKey, type PageSeed } from './pages.ts';
import { createQueryClient } from './queries.ts';
import { plantSeed, readSeed, seedElementId } from './seed.ts';

const [board] = addressesOf(ruritania);
const page = board && selectPage(ruritania, board, wholeReading);

function carrying(text: string): ParentNode {
  const root = document.createElement('div');
  const element = document.createElement('script');
  element.type = 'application/json';
  element.id = seedElementId;
  element.textContent = text;
  root.append(element);
  return root;
}

describe('readSeed', () => {
  it('reads what a built page carries', () => {
    const seed = { path: '/ruritania/', page, findings: [] };
    expect(readSeed(carrying(JSON.stringify(seed)))).toEqual(JSON.parse(JSON.stringify(seed)));
  });

  it('finds nothing in a page that carries none', () => {
    expect(readSeed(document.createElement('div'))).toBeUndefined();
    expect(readSeed(carrying(''))).toBeUndefined();
  });

  it.each([
    '<!--seed-->',
    '{"path":"/ruritania/"',
    'null',
    '7',
    '[]',
    '{}',
    '{"path":7,"page":{},"findings":[]}',
    '{"path":"/","page":"board","findings":[]}',
    '{"path":"/","page":null,"findings":[]}',
    '{"path":"/","page":{}}',
    '{"path":"/","page":{},"findings":{}}',
  ])('takes no junk for a seed: %s', (text) => {
    expect(readSeed(carrying(text))).toBeUndefined();
  });
});

describe('plantSeed', () => {
  it('puts a page where its address finds it, and no other', () => {
    const client = createQueryClient();
    if (!board || !page) return expect.fail('no board');
    const seed: PageSeed = { path: '/ruritania/', page, findings: [] };
    plantSeed(client, seed);
    expect(client.getQueryData([...seedKey(board)])).toBe(seed);
    expect(client.getQueryData([...seedKey({ page: 'library' })])).toBeUndefined();
  });
});

describe('the addresses of a dossier', () => {
  it('are its board, its other readings and every record, and each page knows its own', () => {
    const addresses = addressesOf(ruritania);
    expect(addresses).toHaveLength(1 + 3 + 8 + 4 + 3 + 6);
    for (const address of addresses) {
      const drawn = selectPage(ruritania, address, wholeReading);
      expect(drawn && addressOf(drawn)).toEqual(address);
    }
  });
});
