import { indexGraph, type Day, type PackGraph } from '@footnote/knowledge';
import { areTwins, markQuestion, QUESTION_KINDS, twinMarkOf, type QuestionDraft, type TwinMark } from '@footnote/quiz-engine';
import type { SuggestionArguments, SuggestionFilter } from '@footnote/schema';
import { badInput } from '../../graphql/bad-input.js';
import { decodeCursor, encodeCursor, pageOfRows, readFirst, type Connection } from '../../graphql/paging.js';
import { today, type RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { draftQuestions, STANDARD_SEED, toDraft, type DraftRecord } from '../questions/index.js';
import { assessDraft } from './assess-draft.js';
import { rejectedLoader, draftsLoader } from './desk-quiz.loader.js';
import type { DeskQuizRecord } from './desk-quiz.store.js';
import { graphOfQuiz } from './quiz-graph.js';
import { SUGGESTING } from './quiz.policy.js';

/** A suggestion with what it asks: `mark` for what was rejected, `twin` for what asks the same. */
export interface Suggested { readonly id: string; readonly mark: string; readonly twin: TwinMark | null; readonly draft: QuestionDraft; readonly place: number }
export interface SuggestionRecord { readonly id: string; readonly mark: string; readonly draft: DraftRecord }

/** For which days, and as known by when. */
export interface SuggestionDays { readonly days: readonly Day[]; readonly knownAt: Day }

/** Lists that were put together, by the graphs that they are of and the days that they are for. */
const gathered = new WeakMap<PackGraph, Map<string, Promise<readonly Suggested[]>>>();
/** So many lists of one version of a pack are kept. */
const KEPT = 12;

/** What a graph suggests for some days, the best first and the kinds mixed, no two that ask the same; put together once. */
export function gatherSuggestions(graph: PackGraph, { days, knownAt }: SuggestionDays): Promise<readonly Suggested[]> {
  const known = gathered.get(graph) ?? new Map<string, Promise<readonly Suggested[]>>();
  gathered.set(graph, known);
  const name = JSON.stringify([days, knownAt]);
  const list = known.get(name) ?? gather(graph, { days, knownAt });
  known.delete(name);
  known.set(name, list);
  list.catch(() => { known.delete(name); });
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return list;
}

async function gather(graph: PackGraph, { days, knownAt }: SuggestionDays): Promise<readonly Suggested[]> {
  const drafted = await Promise.all(days.map((asOf) => draftQuestions(graph, { asOf, knownAt, kinds: null, seed: STANDARD_SEED })));
  const index = indexGraph(graph);
  const best = drafted.flat().filter(({ proof }) => proof.valid).sort((a, b) => b.score - a.score || (a.question.id < b.question.id ? -1 : 1));
  const marked = best.map((draft) => ({ draft, mark: markQuestion(draft.question, graph), twin: twinMarkOf(draft.question, index) }));
  return mixKinds(dropTwins(marked)).map((one, place) => ({ ...one, id: suggestionId(one.draft, knownAt), place }));
}

type Marked = Pick<Suggested, 'draft' | 'mark' | 'twin'>;

/** Of those that ask the same as of several days, the best. Only those of one group are compared. */
function dropTwins(marked: readonly Marked[]): readonly Marked[] {
  const groups = new Map<string, TwinMark[]>();
  const marks = new Set<string>();
  return marked.filter(({ mark, twin }) => {
    const group = twin === null ? [] : groups.get(twin.group) ?? [];
    if (marks.has(mark) || (twin !== null && group.some((other) => areTwins(twin, other)))) return false;
    marks.add(mark);
    if (twin !== null) groups.set(twin.group, [...group, twin]);
    return true;
  });
}

/** One of each kind, then the next of each: whoever reads the first page has seen what there is. */
function mixKinds(marked: readonly Marked[]): readonly Marked[] {
  const queues = QUESTION_KINDS.map((kind) => marked.filter(({ draft }) => draft.question.kind === kind)).sort((a, b) => (b[0]?.draft.score ?? 0) - (a[0]?.draft.score ?? 0));
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) => queues.flatMap((queue) => queue[round] ?? [])).flat();
}

/** What finds a suggestion again: the day and the clock that it was made for, and its own id. */
function suggestionId({ question }: QuestionDraft, knownAt: Day): string {
  return encodeCursor('suggestion', [question.asked.asOf, knownAt, question.id]);
}

