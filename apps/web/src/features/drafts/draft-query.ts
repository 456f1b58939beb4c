import type { QuestionKind } from '@footnote/schema/browser';
import { isDay, type Day } from '../../ui/format-day';
import { isQuestionKind } from '../quiz/parse-response';

/** What the filters of the drafts page ask for. */
export interface DraftQuery {
  readonly pack: string;
  readonly asOf: Day;
  readonly kind: QuestionKind | null;
  readonly after: string | null;
}

interface FilterPack { readonly slug: string; readonly keyDates: readonly { readonly day: Day }[] }

/** Reads the filters; what is not understood falls back to the first pack and its first key date. */
export function readDraftQuery(given: Readonly<Record<string, string | undefined>>, packs: readonly FilterPack[], today: Day): DraftQuery | null {
  const pack = packs.find((one) => one.slug === given['pack']) ?? packs[0];
  if (pack === undefined) return null;
  const asOf = given['asOf'] !== undefined && isDay(given['asOf']) ? given['asOf'] : pack.keyDates[0]?.day ?? today;
  const kind = given['kind'] ?? null;
  return { pack: pack.slug, asOf, kind: isQuestionKind(kind) ? kind : null, after: given['after'] ?? null };
}

/** Kinds in the words of a teacher. */
export const KIND_WORDS: Readonly<Record<QuestionKind, string>> = {
  SINGLE_CHOICE: 'Single choice', MULTIPLE_CHOICE: 'Multiple choice', ORDER: 'Order', MATCH: 'Match', TRUE_FALSE_NOT_STATED: 'Say so, otherwise, or not',
  NUMERIC: 'Figure', OUTLET: 'Which outlet', CHANGE: 'What changed', CORROBORATION: 'Corroboration', DISAGREEMENT: 'Sources disagree',
};
