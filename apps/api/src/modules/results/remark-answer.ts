import { gradeResponse, type StudentResponse } from '@footnote/quiz-engine';
import type { FrozenQuestion } from '../quizzes/index.js';
import { matchOptions } from './match-options.js';

/** How answers to a question of an earlier revision are marked by a later one. */
export type Remarking =
  | { readonly outcome: 'WITHDRAWN' }
  | { readonly outcome: 'LEFT'; readonly because: string }
  | { readonly outcome: 'REMARKED'; readonly to: FrozenQuestion; readonly options: ReadonlyMap<string, string> };

/**
 * Whether answers to `from` can be marked by the key of `to`. They cannot where the kind has changed, where the right answer was not
 * among what was offered, or where several options are chosen, ordered or matched and not each of them is still there.
 */
export function planRemarking(from: FrozenQuestion, to: FrozenQuestion | null): Remarking {
  if (to === null) return { outcome: 'WITHDRAWN' };
  const [mine, theirs] = [from.question, to.question];
  if (mine.kind !== theirs.kind) return { outcome: 'LEFT', because: 'It asks for another kind of answer now.' };
  if (mine.kind === 'NUMERIC') return mine.unit === theirs.unit ? { outcome: 'REMARKED', to, options: new Map() } : { outcome: 'LEFT', because: 'It counts in another unit now.' };
  const options = matchOptions(from, to);
  const offered = new Set(options.values());
  const whole = mine.kind === 'MULTIPLE_CHOICE' || mine.kind === 'ORDER' || mine.kind === 'MATCH';
  if (whole && (options.size < mine.options.length + mine.targets.length || offered.size < theirs.options.length + theirs.targets.length)) {
    return { outcome: 'LEFT', because: 'Its options have changed, so that answers to the old ones say nothing of the new.' };
  }
  const keyed = theirs.key.type === 'OPTIONS' ? theirs.key.optionIds : [];
  if (keyed.some((id) => !offered.has(id))) return { outcome: 'LEFT', because: 'What is right now was not among the options then.' };
  return { outcome: 'REMARKED', to, options };
}

/** A mark, and whether it counts for anybody. */
export interface Remark { readonly correct: boolean; readonly score: number; readonly excluded: boolean }

/** Marks an answer again; null where its mark stays because it chose what is no longer offered. */
export function remarkAnswer(answer: StudentResponse, remarking: Remarking): Remark | null {
  switch (remarking.outcome) {
    case 'WITHDRAWN': return { correct: false, score: 0, excluded: true };
    case 'LEFT': return null;
    case 'REMARKED': {
      const renamed = renameAnswer(answer, remarking.options);
      if (renamed === null) return null;
      const grade = gradeResponse(remarking.to.question, renamed);
      return grade.ok ? { correct: grade.correct, score: grade.score, excluded: false } : null;
    }
    default: return remarking satisfies never;
  }
}

function renameAnswer(answer: StudentResponse, options: ReadonlyMap<string, string>): StudentResponse | null {
  switch (answer.type) {
    case 'NUMBER': return answer;
    case 'OPTIONS': {
      const optionIds = answer.optionIds.flatMap((id) => options.get(id) ?? []);
      return optionIds.length === answer.optionIds.length ? { type: 'OPTIONS', optionIds } : null;
    }
    case 'PAIRS': {
      const pairs = answer.pairs.flatMap(({ leftId, rightId }) => {
        const [left, right] = [options.get(leftId), options.get(rightId)];
        return left === undefined || right === undefined ? [] : [{ leftId: left, rightId: right }];
      });
      return pairs.length === answer.pairs.length ? { type: 'PAIRS', pairs } : null;
    }
    default: return answer satisfies never;
  }
}
