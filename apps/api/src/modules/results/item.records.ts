import { indexGraph } from '@footnote/knowledge';
import {
  countChoices, guessScore, judgeDistractor, judgeItem, type Accumulator, type ChoiceCounts, type ChoiceUse, type DistractorFinding, type ItemFigures, type JudgedStatistic, type MeasuredQuestion,
} from '@footnote/quiz-engine';
import { toExplanation, toProof, type ExplanationRecord, type ProofRecord } from '../questions/index.js';
import type { FrozenQuestion } from '../quizzes/index.js';
import { keyChoices, labelOf, orderIn, sayChoice } from './choice-keys.js';
import type { RevisionGroup } from './groups.js';

export interface OptionUseRecord {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly isKey: boolean;
  readonly count: number;
  readonly share: number;
  readonly strongerCount: number;
  readonly weakerCount: number;
  readonly finding: DistractorFinding | null;
  readonly message: string | null;
}

export interface AnswerUseRecord { readonly text: string; readonly isKey: boolean; readonly count: number }

/** A question with what became of it. What it was published with is made of it when it is asked for. */
export interface ItemRecord {
  readonly number: number;
  readonly lineage: string;
  readonly kind: FrozenQuestion['question']['kind'];
  readonly stem: string;
  readonly standing: FrozenQuestion['standing'];
  readonly askedCount: number;
  readonly correctCount: number;
  readonly unansweredCount: number;
  readonly withdrawn: boolean;
  readonly hidden: string | null;
  readonly statistics: readonly JudgedStatistic[];
  readonly strongerCount: number;
  readonly weakerCount: number;
  readonly options: readonly OptionUseRecord[];
  readonly answers: readonly AnswerUseRecord[];
  readonly findings: readonly string[];
  readonly suspect: boolean;
  readonly explanation: () => ExplanationRecord;
  readonly proof: () => ProofRecord;
  /** Not told: what other sentences are made of. */
  readonly figures: ItemFigures;
  readonly frozen: FrozenQuestion;
}

/** The questions of a group as the statistics know them: one mark each. */
export function measuredQuestions({ newest, lineages }: RevisionGroup): readonly MeasuredQuestion[] {
  const asked = new Set(lineages);
  return newest.questions.filter(({ lineage }) => asked.has(lineage)).map(({ lineage, question }) => ({ id: lineage, maxMark: 1, guess: guessScore(question) }));
}

export interface Counted { readonly group: RevisionGroup; readonly accumulator: Accumulator; readonly figures: readonly ItemFigures[] }

/** What became of each question of the newest revision of a group, in its order. */
export function toItems({ group, accumulator, figures }: Counted): readonly ItemRecord[] {
  const known = new Map(figures.map((one) => [one.question, one]));
  return group.newest.questions.map((frozen, at) => toItem(frozen, { number: at + 1, accumulator, figures: known.get(frozen.lineage) ?? null }));
}

interface Measured { readonly number: number; readonly accumulator: Accumulator; readonly figures: ItemFigures | null }

const NO_FIGURES: Omit<ItemFigures, 'question'> = { asked: 0, facility: null, standardDeviation: null, guess: null, intendedWeight: null, effectiveWeight: null, runsAgainst: false, discrimination: null, efficiency: null };

function toItem(frozen: FrozenQuestion, { number, accumulator, figures }: Measured): ItemRecord {
  const { question, lineage, explanation, proof, grounds, standing } = frozen;
  const counts = countChoices(accumulator, lineage);
  const statistics = figures === null ? [] : judgeItem(figures);
  const hasOptions = question.options.length > 0 && question.kind !== 'ORDER' && question.kind !== 'MATCH';
  const options = hasOptions ? toOptions(frozen, counts) : [];
  const withdrawn = figures === null;
  return {
    number, lineage, kind: question.kind, stem: question.stem, standing, withdrawn, options,
    askedCount: counts.asked, unansweredCount: counts.unanswered, strongerCount: counts.stronger, weakerCount: counts.weaker,
    correctCount: countCorrect(accumulator, lineage),
    hidden: withdrawn ? 'It was withdrawn: its marks count for nobody.' : (statistics.find(({ statistic }) => statistic === 'FACILITY')?.hidden ?? null),
    statistics,
    answers: hasOptions ? [] : toAnswers(frozen, counts),
    findings: figures === null ? [] : sayFindings({ frozen, counts, options, statistics }),
    suspect: statistics.some(({ statistic, rating, value }) => statistic === 'DISCRIMINATION' && rating === 'POOR' && (value ?? 0) < 0) || options.some(({ finding }) => finding === 'MISLEADS_THE_STRONG'),
    explanation: () => toExplanation(explanation, { question, grounds, pack: question.pack }),
    proof: () => toProof(proof, indexGraph(grounds), question.pack),
    figures: figures ?? { question: lineage, ...NO_FIGURES }, frozen,
  };
}

