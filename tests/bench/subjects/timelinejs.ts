import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { click } from '../hands.ts';
import { rowsOf, type Row } from '../rows.ts';
import type { Subject } from '../subject.ts';

const installed = 'node_modules/@knight-lab/timelinejs/dist';

/** TimelineJS with every claim as a slide. It offers no filter, no sides, no search and nothing to scroll. */
export const timelinejs: Subject = {
  name: 'TimelineJS',
  about:
    'TimelineJS 3 (`@knight-lab/timelinejs`) with a slide for each claim, its data in a JSON file; it has no filter, sides or search, and does not scroll',
  make: (material, folder) => {
    cpSync(`${installed}/js/timeline.js`, join(folder, 'timeline.js'));
    cpSync(`${installed}/css/timeline.css`, join(folder, 'css/timeline.css'));
    cpSync(`${installed}/css/icons`, join(folder, 'css/icons'), { recursive: true });
    writeFileSync(
      join(folder, 'data.json'),
      JSON.stringify({ events: rowsOf(material).map(slideOf) }),
    );
    writeFileSync(join(folder, 'start.js'), start);
    writeFileSync(join(folder, 'index.html'), page);
  },
  path: () => '/',
  claim: '.tl-headline, .tl-headline-title',
  steps: () =>
    Array.from({ length: 3 }, () => ({
      deed: 'select',
      act: (tab) => click(tab, '.tl-slidenav-next .tl-slidenav-content-container'),
      after: async (tab) => tab.waitForTimeout(1000),
    })),
};

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Claims</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="css/timeline.css">
<style>html,body,#timeline{height:100%;margin:0}</style>
<body>
<div id="timeline"></div>
<script src="timeline.js"></script>
<script src="start.js"></script>
`;

const start = `new TL.Timeline('timeline', 'data.json', {
  font: null, hash_bookmark: false, language: 'en', ga_measurement_id: null,
});
`;

/** A claim without a date stands at the day on which the article appeared: a slide must have one. */
function slideOf({ id, text, party, speaker, role, date, topic, events }: Row) {
  const [year = 2019, month, day] = (date || '2019-12-03').split('-').map(Number);
  const told = events.map((event) => `<p><b>${event.title}</b> ${event.text}</p>`).join('');
  return {
    unique_id: id,
    group: party,
    start_date: { year, ...(month ? { month } : {}), ...(day ? { day } : {}) },
    text: { headline: text, text: `<p>${speaker}, ${role}, ${party}. ${topic}</p>${told}` },
  };
}
