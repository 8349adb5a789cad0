import type { MapPage } from '../../dossier/index.ts';
import { basisWords, relationWords } from '../../display/index.ts';
import { columnStart, measures, type Box } from './boxes.ts';
import type { MapColours } from './colours.ts';
import { layoutOf, type MapLayout } from './layout.ts';
import { marksOf, type Mark } from './marks.ts';
import type { Route } from './routes.ts';
import { wrapLines } from './wrap-lines.ts';

/** A map that stands alone: as text of an SVG file, with its size in CSS pixels. */
export interface MapFile {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const serif = "'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif";
const sans = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/**
 * The map of a page as an SVG file that asks for nothing: colours and faces are named in it, and whoever is shown it
 * without the page learns what it is, what it was drawn from, and whose words it has.
 */
export function mapFile(page: MapPage, colours: MapColours): MapFile {
  const layout = layoutOf(page);
  const captions = captionLines(page);
  const height = layout.height + captions.length * 20 + 24;
  const { width } = layout;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${escaped(page.heading.language)}">`,
    `<title>${escaped(`Map: ${page.heading.title}`)}</title>`,
    `<desc>${escaped(captions.join(' '))}</desc>`,
    `<style>${styleOf(colours)}</style>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...headsOf(page, colours),
    ...layout.routes.map((route) => lineOf(route, colours)),
    ...layout.columns.flat().map((box) => boxOf(box, colours)),
    ...captionsOf(captions, layout),
    '</svg>',
  ];
  return { svg: svg.join('\n'), width, height };
}

/** What stands below the map, and is its description: what it is of, what the lines are, and whose the words are. */
function captionLines({ heading, legend }: MapPage): readonly string[] {
  const kinds = [
    `Marks at a claim: cross, ${relationWords.contradicts.toLocaleLowerCase('en')}; disc, ${relationWords.supports.toLocaleLowerCase('en')}; ring on a dashed line, qualifies. An arrow points at the claim that is answered; bars at both ends: opposes.`,
    `Lines: ${legend.basis.map(({ value }) => `${weightWords[value]}, ${basisWords[value]}`).join('; ')}.`,
  ];
  const sources = heading.sources.map(
    ({ title, publisher, url }) => `Drawn from “${title}”, ${publisher}, ${url}.`,
  );
  const whose =
    'The words are paraphrases of the dossier and not the article’s own. The dossier names no licence for them.';
  const room = (columnStart(2) + measures.columnWidth - measures.margin) / 13;
  return [heading.title, ...kinds, ...sources, whose].flatMap((line) => wrapLines(line, room, 4));
}

const weightWords = { explicit: 'thick', juxtaposed: 'double', editorial: 'thin' } as const;

function styleOf(colours: MapColours): string {
  return [
    'text{font-family:' + sans + '}',
    `.kind{font-size:${measures.kindSize}px;font-weight:600}`,
    `.text{font-size:${measures.textSize}px;fill:${colours.ink}}`,
    `.said{font-family:${serif}}`,
    `.head{font-size:15px;font-weight:600}`,
    `.caption{font-size:13px;fill:${colours.soft}}`,
  ].join('');
}

function headsOf({ sides }: MapPage, colours: MapColours): readonly string[] {
  const side = (index: 0 | 1, column: 0 | 2): string => {
    const party = sides[index];
    if (!party) return '';
    const x = columnStart(column);
    const colour = colours[party.place];
    const fill = party.place === 'first' ? colour : 'none';
    return (
      `<circle cx="${x + 7}" cy="19" r="5" fill="${fill}" stroke="${colour}" stroke-width="2"/>` +
      `<text class="head" x="${x + 20}" y="24" fill="${colour}">${escaped(`${party.adjective} side`)}</text>`
    );
  };
  const middle = `<text class="head" x="${columnStart(1)}" y="24" fill="${colours.soft}">Events, and what the article itself says</text>`;
  return [side(0, 0), middle, side(1, 2)];
}

const weights = { explicit: 2.5, juxtaposed: 5, editorial: 1.25 } as const;

function lineOf(route: Route, colours: MapColours): string {
  const { relation, basis } = route.tie;
  const colour = colours[relation];
  const dashes = relation === 'qualifies' ? ' stroke-dasharray="7 4"' : '';
  const between =
    basis === 'juxtaposed'
      ? `<path d="${route.d}" fill="none" stroke="${colours.paper}" stroke-width="2"/>`
      : '';
  return (
    `<g><path d="${route.d}" fill="none" stroke="${colour}" stroke-width="${weights[basis]}"${dashes}/>` +
    `${between}${marksOf(route)
      .map((mark) => markOf(mark, colour, colours))
      .join('')}</g>`
  );
}

function markOf({ d, look }: Mark, colour: string, { paper }: MapColours): string {
  switch (look) {
    case 'filled':
      return `<path d="${d}" fill="${colour}"/>`;
    case 'ringed':
      return `<path d="${d}" fill="${paper}" stroke="${colour}" stroke-width="2"/>`;
    case 'stroked':
      return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="2.5"/>`;
  }
}

function boxOf(box: Box, colours: MapColours): string {
  const { node, x, y, width, height, kind, lines, isLeftward } = box;
  const { padding, inset, kindLine, textLine } = measures;
  const side = node.kind === 'claim' ? colours[node.place] : colours.soft;
  const fill = node.kind === 'assessment' ? colours.sunk : colours.sheet;
  const radius = node.kind === 'event' ? 12 : 2;
  const start = isLeftward ? x + width - padding : x + inset;
  const first = y + padding + kindLine + textLine - 5;
  const words = lines.map(
    (line, index) => `<tspan x="${start}" y="${first + index * textLine}">${escaped(line)}</tspan>`,
  );
  const faces = node.kind === 'claim' ? 'text said' : 'text';
  return [
    `<g><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" stroke="${colours.rule}"/>`,
    node.kind === 'claim' ? edgeOf(box, side) : '',
    `<text class="kind" x="${x + inset}" y="${y + padding + kindLine - 6}" fill="${side}">${escaped(kind)}</text>`,
    `<text class="${faces}"${isLeftward ? ' direction="rtl"' : ''}>${words.join('')}</text></g>`,
  ].join('');
}

/** One line for the first side, two for the second. */
function edgeOf({ node, x, y, height }: Box, colour: string): string {
  const lines =
    node.kind === 'claim' && node.place === 'first'
      ? [[0, 6]]
      : [
          [0, 3],
          [6, 3],
        ];
  return lines
    .map(
      ([from = 0, width = 0]) =>
        `<rect x="${x + from}" y="${y}" width="${width}" height="${height}" fill="${colour}"/>`,
    )
    .join('');
}

function captionsOf(captions: readonly string[], { height }: MapLayout): readonly string[] {
  return captions.map(
    (line, index) =>
      `<text class="caption" x="${measures.margin}" y="${height + 16 + index * 20}"${index === 0 ? ' font-weight="600"' : ''}>${escaped(line)}</text>`,
  );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it may stand in XML: escaped, and without the signs that XML does not know. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
