import { parseSync, Visitor, type ESTree } from 'vite';
import type { SourceFile } from './source-file.ts';

/** One import of a file, re-exports and imports in types included. */
export interface Import {
  /** As written; undefined for a dynamic import of something computed. */
  readonly specifier: string | undefined;
  /** `type`: gone when the program runs. `dynamic`: loaded when the line is reached. */
  readonly how: 'value' | 'type' | 'dynamic';
}

/** Parses a file; throws where it cannot be parsed, since then no check of it means anything. */
export function parsed({ path, text }: SourceFile): ReturnType<typeof parseSync> {
  const result = parseSync(path, text);
  if (result.errors.length > 0) throw new Error(`${path} does not parse`);
  return result;
}

/** Every import of a file, by whatever means the language has. */
export function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: string | undefined, how: Import['how']): void => {
    found.push({ specifier, how });
  };
  new Visitor({
    ImportDeclaration: (node) =>
      add(node.source.value, node.importKind === 'type' ? 'type' : howOf(node)),
    ExportAllDeclaration: (node) => add(node.source.value, kind(node.exportKind)),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node.source.value, node.exportKind === 'type' ? 'type' : howOf(node));
    },
    ImportExpression: (node) => add(literal(node.source), 'dynamic'),
    TSImportType: (node) => add(literal(node.source), 'type'),
    TSExternalModuleReference: (node) => add(literal(node.expression), 'value'),
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') {
        add(node.arguments[0] && literal(node.arguments[0]), 'value');
      }
      if (isGlob(node.callee)) add(undefined, 'dynamic');
    },
  }).visit(parsed(file).program);
  return found;
}

/** `import { type A }` brings nothing at run time, `import './a.css'` and `import { type A, b }` do. */
function howOf(node: ESTree.ImportDeclaration | ESTree.ExportNamedDeclaration): 'value' | 'type' {
  const kinds = node.specifiers.map((one) =>
    one.type === 'ImportSpecifier'
      ? one.importKind
      : one.type === 'ExportSpecifier'
        ? one.exportKind
        : 'value',
  );
  return kinds.length > 0 && kinds.every((one) => one === 'type') ? 'type' : 'value';
}

function kind(written: string | null | undefined): 'value' | 'type' {
  return written === 'type' ? 'type' : 'value';
}

function literal(node: { readonly type: string; readonly value?: unknown }): string | undefined {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** `import.meta.glob`, which imports what no reader of the line can name. */
function isGlob(callee: ESTree.Expression): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'MetaProperty' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'glob'
  );
}