/** One whole mark, in the accumulator's units: the cells are "mark:rest". */
function countCorrect({ items }: Accumulator, lineage: string): number {
  const cells = Object.entries(items[lineage]?.cells ?? {});
  return cells.reduce((sum, [cell, count]) => sum + (cell.startsWith(`${WHOLE}:`) ? count : 0), 0);
}

const WHOLE = '720720';

function toOptions(frozen: FrozenQuestion, counts: ChoiceCounts): readonly OptionUseRecord[] {
  const uses = new Map(counts.uses.map((use) => [use.choice, use]));
  const keys = new Set(keyChoices(frozen));
  const none = (choice: string): ChoiceUse => ({ choice, count: 0, share: 0, stronger: 0, weaker: 0, restMean: null });
  const rightUses = [...keys].map((id) => uses.get(id) ?? none(id));
  const right = rightUses.length === 1 ? (rightUses[0] ?? null) : null;
  return frozen.question.options.map(({ id, text }) => {
    const use = uses.get(id) ?? none(id);
    const finding = keys.has(id) ? null : judgeDistractor(use, { asked: counts.asked, right });
    const label = labelOf(frozen, id);
    return { id, label, text, isKey: keys.has(id), count: use.count, share: use.share, strongerCount: use.stronger, weakerCount: use.weaker, finding, message: finding === null ? null : sayDistractor(finding, { label, use, counts }) };
  });
}

function sayDistractor(finding: DistractorFinding, { label, use, counts }: { readonly label: string; readonly use: ChoiceUse; readonly counts: ChoiceCounts }): string {
  switch (finding) {
    case 'IDLE': return `${label} was chosen by ${use.count === 0 ? 'nobody' : `${String(use.count)} of ${String(counts.asked)}`}: under 5%, it does no work.`;
    case 'MISLEADS_THE_STRONG': return `Those who chose ${label} did better in all other questions than those who chose what is right: it may be right in some source.`;
    default: return finding satisfies never;
  }
}

/** How many different answers to a question without options are listed. */
const LISTED_ANSWERS = 6;

function toAnswers(frozen: FrozenQuestion, { uses }: ChoiceCounts): readonly AnswerUseRecord[] {
  const keys = new Set(keyChoices(frozen));
  return uses.slice(0, LISTED_ANSWERS).map(({ choice, count }) => ({ text: sayChoice(choice, frozen), isKey: keys.has(choice), count }));
}

interface Findings { readonly frozen: FrozenQuestion; readonly counts: ChoiceCounts; readonly options: readonly OptionUseRecord[]; readonly statistics: readonly JudgedStatistic[] }

function sayFindings({ frozen, counts, options, statistics }: Findings): readonly string[] {
  const swap = frozen.question.kind === 'ORDER' ? sayMostSwapped(frozen, counts) : null;
  return [
    ...options.flatMap(({ message }) => message ?? []),
    ...(swap === null ? [] : [swap]),
    ...statistics.filter(({ rating }) => rating === 'POOR').flatMap(({ verdict }) => verdict ?? []),
    ...(counts.unanswered > 0 ? [`${String(counts.unanswered)} of ${String(counts.asked)} left it open.`] : []),
  ];
}

/** Which two events are put the wrong way round most often. */
function sayMostSwapped(frozen: FrozenQuestion, { uses }: ChoiceCounts): string | null {
  const [key] = keyChoices(frozen);
  const order = key === undefined ? [] : orderIn(key);
  const wrong = uses.filter(({ choice }) => choice !== key);
  const total = wrong.reduce((sum, { count }) => sum + count, 0);
  const pairs = order.flatMap((first, at) => order.slice(at + 1).map((second) => ({
    first, second, count: wrong.filter(({ choice }) => orderIn(choice).indexOf(first) > orderIn(choice).indexOf(second)).reduce((sum, { count }) => sum + count, 0),
  })));
  const most = pairs.reduce<(typeof pairs)[number] | null>((best, pair) => (best === null || pair.count > best.count ? pair : best), null);
  if (most === null || most.count === 0) return null;
  const text = (id: string): string => `“${frozen.question.options.find((option) => option.id === id)?.text ?? ''}”`;
  return `${String(most.count)} of the ${String(total)} wrong orders put ${text(most.second)} before ${text(most.first)}.`;
}
