import type { SourceFile } from './source-file.ts';
import { layerOf } from './house.ts';

/** The most lines a file may have. */
const LONGEST_FILE = 300;

/** Names that say nothing of what is inside. */
const drawers: ReadonlySet<string> = new Set([
  'utils',
  'lib',
  'hooks',
  'types',
  'helpers',
  'common',
]);

const kebabCase =
  /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|spec|module|property|d))*\.(?:ts|tsx|css)$/;

/** Files that are too long, stand in no layer, or are named after nothing. */
export function misshapenFiles(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => [
    ...lengthFault(path, text),
    ...drawerFault(path),
    ...(kebabCase.test(path.split('/').at(-1) ?? '') ? [] : [`${path} is not in kebab-case`]),
    ...(path.startsWith('src/') && !layerOf(path) ? [`${path} stands in no layer`] : []),
  ]);
}

function lengthFault(path: string, text: string): readonly string[] {
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > LONGEST_FILE ? [`${path} has ${lines} lines, ${LONGEST_FILE} are the most`] : [];
}

function drawerFault(path: string): readonly string[] {
  const names = path.split('/').map((part) => part.replace(/\..*$/, ''));
  const drawer = names.find((name) => drawers.has(name));
  return drawer === undefined ? [] : [`${path}: nothing is named "${drawer}"`];
}
