import { shippedGraph, startTestApi, type Answer, type TestApi, type TestTeacher } from '../../../testing/start-test-api.js';

/** The pack that quizzes are made about here. */
export const PACK = 'harbour-ferry';

export interface UserErrorShown { readonly code: string; readonly field: readonly string[] | null; readonly message: string }
export interface ContentShown {
  readonly kind: string; readonly stem: string; readonly asOf: string; readonly knownAt: string; readonly unit: string | null;
  readonly options: readonly { readonly id: string; readonly text: string; readonly reason: string; readonly claim: string | null; readonly evidence: readonly { readonly exact: string; readonly anchor: string; readonly sourceLabel: string }[] }[];
  readonly targets: readonly { readonly id: string; readonly text: string }[];
  readonly keyOptionIds: readonly string[]; readonly keyPairs: readonly { readonly leftId: string; readonly rightId: string }[]; readonly keyNumber: number | null;
}
export interface CheckShown { readonly standing: string; readonly summary: string; readonly canBeAsked: boolean; readonly missing: readonly { readonly code: string; readonly message: string; readonly optionId: string | null }[]; readonly proof: { readonly valid: boolean }; readonly explanation: { readonly text: string; readonly key: readonly { readonly evidence: readonly { readonly exact: string }[] }[] }; readonly lint: readonly { readonly flaw: string }[] }
export interface QuestionShown { readonly id: string; readonly position: number; readonly version: number; readonly kind: string; readonly fromSuggestion: boolean; readonly editedSinceSuggested: boolean; readonly updatedBy: string | null; readonly removedAt: string | null; readonly content: ContentShown; readonly check: CheckShown }
export interface SettingsShown { readonly opensAt: string | null; readonly closesAt: string | null; readonly attemptsAllowed: number | null; readonly shuffleQuestions: boolean; readonly shuffleOptions: boolean; readonly feedback: string; readonly timeLimitSeconds: number | null; readonly version: number }
export interface RevisionShown { readonly id: string; readonly number: number; readonly note: string | null; readonly publishedBy: string | null; readonly questionCount: number; readonly provedCount: number; readonly citedCount: number; readonly unsourcedCount: number; readonly attemptCount: number; readonly packVersion: number | null }
export interface NotReadyShown { readonly code: string; readonly questionId: string | null; readonly questionNumber: number | null; readonly message: string; readonly remedy: string }
export interface QuizShown {
  readonly id: string; readonly code: string; readonly title: string; readonly state: string; readonly draftVersion: number; readonly questionCount: number; readonly rejectedCount: number;
  readonly changedSincePublished: boolean; readonly archivedAt: string | null; readonly settings: SettingsShown; readonly revisions: { readonly nodes: readonly RevisionShown[] }; readonly notReady: readonly NotReadyShown[];
  readonly questions: readonly QuestionShown[];
}

const CONTENT = 'kind stem asOf knownAt unit options { id text reason claim evidence { exact anchor sourceLabel } } targets { id text } keyOptionIds keyPairs { leftId rightId } keyNumber';
export const CHECK = 'standing summary canBeAsked missing { code message optionId } proof { valid } explanation { text key { evidence { exact } } } lint { flaw }';
const QUESTION = `id position version kind fromSuggestion editedSinceSuggested updatedBy removedAt content { ${CONTENT} } check { ${CHECK} }`;
const NOT_READY = 'code questionId questionNumber message remedy';
const REVISION = 'id number note publishedBy questionCount provedCount citedCount unsourcedCount attemptCount packVersion';
const QUIZ = `id code title state draftVersion questionCount rejectedCount changedSincePublished archivedAt settings { opensAt closesAt attemptsAllowed shuffleQuestions shuffleOptions feedback timeLimitSeconds version }
  revisions { nodes { ${REVISION} } } notReady { ${NOT_READY} } questions { ${QUESTION} }`;

