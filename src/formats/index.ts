export { pageJsonLd, type DescribedPage } from './json-ld/page-json-ld.ts';
export { oEmbedOf, type Embedding, type OEmbed } from './oembed.ts';
export { type Published } from './published.ts';
