/** The files a dossier can be taken away as: what a page lists without knowing how any is written. */
export const downloadKinds = [
  { name: 'The dossier (JSON)', file: 'dossier.json', type: 'application/json' },
  { name: 'Linked data (JSON-LD)', file: 'dossier.jsonld', type: 'application/ld+json' },
  {
    name: 'Annotations of the article (W3C Web Annotation)',
    file: 'annotations.jsonld',
    type: 'application/ld+json',
  },
  { name: 'Claims (CSV)', file: 'claims.csv', type: 'text/csv' },
  { name: 'Events (CSV)', file: 'events.csv', type: 'text/csv' },
  { name: 'Ties (CSV)', file: 'links.csv', type: 'text/csv' },
  { name: 'Argument map (Argdown)', file: 'dossier.argdown', type: 'text/plain' },
] as const;

/** One such file: what readers are told it is, what it is called beside the dossier, and its media type. */
export type DownloadKind = (typeof downloadKinds)[number];
