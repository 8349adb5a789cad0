import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import type { Circumstances } from './report.ts';

/** What this machine says of itself, without its name. */
export function machine(): Omit<Circumstances, 'now' | 'browser' | 'runs'> {
  const processors = cpus();
  return {
    commit: commit(),
    node: process.version,
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'unknown',
    memory: Math.round(totalmem() / 1024 ** 3),
  };
}

function commit(): string {
  const said = spawnSync('git', ['describe', '--always', '--dirty=, with changes'], {
    encoding: 'utf8',
  });
  return said.status === 0 ? said.stdout.trim() : 'unknown';
}
