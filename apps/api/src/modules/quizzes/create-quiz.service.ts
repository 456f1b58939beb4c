import { authoredFrom, chooseQuiz, QUESTION_KINDS, type AuthoredQuestion, type QuestionDraft, type QuestionKind } from '@footnote/quiz-engine';
import type { CreateQuizInput } from '@footnote/schema';
import { randomUUID } from 'node:crypto';
import { isUuid, requireKey } from '../../graphql/node-id.js';
import { today, type RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { graphForViewer, requirePack, type PackRecord } from '../packs/index.js';
import { deskQuizLoader, draftsLoader } from './desk-quiz.loader.js';
import { LONGEST_TITLE, readTitle, type QuizResult } from './desk-quiz.service.js';
import { insertDeskQuiz, type NewDeskQuiz } from './desk-quiz.store.js';
import { makeCode } from './quiz-code.js';
import { WRITING } from './quiz.policy.js';
import { toLine } from './read-words.js';
import { gatherSuggestions } from './suggestion.service.js';
import { invalid, NO_QUIZ } from './user-error.js';

const MOST_TO_FILL = 30;

/** Makes a quiz about a pack that the viewer may see, with so many suggestions in its draft. */
export async function createQuiz(context: RequestContext, { pack: slug, title: typed, fill }: CreateQuizInput): Promise<QuizResult> {
  requireAtDesk(context.viewer, WRITING);
  const pack = await requirePack(context, slug);
  const title = readTitle(typed ?? pack.title);
  if (!title.ok) return { quiz: null, userErrors: [title.error] };
  const count = fill ?? 0;
  if (count < 0 || count > MOST_TO_FILL) return { quiz: null, userErrors: [invalid('fill', `A quiz begins with 0 to ${String(MOST_TO_FILL)} suggestions.`)] };
  const questions = count === 0 ? [] : await chooseQuestions(context, pack, count);
  return storeQuiz(context, { title: title.words, packKey: pack.key, questions });
}

/** Chooses suggestions: each kind once before any comes again, no twins, at most one about victims; fewer where the pack has no more. */
async function chooseQuestions(context: RequestContext, pack: PackRecord, count: number): Promise<readonly AuthoredQuestion[]> {
  const knownAt = today(context);
  const suggested = await gatherSuggestions(await graphForViewer(context, pack), { days: pack.keyDates.map(({ day }) => day), knownAt });
  // Another quiz of the same pack begins with other questions.
  const chosen = chooseSome(suggested.map(({ draft }) => draft), { count, seed: randomUUID() });
  return chosen.map((draft) => authoredFrom(draft, { id: randomUUID(), knownAt }));
}

/** A kind that has no more is asked for in vain: as many of the others are asked for instead. */
function chooseSome(drafts: readonly QuestionDraft[], { count, seed }: { readonly count: number; readonly seed: string }): readonly QuestionDraft[] {
  for (let wanted = count; ; wanted += 1) {
    const chosen = chooseQuiz({ drafts, kinds: cycleKinds(wanted), seed });
    if (chosen.length >= count || wanted >= count + QUESTION_KINDS.length * 2) return chosen.slice(0, count);
  }
}

function cycleKinds(count: number): readonly QuestionKind[] {
  return Array.from({ length: Math.ceil(count / QUESTION_KINDS.length) }, () => QUESTION_KINDS).flat().slice(0, count);
}

type QuizToStore = Pick<NewDeskQuiz, 'title' | 'packKey' | 'settings'> & { readonly questions: readonly AuthoredQuestion[] };

async function storeQuiz(context: RequestContext, { questions, ...quiz }: QuizToStore): Promise<QuizResult> {
  const account = requireAtDesk(context.viewer, WRITING);
  const key = randomUUID();
  await insertDeskQuiz(context.database.queries, {
    ...quiz, key, code: makeCode(), deskKey: account.deskKey, createdBy: account.key, now: context.now(), questions: questions.map((content) => ({ key: content.id, content })),
  });
  return { quiz: await deskQuizLoader(context).load(key), userErrors: [] };
}

/** Copies the draft of a quiz and how it is run, without its dates, what was published of it, and what students answered. */
export async function duplicateQuiz(context: RequestContext, { quiz: id }: { readonly quiz: string }): Promise<QuizResult> {
  requireAtDesk(context.viewer, WRITING);
  const key = requireKey(id, { type: 'DeskQuiz', argument: 'quiz' });
  const quiz = isUuid(key) ? await deskQuizLoader(context).load(key) : null;
  if (quiz === null) return { quiz: null, userErrors: [NO_QUIZ] };
  const { version: _version, ...settings } = quiz.settings;
  const questions = await draftsLoader(context).load(key);
  return storeQuiz(context, {
    title: titleOfCopy(quiz.title), packKey: quiz.packKey, settings: { ...settings, opensAt: null, closesAt: null, feedback: settings.feedback === 'AFTER_CLOSING' ? 'AT_END' : settings.feedback },
    questions: questions.map(({ authored }) => ({ ...authored, id: randomUUID() })),
  });
}

function titleOfCopy(title: string): string {
  const copied = toLine(`${title} (copy)`);
  return readTitle(copied).ok ? copied : toLine([...title].slice(0, LONGEST_TITLE - 7).join('')) + ' (copy)';
}
