import { describe, expect, it } from 'vitest';
import { journeyHosts } from './hosts.ts';

describe('journeyHosts', () => {
  it('puts each build on a port of its own, one after the other, under its base path', () => {
    const { root, based, renamed, long } = journeyHosts({});
    expect(root.url).toBe('http://localhost:4273/');
    expect(based.url).toBe('http://localhost:4274/x/');
    expect(renamed.url).toBe('http://localhost:4275/');
    expect(long.url).toBe('http://localhost:4276/');
    expect(journeyHosts({ JOURNEY_PORT: '5000' }).based.port).toBe(5001);
  });

  it.each(['0', '65533', 'many', '-1', '80.5'])('refuses %s', (JOURNEY_PORT) => {
    expect(() => journeyHosts({ JOURNEY_PORT })).toThrow(/JOURNEY_PORT/);
  });
});
