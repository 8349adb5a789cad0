import type { Plugin } from 'vite';
import { type Dossier } from '../dossier/index.ts';
import { libraryIndexOf } from '../dossier/gate/index.ts';
import { dossierJsonSchema } from '../dossier/gate/json-schema.ts';

/** Files of the site that are made from others: their path below the base, and their text. */
function publishedFiles(dossiers: readonly Dossier[]): Readonly<Record<string, string>> {
  return {
    'schema/dossier-v1.json': JSON.stringify(dossierJsonSchema(), null, 2),
    'dossiers/index.json': JSON.stringify(libraryIndexOf(dossiers)),
  };
}

/** Serves and emits the files that are made from the dossiers and their schema. */
export function publishedFilesPlugin(dossiers: readonly Dossier[]): Plugin {
  const files = publishedFiles(dossiers);
  return {
    name: 'rejoinder-published-files',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      for (const [fileName, source] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0]?.slice(server.config.base.length) ?? '';
        const text = files[path];
        if (text === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(text);
      });
    },
  };
}
