import { describe, expect, it } from 'vitest';
import { present } from '../../tests/fixtures/dossiers/parsed.ts';
import { embedHeaders, forAnybody, securityHeaders } from '../serve/index.ts';
import { hostFiles } from './host-files.ts';

type Headers = Readonly<Record<string, string>>;

/** A header a host is told to send, and for which paths. */
type Told = readonly [name: string, value: string, isFor: (path: string) => boolean];

const inlineHashes = ['sha256-a+a/=', 'sha256-bb='];
const embedHashes = ['sha256-cc='];
const fileFor = (base: string, name: string): string =>
  present(new Map(hostFiles(base, { inlineHashes, embedHashes })).get(name));

/** As Apache documents `Header` with an expression. */
function toldApache(text: string): readonly Told[] {
  return text
    .split('\n')
    .slice(1, -2)
    .map((line): Told => {
      const [, name = '', value = '', sign, source = ''] = present(
        /^ {2}Header always set (\S+) "([^"%]*)" "expr=%\{REQUEST_URI\} ([=!])~ m#([^#]*)#"$/.exec(
          line,
        ),
      );
      return [name, value, (path) => new RegExp(source).test(path) === (sign === '=')];
    });
}

/** As nginx documents `if` and `set`, the last value that was set being the one that counts. */
function toldNginx(text: string): readonly Told[] {
  const names = new Map(
    [...text.matchAll(/^add_header (\S+) (\$\w+) always;$/gm)].map(
      ([, name = '', variable = '']) => [variable, name],
    ),
  );
  const blocks = [...text.matchAll(/^if \(\$uri (!?)~ "([^"]*)"\) \{\n((?: {2}.*\n)*)\}$/gm)];
  return blocks.flatMap(([, not, source = '', lines = '']) =>
    [...lines.matchAll(/^ {2}set (\$\w+) "([^"$]*)";$/gm)].map(
      ([, variable = '', value = '']): Told => {
        const isFor = (path: string): boolean => new RegExp(source).test(path) === (not === '');
        return [present(names.get(variable)), value, isFor];
      },
    ),
  );
}

interface VercelConfig {
  readonly headers: readonly {
    readonly source: string;
    readonly headers: readonly { readonly key: string; readonly value: string }[];
  }[];
}

/** A source of text and one bracketed expression is that expression, held to the whole path. */
function toldVercel(text: string): readonly Told[] {
  const config: VercelConfig = JSON.parse(text);
  return config.headers.flatMap(({ source, headers }) => {
    const [, before = '', expression = ''] = present(/^([\w/.-]*)(\(.*\))$/.exec(source));
    const pattern = new RegExp(`^${before.replaceAll('.', String.raw`\.`)}${expression}$`);
    return headers.map(({ key, value }): Told => [key, value, (path) => pattern.test(path)]);
  });
}

function sent(told: readonly Told[], path: string): Headers {
  const own = told.filter(([, , isFor]) => isFor(path)).map(([name, value]) => [name, value]);
  expect(new Set(own.map(([name]) => name)).size, `${path}: each header once`).toBe(own.length);
  return Object.fromEntries(own);
}

const readers = {
  '.htaccess': toldApache,
  'nginx-headers.conf': toldNginx,
  'vercel.json': toldVercel,
};

describe.each(Object.entries(readers))('%s', (name, told) => {
  describe.each(['/', '/x.y/'])('below %s', (base) => {
    const rules = told(fileFor(base, name));

    it.each([
      '',
      'about/',
      '404.html',
      'zenda/',
      'zenda/claims/mines/',
      'zenda/claims/mines/index.html',
      'zenda/embed/claims',
      'zenda/embed/claims/mines/oembed.json',
      'dossiers/zenda/dossier.json',
      'no/such/page/',
    ])('sends with %s what our own host sends, each header once', (path) => {
      expect(sent(rules, base + path)).toEqual(securityHeaders({ inlineHashes }));
    });

    it.each(['mines/', 'mines', 'mines/index.html'])(
      'sends with embed/claims/%s the embed’s own policy alone, so that it can be framed',
      (path) => {
        expect(sent(rules, `${base}zenda/embed/claims/${path}`)).toEqual(
          embedHeaders({ inlineHashes: embedHashes }),
        );
      },
    );

    it('lets a page that isolates itself load the script for embeds', () => {
      expect(sent(rules, `${base}embed.js`)).toMatchObject(forAnybody);
      expect(sent(rules, `${base}embedXjs`)).not.toMatchObject(forAnybody);
    });

    it('lets only what has its digest in its name be kept for good', () => {
      const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' };
      expect(sent(rules, `${base}assets/app-1a2b.js`)).toMatchObject(kept);
      expect(sent(rules, `${base}zenda/`)).not.toHaveProperty('Cache-Control');
    });
  });
});
