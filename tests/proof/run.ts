import { fileURLToPath } from 'node:url';
import { gatesFor } from './gates.ts';
import { runnerAt, surroundingsOf } from './machine.ts';
import { runGates } from './outcome.ts';
import { freePorts } from './ports.ts';
import { failingOf, lastLine, tableOf, totalOf } from './summary.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const port = process.env['JOURNEY_PORT'] || String(await freePorts());

// What is proved is the site as it is built by default, whatever the shell was last used to build.
const environment = {
  ...process.env,
  BASE_PATH: undefined,
  SITE_FOLDER: undefined,
  SITE_URL: undefined,
  DOSSIERS_FOLDER: undefined,
  FEATURED_DOSSIER: undefined,
  OBJECTIONS_URL: undefined,
  JOURNEY_PORT: port,
};
const runner = runnerAt(root, environment);

const outcomes = await runGates(gatesFor(surroundingsOf(root)), runner);
const total = totalOf(outcomes);

const parts = [tableOf(outcomes), failingOf(outcomes), lastLine(total)];
console.log(`\n${parts.filter(Boolean).join('\n\n')}`);
process.exitCode = total.failed > 0 ? 1 : 0;
