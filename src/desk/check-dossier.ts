import { runCheck } from './check-command.ts';
import { conclude } from './outcome.ts';

conclude(runCheck(process.argv.slice(2)));
