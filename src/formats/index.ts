export { embedHeight } from './embed-height.ts';
export { type Published } from './published.ts';

export { asBibtex } from './bibtex.ts';
export { type Access, asCslJson, citationOf, type CslItem } from './citation.ts';
export { type CslDay } from './csl-day.ts';
export { embedCode, type Embedding } from './embed-code.ts';
export { asMarkdown } from './markdown.ts';
export { asPlainText } from './plain-text.ts';
export { asApa, asChicago } from './reference-styles.ts';
export { asRis } from './ris.ts';
export { type SharedPage } from './shared-page.ts';
