import { spawnSync } from 'node:child_process';
import { click, scrollSteps } from '../hands.ts';
import type { MadeDossier, Material, Step, Subject } from '../subject.ts';

/** The board, as `npm run build` makes it; link previews are left out, for no page asks for them. */
export const ours: Subject = {
  name: 'ours',
  about: 'the board as `npm run build` makes it, with its headers and policy',
  make: build,
  path: ({ dossiers: [first] }) => `/${first?.id}/`,
  claim: '[data-record^="claim:"] h3',
  steps,
};

function build({ folder: dossiers }: Material, folder: string): void {
  const program = ['tsx', 'src/prerender/build.ts'];
  const settings = ['--dossiers', dossiers, '--folder', folder, '--no-pictures'];
  const { status } = spawnSync('npx', [...program, ...settings], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the site could not be built');
}

function steps({ dossiers: [dossier] }: Material): readonly Step[] {
  if (!dossier) return [];
  return [
    ...filterSteps(dossier),
    ...swapSteps(dossier),
    ...searchSteps(),
    ...selectSteps(),
    ...scrollSteps(),
  ];
}

function filterSteps({ parties, claims }: MadeDossier): readonly Step[] {
  return parties.flatMap(({ id }): Step[] => {
    const deed = 'filter';
    const act: Step['act'] = (page) => click(page, `label[for="filter-party-${id}"]`);
    const status = 'section [role=status]';
    return [
      {
        deed,
        act,
        // Before it, the line names all claims, too: "The first 60 of 1,000 claims."
        sign: { selector: status, text: `of ${claims.length.toLocaleString('en')} claims shown` },
      },
      { deed, act, sign: { selector: status, text: 'All ' } },
    ];
  });
}

function swapSteps({ parties }: MadeDossier): readonly Step[] {
  return [1, 0, 1, 0].map((first) => ({
    deed: 'swap',
    act: (page) => click(page, '#swap-sides'),
    sign: { selector: '[class*=columnHead] [data-place]', text: parties[first]?.adjective ?? '' },
  }));
}

function searchSteps(): readonly Step[] {
  const letters = ['f', 'e', 'r', 'r', 'y'];
  return letters.map((letter, index) => ({
    deed: 'search keystroke',
    act: async (page) => {
      if (index === 0) await page.focus('#search-words');
      await page.keyboard.press(letter);
    },
    ...(index === letters.length - 1
      ? {
          sign: { selector: '[role=search] [data-result]' },
          after: async (page) => {
            await page.fill('#search-words', '');
            await page.keyboard.press('Escape');
            await page.waitForTimeout(1000);
          },
        }
      : {}),
  }));
}

/** Opens the first claim in the window, and goes back. */
function selectSteps(): readonly Step[] {
  return Array.from({ length: 3 }, () => ({
    deed: 'select',
    act: (page) => click(page, '[data-record^="claim:"] h3 a'),
    sign: { selector: 'main h1', text: 'The other side' },
    after: async (page) => {
      await page.goBack();
      await page.waitForSelector('[data-record^="claim:"] h3 a');
      await page.waitForTimeout(500);
    },
  }));
}
