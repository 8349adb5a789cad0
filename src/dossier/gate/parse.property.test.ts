import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, goodDossier, withAt } from '../../../tests/fixtures/dossiers/derive.ts';
import { findingCodes, type Path } from './finding.ts';
import { parseDossier, parseDossierText, type ParsedDossier } from './parse.ts';

/** RFC 6901: nothing, or parts that each begin with a slash and have no bare tilde. */
const pointerForm = /^(?:\/(?:[^~/]|~[01])*)*$/;

const ownKeys = ['schemaVersion', 'id', 'parties', 'claims', 'links', 'dates', '__proto__', 'to'];
const anything = fc.anything({
  key: fc.oneof(fc.constantFrom(...ownKeys), fc.string()),
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
});

/** The paths of everything in the good dossier, to break it anywhere. */
const paths: readonly Path[] = pathsIn(goodDossier, []);

function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn(at([key], value), [...path, key]))];
}

function expectSound({ dossier, findings }: ParsedDossier): void {
  for (const { pointer, code, message } of findings) {
    expect(pointer).toMatch(pointerForm);
    expect(findingCodes).toContain(code);
    expect(message).toMatch(/^\S.*\.$/su);
  }
  if (!dossier) expect(findings.length).toBeGreaterThan(0);
}

describe('parseDossier never throws', () => {
  it('on any JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => expectSound(parseDossierText(text))));
  });

  it('on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => expectSound(parseDossierText(text))));
  });

  it('on anything at all, with our own keys in it', () => {
    fc.assert(fc.property(anything, (value) => expectSound(parseDossier(value))));
  });

  it('on values that fight back', () => {
    const trap = new Proxy({}, { ownKeys: () => expect.fail('looked at') });
    const getter = {
      get schemaVersion() {
        throw new Error('looked at');
      },
    };
    for (const value of [trap, getter, new Map(), () => 1, Symbol('s'), 1n]) {
      expectSound(parseDossier(value));
      expectSound(parseDossier(withAt(['claims', 0], value)));
    }
  });

  it('on the good dossier with anything put anywhere, and what it lets through holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, value) => {
        const parsed = parseDossier(withAt(path, value));
        expectSound(parsed);
        if (parsed.dossier) expect(parseDossier(parsed.dossier).findings).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

it('reads 10,000 claims in a moment', () => {
  const claim = Object(at(['claims', 2]));
  const claims = Array.from({ length: 10_000 }, (_, index) => ({ ...claim, id: `claim-${index}` }));
  const link = Object(at(['links', 5]));
  const links = claims.slice(1).map(({ id }, index) => ({
    ...link,
    id: `link-${index}`,
    from: id,
    to: { kind: 'claim', id: `claim-${index}` },
    relation: 'answers',
  }));
  const whole = { ...Object(goodDossier), claims, links, restatements: [], notes: [] };
  const started = performance.now();
  const { dossier, findings } = parseDossier(whole);
  expect(performance.now() - started).toBeLessThan(5000);
  expect(findings).toEqual([]);
  expect(dossier?.links).toHaveLength(9999);
}, 20_000);
