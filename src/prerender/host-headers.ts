import { securityHeaders } from '../serve/index.ts';

/** The `_headers` file that several static hosts read: the headers that `npm start` sends too. */
export function hostHeaders(base: string, inlineHashes: readonly string[]): string {
  const all = Object.entries(securityHeaders({ inlineHashes })).map(
    ([name, value]) => `  ${name}: ${value}`,
  );
  return [
    `${base}*`,
    ...all,
    `${base}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
