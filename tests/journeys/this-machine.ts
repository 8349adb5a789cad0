import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Machine } from './browser-places.ts';

/** Milliseconds a browser may take to print its version: generous, for a cold disk. */
const PATIENCE = 20_000;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function starts(path: string): boolean {
  // On Windows Chrome answers --version by opening a window, and no impostors are known.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: PATIENCE,
  });
  return status === 0 && /chrom/i.test(stdout);
}

function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, {
    // Standard output belongs to the reporter.
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function playwrightBrowser(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** The machine this process runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    isRoot: process.getuid?.() === 0,
    playwrightBrowser: playwrightBrowser(),
    isExecutable,
    starts,
    run,
  };
}
