import { normalise } from '../../../dossier/source-text/index.ts';

/**
 * The lines of a copy, normalised, in the ways in which a text can have paragraphs: one to a line, or, where blank
 * lines stand between them, as many lines as the writer's page was wide. The first way is the usual one.
 */
export function layoutsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  const usual = lines.map(normalise).filter(Boolean);
  const wrapped = lines
    .map((line) => (line.trim() === '' ? '\n' : line))
    .join(' ')
    .split('\n')
    .map(normalise)
    .filter(Boolean);
  return wrapped.length > 1 && wrapped.length < usual.length ? [usual, wrapped] : [usual];
}
