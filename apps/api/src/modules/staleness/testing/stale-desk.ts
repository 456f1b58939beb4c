import type { PackGraph } from '@footnote/knowledge';
import type { Answer, TestApi } from '../../../testing/start-test-api.js';
import { createReprover, type Reprover } from '../reprover.js';

const PACK = 'harbour-ferry';

/** What is needed of a teacher at work here. */
interface AtWork {
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  readonly must: (operation: string, input: Readonly<Record<string, unknown>>) => Promise<{ readonly quiz: PublishedQuiz }>;
  readonly quiz: (id: string) => Promise<{ readonly draftVersion: number }>;
}
export interface PublishedQuiz { readonly id: string; readonly code: string }
interface UserErrorShown { readonly code: string; readonly field: readonly string[] | null; readonly message: string }

/** A pack as it was on a day: without the sources that came later, what they tell, and what only they told. */
export function packOn(graph: PackGraph, day: string): PackGraph {
  const sources = graph.sources.filter(({ published }) => published.latest !== null && published.latest <= day);
  const held = new Set(sources.map(({ slug }) => slug));
  const assertions = graph.assertions.filter(({ source }) => held.has(source));
  const told = new Set(assertions.map(({ claim }) => claim));
  return {
    ...graph, sources, assertions,
    events: graph.events.map((event) => ({ ...event, relations: event.relations.filter(({ claim }) => claim === null || told.has(claim)) })),
    claims: graph.claims.filter(({ slug }) => told.has(slug)).map((claim) => (claim.retractedBy === null || held.has(claim.retractedBy) ? claim : { ...claim, retractedBy: null })),
    evidence: graph.evidence.filter(({ source }) => held.has(source)), absences: graph.absences.filter(({ source }) => held.has(source)).map((absence) => (absence.claim === null || told.has(absence.claim) ? absence : { ...absence, claim: null })),
    reliances: graph.reliances.filter(({ source, on }) => held.has(source) && held.has(on)), contradictions: graph.contradictions.filter(({ claims }) => claims.every((slug) => told.has(slug))),
  };
}

export interface MendShown { readonly id: string; readonly kind: string; readonly placement: string; readonly sentence: string; readonly keyChanges: boolean; readonly standing: string | null; readonly stem: readonly { readonly edit: string; readonly text: string }[] }
export interface StaleShown {
  readonly id: string; readonly kind: string; readonly headline: string; readonly sentence: string; readonly stem: string; readonly place: number; readonly resolution: string | null; readonly attemptCount: number;
  readonly quiz: { readonly id: string; readonly title: string }; readonly changes: readonly { readonly kind: string; readonly now: { readonly passage: { readonly label: string } | null } | null }[]; readonly mends: readonly MendShown[];
}
export interface DeskShown {
  readonly staleQuestions: { readonly totalCount: number; readonly nodes: readonly StaleShown[] };
  readonly reproof: { readonly questionCount: number; readonly staleCount: number; readonly isRunning: boolean; readonly provedAt: string | null; readonly packs: readonly { readonly title: string; readonly newSources: readonly string[]; readonly provedAt: string | null }[] };
  readonly problemReports: { readonly totalCount: number; readonly nodes: readonly { readonly id: string; readonly stem: string; readonly place: number; readonly reportCount: number; readonly reports: readonly { readonly text: string; readonly nickname: string | null }[] }[] };
  readonly liveQuizzes: readonly { readonly underWayCount: number; readonly finishedCount: number; readonly answerCount: number; readonly questionCount: number; readonly quiz: { readonly id: string } }[];
}

export const STALE = 'id kind headline sentence stem place resolution attemptCount quiz { id title } changes { kind now { passage { label } } } mends { id kind placement sentence keyChanges standing stem { edit text } }';
const DESK = `{ viewer { desk { staleQuestions(first: 100) { totalCount nodes { ${STALE} } } reproof { questionCount staleCount isRunning provedAt packs { title newSources provedAt } }
  problemReports { totalCount nodes { id stem place reportCount reports { text nickname } } } liveQuizzes { underWayCount finishedCount answerCount questionCount quiz { id } } } } }`;

/** What the desk of a teacher shows. */
export async function lookAtDesk({ ask }: Pick<AtWork, 'ask'>): Promise<DeskShown> {
  const { data, body } = await ask(DESK);
  const desk = (data as unknown as { viewer: { desk: DeskShown } | null } | null)?.viewer?.desk;
  if (!desk) throw new Error(body);
  return desk;
}

export interface DecisionShown { readonly staleQuestion: StaleShown | null; readonly quiz: { readonly id: string; readonly questionCount: number; readonly changedSincePublished: boolean } | null; readonly revision: { readonly number: number; readonly note: string | null; readonly questionCount: number; readonly provedCount: number } | null; readonly userErrors: readonly UserErrorShown[] }

/** Decides about a stale question. */
export async function decide({ ask }: Pick<AtWork, 'ask'>, operation: 'applyMend' | 'keepQuestion' | 'withdrawQuestion', input: Readonly<Record<string, unknown>>): Promise<DecisionShown> {
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  const { data, body } = await ask(`mutation ($input: ${type}!) { ${operation}(input: $input) { staleQuestion { ${STALE} } quiz { id questionCount changedSincePublished } revision { number note questionCount provedCount } userErrors { code field message } } }`, { input });
  const payload = (data as unknown as Readonly<Record<string, DecisionShown>> | null)?.[operation];
  if (!payload) throw new Error(body);
  return payload;
}

/** A reprover beside the server, for a test to wait for. */
export function reproverOf({ dependencies }: TestApi): Reprover {
  return createReprover(dependencies);
}

/** Wakes a reprover and waits for it. */
export async function reproveAll(reprover: Reprover): Promise<void> {
  reprover.wake();
  await reprover.settled();
}

/** Publishes a quiz with the suggestions for a day that a test picks out by their stems; in that order. */
export async function publishSuggestions({ ask, must, quiz }: AtWork, { asOf, wanted, title = 'As of then', pack = PACK }: { readonly asOf: string; readonly wanted: readonly RegExp[]; readonly title?: string; readonly pack?: string }): Promise<PublishedQuiz> {
  const made = (await must('createQuiz', { pack, title, fill: 0 })).quiz;
  const { data, body } = await ask('query ($id: ID!, $asOf: Date!) { deskQuiz(id: $id) { suggestions(first: 100, filter: { asOf: $asOf }) { nodes { id draft { question { stem } } } } } }', { id: made.id, asOf });
  const offered = (data as unknown as { deskQuiz: { suggestions: { nodes: { id: string; draft: { question: { stem: string } } }[] } } } | null)?.deskQuiz.suggestions.nodes ?? [];
  for (const pattern of wanted) {
    const found = offered.find(({ draft }) => pattern.test(draft.question.stem));
    if (!found) throw new Error(`No suggestion is like ${String(pattern)}: ${offered.map(({ draft }) => draft.question.stem).join(' | ')} ${body.slice(0, 200)}`);
    await must('acceptSuggestion', { quiz: made.id, suggestion: found.id });
  }
  const { draftVersion } = await quiz(made.id);
  return (await must('publishQuiz', { quiz: made.id, draftVersion })).quiz;
}
