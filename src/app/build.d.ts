/** The id of the featured dossier, put in by the build. */
declare const __FEATURED_DOSSIER__: string;
