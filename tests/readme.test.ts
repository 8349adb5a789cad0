import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkAgainstSource } from '../src/desk/check-source.ts';
import { parseDossierText } from '../src/dossier/gate/index.ts';

const readme = readFileSync('README.md', 'utf8');

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\n(.*?)\n\`\`\``, 's').exec(readme)?.[1];
  if (found === undefined) throw new Error(`README.md has no ${language} block`);
  return found;
}

describe('the example of the README', () => {
  it('is a dossier that holds, word for word against its article', () => {
    const { dossier, findings } = parseDossierText(block('json'));
    expect(findings).toEqual([]);
    const source = dossier?.sources[0];
    if (!dossier || !source) throw new Error('no dossier, or none of its sources');
    expect(checkAgainstSource(dossier, source.id, block('text'))).toEqual([]);
  });

  it('is noticed when it stops holding', () => {
    const broken = block('json').replace('"speaker": "mayor"', '"speaker": "nobody"');
    expect(parseDossierText(broken).findings.map(({ code }) => code)).toContain(
      'dangling-reference',
    );
  });
});
