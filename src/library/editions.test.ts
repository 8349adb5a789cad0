import { afterEach, expect, it, vi } from 'vitest';
import { wholeReading } from '../dossier/index.ts';
import { ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { serve } from '../../tests/served.ts';
import { editionHeader } from '../offline/index.ts';
import { editionKeeper, editionsHeld } from './editions.ts';
import { selectPage } from './drawing.ts';
import { createQueryClient, mapOrderQuery } from './queries.ts';
import { plantSeed } from './seed.ts';

afterEach(() => void vi.unstubAllGlobals());

it('a built page holds its dossier to the edition it was drawn from', () => {
  const client = createQueryClient();
  const page = selectPage(ruritania, { page: 'board', dossier: ruritania.id }, wholeReading);
  if (!page) return expect.fail('no board');
  plantSeed(client, { path: '/ruritania/', page, findings: [], edition: 'e1' });
  expect(editionsHeld(client)).toEqual({ ruritania: 'e1' });
  editionKeeper(client, ruritania.id).hold('e2');
  expect(editionsHeld(client)).toEqual({ ruritania: 'e1' });
});

it('a page that was not built keeps to the edition that its first file was saved in', async () => {
  const client = createQueryClient();
  const told: (string | null)[] = [];
  serve({});
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    told.push(new Headers(init.headers).get(editionHeader));
    return new Response('{}', { headers: { [editionHeader]: 'e1' } });
  });
  const ask = () => client.fetchQuery(mapOrderQuery('/', 'ruritania')).catch(() => undefined);
  await ask();
  await ask();
  expect(told).toEqual([null, 'e1']);
});
