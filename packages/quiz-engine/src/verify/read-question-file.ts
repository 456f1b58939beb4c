import * as v from 'valibot';
import { questionFileSchema } from './file-schema.js';
import type { QuestionFile, VerifyFinding } from './question-file.js';

/** One question of a file that could be read, and the document around it where it has one. */
export interface ReadQuestion {
  readonly file: QuestionFile;
  /** The SDL shape that was printed around the file; null where the file stands alone. */
  readonly presented: unknown;
  /** Where it stands in the document: "" or "questions[3]". */
  readonly path: string;
}

/** What a set of questions says of itself. */
export interface SetHeader { readonly pack: unknown; readonly asOf: unknown; readonly knownAt: unknown }

export interface ReadDocument { readonly questions: readonly ReadQuestion[]; readonly header: SetHeader | null; readonly findings: readonly VerifyFinding[] }

/** Reads a document of one question or of a set, in any of the shapes that are printed; says of each that cannot be read why. */
export function readDocument(document: unknown): ReadDocument {
  if (!isRecord(document)) return { questions: [], header: null, findings: [unreadable('', 'The file is not a JSON object. Expected is a question, or a set of them as “footnote questions --json” prints it.')] };
  if (!Array.isArray(document['questions'])) return { ...merge([readOne(document, '')]), header: null };
  const entries: readonly unknown[] = document['questions'];
  if (entries.length === 0) return { questions: [], header: null, findings: [unreadable('questions', 'The set holds no questions.')] };
  const { pack, asOf, knownAt } = document;
  return { ...merge(entries.map((entry, at) => readOne(entry, `questions[${at}]`))), header: { pack, asOf, knownAt } };
}

type Outcome = { readonly question: ReadQuestion } | { readonly finding: VerifyFinding };

function merge(outcomes: readonly Outcome[]): Pick<ReadDocument, 'questions' | 'findings'> {
  return {
    questions: outcomes.flatMap((outcome) => ('question' in outcome ? [outcome.question] : [])),
    findings: outcomes.flatMap((outcome) => ('finding' in outcome ? [outcome.finding] : [])),
  };
}

function readOne(entry: unknown, path: string): Outcome {
  if (!isRecord(entry)) return { finding: unreadable(path, 'This is not a question.') };
  const isBare = entry['format'] === 'footnote-question';
  const carried = isBare ? entry : entry['file'];
  if (carried === undefined) return { finding: unreadable(path, 'The question carries no “file”, so it cannot be re-checked from this document alone. “footnote questions --json” prints it with one.') };
  const parsed = v.safeParse(questionFileSchema, carried);
  if (parsed.success) return { question: { file: parsed.output, presented: isBare ? null : entry, path } };
  const [issue] = parsed.issues;
  const at = [path, ...(isBare ? [] : ['file']), v.getDotPath(issue) ?? ''].filter((part) => part !== '').join('.');
  return { finding: unreadable(at, `${at === '' ? 'The file' : `“${at}”`} cannot be read: ${issue.message}`) };
}

function unreadable(path: string, message: string): VerifyFinding {
  return { code: 'UNREADABLE', message, questionId: null, path: path === '' ? null : path };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
