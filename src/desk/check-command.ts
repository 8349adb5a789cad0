import { basename } from 'node:path';
import type { Dossier, Finding } from '../dossier/index.ts';
import { type ParsedDossier, parseDossierText } from '../dossier/gate/index.ts';
import { readCall } from './call.ts';
import { checkAgainstLedger } from '../dossier/gate/ledger/index.ts';
import { linesOf, plural } from './finding-lines.ts';
import { checkAgainstSource, countPassages } from './check-source.ts';
import { failing, failingWith } from './failing.ts';
import type { Outcome } from './outcome.ts';
import { type LedgerFile, readLedgerBeside } from './ledger-file.ts';
import { readText } from './read-text.ts';
import { readSourceArticle } from './source-article.ts';

/** How the command is called. */
export const CHECK_USAGE = 'Usage: npm run check:dossier -- FILE [--source ARTICLE]';

/** Checks the dossier, and holds it to an article if one is given, that the command line names. Never throws. */
export function runCheck(args: readonly string[]): Outcome {
  const call = readCall(args);
  if (!call) return { lines: [CHECK_USAGE], exitCode: 1 };
  const file = readText(call.file);
  if (file.kind === 'fault')
    return failing([{ pointer: '', code: file.code, message: file.message }]);
  const parsed = parseDossierText(file.text);
  const beside = call.source === undefined ? noArticle : holdToArticle(parsed, call.source);
  const ledger = readLedgerBeside(call.file);
  const lines = [
    ...linesOf([...parsed.findings, ...beside.findings]),
    ...linesOf([...ledger.findings, ...heldTo(ledger, parsed)], basename(ledger.path)),
  ];
  if (lines.length > 0 || !parsed.dossier) return failingWith(lines);
  const summary = summaryOf(parsed.dossier, beside.checked);
  return { lines: ledger.ledger ? [summary] : [summary, unrecordedLine(call.file)], exitCode: 0 };
}

/** A dossier part of which was set aside would seem to have lost its ids: its own findings come first. */
function heldTo({ ledger }: LedgerFile, { dossier, findings }: ParsedDossier): readonly Finding[] {
  return ledger && dossier && findings.length === 0 ? checkAgainstLedger(dossier, ledger) : [];
}

function unrecordedLine(file: string): string {
  return `Its ids are not recorded yet: npm run dossier:record -- ${file}`;
}

interface Beside {
  readonly findings: readonly Finding[];
  /** How many passages were looked up, and in what. */
  readonly checked: string;
}

const noArticle: Beside = { findings: [], checked: 'not held to an article (no --source)' };

function holdToArticle({ dossier, pointers }: ParsedDossier, path: string): Beside {
  if (!dossier) return { findings: [], checked: '' };
  const article = readSourceArticle(dossier, path);
  if (article.kind === 'fault') return { findings: [article.finding], checked: '' };
  const { source, text } = article;
  return {
    findings: checkAgainstSource(dossier, source, text, pointers),
    checked: `${plural(countPassages(dossier, source), 'passage')} checked against ${basename(path)}`,
  };
}

function summaryOf(dossier: Dossier, checked: string): string {
  const counts = [
    plural(dossier.claims.length, 'claim'),
    plural(dossier.events.length, 'event'),
    plural(dossier.assessments.length, 'assessment'),
    plural(dossier.links.length, 'link'),
    plural(countPassages(dossier), 'passage'),
  ];
  return `${dossier.id} holds: ${counts.join(', ')}; ${checked}.`;
}
