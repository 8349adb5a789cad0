export { embedHeight } from './embed-height.ts';
export { pageJsonLd, type DescribedPage } from './json-ld/page-json-ld.ts';
export { oEmbedOf, type EmbeddedClaim, type OEmbed } from './oembed.ts';
export { type Published, siteName } from './published.ts';

export { asBibtex } from './bibtex.ts';
export { type Access, asCslJson, citationOf, type CslItem } from './citation.ts';
export { type CslDay } from './csl-day.ts';
export { embedCode, type Embedding } from './embed-code.ts';
export { asMarkdown } from './markdown.ts';
export { asPlainText } from './plain-text.ts';
export { asApa, asChicago } from './reference-styles.ts';
export { asRis } from './ris.ts';
export { type SharedPage, titleOf } from './shared-page.ts';
export { type DownloadKind, downloadKinds } from './download-kinds.ts';
export { type Download, downloads } from './downloads.ts';
