import type { KeyedQuestion, LintFinding, LintMend, Option, QuestionDraft } from '../model.js';

/** What the linter reads: the question, and how its options divide. */
export interface Item {
  readonly question: KeyedQuestion;
  readonly stem: string;
  readonly options: readonly Option[];
  readonly key: readonly Option[];
  readonly wrong: readonly Option[];
}

/** One place where a flaw was found, and what would do away with it where a machine can tell. */
export type Found = readonly (Pick<LintFinding, 'message' | 'optionId'> & { readonly mend?: LintMend | null })[];

/** One flaw of the literature: a code, its name in plain words, where it is described, and a function that finds it. */
export interface Flaw {
  readonly flaw: string;
  readonly name: string;
  readonly reference: string;
  readonly find: (item: Item) => Found;
}

/** Takes a draft apart for the linter. */
export function openItem({ question }: Pick<QuestionDraft, 'question'>): Item {
  const { key, options, stem } = question;
  const right = new Set(key.type === 'OPTIONS' ? key.optionIds : []);
  const isChoice = key.type === 'OPTIONS' && question.kind !== 'ORDER';
  return { question, stem, options, key: isChoice ? options.filter(({ id }) => right.has(id)) : [], wrong: isChoice ? options.filter(({ id }) => !right.has(id)) : [] };
}

/** One finding about the stem or the item as a whole. */
export function about(message: string, mend: LintMend | null = null): Found {
  return [{ message, optionId: null, mend }];
}

/** One finding for each option that a test picks. */
export function aboutOptions(options: readonly Option[], isFlawed: (option: Option) => boolean, { say, mend }: AboutOption): Found {
  return options.filter(isFlawed).map((option) => ({ message: say(option), optionId: option.id, mend: mend?.(option) ?? null }));
}

/** What is said of a flawed option, and what would mend it. */
export interface AboutOption { readonly say: (option: Option) => string; readonly mend?: (option: Option) => LintMend | null }
