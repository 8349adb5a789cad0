import { readFileSync } from 'node:fs';
import { selectMapPage, wholeReading, type Dossier, type MapOrder } from '../dossier/index.ts';
import { mapFile, mapTokens, type MapColours } from '../features/map/index.ts';
import { findMapOrder } from './map-order/map-order.ts';
import { lightToken } from './pictures/palette.ts';

/** Finds the order of a dossier's map, and says what it is worth. */
export async function tellMapOrder(
  dossier: Dossier,
  say: (line: string) => void,
): Promise<MapOrder> {
  const { order, crossings } = await findMapOrder(dossier);
  say(
    `Map of ${dossier.id}: its lines cross ${crossings.found} times, ${crossings.own} in its own order.`,
  );
  return order;
}

/** The order of a map, for whoever draws it from a fetched dossier, and the whole map as a picture. */
export function mapFiles(
  dossier: Dossier,
  order: MapOrder,
): readonly (readonly [path: string, text: string])[] {
  const { svg } = mapFile(selectMapPage(dossier, wholeReading, order), mapColours());
  return [
    [`dossiers/${dossier.id}/map.json`, JSON.stringify(order)],
    [`dossiers/${dossier.id}/map.svg`, svg],
  ];
}

/** The site's own colours, as they are by day. */
function mapColours(path = 'src/ui/tokens.css'): MapColours {
  const css = readFileSync(path, 'utf8');
  const of = (name: keyof MapColours): string =>
    lightToken(css, mapTokens[name].slice('--'.length));
  return {
    paper: of('paper'),
    sheet: of('sheet'),
    sunk: of('sunk'),
    ink: of('ink'),
    soft: of('soft'),
    rule: of('rule'),
    first: of('first'),
    second: of('second'),
    contradicts: of('contradicts'),
    supports: of('supports'),
    qualifies: of('qualifies'),
    answers: of('answers'),
    opposes: of('opposes'),
  };
}
