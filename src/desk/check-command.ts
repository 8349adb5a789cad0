import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type Dossier, type Finding } from '../dossier/index.ts';
import { type ParsedDossier, parseDossierText } from '../dossier/gate/index.ts';
import { checkAgainstLedger } from '../dossier/gate/ledger/index.ts';
import { readArticle } from './article.ts';
import { linesOf, plural } from './finding-lines.ts';
import { checkAgainstSource, countPassages } from './check-source.ts';
import type { Outcome } from './outcome.ts';
import { type LedgerFile, readLedgerBeside } from './ledger-file.ts';
import { readText } from './read-text.ts';

/** How the command is called. */
export const CHECK_USAGE = 'Usage: npm run check:dossier -- FILE [--source ARTICLE]';

/** Checks the dossier, and holds it to an article if one is given, that the command line names. Never throws. */
export function runCheck(args: readonly string[]): Outcome {
  const call = readCall(args);
  if (!call) return { lines: [CHECK_USAGE], exitCode: 1 };
  const file = readText(call.file);
  if (file.kind === 'fault') return failing(linesOf([{ pointer: '', ...pick(file) }]));
  const parsed = parseDossierText(file.text);
  const beside = call.source === undefined ? noArticle : holdToArticle(parsed, call.source);
  const ledger = readLedgerBeside(call.file);
  const lines = [
    ...linesOf([...parsed.findings, ...beside.findings]),
    ...linesOf([...ledger.findings, ...heldTo(ledger, parsed)], basename(ledger.path)),
  ];
  if (lines.length > 0 || !parsed.dossier) return failing(lines);
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

interface Call {
  readonly file: string;
  readonly source: string | undefined;
}

interface Beside {
  readonly findings: readonly Finding[];
  /** How many passages were looked up, and in what. */
  readonly checked: string;
}

const noArticle: Beside = { findings: [], checked: 'not held to an article (no --source)' };

function readCall(args: readonly string[]): Call | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { source: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? undefined : { file, source: values.source };
  } catch {
    return undefined;
  }
}

function holdToArticle({ dossier, pointers }: ParsedDossier, path: string): Beside {
  const article = readText(path);
  if (article.kind === 'fault') return unchecked({ pointer: '/sources', ...pick(article) });
  if (article.text.trim() === '') {
    const message = `${path} is empty: name the file that has the article's text.`;
    return unchecked({ pointer: '/sources', code: 'unreadable', message });
  }
  if (!dossier) return unchecked();
  const source = sourceFor(dossier, article.text);
  if (source === undefined) {
    const message = `None of the dossier's sources has the digest of ${path}: check that it is the same text.`;
    return unchecked({ pointer: '/sources', code: 'source-mismatch', message });
  }
  return {
    findings: checkAgainstSource(dossier, source, article.text, pointers),
    checked: `${plural(countPassages(dossier, source), 'passage')} checked against ${basename(path)}`,
  };
}

/** The source the article is the text of. Where there is only one it must be that, and the check will say if not. */
function sourceFor(dossier: Dossier, articleText: string): string | undefined {
  if (dossier.sources.length === 1) return dossier.sources[0]?.id;
  const { digest } = readArticle(articleText);
  return dossier.sources.find((source) => source.digest === digest)?.id;
}

function unchecked(...findings: readonly Finding[]): Beside {
  return { findings, checked: '' };
}

function pick({ code, message }: Pick<Finding, 'code' | 'message'>) {
  return { code, message };
}

function failing(lines: readonly string[]): Outcome {
  return { lines: [...lines, plural(lines.length, 'finding')], exitCode: 1 };
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
