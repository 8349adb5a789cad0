import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** The author's command as npm runs it. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/desk/check-dossier.ts', ...args],
    { encoding: 'utf8' },
  );
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

describe('check:dossier as a process', () => {
  it('passes a dossier that holds', () => {
    const article = 'tests/fixtures/articles/ruritania.txt';
    const outcome = run('tests/fixtures/dossiers/good/ruritania.json', '--source', article);
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    expect(outcome.lines).toHaveLength(2);
  });

  it('fails one that does not, with a list and no stack trace', () => {
    const outcome = run('tests/fixtures/dossiers/three-broken.json');
    expect(outcome).toMatchObject({ status: 1, stderr: '' });
    expect(outcome.lines.at(-1)).toBe('3 findings');
  });
}, 30_000);
