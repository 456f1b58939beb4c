import { randomBytes } from 'node:crypto';
import { QUESTION_KINDS, chooseQuiz, type QuestionDraft } from '@footnote/quiz-engine';
import type { PackGraph } from '@footnote/knowledge';
import type { Dependencies } from '../../platform/dependencies.js';
import { graphOfPack, listPacks, type PackRecord } from '../packs/index.js';
import { draftQuestions, toQuestion } from '../questions/index.js';
import { drawId } from './draw-id.js';
import { freezeQuestion } from './freeze-question.js';
import { makeCode } from './quiz-code.js';
import { hasStarterQuiz, insertQuiz, type NewQuiz, type StoredQuestion } from './quiz.store.js';

type PublishDependencies = Pick<Dependencies, 'database' | 'clock' | 'ids' | 'logger'>;

/** A draft with the graph that it was made of. */
interface Chosen { readonly draft: QuestionDraft; readonly graph: PackGraph }

/**
 * Publishes the quiz that is there from the first start on: one question of each kind from the first pack. Does nothing where there
 * is one already, or nothing to ask. Tells its code if it made one.
 */
export async function publishStarterQuiz(dependencies: PublishDependencies): Promise<string | null> {
  const { database, clock, logger } = dependencies;
  if (await hasStarterQuiz(database.queries)) return null;
  const now = clock();
  const [pack] = await listPacks({ database });
  if (pack === undefined) return null;
  const chosen = await chooseStarter(dependencies, pack, now.toISOString().slice(0, 10));
  if (chosen.length === 0) {
    logger.warn({ pack: pack.slug }, 'no question could be proved, so that there is no quiz yet');
    return null;
  }
  if (chosen.length < QUESTION_KINDS.length) logger.warn({ pack: pack.slug, questions: chosen.length }, 'the first quiz lacks some kinds of question');
  const quiz = assembleQuiz(chosen, { dependencies, pack, now });
  return (await insertQuiz(database.queries, quiz)) ? quiz.code : null;
}

/** One question of each kind, over all of the days that the pack says are worth asking about. The seed is nobody's to know. */
async function chooseStarter({ database }: PublishDependencies, pack: PackRecord, knownAt: string): Promise<readonly Chosen[]> {
  const seed = randomBytes(16).toString('hex');
  const graph = await graphOfPack(database, pack, { originals: true });
  const drafted = await Promise.all(pack.keyDates.map(({ day }) => draftQuestions(graph, { asOf: day, knownAt, kinds: null, seed })));
  return chooseQuiz({ drafts: drafted.flat(), kinds: QUESTION_KINDS, seed }).map((draft) => ({ draft, graph }));
}

function assembleQuiz(chosen: readonly Chosen[], { dependencies: { ids }, pack, now }: { readonly dependencies: PublishDependencies; readonly pack: PackRecord; readonly now: Date }): NewQuiz {
  const frozen = chosen.map(({ draft, graph }) => freezeQuestion(draft, { graph, questionId: ids(), drawId }));
  const days = frozen.map(({ question }) => question.asked.asOf).sort();
  return {
    id: ids(), revisionId: ids(), code: makeCode(), title: pack.title, packKey: pack.key, packVersion: pack.version, starter: true, now,
    asOf: days.at(-1) ?? now.toISOString().slice(0, 10),
    knownAt: now.toISOString().slice(0, 10),
    questions: frozen.map(({ question }) => toStored(question)),
    keys: Object.fromEntries(frozen.map((one) => [one.question.id, one])),
  };
}

/** Field by field, from the student's view of the question. */
function toStored(question: Chosen['draft']['question']): StoredQuestion {
  const { id, kind, stem, options, targets, unit, asOf, standing, pack, sourceSlugs } = toQuestion(question, question.id);
  return { id, kind, stem, options, targets, unit, asOf, standing, pack, sourceSlugs };
}
