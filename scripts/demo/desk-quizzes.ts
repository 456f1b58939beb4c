import type { KeyInWords } from './choose-answer.js';

/** Asks as the teacher. */
export type AskAsTeacher = <Data>(query: string, variables?: object) => Promise<Data>;

interface Option { readonly id: string; readonly text: string }
interface Content { readonly stem: string; readonly options: readonly Option[]; readonly targets: readonly Option[]; readonly keyOptionIds: readonly string[]; readonly keyPairs: readonly { readonly leftId: string; readonly rightId: string }[]; readonly keyNumber: number | null }
interface Draft { readonly id: string; readonly code: string; readonly draftVersion: number; readonly questions: readonly { readonly content: Content }[]; readonly settings: { readonly version: number } }

const DRAFT = '{ id code draftVersion settings { version } questions { content { stem options { id text } targets { id text } keyOptionIds keyPairs { leftId rightId } keyNumber } } }';

/** A new quiz, with so many proved suggestions in it. */
export async function createQuiz(ask: AskAsTeacher, input: { readonly pack: string; readonly title: string; readonly fill: number }): Promise<string> {
  const { createQuiz: { quiz } } = await ask<{ createQuiz: { quiz: { id: string } } }>('mutation ($input: CreateQuizInput!) { createQuiz(input: $input) { quiz { id } userErrors { code message } } }', { input });
  return quiz.id;
}

/** Accepts the first suggestions that have some words, or that rest on a source; how many there were. */
export async function acceptSuggestions(ask: AskAsTeacher, quiz: string, { filter, count }: { readonly filter: object; readonly count: number }): Promise<number> {
  const found = await ask<{ deskQuiz: { suggestions: { nodes: readonly { id: string }[] } } }>('query ($quiz: ID!, $filter: SuggestionFilter, $first: Int) { deskQuiz(id: $quiz) { suggestions(filter: $filter, first: $first) { nodes { id } } } }', { quiz, filter, first: count });
  const { nodes } = found.deskQuiz.suggestions;
  for (const { id } of nodes) await ask('mutation ($input: AcceptSuggestionInput!) { acceptSuggestion(input: $input) { userErrors { code message } } }', { input: { quiz, suggestion: id } });
  return nodes.length;
}

export interface Published { readonly id: string; readonly code: string; readonly keys: ReadonlyMap<string, KeyInWords> }

/** Sets how a quiz is run and publishes it; with its keys in the words that students see. */
export async function publishQuiz(ask: AskAsTeacher, quiz: string, settings: object): Promise<Published> {
  const read = async (): Promise<Draft> => (await ask<{ deskQuiz: Draft }>(`query ($quiz: ID!) { deskQuiz(id: $quiz) ${DRAFT} }`, { quiz })).deskQuiz;
  const before = await read();
  await ask('mutation ($input: ChangeQuizSettingsInput!) { changeQuizSettings(input: $input) { userErrors { code message } } }', {
    input: { quiz, baseVersion: before.settings.version, shuffleQuestions: false, shuffleOptions: true, feedback: 'AT_ONCE', ...settings },
  });
  const { code, draftVersion, questions } = await read();
  await ask('mutation ($input: PublishQuizInput!) { publishQuiz(input: $input) { notReady { message } userErrors { code message } } }', { input: { quiz, draftVersion } });
  return { id: quiz, code, keys: new Map(questions.map(({ content }) => [content.stem, keyInWords(content)])) };
}

function keyInWords({ options, targets, keyOptionIds, keyPairs, keyNumber }: Content): KeyInWords {
  const textOf = (choices: readonly Option[], id: string): string => choices.find((one) => one.id === id)?.text ?? '';
  return {
    options: keyOptionIds.map((id) => textOf(options, id)),
    pairs: keyPairs.map(({ leftId, rightId }) => ({ left: textOf(options, leftId), right: textOf(targets, rightId) })),
    number: keyNumber,
  };
}

/** Gives a quiz to a class for a time. */
export async function assignQuiz(ask: AskAsTeacher, input: { readonly class: string; readonly quiz: string; readonly opensAt: Date; readonly closesAt: Date }): Promise<void> {
  await ask('mutation ($input: AssignQuizInput!) { assignQuiz(input: $input) { userErrors { code message } } }', { input });
}
