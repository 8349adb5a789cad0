import { posix } from 'node:path';
import type { ESTree } from 'vite';
import { parsed } from './imports.ts';
import type { SourceFile } from './source-file.ts';

type Files = ReadonlyMap<string, SourceFile>;

/** The exports of some doors that have no doc comment where they are declared. */
export function undocumentedExports(
  files: readonly SourceFile[],
  doors: readonly string[],
): readonly string[] {
  const byPath: Files = new Map(files.map((file) => [file.path, file]));
  return doors.flatMap((door) =>
    exportsOf(byPath, door)
      .filter(({ path, name }) => !isDocumented(fileAt(byPath, path), name))
      .map(({ path, name }) => `${name} in ${path} has no doc comment`),
  );
}

/** Everything a door hands out, by the file that declares it. */
export function exportsOf(
  files: Files,
  door: string,
): readonly { readonly path: string; readonly name: string }[] {
  const { staticExports } = parsed(fileAt(files, door)).module;
  return staticExports
    .flatMap(({ entries }) => entries)
    .map(({ moduleRequest, importName, exportName }) => {
      if (!moduleRequest) return { path: door, name: exportName.name ?? '' };
      // A door names what it hands out, so that a reader of it knows.
      if (!importName.name) throw new Error(`${door} exports everything of ${moduleRequest.value}`);
      return declarationOf(
        files,
        posix.join(posix.dirname(door), moduleRequest.value),
        importName.name,
      );
    });
}

/** Where a name is declared: in the file that is asked, or where that has it from. */
function declarationOf(files: Files, path: string, name: string) {
  const entries = parsed(fileAt(files, path)).module.staticExports.flatMap((one) => one.entries);
  const entry = entries.find(({ exportName }) => exportName.name === name);
  if (!entry) throw new Error(`${path} exports no ${name}`);
  if (!entry.moduleRequest) return { path, name };
  const from = posix.join(posix.dirname(path), entry.moduleRequest.value);
  return declarationOf(files, from, entry.importName.name ?? name);
}

function fileAt(files: Files, path: string): SourceFile {
  const file = files.get(path);
  if (!file) throw new Error(`there is no ${path}`);
  return file;
}

/** Of overloads the first is the one that is documented. */
function isDocumented(file: SourceFile, name: string): boolean {
  const { program, comments } = parsed(file);
  const declaration = program.body.find((node) => namesIn(node).includes(name));
  if (!declaration) throw new Error(`${file.path} declares no ${name}`);
  return comments.some(
    ({ type, value, end }) =>
      type === 'Block' &&
      value.startsWith('*') &&
      end <= declaration.start &&
      file.text.slice(end, declaration.start).trim() === '',
  );
}

function namesIn(node: ESTree.Program['body'][number]): readonly string[] {
  if (node.type !== 'ExportNamedDeclaration' || !node.declaration) return [];
  const { declaration } = node;
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.flatMap(({ id }) =>
      id.type === 'Identifier' ? [id.name] : [],
    );
  }
  return 'id' in declaration && declaration.id && 'name' in declaration.id
    ? [declaration.id.name]
    : [];
}
