import { objectionHref, type Address } from '../address/index.ts';
import type { DossierHeading, TieView } from '../dossier/index.ts';
import { basisWords } from '../display/index.ts';
import { href, site } from './site.ts';

/** Where to object to a tie that is shown on a page: what it is stands there already, why it is wrong the reader says. */
export function objectingOn(
  address: Address,
  { title }: DossierHeading,
): ((tie: TieView) => string) | undefined {
  const { objections } = site;
  if (!objections) return undefined;
  return ({ id, relation, basis, reason }) =>
    objectionHref(objections, {
      title: `Objection to the tie “${id}”`,
      body: [
        `Dossier: ${title}`,
        `Page: ${href(address)}`,
        `Tie: ${id} (${relation}, ${basisWords[basis]})`,
        ...(reason ? [`Reason given: ${reason}`] : []),
        '',
        'Why it does not hold, and where the article says so:',
        '',
      ].join('\n'),
    });
}
