import type { Plugin } from 'vite';
import { selectIndexedClaims, selectShelfEntry } from '../dossier/index.ts';
import { inLibraryOrder } from '../dossier/gate/index.ts';
import { dossierJsonSchema } from '../dossier/gate/json-schema.ts';
import { eachDossier } from './dossier-files.ts';
import { claimIndexTexts } from './claim-index.ts';
import { libraryFiles } from './library-files.ts';

const schemaFile = 'schema/dossier-v1.json';

function schemaText(): string {
  return JSON.stringify(dossierJsonSchema(), null, 2);
}

/** What a build writes of all dossiers together. */
function madeFiles(dossiersFolder: string): ReadonlyMap<string, string> {
  const read = Array.from(eachDossier(dossiersFolder), (dossier) => {
    return { entry: selectShelfEntry(dossier), claims: () => selectIndexedClaims(dossier) };
  });
  const dossiers = inLibraryOrder(read, ({ entry }) => entry);
  return new Map([
    [schemaFile, schemaText()],
    ...libraryFiles(dossiers.map(({ entry }) => entry)),
    ...claimIndexTexts(dossiers),
  ]);
}

/** Emits the schema of dossiers; serves to authors also what a build writes of all dossiers together. */
export function publishedFilesPlugin(dossiersFolder: string): Plugin {
  return {
    name: 'rejoinder-published-files',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: schemaFile, source: schemaText() });
    },
    configureServer(server) {
      let made: ReadonlyMap<string, string> | undefined;
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0]?.slice(server.config.base.length) ?? '';
        if (path !== schemaFile && path !== 'dossiers/index.json' && !path.startsWith('search/')) {
          return next();
        }
        made ??= madeFiles(dossiersFolder);
        const text = made.get(path);
        if (text === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(text);
      });
    },
  };
}
