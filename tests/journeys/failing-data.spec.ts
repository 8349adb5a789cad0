import type { Page, Route } from '@playwright/test';
import { expect, test } from './journey.ts';
import {
  boardAddress,
  builtText,
  claimAddress,
  counter,
  counterEvent,
  disputed,
  dossier,
  eventAddress,
  href,
  rightParty,
} from './published.ts';
import { claimLink, claimsShown, goToClaim, open, pathOf, title } from './seen.ts';

const board = href(boardAddress);
const file = '**/dossier.json';
const whole = builtText(`dossiers/${dossier.id}/dossier.json`);
const ofRight = dossier.claims.filter(({ party }) => party === rightParty.id).length;

type Answer = Parameters<Route['fulfill']>[0];

/** Every way a dossier can fail to come, and what the page says of it. */
const failures: Readonly<Record<string, readonly [Answer | 'abort', RegExp]>> = {
  'a 404': [{ status: 404, body: 'gone' }, /has no such dossier, or its file has gone/],
  'a 500': [{ status: 500, body: 'oops' }, /server failed while sending/],
  'a 403': [{ status: 403, body: 'no' }, /would not hand out/],
  'no network': ['abort', /could not be fetched/],
  'HTML instead of JSON': [
    { contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' },
    /A page came in place of the dossier/,
  ],
  'truncated JSON': [{ body: whole.slice(0, 20_000) }, /not a dossier/],
  'JSON of something else': [{ body: '{"weather":"fine"}' }, /arrived, but cannot be read/],
  'nothing at all': [{ body: '' }, /not a dossier/],
};

async function fail(page: Page, answer: Answer | 'abort'): Promise<void> {
  await page.route(file, (route) =>
    answer === 'abort' ? route.abort() : route.fulfill({ status: 200, ...answer }),
  );
}

test.beforeEach(({ watch }) => {
  watch.expect(/Failed to load resource/);
});

for (const [name, [answer, sentence]] of Object.entries(failures)) {
  test(`${name}: a filtered board is shown whole, says why, and is filtered on a second try`, async ({
    page,
  }) => {
    await fail(page, answer);
    await open(page, `${board}?party=${rightParty.id}`);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('the filters of this address could not be applied');
    await expect(alert).toContainText(sentence);
    expect((await claimsShown(page)).length).toBe(dossier.claims.length);
    await expect(claimLink(page, disputed)).toBeVisible();

    await page.unroute(file);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(async () => (await claimsShown(page)).length).toBe(ofRight);
    await expect(alert).toHaveCount(0);
  });

  test(`${name}: a record's page says why, leads on, and comes on a second try`, async ({
    page,
  }) => {
    await open(page, href(claimAddress(disputed)));
    await fail(page, answer);
    await claimLink(page, counter).click();
    await expect(title(page)).toHaveText(
      name === 'a 404' ? 'There is no such dossier here' : 'This page could not be loaded',
    );
    await expect(title(page)).toBeFocused();
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('main').getByRole('link', { name: 'all dossiers' })).toBeVisible();

    await page.unroute(file);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(title(page)).toHaveText(counter.text);
    await page.goBack();
    await expect(title(page)).toHaveText(disputed.text);
  });
}

test('three broken records are named and set aside, and the rest is there', async ({ page }) => {
  const link = dossier.links.find(
    ({ from, to }) => from !== disputed.id && to.id !== disputed.id && to.id !== counterEvent.id,
  );
  const spoilt: Readonly<Record<string, object>> = {
    [disputed.id]: { text: 7 },
    [counterEvent.id]: { type: 'earthquake' },
    [link?.id ?? '']: { relation: 'adores' },
  };
  const spoil = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'passages' in value && 'id' in value
      ? { ...value, ...spoilt[String(value.id)] }
      : value;
  await fail(page, { body: JSON.stringify(JSON.parse(whole, spoil)) });

  await open(page, `${board}?order=swapped`);
  const notice = page.getByRole('status').filter({ hasText: 'does not hold and was set aside' });
  await expect(notice).toBeVisible();
  for (const id of Object.keys(spoilt)) {
    await expect(notice.getByText(`(${id})`).first()).toBeVisible();
  }
  const intact = dossier.claims.filter(({ id }) => id !== disputed.id);
  await expect
    .poll(async () => (await claimsShown(page)).toSorted())
    .toEqual(intact.map(({ id }) => id).toSorted());

  await goToClaim(page, counter);
  await expect(page.getByText(disputed.text)).toHaveCount(0);
  await expect(notice).toBeVisible();
  await page.goto(`${href(eventAddress(counterEvent))}?order=swapped`);
  await expect(title(page)).toHaveText('There is no such event here');
});

test('an unknown claim of a dossier that does not come is not called unknown', async ({ page }) => {
  await fail(page, { status: 500, body: '' });
  await page.goto(`${board}claims/nothing-of-the-kind/`);
  await expect(title(page)).toHaveText('This page could not be loaded');
  await page.unroute(file);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(title(page)).toHaveText('There is no such claim here');
});

test('a dossier that the gate itself does not reach can be tried again', async ({ page }) => {
  await open(page, href(claimAddress(disputed)));
  for (const part of ['gate', 'dossier-worker']) {
    await page.route(`**/assets/${part}-*.js`, (route) => route.abort());
  }
  await claimLink(page, counter).click();
  await expect(title(page)).toHaveText('This page could not be loaded');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(title(page)).toHaveText(counter.text);
});

test('a view that does not come says so, and comes on a second try', async ({ page }) => {
  await open(page, board);
  await page.route('**/assets/timeline-*', (route) => route.abort());
  const bar = page.getByRole('navigation', { name: 'Readings of this dossier' });
  await bar.getByRole('link', { name: 'Timeline' }).click();
  await expect(page.getByText(/could not be fetched/)).toBeVisible();
  expect(pathOf(page)).toBe(`${board}timeline/`);
  await page.unroute('**/assets/timeline-*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('application', { name: 'Drawing of the timeline' })).toBeVisible();
});
