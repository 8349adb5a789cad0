import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../../../src/dossier/group-by.ts';
import { scrollSteps } from '../hands.ts';
import { rowsOfDossier, type Row } from '../rows.ts';
import type { MadeDossier, Subject } from '../subject.ts';

/** The least that shows both sides by topic with what was reported between: no script, no web font, one request. */
export const floor: Subject = {
  name: 'floor',
  about: 'a hand-written static page of the same claims and events, without script or web font',
  make: ({ dossiers }, folder) => {
    writeFileSync(join(folder, 'index.html'), pageOf(dossiers));
  },
  path: () => '/',
  claim: 'h3',
  steps: scrollSteps,
};

const style = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:75rem;margin:auto;padding:1rem}
h1,h2,h3{line-height:1.2;margin:.5rem 0}
h3{font-size:1.1rem}
.sides{display:grid;grid-template-columns:1fr 1fr 1fr;gap:1rem}
article{border-inline-start:3px solid;padding:.5rem .75rem;margin-block-end:1rem}
article p{margin:0;font-size:.9rem}`;

function pageOf(dossiers: readonly MadeDossier[]): string {
  const [first] = dossiers;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${first?.title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<body>
${dossiers.map(dossierOf).join('\n')}
`;
}

function dossierOf(dossier: MadeDossier): string {
  const rows = groupBy(rowsOfDossier(dossier), ({ topic }) => [topic]);
  const topics = [...rows].map(([topic, claims]) => topicOf(topic, claims, dossier));
  return `<h1>${dossier.title}</h1>\n<p>${dossier.summary}</p>\n${topics.join('\n')}`;
}

function topicOf(topic: string, claims: readonly Row[], { parties }: MadeDossier): string {
  const [left = '', right = ''] = parties.map(({ name }) =>
    claims
      .filter(({ party }) => party === name)
      .map(claimOf)
      .join('\n'),
  );
  const events = claims.flatMap((claim) => claim.events.map((event) => eventOf(claim, event)));
  return `<h2>${topic}</h2>
<div class="sides">
<div>${left}</div>
<div>${events.join('\n')}</div>
<div>${right}</div>
</div>`;
}

function claimOf({ text, party, speaker, role, date }: Row): string {
  return `<article>
<p>${speaker}, ${role}, ${party}</p>
<h3>${text}</h3>
<p>${date || 'No date is given.'}</p>
</article>`;
}

function eventOf({ speaker }: Row, { relation, title, text, date }: Row['events'][number]): string {
  return `<article>
<p><strong>${title}</strong></p>
<p>${text}</p>
<p>${date || 'No date is given.'} ${relation} a claim by ${speaker}</p>
</article>`;
}
