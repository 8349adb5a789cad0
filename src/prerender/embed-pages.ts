import { pathOf } from '../address/index.ts';
import { selectClaimPage, wholeReading, type ClaimPage, type Dossier } from '../dossier/index.ts';

/** An embed to be built. */
export interface EmbedPage {
  /** Path below the base at which it is served. */
  readonly path: string;
  /** Path below the base of the page it is a part of, which is the one to be known. */
  readonly canonical: string;
  readonly page: ClaimPage;
}

/**
 * The embed of every claim, at its id and at each it once had: what somebody put into a page of theirs years ago goes
 * on showing the claim.
 */
export function embedPages(dossiers: readonly Dossier[]): readonly EmbedPage[] {
  return dossiers.flatMap((dossier) =>
    dossier.claims.flatMap(({ id, aliases = [] }) => {
      const page = selectClaimPage(dossier, id, wholeReading);
      if (!page) throw new Error(`${dossier.id} lists the claim ${id}, but has no page of it`);
      const canonical = pathOf({ page: 'claim', dossier: dossier.id, claim: id });
      const path = pathOf({ page: 'embed', dossier: dossier.id, claim: id });
      const retired = aliases.map((alias) => path.replace(/[^/]+\/$/, () => `${alias}/`));
      return [path, ...retired].map((at) => ({ path: at, canonical, page }));
    }),
  );
}
