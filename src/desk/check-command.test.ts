import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { goodDossier, placeOf, withAt } from '../../tests/fixtures/dossiers/derive.ts';
import { CHECK_USAGE, runCheck } from './check-command.ts';

const dossiers = 'tests/fixtures/dossiers';
const good = `${dossiers}/good/ruritania.json`;
const article = 'tests/fixtures/articles/ruritania.txt';
const folder = mkdtempSync(join(tmpdir(), 'rejoinder-check-'));

afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('runCheck on a dossier that holds', () => {
  it('counts what it holds and what was checked', () => {
    expect(runCheck([good, '--source', article])).toEqual({
      lines: [
        'ruritania holds: 8 claims, 4 events, 3 assessments, 12 links, 48 passages; 48 passages checked against ruritania.txt.',
        `Its ids are not recorded yet: npm run dossier:record -- ${good}`,
      ],
      exitCode: 0,
    });
  });

  it('says so where no article was given', () => {
    expect(runCheck([good]).lines[0]).toContain('not held to an article');
  });

  it('finds the article among several sources by its digest', () => {
    const other = { ...Object(goodDossier).sources[0], id: 'gazette', digest: '0'.repeat(64) };
    const file = written('two-sources.json', JSON.stringify(withAt(['sources', 1], other)));
    expect(runCheck([file, '--source', article]).exitCode).toBe(0);
    const wrong = runCheck([file, '--source', written('other.txt', 'Another text.')]);
    expect(wrong.lines[0]).toMatch(/^\/sources source-mismatch: /);
  });
});

describe('runCheck on bad input', () => {
  it('lists each finding by pointer, id, code and sentence, and closes with their number', () => {
    const { lines, exitCode } = runCheck([`${dossiers}/three-broken.json`, '--source', article]);
    expect(exitCode).toBe(1);
    expect(lines).toEqual([
      '/claims/1/speaker [claim-without-speaker] missing: "speaker" is missing: add it as text.',
      expect.stringMatching(/^\/events\/4\/dates\/0\/edtf \[event-on-no-day\] bad-date: .+\.$/),
      expect.stringMatching(/^\/links\/12\/to\/id \[link-to-nowhere\] dangling-reference: .+\.$/),
      '3 findings',
    ]);
  });

  it('points into the file even where records before were set aside', () => {
    const [, index] = placeOf('assessments', 'envoy-in-no-hurry');
    const value = withAt(['assessments', 0, 'mode'], 'rumour');
    const path = ['assessments', Number(index), 'passages', 0, 'digest'];
    const file = written('shifted.json', JSON.stringify(withAt(path, '0'.repeat(64), value)));
    const { lines } = runCheck([file, '--source', article]);
    expect(lines.join('\n')).toContain(`/assessments/${index}/passages/0/digest`);
  });

  it.each([
    ['no file', [join(folder, 'none.json')], /unreadable: .* is not there/],
    ['a folder', ['tests'], /unreadable: .* is a folder/],
    ['what is no file', ['/dev/null'], /unreadable: .* is no plain file/],
    ['a path no system has', ['a\0b'], /unreadable: /],
    ['not UTF-8', [`${dossiers}/bad/not-utf-8.json`], /unreadable: .* is not UTF-8/],
    ['not JSON', [`${dossiers}/bad/not-json.html`], /not-json: /],
    ['truncated', [`${dossiers}/bad/truncated.json`], /not-json: /],
    ['polluting', [`${dossiers}/bad/polluted.json`], /\/__proto__ forbidden-key: /],
    ['no article', [good, '--source', join(folder, 'none')], /\/sources unreadable: .* not there/],
    ['an empty article', [good, '--source', written('empty', ' \n')], /\/sources unreadable: /],
  ])('%s', (_, args, sentence) => {
    const { lines, exitCode } = runCheck(args);
    expect(lines).toEqual([expect.stringMatching(sentence), '1 finding']);
    expect(exitCode).toBe(1);
  });

  it('does not open a file of 200 MB', () => {
    const file = written('large.json', '');
    truncateSync(file, 200 * 1024 * 1024);
    const started = performance.now();
    expect(runCheck([file]).lines[0]).toMatch(/too-large: .* 200\.0 MB/);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it.each([[[]], [[good, good]], [[good, '--sauce', article]], [[good, '--source']]])(
    'shows how it is called, not knowing %j',
    (args) => {
      expect(runCheck(args)).toEqual({ lines: [CHECK_USAGE], exitCode: 1 });
    },
  );
});
