/** The id of the featured dossier, put in by the build. */
declare const __FEATURED_DOSSIER__: string;
/** Where objections go, put in by the build; empty where the publisher names no place. */
declare const __OBJECTIONS_URL__: string;
