import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pointerTo } from '../dossier/gate/index.ts';
import { at } from '../../tests/fixtures/dossiers/derive.ts';
import { jsonPlaces } from './json-places.ts';

it('finds every value where it stands', () => {
  const json = '{ "a": [1, "two", {"b\\"": null}],\n"c": "\\u0064", "e": {} }';
  const found = jsonPlaces(json).map(({ path, start, end }) => [
    pointerTo(path),
    json.slice(start, end),
  ]);
  expect(found).toEqual([
    ['/a/0', '1'],
    ['/a/1', '"two"'],
    ['/a/2/b"', 'null'],
    ['/a/2', '{"b\\"": null}'],
    ['/a', '[1, "two", {"b\\"": null}]'],
    ['/c', '"\\u0064"'],
    ['/e', '{}'],
    ['', json],
  ]);
  expect(jsonPlaces(json).find(({ text }) => text === 'd')?.path).toEqual(['c']);
});

it('finds what JSON.parse reads, in any JSON, however it is laid out', () => {
  const indents = fc.constantFrom(undefined, 1, 2, '\t');
  // A key that is a number would be read as one of a list.
  fc.assert(
    fc.property(fc.jsonValue(), indents, (value, indent) => {
      const json = JSON.stringify(value, null, indent);
      const places = jsonPlaces(json);
      expect(places.length).toBeGreaterThan(0);
      for (const { path, start, end, text } of places) {
        const inner: unknown = JSON.parse(json.slice(start, end));
        expect(at(path, JSON.parse(json))).toEqual(inner);
        expect(text).toBe(typeof inner === 'string' ? inner : undefined);
      }
    }),
  );
});
