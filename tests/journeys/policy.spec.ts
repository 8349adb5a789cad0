import { journeyHosts } from './hosts.ts';
import { expect, test } from './journey.ts';
import { boardAddress, builtText, disputed, dossier, href, kindsOfPage } from './published.ts';
import { goToClaim, open, title } from './seen.ts';

const { root } = journeyHosts();

/** A policy as its directives. */
function directives(policy: string | null | undefined): ReadonlyMap<string, string> {
  return new Map(
    (policy ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources.join(' ')];
    }),
  );
}

function expectStrict(policy: ReadonlyMap<string, string>): void {
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('script-src')).toContain("'self'");
  expect(policy.get('require-trusted-types-for')).toBe("'script'");
  expect(policy.get('trusted-types')).toBe('rejoinder-worker rejoinder-saved-page');
  expect(policy.get('worker-src')).toBe("'self'");
  expect(policy.get('base-uri')).toBe("'none'");
  for (const sources of policy.values()) {
    expect(sources).not.toMatch(/unsafe-|https?:|\*/);
  }
}

test('every kind of answer carries the policy in its headers', async ({ request }) => {
  const manifest = builtText('assets/manifest.json');
  const [, asset = ''] = /"file": ?"(assets\/[^"]+\.js)"/.exec(manifest) ?? [];
  const paths = [
    ...Object.values(kindsOfPage).map((address) => href(address)),
    `/${asset}`,
    `/dossiers/${dossier.id}/dossier.json`,
    '/schema/dossier-v1.json',
    '/no/such/page/',
  ];
  for (const path of paths) {
    const headers = (await request.get(path)).headers();
    const policy = directives(headers['content-security-policy']);
    expectStrict(policy);
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('no-referrer');
  }
});

test('every kind of page carries the policy in itself, for hosts that send no headers', () => {
  const pages = Object.values(kindsOfPage).map((address) => `${href(address)}index.html`);
  for (const path of [...pages, '/404.html']) {
    const html = builtText(path);
    const [, policy = ''] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expectStrict(directives(policy.replaceAll('&#39;', "'")));
    expect(html).not.toMatch(/<[^>]+ (?:style|on\w+)=/);
  }
});

test('nothing is asked of strangers, and no policy is violated, on a walk through every kind of page', async ({
  page,
  watch,
}) => {
  for (const address of Object.values(kindsOfPage)) await open(page, href(address));
  await open(page, href(boardAddress));
  await page.getByRole('link', { name: 'Swap sides' }).click();
  await page.getByRole('searchbox').fill('a');
  await expect(page.getByText(/^\d+ found/).first()).toBeVisible();
  expect(page.workers()).toHaveLength(1);
  await page.keyboard.press('Escape');
  await goToClaim(page, disputed);
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.waitForLoadState('networkidle');
  expect(watch.complaints).toEqual([]);
  const sent = await page.context().cookies();
  expect(sent).toEqual([]);
});

test('the ear hears: a violation, a stranger and a thrown error would each be found', async ({
  page,
  watch,
}) => {
  watch.expect(/./);
  await open(page, href(boardAddress));
  await page.evaluate(() => {
    document.body.append(
      Object.assign(document.createElement('img'), { src: 'https://stranger.invalid/x.png' }),
    );
    document.head.append(
      Object.assign(document.createElement('style'), { textContent: '* { color: red }' }),
    );
    setTimeout(() => {
      throw new Error('on purpose');
    });
  });
  await expect.poll(() => watch.complaints.join('\n')).toMatch(/policy violated: img-src/);
  await expect.poll(() => watch.complaints.join('\n')).toMatch(/policy violated: style-src/);
  await expect.poll(() => watch.complaints.join('\n')).toMatch(/thrown: on purpose/);
  await page.goto('http://127.0.0.1:1/').catch(() => undefined);
  expect(watch.complaints.join('\n')).toMatch(/asked a stranger: http:\/\/127/);
});

test('text from an address never becomes markup', async ({ page }) => {
  const markup = '<img src=x onerror=alert(1)>';
  const query = new URLSearchParams({ q: markup, topic: markup }).toString();
  await open(page, `${href(boardAddress)}?${query}`);
  await expect(page.getByRole('searchbox')).toHaveValue(markup);
  await expect(page.getByText(`topic=${markup}`)).toBeVisible();
  expect(await page.locator('img').count()).toBe(0);
  await expect(title(page)).toHaveText(dossier.title);
  expect(root.base).toBe('/');
});
