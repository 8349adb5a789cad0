import { describe, expect, it } from 'vitest';
import { scopedName } from './scoped-name.ts';

describe('scopedName', () => {
  it.each([
    ['head', '/any/src/features/board/board.module.css', 'board-head'],
    ['side', '/any/src/features/board/exchange.module.css', 'board-exchange-side'],
    ['card', '/any/src/display/claim-card.module.css?used', 'display-claim-card-card'],
  ])('names %s of %s %s', (local, file, name) => {
    expect(scopedName(local, file)).toBe(name);
  });

  it('refuses what is no module of the app: two could then have one name', () => {
    expect(() => scopedName('head', '/any/tests/board.module.css')).toThrow(
      'no CSS module of src/',
    );
  });
});
