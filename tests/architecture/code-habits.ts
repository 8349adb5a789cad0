import { Visitor } from 'vite';
import { parsed } from './imports.ts';
import { isCode, isTest, lineAt, type SourceFile } from './source-file.ts';

/**
 * What the code of `src` never does: a `style` attribute (the policy blocks it in a built page), a default export
 * (its name would be the importer's), and in the program itself a type assertion (the gate checks, nothing asserts).
 */
export function badHabits(files: readonly SourceFile[]): readonly string[] {
  return files.filter(({ path }) => isCode(path) && !path.endsWith('.d.ts')).flatMap(habitsIn);
}

function habitsIn(file: SourceFile): readonly string[] {
  const found: string[] = [];
  const note = (what: string, { start }: { readonly start: number }): void => {
    found.push(`${file.path}:${lineAt(file.text, start)} has ${what}`);
  };
  new Visitor({
    JSXAttribute: (node) => {
      if (node.name.name === 'style') note('a style attribute', node);
    },
    ExportDefaultDeclaration: (node) => note('a default export', node),
    TSAsExpression: (node) => {
      const { typeAnnotation: type } = node;
      const isConst =
        type.type === 'TSTypeReference' &&
        type.typeName.type === 'Identifier' &&
        type.typeName.name === 'const';
      if (!isConst && !isTest(file.path)) note('a type assertion', node);
    },
    TSNonNullExpression: (node) => note('an assertion that something is there', node),
  }).visit(parsed(file).program);
  return found;
}
