import { runAnchor } from './anchor-command.ts';
import { conclude } from './outcome.ts';

conclude(runAnchor(process.argv.slice(2)));
