import type { Check } from '../model.js';
import { proveQuestion } from '../proof/prove-question.js';
import { areTwins, twinMarkOf } from '../proof/twins.js';
import { indexForProof } from '../proof/proof-index.js';
import { checkCarriedTexts, checkClosed } from './check-carried-texts.js';
import { checkExplanation } from './check-explanation.js';
import { findDifference, showValue } from './compare-documents.js';
import { presentFile } from './present-draft.js';
import type { QuestionFile, VerifiedQuestion, VerifyFinding, VerifyResult, VerifyTools } from './question-file.js';
import { readDocument, type ReadQuestion, type SetHeader } from './read-question-file.js';

type Found = Omit<VerifyFinding, 'questionId'>;

/**
 * Re-checks a question, or a set of them, from the document alone: texts are hashed and passages anchored again, the proof is made
 * anew and compared with the one recorded, and what is shown is compared with what the proof is about. Good means: nothing to say.
 */
export function verifyQuestion(document: unknown, tools: VerifyTools): VerifyResult {
  const { questions, header, findings } = readDocument(document);
  const verified = questions.map((read) => verifyOne(read, tools));
  const among = checkSet(questions, header);
  const all = [...findings, ...verified.flatMap((each) => each.findings), ...among];
  const bad = new Set(all.map(({ questionId }) => questionId));
  return {
    good: questions.length > 0 && all.length === 0,
    questions: verified.map(({ id, proof }): VerifiedQuestion => ({ id, good: !bad.has(id), proof })),
    findings: all,
  };
}

function verifyOne({ file, presented, path }: ReadQuestion, tools: VerifyTools): { readonly id: string; readonly proof: VerifiedQuestion['proof']; readonly findings: readonly VerifyFinding[] } {
  const { question, grounds } = file;
  const proof = proveQuestion({ question, graph: grounds });
  const found: readonly Found[] = [
    ...checkClosed(grounds), ...checkCarriedTexts(file, tools), ...proof.checks.flatMap(sayFailure), ...compareProofs(file, proof), ...checkPack(file),
    ...checkExplanation(file), ...(presented === null ? [] : comparePresented(file, presented)),
  ];
  const within = (inner: string | null): string | null => [path, inner ?? ''].filter((part) => part !== '').join('.') || null;
  return { id: question.id, proof, findings: found.map((each) => ({ ...each, questionId: question.id, path: within(each.path) })) };
}

function sayFailure({ passed, code, message, optionId }: Check): readonly Found[] {
  return passed || code === null ? [] : [{ code, message, path: optionId === null ? null : `question.options.${optionId}` }];
}

/** The proof recorded has to be the proof made anew, check by check. */
function compareProofs({ proof: recorded }: QuestionFile, made: QuestionFile['proof']): readonly Found[] {
  if (recorded.valid !== made.valid) {
    const message = recorded.valid ? 'The file calls the question proved, and its proof does not hold.' : 'The file calls the question unproved, and its proof holds.';
    return [{ code: 'PROOF_DIFFERS', message, path: 'proof.valid' }];
  }
  const difference = findDifference(made, recorded);
  return difference === null ? [] : [{ code: 'PROOF_DIFFERS', message: `The proof recorded is not the one that the file gives: at “${difference.path}” it has ${showValue(difference.found)} where ${showValue(difference.expected)} is due.`, path: `proof.${difference.path}` }];
}

function checkPack({ question, grounds }: QuestionFile): readonly Found[] {
  return question.pack === grounds.pack.slug ? [] : [{ code: 'DOCUMENT_DIFFERS', message: `The question is of the pack “${question.pack}”, and its grounds are of “${grounds.pack.slug}”.`, path: 'grounds.pack' }];
}

/** What is shown around the file has to be what the file says; a document may add to it, as a score or findings of the linter. */
function comparePresented(file: QuestionFile, presented: unknown): readonly Found[] {
  const { file: _, ...shown } = presentFile(file);
  const difference = findDifference(shown, presented, { tolerant: true });
  return difference === null ? [] : [{ code: 'DOCUMENT_DIFFERS', message: `What is shown is not what was proved: at “${difference.path}” stands ${showValue(difference.found)} where ${showValue(difference.expected)} is due.`, path: difference.path }];
}

/** Of a set: one pack and one pair of clocks, as its header says; no id twice, and no twins. */
function checkSet(questions: readonly ReadQuestion[], header: SetHeader | null): readonly VerifyFinding[] {
  if (!header) return [];
  const strays = questions.flatMap(({ file: { question }, path }) => {
    const said = { pack: question.pack, asOf: question.asked.asOf, knownAt: question.asked.knownAt };
    const given = Object.fromEntries(Object.entries(header).filter(([, value]) => value !== undefined && value !== null));
    const difference = findDifference(given, said, { tolerant: true });
    return difference === null ? [] : [{ code: 'DOCUMENT_DIFFERS', message: `The set says ${difference.path} ${showValue(difference.expected)}, and the question ${showValue(difference.found)}.`, questionId: question.id, path }];
  });
  const ids = questions.map(({ file }) => file.question.id);
  const repeated = ids.filter((id, at) => ids.indexOf(id) < at).map((id) => ({ code: 'DOCUMENT_DIFFERS', message: `The set holds the question “${id}” twice.`, questionId: id, path: null }));
  return [...strays, ...repeated, ...findTwinsOf(questions)];
}

function findTwinsOf(questions: readonly ReadQuestion[]): readonly VerifyFinding[] {
  const marks = questions.map(({ file, path }) => ({ id: file.question.id, stem: file.question.stem, path, mark: twinMarkOf(file.question, indexForProof(file.grounds).graph) }));
  return marks.flatMap(({ id, path, mark }, at) => marks.slice(0, at).flatMap((other) => (mark && other.mark && areTwins(mark, other.mark)
    ? [{ code: 'TWIN', message: `It asks the same as another question of the set: “${other.stem}” (${other.id}).`, questionId: id, path }] : [])));
}
