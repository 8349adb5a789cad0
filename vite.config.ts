import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { readObjections } from './src/address/index.ts';
import { dossiersFolderOf, featuredIn } from './src/prerender/dossier-files.ts';
import { publishedFilesPlugin } from './src/prerender/published-files.ts';
import { scopedName } from './src/prerender/scoped-name.ts';
import { unusedPartsPlugin } from './src/prerender/unused-parts.ts';
import { basePathFault, normaliseBasePath } from './src/serve/index.ts';

const { BASE_PATH, FEATURED_DOSSIER, OBJECTIONS_URL, SITE_FOLDER } = process.env;

const fault = basePathFault(BASE_PATH);
if (fault) throw new Error(fault);

const objections = readObjections(OBJECTIONS_URL);
if (!objections.ok) throw new Error(objections.sentence);

const dossiersFolder = dossiersFolderOf(process.env);

export default defineConfig({
  base: normaliseBasePath(BASE_PATH),
  define: {
    __FEATURED_DOSSIER__: JSON.stringify(featuredIn(dossiersFolder, FEATURED_DOSSIER)),
    __OBJECTIONS_URL__: JSON.stringify(objections.form ?? ''),
  },
  plugins: [react(), publishedFilesPlugin(dossiersFolder), unusedPartsPlugin()],
  resolve: {
    alias: {
      // The router's store comes with what React before 18 lacked.
      'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector',
    },
  },
  css: { modules: { generateScopedName: scopedName } },
  build: {
    outDir: SITE_FOLDER ?? 'dist',
    target: 'baseline-widely-available',
    manifest: 'assets/manifest.json',
    modulePreload: { polyfill: false },
    // Fonts and pictures stay files of their own, so that the policy needs no `data:` for them.
    assetsInlineLimit: 0,
  },
});
