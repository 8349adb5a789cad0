import type { Dossier, Finding } from '../dossier/index.ts';
import { drawingOf, type Drawing } from './drawing.ts';
import { LoadError } from './load-error.ts';
import { parseApart, type Parsed } from './parse-apart.ts';

/** A dossier as fetched: what holds, and what was set aside. */
export interface LoadedDossier {
  readonly dossier: Dossier;
  readonly findings: readonly Finding[];
  /** How its pages are drawn. */
  readonly drawing: Drawing;
}

/** Characters: a longer text is checked away from the page. */
const LONG = 1_000_000;

/** The dossier that a text holds, checked here by `parse` where it is short. Throws a `LoadError` where it holds none. */
export async function loadedFrom(
  text: string,
  parse: (text: string) => Parsed,
): Promise<LoadedDossier> {
  const apart = text.length > LONG ? await parseApart(text) : undefined;
  const { dossier, findings } = apart ?? parse(text);
  if (dossier) return { dossier, findings, drawing: drawingOf(dossier) };
  const notJson = findings.some(({ code }) => code === 'not-json');
  throw new LoadError(notJson ? 'not-json' : 'unreadable', findings);
}
