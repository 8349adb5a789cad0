import { writeFileSync } from 'node:fs';
import type { Dossier, Finding } from '../dossier/index.ts';
import { type ParsedDossier, parseDossierText, pointerTo } from '../dossier/gate/index.ts';
import { type Anchors, chooseAnchors } from './anchors.ts';
import { readArticle } from './article.ts';
import { readCall } from './call.ts';
import { checkAgainstSource } from './check-source.ts';
import { failing } from './failing.ts';
import { plural } from './finding-lines.ts';
import { type Addition, withAdditions } from './json-additions.ts';
import type { Outcome } from './outcome.ts';
import { readText } from './read-text.ts';
import { readSourceArticle, type SourceArticle } from './source-article.ts';

/** How the command is called. */
export const ANCHOR_USAGE = 'Usage: npm run anchor:dossier -- FILE --source ARTICLE';

/**
 * Writes into a dossier what its places are found by: a selector for each passage that a browser could not find by
 * its quote, and the lengths of its source's paragraphs. What stands there already is kept; so is every other byte
 * of the file. Nothing is written where anything else is wrong, or one passage cannot be found. Never throws.
 */
export function runAnchor(args: readonly string[]): Outcome {
  const call = readCall(args);
  if (call?.source === undefined) return { lines: [ANCHOR_USAGE], exitCode: 1 };
  const file = readText(call.file);
  if (file.kind === 'fault')
    return failing([{ pointer: '', code: file.code, message: file.message }]);
  const parsed = parseDossierText(file.text);
  const { dossier, findings } = parsed;
  if (!dossier || findings.length > 0) return failing(findings);
  const article = readSourceArticle(dossier, call.source);
  if (article.kind === 'fault') return failing([article.finding]);
  const plan = planFor(dossier, parsed, article);
  if (plan.findings.length > 0) return failing(plan.findings);
  const text = withAdditions(file.text, plan.additions);
  const amiss = amissIn(text, article);
  if (amiss.length > 0) return failing(amiss);
  return written(call.file, text, dossier, plan.additions);
}

type Found = Extract<SourceArticle, { readonly kind: 'article' }>;

interface Plan {
  readonly additions: readonly Addition[];
  readonly findings: readonly Finding[];
}

/** What is to be added, or why nothing can be. */
function planFor(dossier: Dossier, { pointers }: ParsedDossier, { source, text }: Found): Plan {
  const findings = checkAgainstSource(dossier, source, text, pointers);
  const others = findings.filter((finding) => passageWithout(finding) === undefined);
  if (others.length > 0) return { additions: [], findings: others };
  const wanted = new Set(findings.flatMap((finding) => passageWithout(finding) ?? []));
  const article = readArticle(text);
  const anchors = chooseAnchors(dossier, source, article, pointers, wanted);
  const index = dossier.sources.findIndex(({ id }) => id === source);
  const lengths: Addition = {
    pointer: pointerTo(['sources', index]),
    key: 'lengths',
    value: article.paragraphs.map(({ length }) => length),
  };
  return {
    additions: [...anchors.additions, ...(dossier.sources[index]?.lengths ? [] : [lengths])],
    findings: findings.filter((finding) => isImpossible(finding, anchors)).map(impossible),
  };
}

/** The pointer of the passage that a selector would mend, if that is what the finding asks for. */
function passageWithout({ pointer, code }: Finding): string | undefined {
  if (code === 'selector-missing') return pointer;
  if (code !== 'selector-not-single' && code !== 'selector-not-found') return undefined;
  return /^(.*)\/quote\/text$/.exec(pointer)?.[1];
}

function isImpossible(finding: Finding, { impossible: pointers }: Anchors): boolean {
  return pointers.includes(passageWithout(finding) ?? '');
}

function impossible(finding: Finding): Finding {
  const message =
    'No words of this passage are single on the page, not even with 15 words in all: let the passage begin or end with more of its paragraph.';
  return { ...finding, code: 'selector-not-single', message };
}

/** What would be wrong with the file after all. */
function amissIn(text: string, { source, text: article }: Found): readonly Finding[] {
  const { dossier, findings, pointers } = parseDossierText(text);
  if (!dossier || findings.length > 0) return findings;
  return checkAgainstSource(dossier, source, article, pointers);
}

function written(
  file: string,
  text: string,
  { id }: Dossier,
  additions: readonly Addition[],
): Outcome {
  if (additions.length === 0) {
    return { lines: [`${id} has all that its passages are found by: nothing added.`], exitCode: 0 };
  }
  try {
    writeFileSync(file, text);
  } catch {
    const message = `${file} cannot be written: change its permissions, or free some space.`;
    return failing([{ pointer: '', code: 'unreadable', message }]);
  }
  const selectors = additions.filter(({ key }) => key === 'selector').length;
  const lengths = additions.length > selectors ? ', and the lengths of its paragraphs' : '';
  return { lines: [`${id}: ${plural(selectors, 'selector')}${lengths} added.`], exitCode: 0 };
}
