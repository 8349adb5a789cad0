import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../serve/index.ts';
import { hostHeaders } from './host-headers.ts';

/** The headers a host would send, by the paths they are for. */
function blocks(file: string): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of file.split('\n').filter((one) => one !== '')) {
    if (line.startsWith('  ')) lines.push(line.trim());
    else read.set(line, (lines = []));
  }
  return read;
}

describe('hostHeaders', () => {
  it.each([
    ['/', '/*', '/assets/*'],
    ['/x/', '/x/*', '/x/assets/*'],
  ])('stand for every path below %s, and for the assets', (base, all, assets) => {
    expect([...blocks(hostHeaders(base, [])).keys()]).toEqual([all, assets]);
  });

  it('are on every page those that our own host sends, digests among them', () => {
    const inlineHashes = ['sha256-aa=', 'sha256-bb='];
    const sent = Object.entries(securityHeaders({ inlineHashes })).map((pair) => pair.join(': '));
    expect(blocks(hostHeaders('/', inlineHashes)).get('/*')).toEqual(sent);
    expect(sent.join()).toContain("'sha256-aa=' 'sha256-bb='");
  });

  it('let only what has its digest in its name be kept for good', () => {
    const read = blocks(hostHeaders('/x/', []));
    expect(read.get('/x/assets/*')).toEqual(['Cache-Control: public, max-age=31536000, immutable']);
    expect(read.get('/x/*')?.join()).not.toContain('Cache-Control');
  });

  it('are a header to a line, the last one ended', () => {
    const file = hostHeaders('/', ['sha256-aa=']);
    expect(file.endsWith('immutable\n')).toBe(true);
    expect(file).toMatch(/^(?:(?:\S+|  [\w-]+: \S.*)\n)+$/);
  });
});
