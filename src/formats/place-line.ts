import type { DossierHeading, Locator } from '../dossier/index.ts';
import { joined, line, type Line } from './line.ts';

/**
 * Where the article says it, as it stands at the end of something that is said. Which article is said where a
 * dossier reads several.
 */
export function placedAt(heading: DossierHeading, locators: readonly Locator[]): Line | undefined {
  if (locators.length === 0) return undefined;
  const severalSources = heading.sources.length > 1;
  const sources = [...new Set(locators.map(({ source }) => source))];
  const places = sources.map((source) => {
    const numbers = locators.filter((one) => one.source === source).map((one) => one.paragraph);
    return severalSources
      ? line`${paragraphsLine(numbers)} of “${source}”`
      : paragraphsLine(numbers);
  });
  return line`, ${joined(places, '; ')}`;
}

function paragraphsLine(numbers: readonly number[]): Line {
  const most = numbers.slice(0, -1).map((number) => line`${number}`);
  const [last] = numbers.slice(-1);
  return most.length === 0
    ? line`paragraph ${last}`
    : line`paragraphs ${joined(most, ', ')} and ${last}`;
}
