import type { Dossier, Finding } from '../dossier/index.ts';
import { drawingOf, type Drawing } from './drawing.ts';
import { LoadError } from './load-error.ts';
import type { Apart, Parsed } from './parse-apart.ts';
import { textOf, type Pieces } from './pieces.ts';

export { openApart } from './parse-apart.ts';

/** A dossier as fetched: what holds, and what was set aside. */
export interface LoadedDossier {
  readonly dossier: Dossier;
  readonly findings: readonly Finding[];
  /** How its pages are drawn. */
  readonly drawing: Drawing;
}

/** The dossier in a file, read and checked `apart`, or else by `parse`. Throws a `LoadError` where it holds none. */
export async function loadedFrom(
  pieces: Pieces,
  apart: Apart | undefined,
  parse: (text: string) => Promise<Parsed>,
): Promise<LoadedDossier> {
  const { dossier, findings } = (await apart?.parse(pieces)) ?? (await parse(textOf(pieces)));
  if (dossier) return { dossier, findings, drawing: drawingOf(dossier) };
  const notJson = findings.some(({ code }) => code === 'not-json');
  throw new LoadError(notJson ? 'not-json' : 'unreadable', findings);
}
