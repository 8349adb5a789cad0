import { describe, expect, it } from 'vitest';
import { annotatedDossier, gatesFor, type Gate } from './gates.ts';

function gate(gates: readonly Gate[], name: string): Gate | undefined {
  return gates.find((candidate) => candidate.name === name);
}

describe('gatesFor', () => {
  const article = '../elsewhere/article.txt';
  const gates = gatesFor({ dossiers: ['zenda', annotatedDossier], article });

  it('tries what is cheap before what is dear', () => {
    expect(gates.map(({ name }) => name)).toEqual([
      'format:check',
      'lint',
      'types',
      'dead-code',
      'unit',
      'check:dossier zenda',
      `check:dossier ${annotatedDossier}`,
      'build',
      'build:based',
      'build:renamed',
      'build:long',
      'build:seen',
      'size',
      'journeys',
      'seen',
    ]);
  });

  it('checks a dossier against the article only where it was annotated from it', () => {
    expect(gate(gates, 'check:dossier zenda')?.script).not.toContain('--source');
    const annotated = gate(gates, `check:dossier ${annotatedDossier}`);
    expect(annotated?.script.slice(-2)).toEqual(['--source', article]);
    expect(annotated?.remark).toContain(article);
    const without = gatesFor({ dossiers: [annotatedDossier], article: undefined });
    expect(gate(without, `check:dossier ${annotatedDossier}`)).toMatchObject({
      script: ['check:dossier', '--', `public/dossiers/${annotatedDossier}/dossier.json`],
      remark: `${annotatedDossier} is checked without its article`,
    });
  });

  it('does not let a repository without dossiers pass unchecked', () => {
    expect(gate(gatesFor({ dossiers: [], article }), 'check:dossier')).toBeDefined();
  });

  it('needs only gates that come earlier', () => {
    gates.forEach(({ needs }, index) => {
      const earlier = gates.slice(0, index).map(({ name }) => name);
      expect(earlier).toEqual(expect.arrayContaining([...needs]));
    });
    expect(gate(gates, 'journeys')?.needs).toEqual([
      'build',
      'build:based',
      'build:renamed',
      'build:long',
    ]);
  });

  it('has the unit tests write the report that is counted', () => {
    const unit = gate(gates, 'unit');
    expect(unit?.script).toContain(`--outputFile.json=${unit?.report?.path}`);
  });
});
