import { describe, expect, it } from 'vitest';
import { journeyHosts } from './hosts.ts';

describe('journeyHosts', () => {
  it('puts the second build on the next port, under its base path', () => {
    const { root, based } = journeyHosts({});
    expect(root.url).toBe('http://localhost:4273/');
    expect(based.url).toBe('http://localhost:4274/x/');
    expect(journeyHosts({ JOURNEY_PORT: '5000' }).based.port).toBe(5001);
  });

  it.each(['0', '65535', 'many', '-1', '80.5'])('refuses %s', (JOURNEY_PORT) => {
    expect(() => journeyHosts({ JOURNEY_PORT })).toThrow(/JOURNEY_PORT/);
  });
});
