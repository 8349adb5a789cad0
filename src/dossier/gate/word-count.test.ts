import { expect, it } from 'vitest';
import { countWords } from './word-count.ts';

it('counts what white space parts, marks and [sic] apart', () => {
  expect(countWords('  we recieve [sic] nothing — but “silence” ')).toBe(5);
  expect(countWords('دریا کا پانی')).toBe(3);
  expect(countWords(' … ')).toBe(0);
});
