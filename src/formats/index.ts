export { pageJsonLd, type DescribedPage } from './json-ld/page-json-ld.ts';
export { type Published } from './published.ts';
