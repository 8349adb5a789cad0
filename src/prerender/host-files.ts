import { hostHeaders, type PolicyHashes } from './host-headers.ts';
import { hostRules, type HostRule } from './host-rules.ts';

/**
 * What tells static hosts the headers that `npm start` sends, by paths below the base: a file for each kind of host,
 * which no other kind heeds.
 */
export function hostFiles(
  base: string,
  hashes: PolicyHashes,
): readonly (readonly [path: string, text: string])[] {
  const rules = hostRules(hashes);
  return [
    ['_headers', hostHeaders(base, hashes)],
    ['.htaccess', apacheFile(base, rules)],
    ['nginx-headers.conf', nginxFile(base, rules)],
    ['vercel.json', vercelFile(base, rules)],
  ];
}

/** It takes effect where the host lets folders say so (`AllowOverride FileInfo`). */
function apacheFile(base: string, rules: readonly HostRule[]): string {
  const lines = rules.flatMap(({ path, isForOthers, headers }) =>
    Object.entries(headers).map(([name, value]) => {
      const test = `%{REQUEST_URI} ${isForOthers ? '!~' : '=~'} m#^${literal(base)}${path}$#`;
      return `  Header always set ${name} "${value}" "expr=${test}"`;
    }),
  );
  return ['<IfModule mod_headers.c>', ...lines, '</IfModule>', ''].join('\n');
}

/** In variables, because nginx forgets the headers of a site wherever a place in it adds one of its own. */
function nginxFile(base: string, rules: readonly HostRule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  return [
    '# For the server block of a site: include /path/to/this/nginx-headers.conf;',
    ...names.map((name) => `set ${variable(name)} "";`),
    ...rules.flatMap(({ path, isForOthers, headers }) => [
      `if ($uri ${isForOthers ? '!~' : '~'} "^${literal(base)}${path}$") {`,
      ...Object.entries(headers).map(([name, value]) => `  set ${variable(name)} "${value}";`),
      '}',
    ]),
    // A header whose value is empty is not sent.
    ...names.map((name) => `add_header ${name} ${variable(name)} always;`),
    '',
  ].join('\n');
}

/** For a project whose root is the built folder. The base stands as it is: only what is in brackets is an expression. */
function vercelFile(base: string, rules: readonly HostRule[]): string {
  const headers = rules.map(({ path, isForOthers, headers: own }) => ({
    source: `${base}(${isForOthers ? `(?!${path}$).*` : path})`,
    headers: Object.entries(own).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ headers }, null, 2)}\n`;
}

function variable(name: string): string {
  return `$rejoinder_${name.toLowerCase().replaceAll('-', '_')}`;
}

function literal(text: string): string {
  return text.replaceAll(/[^\w/-]/g, String.raw`\$&`);
}
