import type { Plugin } from 'vite';
import { selectLibraryEntry } from '../dossier/index.ts';
import { dossierJsonSchema } from '../dossier/gate/json-schema.ts';
import { eachDossier } from './dossier-files.ts';
import { libraryFiles } from './library-files.ts';

const schemaFile = 'schema/dossier-v1.json';

function schemaText(): string {
  return JSON.stringify(dossierJsonSchema(), null, 2);
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
        if (path !== schemaFile && path !== 'dossiers/index.json') return next();
        made ??= new Map([
          [schemaFile, schemaText()],
          ...libraryFiles(Array.from(eachDossier(dossiersFolder), selectLibraryEntry)),
        ]);
        const text = made.get(path);
        if (text === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(text);
      });
    },
  };
}