/** What each operation answers with. */
const PAYLOADS: Readonly<Record<string, string>> = {
  deleteQuiz: 'deletedId',
  acceptSuggestion: `quiz { ${QUIZ} } draftQuestion { ${QUESTION} }`, addDraftQuestion: `quiz { ${QUIZ} } draftQuestion { ${QUESTION} }`, moveDraftQuestion: `quiz { ${QUIZ} } draftQuestion { ${QUESTION} }`,
  restoreDraftQuestion: `quiz { ${QUIZ} } draftQuestion { ${QUESTION} }`, saveDraftQuestion: `quiz { ${QUIZ} } draftQuestion { ${QUESTION} } theirs { ${QUESTION} }`,
  removeDraftQuestion: `quiz { ${QUIZ} } draftQuestion { ${QUESTION} } theirs { ${QUESTION} }`, publishQuiz: `quiz { ${QUIZ} } revision { ${REVISION} } notReady { ${NOT_READY} }`,
};

export interface Payload {
  readonly quiz: QuizShown | null;
  readonly draftQuestion: QuestionShown | null;
  readonly theirs: QuestionShown | null;
  readonly revision: RevisionShown | null;
  readonly notReady: readonly NotReadyShown[];
  readonly deletedId: string | null;
  readonly userErrors: readonly UserErrorShown[];
}

/** A teacher at work, through the API. */
export interface AtDesk {
  readonly teacher: TestTeacher;
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** Carries out an operation; throws where GraphQL itself refuses it. */
  readonly tell: (operation: string, input: Readonly<Record<string, unknown>>) => Promise<Payload>;
  /** The same, for a test in which nothing should stand in the way. */
  readonly must: (operation: string, input: Readonly<Record<string, unknown>>) => Promise<Payload & { readonly quiz: QuizShown }>;
  readonly quiz: (id: string) => Promise<QuizShown>;
  readonly createQuiz: (fill?: number) => Promise<QuizShown>;
}

/** The API with a pack to make quizzes about. */
export async function startDesks(pack = PACK): Promise<TestApi> {
  const api = await startTestApi({ now: new Date('2030-01-01T12:00:00Z') });
  await api.importGraph(shippedGraph(pack));
  return api;
}

/** Lets a teacher work at the desk of a colleague, or at one of their own. */
export async function sitDown(api: TestApi, name: string, colleague?: AtDesk): Promise<AtDesk> {
  const teacher = await api.signUp({ name, ...(colleague && { atDeskOf: colleague.teacher }) });
  const ask: AtDesk['ask'] = (query, variables = {}) => api.ask(query, { variables, headers: teacher.headers });
  const tell: AtDesk['tell'] = async (operation, input) => {
    const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
    const answer = await ask(`mutation ($input: ${type}!) { ${operation}(input: $input) { ${PAYLOADS[operation] ?? `quiz { ${QUIZ} }`} userErrors { code field message } } }`, { input });
    if (answer.errors.length > 0 || answer.data === null) throw new Error(answer.body);
    // The shape is that of the document above.
    return (answer.data as unknown as Readonly<Record<string, Payload>>)[operation] ?? fail(operation);
  };
  const must: AtDesk['must'] = async (operation, input) => {
    const payload = await tell(operation, input);
    if (payload.userErrors.length > 0 || payload.quiz === null) throw new Error(`${operation}: ${JSON.stringify(payload.userErrors)}`);
    return { ...payload, quiz: payload.quiz };
  };
  return {
    teacher, ask, tell, must,
    async quiz(id) {
      const { data, body } = await ask(`query ($id: ID!) { deskQuiz(id: $id) { ${QUIZ} } }`, { id });
      return (data as unknown as { deskQuiz: QuizShown | null } | null)?.deskQuiz ?? fail(body);
    },
    createQuiz: async (fill = 0) => (await must('createQuiz', { pack: PACK, title: 'About the ferry', fill })).quiz,
  };
}

function fail(what: string): never {
  throw new Error(`No answer: ${what}`);
}

/** A question of one's own, unfinished in nothing but its sources. */
export function ownQuestion(words: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    kind: 'SINGLE_CHOICE', stem: 'Which of these do you need on a ferry?', asOf: '2021-07-10',
    options: [{ id: 'a', text: 'A ticket' }, { id: 'b', text: 'A passport' }, { id: 'c', text: 'A bicycle' }], keyOptionIds: ['a'], ...words,
  };
}

/** What a client sends to save what it was shown. */
export function contentToSave({ kind, stem, asOf, knownAt, options, targets, unit, keyOptionIds, keyPairs, keyNumber }: ContentShown, words: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return { kind, stem, asOf, knownAt, options: options.map(({ id, text, reason, claim }) => ({ id, text, reason, claim })), targets, unit, keyOptionIds, keyPairs, keyNumber, ...words };
}
