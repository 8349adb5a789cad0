import { describe, expect, it } from 'vitest';
import { withAdditions } from './json-additions.ts';

const selector = { pointer: '/a/1', key: 'selector', value: { exact: 'two words' } };

describe('withAdditions', () => {
  it('spells members out in a text that is spelled out, with its own indent', () => {
    for (const indent of [1, 2, '\t']) {
      const value = { a: [{ b: 1 }, { c: [1, 2] }], 'd/e~': { f: {}, g: '\\"}' } };
      const text = `${JSON.stringify(value, null, indent)}\n`;
      const added = withAdditions(text, [
        selector,
        { pointer: '/d~1e~0', key: 'lengths', value: [10, 20] },
      ]);
      const wanted = {
        a: [{ b: 1 }, { c: [1, 2], selector: { exact: 'two words' } }],
        'd/e~': { f: {}, g: '\\"}', lengths: [10, 20] },
      };
      expect(added).toBe(`${JSON.stringify(wanted, null, indent)}\n`);
    }
  });

  it('writes as prettier does in a text that it wrote', () => {
    const text = '{\n  "a": [\n    { "b": 1 },\n    {\n      "c": [1, 2]\n    }\n  ]\n}\n';
    const added = withAdditions(text, [
      selector,
      { pointer: '/a/0', key: 'selector', value: { exact: 'one' } },
      { pointer: '', key: 'lengths', value: Array.from({ length: 24 }, (_, n) => n * 37 + 100) },
      { pointer: '/a/1', key: 'other', value: { exact: 'word '.repeat(16) } },
    ]);
    expect(added).toBe(`{
  "a": [
    { "b": 1, "selector": { "exact": "one" } },
    {
      "c": [1, 2],
      "selector": { "exact": "two words" },
      "other": {
        "exact": "${'word '.repeat(16)}"
      }
    }
  ],
  "lengths": [
    100, 137, 174, 211, 248, 285, 322, 359, 396, 433, 470, 507, 544, 581, 618,
    655, 692, 729, 766, 803, 840, 877, 914, 951
  ]
}
`);
  });

  it('keeps every other byte: order marks, carriage returns, odd spaces', () => {
    const text = '\uFEFF{ "x" :1e3,\r\n  "a":[ 0,{\r\n    "b" : "\\u00e9"\r\n  }]}\r\n \r\n';
    expect(withAdditions(text, [selector])).toBe(
      text.replace('e9"', 'e9",\r\n    "selector": { "exact": "two words" }'),
    );
  });

  it('changes nothing where there is nothing to add', () => {
    expect(withAdditions('{"a":1}', [])).toBe('{"a":1}');
  });
});
