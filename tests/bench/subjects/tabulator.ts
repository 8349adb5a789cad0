import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { click } from '../hands.ts';
import { rowsOf } from '../rows.ts';
import type { Material, Step, Subject } from '../subject.ts';

const installed = 'node_modules/tabulator-tables/dist';

/** Tabulator with a row for each claim; its sides change places when it is sorted by side the other way round. */
export const tabulator: Subject = {
  name: 'Tabulator',
  about:
    'Tabulator 6 (`tabulator-tables`), a virtualised table with a row for each claim, its data in a JSON file; swapping is sorting by side the other way round',
  make: (material, folder) => {
    cpSync(`${installed}/js/tabulator.min.js`, join(folder, 'tabulator.js'));
    cpSync(`${installed}/css/tabulator.min.css`, join(folder, 'tabulator.css'));
    const rows = rowsOf(material).map(({ events, ...row }) => ({
      ...row,
      events: events.map(({ title, text }) => `${title} ${text}`).join(' '),
    }));
    writeFileSync(join(folder, 'data.json'), JSON.stringify(rows));
    writeFileSync(join(folder, 'start.js'), start);
    writeFileSync(join(folder, 'index.html'), page(material));
  },
  path: () => '/',
  claim: '.tabulator-row .tabulator-cell[tabulator-field="text"]',
  steps,
};

function page({ dossiers: [first] }: Material): string {
  const parties = first?.parties ?? [];
  const choices = parties.map(
    ({ id, name }) =>
      `<label for="${id}"><input type="checkbox" id="${id}" value="${name}">${name}</label>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Claims</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="tabulator.css">
<style>html,body{height:100%;margin:0}#table{height:90%}</style>
<body>
<p id="shown" role="status"></p>
<form>${choices.join('')}<button type="button" id="swap">Swap sides</button>
<label>Search <input type="search" id="words"></label></form>
<div id="table"></div>
<script src="tabulator.js"></script>
<script src="start.js"></script>
`;
}

const start = `const table = new Tabulator('#table', {
  ajaxURL: 'data.json', height: '100%', layout: 'fitColumns', selectableRows: 1,
  initialSort: [{ column: 'party', dir: 'asc' }],
  columns: [
    { title: 'Side', field: 'party', width: 100 }, { title: 'Claim', field: 'text', widthGrow: 3 },
    { title: 'Speaker', field: 'speaker' }, { title: 'Date', field: 'date', width: 110 },
    { title: 'Topic', field: 'topic' }, { title: 'Events', field: 'events', widthGrow: 3 },
  ],
});
const words = document.querySelector('#words');
let dir = 'asc';
function apply() {
  const sides = [...document.querySelectorAll('input:checked')].map((box) => box.value);
  const filters = [];
  if (sides.length) filters.push({ field: 'party', type: 'in', value: sides });
  if (words.value) filters.push({ field: 'text', type: 'like', value: words.value });
  table.setFilter(filters);
}
document.querySelector('form').addEventListener('input', apply);
document.querySelector('#swap').addEventListener('click', () => {
  dir = dir === 'asc' ? 'desc' : 'asc';
  table.setSort('party', dir);
});
table.on('dataFiltered', (filters, rows) => {
  document.querySelector('#shown').textContent = rows.length + ' shown, ' + filters.length + ' filters';
});
table.on('dataSorted', () => { document.querySelector('#table').dataset.dir = dir; });
`;

function steps({ dossiers: [dossier] }: Material): readonly Step[] {
  const filters = (dossier?.parties ?? []).flatMap(({ id }): Step[] =>
    ['1 filters', '0 filters'].map((text) => ({
      deed: 'filter',
      act: (tab) => click(tab, `label[for="${id}"]`),
      sign: { selector: '#shown', text },
    })),
  );
  const swaps = ['desc', 'asc', 'desc', 'asc'].map((dir): Step => ({
    deed: 'swap',
    act: (tab) => click(tab, '#swap'),
    sign: { selector: `#table[data-dir=${dir}]` },
  }));
  return [...filters, ...swaps, ...searchSteps(), ...selectSteps(), ...scrollSteps()];
}

function searchSteps(): readonly Step[] {
  const letters = ['f', 'e', 'r', 'r', 'y'];
  return letters.map((letter, index) => ({
    deed: 'search keystroke',
    act: async (tab) => {
      if (index === 0) await tab.focus('#words');
      await tab.keyboard.press(letter);
    },
    ...(index === letters.length - 1 ? { after: (tab) => tab.fill('#words', '') } : {}),
  }));
}

function selectSteps(): readonly Step[] {
  return [1, 2, 3].map((row) => ({
    deed: 'select',
    act: (tab) => click(tab, `.tabulator-row:nth-child(${row + 1}) [tabulator-field="text"]`),
    sign: { selector: '.tabulator-selected' },
  }));
}

/** The table has a scroll of its own. */
function scrollSteps(): readonly Step[] {
  return Array.from({ length: 10 }, () => ({
    deed: 'scroll',
    act: async (tab) => {
      await tab.mouse.move(720, 500);
      await tab.mouse.wheel(0, 300);
    },
  }));
}
