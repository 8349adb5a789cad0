import { browserPlaces, inPath, type Machine } from './browser-places.ts';
import { thisMachine } from './this-machine.ts';

const variables = ['CHROMIUM_PATH', 'CHROME_PATH'];

function named(machine: Machine): string | undefined {
  for (const variable of variables) {
    const path = machine.environment[variable]?.trim();
    if (!path) continue;
    if (machine.isExecutable(path)) return path;
    throw new Error(
      `${variable} is "${path}", but no program is there: mend it, or unset ${variable}`,
    );
  }
  return undefined;
}

function present(machine: Machine): string | undefined {
  return browserPlaces(machine).find((path) => machine.isExecutable(path) && machine.starts(path));
}

function installWithApt(machine: Machine): boolean {
  const hasApt = inPath(machine, ['apt-get']).some((path) => machine.isExecutable(path));
  if (!machine.isRoot || machine.platform !== 'linux' || !hasApt) return false;
  machine.run('apt-get', ['update']);
  return machine.run('apt-get', ['install', '-y', 'chromium']);
}

function playwrightInstall(machine: Machine): readonly string[] {
  const withLibraries = machine.isRoot && machine.platform === 'linux';
  return ['playwright', 'install', ...(withLibraries ? ['--with-deps'] : []), 'chromium'];
}

function install(machine: Machine): string | undefined {
  const installed = installWithApt(machine) ? present(machine) : undefined;
  if (installed !== undefined) return installed;
  return machine.run('npx', playwrightInstall(machine)) ? present(machine) : undefined;
}

function wayOut({ platform }: Machine): string {
  const libraries = platform === 'linux' ? '--with-deps ' : '';
  return `npx playwright install ${libraries}chromium`;
}

/**
 * The path of a Chromium or Chrome to run the journeys in: the one `CHROMIUM_PATH` or `CHROME_PATH` names, else
 * Playwright's own, else one in the usual places, else one it installs. Throws an error whose message is the
 * command to run when there is none, so that no journey is ever skipped in silence.
 */
export function findBrowser(machine: Machine = thisMachine()): string {
  const path = named(machine) ?? present(machine) ?? install(machine);
  if (path !== undefined) return path;
  throw new Error(
    `No Chromium or Chrome was found, and none could be installed. Run: ${wayOut(machine)}`,
  );
}
