import { build } from 'vite';

/** What an embed is styled by: the tokens, what they are put on everywhere, and what its own components bring. */
const sources = {
  tokens: 'src/ui/tokens.css',
  base: 'src/ui/base.css',
  embed: 'src/features/embed/index.ts',
};

/**
 * The style sheet of embeds: the rules of the components they are drawn by and of no others. The names of classes are
 * those of every build, for they come from the files.
 */
export async function buildEmbedStyles(): Promise<string> {
  const built = await build({
    logLevel: 'error',
    build: {
      write: false,
      manifest: false,
      copyPublicDir: false,
      // Nobody imports the entry here, and what is not exported would be left out, styles and all.
      rollupOptions: { input: sources, preserveEntrySignatures: 'strict' },
    },
  });
  if (!('output' in built)) throw new Error('the styles of embeds were not built once');
  const sheets = new Map(
    built.output.flatMap((file) =>
      file.type === 'asset' ? file.names.map((name) => [name, file.source] as const) : [],
    ),
  );
  return Object.keys(sources)
    .map((name) => sheetText(sheets.get(`${name}.css`), name))
    .join('');
}

function sheetText(sheet: string | Uint8Array | undefined, name: string): string {
  if (sheet === undefined) throw new Error(`embeds have no style sheet "${name}"`);
  return (typeof sheet === 'string' ? sheet : new TextDecoder().decode(sheet)).trim();
}
