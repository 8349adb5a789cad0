import { describe, expect, it } from 'vitest';
import { quotedStretches } from './quotation-marks.ts';

function quotedIn(paragraph: string): readonly string[] {
  return quotedStretches(paragraph).map(({ start, end }) => paragraph.slice(start, end));
}

describe('quotedStretches', () => {
  it.each([
    ['curly', 'He said “no tolls” and left.', ['no tolls']],
    ['straight', 'He said "no tolls" and "no".', ['no tolls', 'no']],
    ['single', 'They call it the ‘fleet’ here.', ['fleet']],
    ['angled', 'Er sagte «nein» laut.', ['nein']],
    ['at both ends', '"All of it."', ['All of it.']],
    [
      'nested, the same',
      '“A “hostage fleet” it is,” she said.',
      ['hostage fleet', 'A “hostage fleet” it is,'],
    ],
    [
      'nested, others',
      '"A \'hostage fleet\' it is," she said.',
      ['hostage fleet', "A 'hostage fleet' it is,"],
    ],
    [
      'nested, straight, at the end',
      'He said "they call it \'ours\'" then.',
      ['ours', "they call it 'ours'"],
    ],
    ['with apostrophes', 'The king’s men said ‘the pilots’ way’ to ours.', ['the pilots']],
    ['with an apostrophe inside', 'He said ‘the king’s men’ left.', ['the king’s men']],
    ['with a straight apostrophe', "The king's \"men's\" tolls' end", ["men's"]],
  ])('%s', (_, paragraph, quoted) => {
    expect(quotedIn(paragraph)).toEqual(quoted);
  });

  it('lets a double mark never closed run on to the end', () => {
    expect(quotedIn('He wrote: “No tolls. And no posts.')).toEqual(['No tolls. And no posts.']);
  });

  it('lets a single mark never closed quote nothing', () => {
    expect(quotedIn("Back in the '90s it was free.")).toEqual([]);
  });

  it('takes no notice of what closes and never opened', () => {
    expect(quotedIn('No tolls” he said, “ever”.')).toEqual(['ever']);
  });

  it('ends what is inside when the outside ends', () => {
    expect(quotedIn('“A «hostage fleet it is,” she said.')).toEqual([
      'A «hostage fleet it is,',
      'hostage fleet it is,',
    ]);
  });
});
