import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { drawnAnew } from './kept.ts';

/** The invented dossiers that snapshots are drawn from, so that an annotation mended leaves all of them alone. */
const ids = ['ruritania', 'two-towns'];
/** Where the build reads them, each in a folder of its own as published ones are. */
const folder = 'build/seen-dossiers';

rmSync(folder, { recursive: true, force: true });
rmSync(drawnAnew, { recursive: true, force: true });
for (const id of ids) {
  mkdirSync(`${folder}/${id}`, { recursive: true });
  cpSync(`tests/fixtures/dossiers/good/${id}.json`, `${folder}/${id}/dossier.json`);
}
