import { describe, expect, it } from 'vitest';
import { findBrowser } from './browser.ts';
import type { Machine } from './browser-places.ts';

interface Invented extends Partial<Machine> {
  /** Programs that can be run from the start. */
  readonly has?: readonly string[];
  /** What each command, as `name firstArgument`, leaves behind; a command not named fails. */
  readonly brings?: Readonly<Record<string, readonly string[]>>;
}

/** A machine with nothing but what is named, that remembers which commands were run on it. */
function invent({ has = [], brings = {}, ...rest }: Invented) {
  const programs = new Set(has);
  const commands: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    environment: { PATH: '/usr/bin:/bin' },
    isRoot: false,
    playwrightBrowser: '/cache/chrome',
    isExecutable: (path) => programs.has(path),
    starts: () => true,
    run: (command, args) => {
      commands.push([command, ...args].join(' '));
      const left = brings[`${command} ${args[0]}`];
      for (const path of left ?? []) programs.add(path);
      return left !== undefined;
    },
    ...rest,
  };
  return { machine, commands };
}

describe('findBrowser, where one is', () => {
  it('takes the one that is named, before all others', () => {
    const has = ['/opt/mine', '/opt/other', '/cache/chrome', '/usr/bin/chromium'];
    const environment = { CHROMIUM_PATH: '/opt/mine', CHROME_PATH: '/opt/other', PATH: '/usr/bin' };
    expect(findBrowser(invent({ has, environment }).machine)).toBe('/opt/mine');
  });

  it('objects to a name that leads nowhere rather than taking another', () => {
    const environment = { CHROME_PATH: '/opt/gone', PATH: '/usr/bin' };
    const { machine, commands } = invent({ has: ['/usr/bin/chromium'], environment });
    expect(() => findBrowser(machine)).toThrow(/CHROME_PATH is "\/opt\/gone"/);
    expect(commands).toEqual([]);
  });

  it("takes Playwright's own before the machine's", () => {
    const has = ['/cache/chrome', '/usr/bin/chromium'];
    expect(findBrowser(invent({ has }).machine)).toBe('/cache/chrome');
  });

  it('passes over an impostor', () => {
    const has = ['/usr/bin/chromium-browser', '/bin/google-chrome'];
    const { machine } = invent({ has, starts: (path) => !path.endsWith('chromium-browser') });
    expect(findBrowser(machine)).toBe('/bin/google-chrome');
  });

  it('knows the usual places of macOS and Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(invent({ platform: 'darwin', has: [mac] }).machine)).toBe(mac);
    const windows = 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe';
    const environment = { PROGRAMFILES: 'C:\\Programs', PATH: 'C:\\a;C:\\b' };
    expect(findBrowser(invent({ platform: 'win32', environment, has: [windows] }).machine)).toBe(
      windows,
    );
  });
});

describe('findBrowser, where none is', () => {
  it('installs the packaged one as root', () => {
    const brings = { 'apt-get update': [], 'apt-get install': ['/usr/bin/chromium'] };
    const { machine, commands } = invent({ isRoot: true, has: ['/usr/bin/apt-get'], brings });
    expect(findBrowser(machine)).toBe('/usr/bin/chromium');
    expect(commands).toEqual(['apt-get update', 'apt-get install -y chromium']);
  });

  it("installs Playwright's when the package brings no browser", () => {
    const brings = { 'apt-get install': [], 'npx playwright': ['/cache/chrome'] };
    const { machine, commands } = invent({ isRoot: true, has: ['/usr/bin/apt-get'], brings });
    expect(findBrowser(machine)).toBe('/cache/chrome');
    expect(commands.at(-1)).toBe('npx playwright install --with-deps chromium');
  });

  it("installs Playwright's without touching the system as anybody else", () => {
    const brings = { 'npx playwright': ['/cache/chrome'] };
    const { machine, commands } = invent({ has: ['/usr/bin/apt-get'], brings });
    expect(findBrowser(machine)).toBe('/cache/chrome');
    expect(commands).toEqual(['npx playwright install chromium']);
  });

  it('fails with the command to run', () => {
    expect(() => findBrowser(invent({}).machine)).toThrow(
      /Run: npx playwright install --with-deps chromium$/,
    );
    expect(() => findBrowser(invent({ platform: 'darwin' }).machine)).toThrow(
      /Run: npx playwright install chromium$/,
    );
  });
});
