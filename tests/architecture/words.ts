import { lineAt, type SourceFile } from './source-file.ts';

/** The program knows nothing of the first dossier's parties: their names stand in the dossier, and nowhere else. */
const partyNames = /pakistan|afghan/gi;

/** Places in `src` where a party of the real dossier is named. */
export function namedParties(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    [...`${path}\n${text}`.matchAll(partyNames)].map(
      ({ 0: name, index }) =>
        `${path}:${Math.max(1, lineAt(`${path}\n${text}`, index) - 1)} names ${name}`,
    ),
  );
}
