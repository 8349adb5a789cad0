import { runLocate } from './locate-command.ts';
import { conclude } from './outcome.ts';

conclude(runLocate(process.argv.slice(2)));
