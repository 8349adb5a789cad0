import { describe, expect, it } from 'vitest';
import { badHabits } from './code-habits.ts';
import { undocumentedExports } from './doc-comments.ts';
import { misshapenFiles } from './shape.ts';
import { namedParties } from './words.ts';

describe('shape', () => {
  it('finds a file of over 300 lines', () => {
    const lines = (count: number) => 'x;\n'.repeat(count);
    expect(misshapenFiles([{ path: 'src/ui/a.ts', text: lines(300) }])).toEqual([]);
    expect(misshapenFiles([{ path: 'src/ui/a.ts', text: lines(301) }])).toEqual([
      'src/ui/a.ts has 301 lines, 300 are the most',
    ]);
  });

  it.each([
    'src/ui/utils/a.ts',
    'src/dossier/types.ts',
    'src/app/hooks/use-a.ts',
    'tests/helpers/a.ts',
    'src/ui/BadName.tsx',
    'src/lib/a.css',
  ])('finds %s', (path) => {
    expect(misshapenFiles([{ path, text: '' }])).not.toEqual([]);
  });

  it('takes names that only sound like a drawer', () => {
    const path = 'src/dossier/dates/library-types-of-old.test.ts';
    expect(misshapenFiles([{ path, text: '' }])).toEqual([]);
  });
});

describe('habits', () => {
  it.each([
    ['a style attribute', 'export const a = <p style={{ color: x }} />;'],
    ['a default export', 'export default function a() {}'],
    ['a type assertion', 'export const a = b as string;'],
    ['an assertion that something is there', 'export const a = b!.c;'],
  ])('finds %s', (what, code) => {
    // Letters beyond ASCII before it must not shift the line that is named.
    const text = `// “→”\n${code}`;
    expect(badHabits([{ path: 'src/ui/a.tsx', text }])).toEqual([`src/ui/a.tsx:2 has ${what}`]);
  });

  it('takes a constant for what it is', () => {
    expect(badHabits([{ path: 'src/ui/a.ts', text: 'export const a = [1] as const;' }])).toEqual(
      [],
    );
  });
});

describe('doc comments', () => {
  const door = (text: string) => ({ path: 'src/ui/index.ts', text });
  const file = (text: string) => ({ path: 'src/ui/a.ts', text });
  const faults = (doorText: string, text: string) =>
    undocumentedExports([door(doorText), file(text)], ['src/ui/index.ts']);

  it('are wanted at the declaration of every export of a door', () => {
    const exported = "export { a, type B } from './a.ts';";
    expect(
      faults(exported, '/** A “→”. */\nexport const a = 1;\n/** B. */\nexport type B = 1;'),
    ).toEqual([]);
    expect(faults(exported, '// A.\nexport const a = 1;\n\n/* B. */ export type B = 1;')).toEqual([
      'a in src/ui/a.ts has no doc comment',
      'B in src/ui/a.ts has no doc comment',
    ]);
  });

  it('belong to what follows them', () => {
    const text = '/** The other. */\nconst other = 1;\nexport function a() { return other; }';
    expect(faults("export { a } from './a.ts';", text)).toHaveLength(1);
  });

  it('are looked for under the name the file gives', () => {
    expect(faults("export { a as b } from './a.ts';", '/** A. */ export class a {}')).toEqual([]);
  });

  it('cannot be seen through a door that names nothing', () => {
    expect(() => faults("export * from './a.ts';", '')).toThrow('exports everything');
  });
});

describe('words', () => {
  it('finds a party by any form of its name', () => {
    const text = '// Nothing.\nexport const side = "AFGHANISTAN";';
    expect(namedParties([{ path: 'src/ui/a.ts', text }])).toEqual(['src/ui/a.ts:2 names AFGHAN']);
    expect(namedParties([{ path: 'src/ui/pakistan.css', text: '' }])).toHaveLength(1);
  });
});
