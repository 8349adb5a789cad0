import { conclude } from './outcome.ts';
import { runRename } from './rename-command.ts';

conclude(runRename(process.argv.slice(2), process.env['DOSSIERS_FOLDER'] || 'public/dossiers'));
