import { parseArgs } from 'node:util';

/** A dossier, and the article it is to be held to, as a command line names them. */
export interface Call {
  readonly file: string;
  readonly source: string | undefined;
}

/** Reads `FILE [--source ARTICLE]`; undefined for anything else. */
export function readCall(args: readonly string[]): Call | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { source: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? undefined : { file, source: values.source };
  } catch {
    return undefined;
  }
}
