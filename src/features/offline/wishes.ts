const KEY = 'rejoinder:not-saved:';

/** Whether the reader has had a dossier forgotten: it is not saved again unasked. */
export function isUnwanted(dossier: string): boolean {
  try {
    return localStorage.getItem(KEY + dossier) !== null;
  } catch {
    return false;
  }
}

/** Keeps the reader's wish about a dossier for the next visits, where the browser keeps such things. */
export function wishFor(dossier: string, wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(KEY + dossier);
    else localStorage.setItem(KEY + dossier, 'yes');
  } catch {
    // Nothing is kept: the wish holds until the page is left.
  }
}
