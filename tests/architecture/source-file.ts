import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the project, as the checks read it. Planted examples have the same shape. */
export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const readable = /\.(?:ts|tsx|css)$/;

/** Every TypeScript and CSS file below some folders of a repository. */
export function sourceFiles(root: string, folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => readable.test(path))
      .toSorted()
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );
}

/** Whether a file is a test: tests may reach for tools and fixtures that the program may not. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

/** Whether a file holds code, not styles. */
export function isCode(path: string): boolean {
  return /\.tsx?$/.test(path);
}

/** The line a position stands on, from 1. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
