import type { BoardPage } from '../dossier/index.ts';
import { counted, evennessInWords, sentenceCase } from '../display/index.ts';
import { joined, line, type Line } from './line.ts';
import type { Sheet } from './sheet.ts';

/** A whole dossier in a few lines: what it is about, and how evenly its article treats the two sides. */
export function boardSheet(page: BoardPage): Sheet {
  return {
    title: line`${page.heading.title}`,
    lead: [line`${page.heading.summary}`, evennessLine(page)],
    facts: [{ said: line`${countsLine(page)}.` }],
    parts: [],
  };
}

function evennessLine({ columns, evenness }: BoardPage): Line {
  const { opening, sides, closing } = evennessInWords(columns, evenness);
  const each = sides.map(({ events, against }) => line`${events} ${against}`);
  return line`${opening} ${joined(each, ' and ')}${closing}`;
}

/** All claims side by side, whatever is shown; and how many are shown, where some are not. */
function countsLine({ columns, evenness, shown, total }: BoardPage): Line {
  const sides = columns.flatMap(({ id }) => evenness.filter(({ party }) => party.id === id));
  const each = sides.map(({ claims, party }) => line`${claims} ${party.adjective}`);
  const all = line`${sentenceCase(counted(total, 'claim'))}: ${joined(each, ' and ')}`;
  return shown === total ? all : line`${all}; ${shown} of them shown at this address`;
}
