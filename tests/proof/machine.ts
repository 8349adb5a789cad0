import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Surroundings } from './gates.ts';
import type { Runner } from './outcome.ts';

/** Where the article lies beside a checkout that has it; it is no part of the project. */
const articlePath = '../shared/source/article.txt';

/** The dossiers published from a repository, and the article if it lies beside it. */
export function surroundingsOf(root: string): Surroundings {
  const folder = join(root, 'public/dossiers');
  const ids = existsSync(folder) ? readdirSync(folder) : [];
  return {
    dossiers: ids.filter((id) => existsSync(join(folder, id, 'dossier.json'))).toSorted(),
    article: existsSync(join(root, articlePath)) ? articlePath : undefined,
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

function npmRun(
  root: string,
  environment: Environment,
  script: readonly string[],
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', ...script], {
      cwd: root,
      env: { ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** A runner on this machine: npm scripts of the repository at `root`, their output passed straight through. */
export function runnerAt(root: string, environment: Environment): Runner {
  return {
    run: (script) => npmRun(root, environment, script),
    read: (path) =>
      existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined,
    forget: (path) => rmSync(join(root, path), { force: true }),
    now: () => performance.now(),
    announce: ({ name, remark }) => console.log(`\n── ${name}${remark ? ` · ${remark}` : ''}`),
  };
}
