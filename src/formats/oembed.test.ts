import { expect, it } from 'vitest';
import { present, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { pathOf } from '../address/index.ts';
import { selectClaimPage, wholeReading } from '../dossier/index.ts';
import { oEmbedOf } from './oembed.ts';

const page = present(selectClaimPage(ruritania, 'no-barge-stopped', wholeReading));
const published = {
  urlOf: (address: Parameters<typeof pathOf>[0]) => `https://example.org${pathOf(address)}`,
  siteName: 'Rejoinder',
};

it('answers for a claim as oEmbed 1.0 wants it', () => {
  expect(oEmbedOf(page, published, { html: '<iframe></iframe>', height: 300 })).toEqual({
    version: '1.0',
    type: 'rich',
    title: `Otto Strakencz: ${page.claim.text}`,
    provider_name: 'Rejoinder',
    provider_url: 'https://example.org/',
    cache_age: 86_400,
    html: '<iframe></iframe>',
    width: 600,
    height: 300,
  });
});

it('shows a picture with its measures, all three or none', () => {
  const picture = { url: 'https://example.org/a.png', width: 1200, height: 630 };
  expect(oEmbedOf(page, published, { html: '', height: 300, picture })).toMatchObject({
    thumbnail_url: picture.url,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});
