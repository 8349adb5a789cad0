import { conclude } from './outcome.ts';
import { runRecord } from './record-command.ts';

conclude(runRecord(process.argv.slice(2)));
