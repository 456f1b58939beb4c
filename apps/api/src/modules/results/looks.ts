import type { Accumulator, QuizFigures } from '@footnote/quiz-engine';
import type { ItemRecord, OptionUseRecord } from './item.records.js';

/** What a sentence about the whole is made of. */
export interface Looked { readonly items: readonly ItemRecord[]; readonly accumulator: Accumulator; readonly figures: QuizFigures }

/** What is worth a look, a sentence each: computed from the answers, and nothing where nothing is. */
export function findLooks({ items, accumulator, figures }: Looked): readonly string[] {
  return [sayGroups(marksOf(accumulator), figures), ...items.flatMap(sayMisled), sayIdle(items), sayGuessed(items), sayKnown(items), sayOpen(items)].filter((sentence) => sentence !== null);
}

/** The one line at the top: how many have finished, and the question that most needs a look. */
export function sayHeadline({ items, figures: { attempts } }: Pick<Looked, 'items' | 'figures'>): string {
  if (attempts === 0) return 'Nobody has finished yet';
  const finished = `${attempts.toLocaleString('en')} finished`;
  const misled = items.find(({ options }) => options.some(({ finding }) => finding === 'MISLEADS_THE_STRONG'));
  if (misled !== undefined) return `${finished}; question ${String(misled.number)} misled the strongest`;
  const against = items.find(({ suspect }) => suspect);
  if (against !== undefined) return `${finished}; the weaker did better in question ${String(against.number)}`;
  const guessed = items.find(isGuessed);
  return guessed === undefined ? finished : `${finished}; in question ${String(guessed.number)} they did no better than guessing`;
}

/** The line at the top while there are more finished attempts than could be counted at once. */
export function sayCounting({ counted, waiting }: { readonly counted: number; readonly waiting: number }): string {
  const share = Math.floor((100 * counted) / (counted + waiting));
  return `Counting: ${String(share)}% of ${(counted + waiting).toLocaleString('en')} so far; look again in a moment`;
}

interface MarkShare { readonly mark: number; readonly count: number }

/** How many got which marks, the lowest first. */
export function marksOf({ totals }: Accumulator): readonly MarkShare[] {
  return Object.entries(totals).map(([units, count]) => ({ mark: Number(units) / 720_720, count })).sort((a, b) => a.mark - b.mark);
}

/** Fewer than this are no group. */
const SMALLEST_GROUP = 5;

/**
 * Two groups: a gap in the middle that at most one in ten stands in, at least an eighth of all marks wide, with at least a quarter of
 * the class on either side. The widest such gap is told.
 */
function sayGroups(marks: readonly MarkShare[], { attempts, maxMark }: QuizFigures): string | null {
  if (attempts < 15) return null;
  const count = (from: number, to: number): number => marks.slice(from, to).reduce((sum, one) => sum + one.count, 0);
  const gaps = marks.flatMap((low, at) => marks.slice(at + 1).map((high, further) => ({ low: low.mark, high: high.mark, below: count(0, at + 1), above: count(at + 1 + further, marks.length) })));
  const wide = gaps.filter(({ low, high, below, above }) => high - low > Math.max(1, maxMark / 8) && attempts - below - above <= attempts / 10 && Math.min(below, above) >= Math.max(SMALLEST_GROUP, attempts / 4));
  const widest = wide.reduce<(typeof wide)[number] | null>((best, gap) => (best === null || gap.high - gap.low > best.high - best.low ? gap : best), null);
  if (widest === null) return null;
  const between = attempts - widest.below - widest.above;
  const rest = between === 0 ? 'nobody stands between' : `${String(between)} ${between === 1 ? 'stands' : 'stand'} between`;
  return `The class falls into two groups: ${String(widest.above)} had ${sayMark(widest.high)} or more of ${String(maxMark)}, ${String(widest.below)} had ${sayMark(widest.low)} or fewer, ${rest}.`;
}

const sayMark = (mark: number): string => mark.toLocaleString('en', { maximumFractionDigits: 1 });

function sayMisled({ number, options, strongerCount: stronger, frozen }: ItemRecord): readonly string[] {
  return options.filter(({ finding }) => finding === 'MISLEADS_THE_STRONG').map(({ label, strongerCount: chosen, count }) => {
    // Where one option is right, giving another its mark too is one mark more for each who chose it.
    const gain = frozen.question.key.type === 'OPTIONS' && frozen.question.key.optionIds.length === 1 ? ` Giving ${label} its mark too lifts ${String(count)} by 1.` : '';
    return `Of the ${String(stronger)} who did better in all else, ${String(chosen)} chose ${label} in question ${String(number)}.${gain}`;
  });
}

function sayIdle(items: readonly ItemRecord[]): string | null {
  const idle = items.flatMap(({ number, options }) => options.filter(({ finding }) => finding === 'IDLE').map(({ label }: OptionUseRecord) => `${label} in question ${String(number)}`));
  if (idle.length === 0) return null;
  return idle.length === 1 ? `1 wrong option was chosen by under 5% and does no work: ${idle.join('')}.` : `${String(idle.length)} wrong options were chosen by under 5% and do no work: ${idle.join(', ')}.`;
}

function isGuessed({ statistics, figures }: ItemRecord): boolean {
  const facility = statistics.find(({ statistic }) => statistic === 'FACILITY')?.value ?? null;
  return facility !== null && figures.guess !== null && figures.guess > 0 && facility <= figures.guess;
}

function sayGuessed(items: readonly ItemRecord[]): string | null {
  const guessed = items.filter(isGuessed).map(({ number }) => String(number));
  return guessed.length === 0 ? null : `They did no better than guessing in ${sayQuestions(guessed)}.`;
}

function sayKnown(items: readonly ItemRecord[]): string | null {
  const known = items.filter(({ statistics }) => (statistics.find(({ statistic }) => statistic === 'FACILITY')?.value ?? 0) >= 0.95).map(({ number }) => String(number));
  return known.length === 0 ? null : `Almost everybody had ${sayQuestions(known)} right: it tells you little.`;
}

function sayOpen(items: readonly ItemRecord[]): string | null {
  const open = items.filter(({ unansweredCount: unanswered, askedCount: asked }) => asked >= 15 && unanswered > asked / 10);
  return open.length === 0 ? null : `More than one in ten left ${sayQuestions(open.map(({ number }) => String(number)))} open.`;
}

function sayQuestions(numbers: readonly string[]): string {
  return numbers.length === 1 ? `question ${numbers.join('')}` : `questions ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}`;
}
