import { posix, win32 } from 'node:path';

/** The machine as the search for a browser sees it; tests put an invented one in its place. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether this process may install packages for everybody. */
  readonly isRoot: boolean;
  /** Where Playwright would keep a browser of its own, whether or not it has one. */
  readonly playwrightBrowser: string | undefined;
  /** Whether a path is a file that may be run. */
  isExecutable(path: string): boolean;
  /** Whether it really is a browser: Ubuntu ships a `chromium-browser` that only asks for a snap. */
  starts(path: string): boolean;
  /** Runs a command to its end, its output going to standard error; whether it succeeded. */
  run(command: string, args: readonly string[]): boolean;
}

/** The headless shell first: the same browser without a window's own pages, and about twice as quick. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const macApplications = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
];

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
];

/** Every path at which a command of the given names would be found, in the order a shell looks. */
export function inPath(machine: Machine, commands: readonly string[]): readonly string[] {
  const windows = machine.platform === 'win32';
  const { join, delimiter } = windows ? win32 : posix;
  const folders = (machine.environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const suffix = windows ? '.exe' : '';
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

function usualPlaces({ platform, environment }: Machine): readonly string[] {
  if (platform === 'darwin') {
    const roots = ['/Applications', posix.join(environment['HOME'] ?? '/', 'Applications')];
    return roots.flatMap((root) => macApplications.map((name) => posix.join(root, name)));
  }
  if (platform === 'win32') {
    const roots = windowsFolders.flatMap((name) => environment[name] ?? []);
    return roots.flatMap((root) => windowsPrograms.map((name) => win32.join(root, name)));
  }
  return [];
}

/** Where a Chromium or Chrome may be, likeliest first; nothing here is known to exist. */
export function browserPlaces(machine: Machine): readonly string[] {
  const own = machine.playwrightBrowser;
  return [...(own === undefined ? [] : [own]), ...inPath(machine, names), ...usualPlaces(machine)];
}
