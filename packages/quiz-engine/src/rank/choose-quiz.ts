import type { KeyedQuestion, QuestionDraft, QuestionKind } from '../model.js';
import { createRandom } from '../generate/seeded-random.js';

/** From what, and of what kinds, a quiz is to be made. */
export interface QuizRequest {
  /** Proved drafts of one pack; unproved ones are passed over. */
  readonly drafts: readonly QuestionDraft[];
  /** The kinds wanted, one question each; a kind named twice gives two. */
  readonly kinds: readonly QuestionKind[];
  readonly seed: string;
}

/** How far the seed may reorder questions of nearly the same score, and how heavily a quiz avoids asking one claim twice. */
const JITTER = 0.15;
const OVERLAP = 0.5;

/**
 * A quiz of one question for each kind asked for: no twins, at most one about victims, as little overlap in what it rests on as can be,
 * from easy to hard. A kind of which no draft fits is left out. The kind with the fewest drafts chooses first.
 */
export function chooseQuiz({ drafts, kinds, seed }: QuizRequest): readonly QuestionDraft[] {
  const proved = drafts.filter(({ proof }) => proof.valid);
  const count = (kind: QuestionKind): number => proved.filter(({ question }) => question.kind === kind).length;
  const chosen: QuestionDraft[] = [];
  for (const kind of [...kinds].sort((a, b) => count(a) - count(b))) {
    const best = proved
      .filter((draft) => draft.question.kind === kind && fits(draft, chosen))
      .map((draft) => ({ draft, worth: worthBeside(draft, chosen, seed) }))
      .sort((a, b) => b.worth - a.worth || (a.draft.question.id < b.draft.question.id ? -1 : 1))[0];
    if (best) chosen.push(best.draft);
  }
  return chosen.sort((a, b) => a.difficulty - b.difficulty || (a.question.id < b.question.id ? -1 : 1));
}

function fits(draft: QuestionDraft, chosen: readonly QuestionDraft[]): boolean {
  const isTwin = chosen.some(({ question }) => question.id === draft.question.id || asksTheSame(question, draft.question));
  return !isTwin && !(draft.casualties && chosen.some(({ casualties }) => casualties));
}

/** Two questions of one slot ask the same unless their keys rest on different claims. */
function asksTheSame(a: KeyedQuestion, b: KeyedQuestion): boolean {
  return a.asked.slot === b.asked.slot && a.asked.keyClaims.some((claim) => b.asked.keyClaims.includes(claim));
}

function worthBeside(draft: QuestionDraft, chosen: readonly QuestionDraft[], seed: string): number {
  const taken = new Set(chosen.flatMap(({ question }) => restsOn(question)));
  const own = restsOn(draft.question);
  const overlap = own.length === 0 ? 0 : own.filter((claim) => taken.has(claim)).length / own.length;
  return draft.score + JITTER * createRandom(seed, 'quiz', draft.question.id)() - OVERLAP * overlap;
}

function restsOn({ asked }: KeyedQuestion): readonly string[] {
  const proposition = asked.proposition?.type === 'CLAIM' || asked.proposition?.type === 'ALTERED' ? [asked.proposition.claim] : [];
  return [...new Set([...asked.keyClaims, ...asked.premises, ...proposition])];
}
