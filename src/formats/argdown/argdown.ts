import { catalogueOf, type Catalogue, type Dossier } from '../../dossier/index.ts';
import type { Published } from '../published.ts';
import { argdownText } from './escape.ts';
import { yamlLines } from './metadata.ts';
import { assessmentStatement, claimStatement, eventStatement } from './statements.ts';

/** Said in every file, to whoever opens it. */
const legend = [
  '// Claims stand by topic, then events, then what the article says in its own voice. Under a claim, "<-" is what is',
  '// set against it and "<+" what is set beside it in support; claims that oppose each other attack each other.',
  '// "ties" are all ties of a claim, with who made each and why. An answer, or what only qualifies a claim, is no',
  '// attack and no support, and is found there alone. A relation is a reading, no finding that something is true.',
].join('\n');

/**
 * A dossier in Argdown: each claim, event and assessment a statement titled by its id, and the ties between them as
 * attacks and supports. The loose reading is asked for: in the strict one a support would be a logical entailment.
 */
export function asArgdown(dossier: Dossier, published: Published): string {
  const catalogue = catalogueOf(dossier);
  const sections = [
    ...dossier.topics.map(({ id, name }) => section(name, claimsUnder(catalogue, id, published))),
    section(
      'Events',
      dossier.events.map((event) => eventStatement(catalogue, event, published)),
    ),
    section(
      'What the article says in its own voice',
      dossier.assessments.map((one) => assessmentStatement(catalogue, one, published)),
    ),
  ];
  return `${[frontMatter(dossier, published), legend, ...sections.flat()].join('\n\n')}\n`;
}

function frontMatter(dossier: Dossier, { urlOf, siteName }: Published): string {
  const lines = yamlLines({
    title: dossier.title,
    abstract: dossier.summary,
    address: urlOf({ page: 'board', dossier: dossier.id }),
    site: siteName,
    sources: dossier.sources.map(({ title, publisher, url }) => `${title} (${publisher}) ${url}`),
  });
  return ['===', ...lines, 'model:', '  mode: loose', '==='].join('\n');
}

/** The claims whose first topic this is, as on the board. */
function claimsUnder(catalogue: Catalogue, topic: string, published: Published): readonly string[] {
  return catalogue.dossier.claims
    .filter(({ topics: [first] }) => first === topic)
    .map((claim) => claimStatement(catalogue, claim, published));
}

function section(heading: string, statements: readonly string[]): readonly string[] {
  return statements.length === 0 ? [] : [`# ${argdownText(heading)}`, ...statements];
}
