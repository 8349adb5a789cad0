import { expect, test } from './journey.ts';
import {
  boardAddress,
  claimAddress,
  disputed,
  dossier,
  eventAddress,
  href,
  leftParty,
  twiceTold,
} from './published.ts';
import { claimsShown, open, pathOf, title } from './seen.ts';

const board = href(boardAddress);
const party = leftParty.id;
const all = dossier.claims.length;
const ofParty = dossier.claims.filter((claim) => claim.party === party).length;
const long = 'x'.repeat(3000);

/** What is asked for, what the address becomes, how many claims it shows, and what the note names. */
const malformed: readonly (readonly [string, string, number, string?])[] = [
  ['?bogus=1', '', all, 'bogus=1'],
  ['?bogus', '', all, 'bogus'],
  ['?party=nobody', '', all, 'party=nobody'],
  [`?party=nobody,${party}`, `?party=${party}`, ofParty, 'party=nobody'],
  [`?party=${party}&bogus=1`, `?party=${party}`, ofParty, 'bogus=1'],
  [`?party=${party},,${party}`, `?party=${party}`, ofParty],
  [`?%70arty=${party}`, `?party=${party}`, ofParty],
  ['?party=', '', all],
  ['?party[]=x', '', all, 'party[]=x'],
  ['?party=%E0%A4%A', '', all, 'party=%E0%A4%A'],
  ['?%', '', all, '%'],
  ['?&&&==&', '', all, '=='],
  ['?against=maybe', '', all, 'against=maybe'],
  ['?order=sideways', '', all, 'order=sideways'],
  ['?order=given', '', all],
  ['?order=swapped&order=given', '?order=swapped', all, 'order=given'],
  ['?topic=%3Cimg%20src=x%20onerror=alert(1)%3E', '', all, 'topic=<img src=x onerror=alert(1)>'],
  ['?__proto__=1&constructor=2', '', all, '__proto__=1'],
  [`?relation=${long}`, '', all, `relation=${'x'.repeat(60)}`],
  ['?q=%20%20', '', all],
  ['?q=%00', '', all],
  ['?utm_source=chat&fbclid=1', '', all],
  ['?', '', all],
];

/** So many at a time: each alone would spend most of its time on opening a browser. */
const batch = 6;

for (let from = 0; from < malformed.length; from += batch) {
  const some = malformed.slice(from, from + batch);
  const names = some.map(([asked]) => asked.slice(0, 20)).join(' ');
  test(`mended without a step of history: ${names}`, async ({ page }) => {
    for (const [index, [asked, mended, claims, named]] of some.entries()) {
      // Another address each time, so that the way back to the last one is a step of history again.
      await page.goto(`/about/?start=${index}`);
      const length = await page.evaluate(() => history.length);
      await open(page, board + asked);
      await expect.poll(() => pathOf(page), asked).toBe(board + mended);
      await expect.poll(async () => (await claimsShown(page)).length, asked).toBe(claims);
      expect(await page.evaluate(() => history.length), asked).toBe(length + 1);

      const note = page.getByRole('status').filter({ hasText: 'The address asked for something' });
      await expect(note, asked).toHaveCount(named === undefined ? 0 : 1);
      if (named !== undefined) {
        await expect(note.getByText(named, { exact: true })).toBeVisible();
        await note.getByRole('button', { name: 'Dismiss' }).click();
        await expect(note, asked).toHaveCount(0);
        expect(pathOf(page)).toBe(board + mended);
      }
      await page.goBack();
      await expect(title(page), asked).toHaveText('How to read Rejoinder');
    }
  });
}

test('a record is shown for all that is wrong with its parameters', async ({ page }) => {
  for (const address of [claimAddress(disputed), eventAddress(twiceTold)]) {
    await open(page, `${href(address)}?party=nobody&bogus=1&order=swapped`);
    await expect.poll(() => pathOf(page)).toBe(`${href(address)}?order=swapped`);
    const note = page.getByRole('status').filter({ hasText: 'The address asked for something' });
    await expect(note.getByRole('listitem')).toHaveCount(2);
  }
});

test('at home too: the whole board stays at home, a filtered one goes to its own address', async ({
  page,
}) => {
  await open(page, '/?bogus=1');
  await expect.poll(() => pathOf(page)).toBe('/');
  await open(page, `/?party=${party}`);
  await expect.poll(() => pathOf(page)).toBe(`${board}?party=${party}`);
});

test('an address without its last slash, or with letters escaped, is read as meant', async ({
  page,
}) => {
  const path = href(claimAddress(disputed));
  await open(page, `${path.slice(0, -1)}?order=swapped`);
  await expect.poll(() => pathOf(page)).toBe(`${path}?order=swapped`);
  await open(page, path.replaceAll('-', '%2D'));
  await expect(title(page)).toHaveText(disputed.text);
  await expect.poll(() => pathOf(page)).toBe(path);
});
