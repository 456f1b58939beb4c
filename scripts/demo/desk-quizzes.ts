import type { KeyInWords } from './choose-answer.js';

/** Asks as the teacher. */
export type AskAsTeacher = <Data>(query: string, variables?: object) => Promise<Data>;

interface Option { readonly id: string; readonly text: string }
interface Content { readonly stem: string; readonly options: readonly Option[]; readonly targets: readonly Option[]; readonly keyOptionIds: readonly string[]; readonly keyPairs: readonly { readonly leftId: string; readonly rightId: string }[]; readonly keyNumber: number | null }
interface Draft { readonly id: string; readonly code: string; readonly draftVersion: number; readonly questions: readonly { readonly content: Content }[]; readonly settings: { readonly version: number } }

const DRAFT = '{ id code draftVersion settings { version } questions { content { stem options { id text } targets { id text } keyOptionIds keyPairs { leftId rightId } keyNumber } } }';

/** A new quiz without questions: what a first fill would choose is drawn anew each time. */
export async function createQuiz(ask: AskAsTeacher, input: { readonly pack: string; readonly title: string }): Promise<string> {
  const { createQuiz: { quiz } } = await ask<{ createQuiz: { quiz: { id: string } } }>('mutation ($input: CreateQuizInput!) { createQuiz(input: $input) { quiz { id } userErrors { code message } } }', { input });
  return quiz.id;
}

interface Suggestion { readonly id: string; readonly mark: string; readonly draft: { readonly question: { readonly stem: string } } }

/** By its stem, what a question asks in the engine's canonical form: the same in every demonstration, however it is worded in this one. */
export type Marks = ReadonlyMap<string, string>;

/**
 * Accepts, for the beginning of each mark, the suggestion that has it. The wording of suggestions depends on the pack's slug, which bears
 * the desk's mark; what they ask does not. Where there is none, the demonstration has a question less.
 */
export async function fillQuiz(ask: AskAsTeacher, quiz: string, wished: readonly string[]): Promise<Marks> {
  const accepted = new Map<string, string>();
  for (const wish of wished) {
    const suggestion = (await findSuggestions(ask, quiz)).filter(({ mark }) => mark.startsWith(wish)).sort((a, b) => (a.mark < b.mark ? -1 : 1))[0];
    if (suggestion === undefined) continue;
    await ask('mutation ($input: AcceptSuggestionInput!) { acceptSuggestion(input: $input) { userErrors { code message } } }', { input: { quiz, suggestion: suggestion.id } });
    accepted.set(suggestion.draft.question.stem, suggestion.mark);
  }
  return accepted;
}

async function findSuggestions(ask: AskAsTeacher, quiz: string): Promise<readonly Suggestion[]> {
  const all: Suggestion[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { deskQuiz: { suggestions } }: { deskQuiz: { suggestions: { nodes: readonly Suggestion[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } } = await ask(
      'query ($quiz: ID!, $after: String) { deskQuiz(id: $quiz) { suggestions(first: 100, after: $after) { nodes { id mark draft { question { stem } } } pageInfo { hasNextPage endCursor } } } }', { quiz, after },
    );
    all.push(...suggestions.nodes);
    [more, after] = [suggestions.pageInfo.hasNextPage, suggestions.pageInfo.endCursor];
  }
  return all;
}

export interface Published { readonly id: string; readonly code: string; readonly keys: ReadonlyMap<string, KeyInWords> }

/** Sets how a quiz is run and publishes it; with its keys in the words that students see. */
export async function publishQuiz(ask: AskAsTeacher, quiz: string, { marks, ...settings }: { readonly marks: Marks; readonly attemptsAllowed?: number; readonly feedback?: string }): Promise<Published> {
  const read = async (): Promise<Draft> => (await ask<{ deskQuiz: Draft }>(`query ($quiz: ID!) { deskQuiz(id: $quiz) ${DRAFT} }`, { quiz })).deskQuiz;
  const before = await read();
  await ask('mutation ($input: ChangeQuizSettingsInput!) { changeQuizSettings(input: $input) { userErrors { code message } } }', {
    input: { quiz, baseVersion: before.settings.version, shuffleQuestions: false, shuffleOptions: true, feedback: 'AT_ONCE', ...settings },
  });
  const { code, draftVersion, questions } = await read();
  await ask('mutation ($input: PublishQuizInput!) { publishQuiz(input: $input) { notReady { message } userErrors { code message } } }', { input: { quiz, draftVersion } });
  return { id: quiz, code, keys: new Map(questions.map(({ content }) => [content.stem, { ...keyInWords(content), mark: marks.get(content.stem) ?? content.stem }])) };
}

function keyInWords({ options, targets, keyOptionIds, keyPairs, keyNumber }: Content): Omit<KeyInWords, 'mark'> {
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
