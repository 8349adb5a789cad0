/** What a tab is of: the script it runs, and the editions of the dossiers that it has drawn pages from. */
export interface TabVersion {
  /** Path of the page's own script. */
  readonly script: string;
  /** Editions by the ids of dossiers. */
  readonly editions: Readonly<Record<string, string>>;
}

/** Why a dossier could not be saved. */
export type SavingFault = 'full' | 'refused' | 'network' | 'other-version';

/** What a page asks of a worker. */
export type Asked =
  /** Whether the version of the worker is the one the page is of. */
  | { readonly ask: 'is-same'; readonly tab: TabVersion }
  /** What is saved of a dossier. */
  | { readonly ask: 'state'; readonly dossier: string }
  /** Saves a dossier, or stamps it as current where it is saved and `isCurrent` says that nothing newer is published. */
  | { readonly ask: 'save'; readonly dossier: string; readonly isCurrent: boolean }
  | { readonly ask: 'forget'; readonly dossier: string }
  /** Has a version that waits take over. Tabs of the one before go on as they are. */
  | { readonly ask: 'take-over' }
  /** Puts right what is not whole, and clears away what no tab needs. */
  | { readonly ask: 'tidy' };

/** What is saved of a dossier: `asOf`, an instant in ISO 8601, is when it was last known to be what is published. */
export type SavedState =
  | { readonly saved: true; readonly asOf: string }
  | { readonly saved: false; readonly fault?: SavingFault };

/** What a worker answers. */
export type Told =
  | { readonly isSame: boolean }
  | { readonly state: SavedState }
  | { readonly done: true }
  /** The browser's storage failed under it. */
  | { readonly failed: true };

/** What a worker asks of a tab; it answers with its `TabVersion`. */
export const askTab = 'which-version';
