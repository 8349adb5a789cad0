import { readdirSync } from 'node:fs';
import { journeyHosts, type JourneyHost } from './hosts.ts';
import { expect, test } from './journey.ts';
import { builtText, dossier, kindsOfPage } from './published.ts';
import { framesPass, open, title } from './seen.ts';

const { root, based } = journeyHosts();

/** The paths below a host's base of every page that was built. */
function builtPages({ folder }: JourneyHost): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.slice(0, -'index.html'.length))
    .toSorted();
}

/** What a page links to, of its own host. */
function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"#]+)"/g)]
    .map(([, link = '']) => link.replaceAll('&amp;', '&'))
    .filter((link) => !/^[a-z]+:/i.test(link));
}

/** Embeds are no pages of the app: nothing in them comes alive, and they are titled like the page they are a part of. */
const pages = builtPages(root).filter((path) => !path.includes('/embed/'));

test('there is a page for everything in the dossier', () => {
  const all = builtPages(root);
  const { claims, events, assessments, speakers } = dossier;
  for (const [folder, records] of Object.entries({ claims, events, assessments, speakers })) {
    for (const { id } of records) expect(all).toContain(`${dossier.id}/${folder}/${id}/`);
  }
  for (const path of ['', 'about/', 'dossiers/', `${dossier.id}/`]) expect(all).toContain(path);
  for (const { id } of claims) expect(all).toContain(`${dossier.id}/embed/claims/${id}/`);
  expect(builtPages(based)).toEqual(all);
});

for (const host of [root, based]) {
  test(`every link of every page under ${host.base} answers at once, without a detour`, async ({
    request,
  }) => {
    const from = new Map<string, string>();
    for (const path of [...builtPages(host).map((page) => `${page}index.html`), '404.html']) {
      for (const link of linksOf(builtText(path, host))) {
        from.set(new URL(link, new URL(path, host.url)).href, path);
      }
    }
    expect(from.size).toBeGreaterThan(pages.length);
    const broken: string[] = [];
    for (const [link, path] of from) {
      const answer = await request.get(link, { maxRedirects: 0 });
      if (answer.status() !== 200) broken.push(`${link} on ${path}: ${answer.status()}`);
    }
    expect(broken).toEqual([]);
  });
}

test('every page has one heading, a title and a description of its own', () => {
  const seen = new Map<string, string>();
  for (const path of pages) {
    const html = builtText(`${path}index.html`);
    expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
    const [, name = ''] = /<title>(.+?)<\/title>/s.exec(html) ?? [];
    const [, words = ''] = /<meta name="description" content="(.+?)"/s.exec(html) ?? [];
    expect(words.length, path).toBeGreaterThan(20);
    // Home is the board of the featured dossier, and is to be known by the board's address.
    if (path !== '') expect(seen.get(name), `${path} is titled like`).toBeUndefined();
    if (path !== '') seen.set(name, path);
  }
});

const parts = 4;

for (let part = 0; part < parts; part += 1) {
  test(`every page comes alive in silence and unchanged, part ${part + 1} of ${parts}`, async ({
    page,
    watch,
  }) => {
    const mine = pages.filter((_, index) => index % parts === part);
    for (const path of mine) {
      const [, built = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(builtText(`${path}index.html`)) ?? [];
      await open(page, `/${path}`);
      await framesPass(page);
      expect(watch.complaints, path).toEqual([]);
      expect(await title(page).innerHTML(), path).toBe(built);
    }
    expect(mine.length).toBeGreaterThan(Object.keys(kindsOfPage).length);
  });
}
