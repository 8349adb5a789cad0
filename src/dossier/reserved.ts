/**
 * First parts of an address that are the site's own. No dossier may have one as its id: its board would stand where
 * the library, the method page, the schema, a built file or a later page stands.
 */
export const reservedDossierIds = [
  'dossiers',
  'about',
  'schema',
  'assets',
  'fonts',
  'search',
  'embed',
] as const;

const reserved: ReadonlySet<string> = new Set(reservedDossierIds);

/** Whether an id is spelled like an address of the site's own, so that no dossier can have it. */
export function isReservedDossierId(id: string): boolean {
  return reserved.has(id);
}
