import { countEntities, formatProblem, loadPack, type PackProblem } from '@footnote/corpus';
import { readPackFolder } from '@footnote/corpus/disk';
import { hashText, resolvePassage } from '@footnote/evidence';
import { verifyQuestion, type VerifyFinding } from '@footnote/quiz-engine';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { findPack, listPackNames, listPacks, type PackPlace } from '../find-pack.js';
import { count, list, UsageError, type Outcome } from '../outcome.js';
import type { Surroundings } from '../surroundings.js';

/** What was found about one pack, or one file of questions. */
type Verified =
  | { readonly kind: 'PACK'; readonly target: string; readonly good: boolean; readonly problems: readonly PackProblem[]; readonly counts: Readonly<Record<string, number>> | null }
  | { readonly kind: 'QUESTIONS'; readonly target: string; readonly good: boolean; readonly questions: readonly VerifiedQuestion[]; readonly findings: readonly VerifyFinding[] };

interface VerifiedQuestion { readonly id: string; readonly good: boolean; readonly verbatim: boolean | null }

/** Checks packs (all that ship, where none is named) and question files, each from its own files alone: no database, no network. */
export function verify(targets: readonly string[], { folder }: Surroundings): Outcome {
  const verified = targets.length === 0 ? listPacks().map(verifyPack) : targets.map((target) => verifyTarget(target, folder));
  const good = verified.every((one) => one.good);
  return { good, document: { good, verified }, text: verified.map(describe).join('\n\n') };
}

function verifyTarget(target: string, folder: string): Verified {
  const pack = findPack(target, folder);
  if (pack !== null) return verifyPack(pack);
  const file = path.resolve(folder, target);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) throw new UsageError('NOT_A_PACK', `${target} is a folder without a pack.yaml, so it is no pack.`);
  if (found === undefined) throw new UsageError('UNKNOWN_TARGET', `"${target}" is neither a pack nor a file. The packs are ${list(listPackNames())}.`, listPackNames());
  return verifyFile(target, readFileSync(file, 'utf8'));
}

function verifyPack({ name, folder }: PackPlace): Verified {
  const loaded = loadPack(readPackFolder(folder));
  if (!loaded.ok) return { kind: 'PACK', target: name, good: false, problems: loaded.problems, counts: null };
  return { kind: 'PACK', target: name, good: true, problems: loaded.warnings, counts: countEntities(loaded.graph) };
}

function verifyFile(target: string, text: string): Verified {
  const parsed = parseJson(text);
  if (!parsed.ok) return { kind: 'QUESTIONS', target, good: false, questions: [], findings: [{ code: 'NOT_JSON', message: `The file is not JSON: ${parsed.because}. Expected is what "footnote questions --json" prints, or one question of it.`, questionId: null, path: null }] };
  const { good, questions, findings } = verifyQuestion(parsed.value, { hashText, resolvePassage });
  return { kind: 'QUESTIONS', target, good, questions: questions.map(({ id, good: sound, proof }) => ({ id, good: sound, verbatim: proof?.verbatim ?? null })), findings };
}

function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly because: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, because: error instanceof Error ? error.message : String(error) };
  }
}

function describe(one: Verified): string {
  switch (one.kind) {
    case 'PACK': return describePack(one);
    case 'QUESTIONS': return describeQuestions(one);
    default: return one satisfies never;
  }
}

function describePack({ target, good, problems, counts }: Extract<Verified, { kind: 'PACK' }>): string {
  const errors = problems.filter((problem) => problem.severity === 'ERROR').length;
  const head = good ? `${target} is sound.` : `${target} is not sound: ${count(errors, 'error')}.`;
  const held = counts === null ? [] : [Object.entries(counts).map(([name, number]) => `${number} ${name}`).join(', ')];
  return [head, ...held, ...problems.map(formatProblem)].join('\n');
}

function describeQuestions({ target, good, questions, findings }: Extract<Verified, { kind: 'QUESTIONS' }>): string {
  const sound = questions.filter((question) => question.good).length;
  const verbatim = questions.filter((question) => question.verbatim === true).length;
  const rests = verbatim === questions.length ? 'all on the verbatim texts' : verbatim === 0 ? "on Footnote's summaries" : `${verbatim} on the verbatim texts, the others on Footnote's summaries`;
  const head = good ? `${target}: the proof of ${count(questions.length, 'question')} holds (${rests}).` : `${target} is not good: ${sound} of ${questions.length} hold${sound === 1 ? 's' : ''}.`;
  return [head, ...findings.map(({ code, message, path: place, questionId }) => `${[questionId, place].filter((part) => part !== null).join(' ') || target}: ${code}: ${message}`)].join('\n');
}
