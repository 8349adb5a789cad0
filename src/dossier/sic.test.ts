import { expect, it } from 'vitest';
import { withoutSic } from './sic.ts';

it('takes [sic] out with the space before it', () => {
  expect(withoutSic('recieve [sic], nothing [SIC]')).toBe('recieve, nothing');
});