/** A page of the suggestions for a quiz: none that asks what the quiz asks already, and none that was rejected. */
export async function pageSuggestions(context: RequestContext, quiz: DeskQuizRecord, { filter, ...request }: SuggestionArguments): Promise<Connection<SuggestionRecord>> {
  requireAtDesk(context.viewer, SUGGESTING);
  const limit = readFirst(request.first);
  const start = request.after === null || request.after === undefined ? -1 : Number(decodeCursor(request.after, { scope: 'suggestions', types: ['integer'] })[0]);
  const { graph, pack } = await graphOfQuiz(context, quiz);
  const days = filter?.asOf === null || filter?.asOf === undefined ? pack.keyDates.map(({ day }) => day) : [filter.asOf];
  const all = await gatherSuggestions(graph, { days, knownAt: filter?.knownAt ?? today(context) });
  const offered = await leaveOut(context, quiz, { graph, suggested: applyFilter(all, filter ?? {}) });
  return pageOfRows({
    // Places are those of the whole list, so that a cursor outlives what is accepted and rejected meanwhile.
    rows: offered.filter(({ place }) => place > start).slice(0, limit + 1), limit, after: request.after,
    cursorOf: ({ place }) => encodeCursor('suggestions', [place]),
    nodeOf: ({ id, mark, draft }) => ({ id, mark, draft: toDraft(draft, graph, STANDARD_SEED) }),
    totalCount: () => offered.length,
  });
}

async function leaveOut(context: RequestContext, quiz: DeskQuizRecord, { graph, suggested }: { readonly graph: PackGraph; readonly suggested: readonly Suggested[] }): Promise<readonly Suggested[]> {
  const [rejected, questions] = await Promise.all([rejectedLoader(context).load(quiz.key), draftsLoader(context).load(quiz.key)]);
  const asked = questions.map(({ authored }) => assessDraft(authored, graph).assessment);
  const marks = new Set(asked.map(({ mark }) => mark));
  const twins = asked.flatMap(({ question }) => twinMarkOf(question, indexGraph(graph)) ?? []);
  return suggested.filter(({ mark, twin }) => !rejected.has(mark) && !marks.has(mark) && !(twin !== null && twins.some((other) => areTwins(twin, other))));
}

const LONGEST_SEARCH = 200;

/** Those that fit. The halves are of the whole list, so that a filter beside does not move the middle. */
export function applyFilter(suggested: readonly Suggested[], { kinds, difficulty, source, text }: SuggestionFilter): readonly Suggested[] {
  if (text !== null && text !== undefined && text.length > LONGEST_SEARCH) throw badInput(`\`text\` has ${String(text.length)} characters: search for at most ${String(LONGEST_SEARCH)}.`, { argument: 'filter' });
  const wanted = kinds === null || kinds === undefined || kinds.length === 0 ? null : new Set<string>(kinds);
  const middle = medianDifficulty(suggested);
  const words = (text ?? '').toLowerCase().split(/\s+/u).filter((word) => word !== '');
  return suggested.filter(({ draft }) => (wanted === null || wanted.has(draft.question.kind))
    && (difficulty === null || difficulty === undefined || (difficulty === 'HARDER') === (draft.difficulty > middle))
    && (source === null || source === undefined || restsOn(draft, source))
    && (words.length === 0 || hasWords(draft, words)));
}

function medianDifficulty(suggested: readonly Suggested[]): number {
  const sorted = suggested.map(({ draft }) => draft.difficulty).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Whether a stem speaks for a source, or the tellings behind the explanation of the key are its. */
function restsOn({ question, explanation }: QuestionDraft, source: string): boolean {
  const told = explanation.key.some(({ corroboration }) => corroboration?.origins.some(({ sources }) => sources.includes(source)) === true);
  return told || question.asked.speaksFor.includes(source);
}

function hasWords({ question: { stem, options, targets } }: QuestionDraft, words: readonly string[]): boolean {
  const shown = [stem, ...options.map(({ text }) => text), ...targets.map(({ text }) => text)].join('\n').toLowerCase();
  return words.every((word) => shown.includes(word));
}

/** The suggestion of that id; null where the pack does not suggest it any more. */
export async function findSuggestion(graph: PackGraph, id: string): Promise<QuestionDraft | null> {
  const [asOf, knownAt, question] = decodeCursor(id, { scope: 'suggestion', types: ['day', 'day', 'text'] });
  const drafts = await draftQuestions(graph, { asOf: String(asOf), knownAt: String(knownAt), kinds: null, seed: STANDARD_SEED });
  return drafts.find((draft) => draft.question.id === question) ?? null;
}
