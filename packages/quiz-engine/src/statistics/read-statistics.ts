import { UNITS, type Accumulator, type ItemTally, type Tally } from './accumulate.js';
import { NOTHING, type Figures, type ItemFigures, type MeasuredQuestion, type QuizFigures } from './model.js';

/** Item analysis from what was accumulated; no answer is read again. Formulas as in `measureDirectly`. */
export function readStatistics(accumulator: Accumulator, questions: readonly MeasuredQuestion[]): Figures {
  const items = questions.map((question) => readItem(question, accumulator.items[question.id]));
  const maxMark = questions.reduce((sum, question) => sum + question.maxMark, 0);
  const root = ({ withTotal }: ReadItem): number | null => (withTotal === null || withTotal < 0 ? null : Math.sqrt(withTotal));
  const roots = items.reduce((sum, item) => sum + (root(item) ?? 0), 0);
  const sumOfVariances = items.reduce((sum, { variance }) => sum + (variance ?? 0), 0);
  return {
    quiz: readQuiz(accumulator, { maxMark, questions: questions.length, sumOfVariances }),
    items: items.map((item, at) => {
      const weight = root(item);
      return {
        ...item.figures,
        intendedWeight: maxMark === 0 ? null : (questions[at]?.maxMark ?? 0) / maxMark,
        effectiveWeight: weight === null || roots === 0 ? null : weight / roots,
      };
    }),
  };
}

/** Values with how often each occurred, the smallest first; in marks. */
type Distribution = readonly { readonly value: number; readonly count: number }[];

interface ReadItem { readonly figures: Omit<ItemFigures, 'intendedWeight' | 'effectiveWeight'>; readonly variance: number | null; readonly withTotal: number | null }

function readItem({ id, maxMark, guess }: MeasuredQuestion, tally: ItemTally | undefined): ReadItem {
  const cells = readCells(tally?.cells ?? {});
  const [marks, rests] = [distributionOf(cells, ({ mark }) => mark), distributionOf(cells, ({ rest }) => rest)];
  const asked = countOf(marks);
  const [mean, restMean] = [meanOf(marks), meanOf(rests)];
  const divisor = asked - 1;
  const [variance, restVariance] = [varianceOf(marks), varianceOf(rests)];
  const covariance = asked < 2 ? null : cells.reduce((sum, { mark, rest, count }) => sum + count * (mark - mean) * (rest - restMean), 0) / divisor;
  const varies = marks.length > 1 && rests.length > 1;
  const withTotal = variance === null || covariance === null ? null : settle(variance + covariance);
  return {
    figures: {
      question: id, asked, guess,
      facility: asked === 0 || maxMark === 0 ? null : mean / maxMark,
      standardDeviation: variance === null || maxMark === 0 ? null : Math.sqrt(variance) / maxMark,
      runsAgainst: withTotal !== null && withTotal < 0,
      discrimination: !varies || covariance === null || variance === null || restVariance === null ? null : covariance / Math.sqrt(variance * restVariance),
      efficiency: !varies || covariance === null ? null : covariance / (sumInOrder(marks, rests) / divisor),
    },
    variance, withTotal,
  };
}

/** Σ (x − mean)(X − mean) with both put in order: walks along the two distributions, taking from each as many as both still have. */
function sumInOrder(marks: Distribution, rests: Distribution): number {
  const [mean, restMean] = [meanOf(marks), meanOf(rests)];
  let sum = 0;
  let [at, left] = [0, rests[0]?.count ?? 0];
  for (const { value, count } of marks) {
    let open = count;
    while (open > 0) {
      const rest = rests[at];
      if (rest === undefined) throw new Error('A question has more marks than rests');
      const taken = Math.min(open, left);
      sum += taken * (value - mean) * (rest.value - restMean);
      open -= taken;
      left -= taken;
      if (left === 0) left = rests[(at += 1)]?.count ?? 0;
    }
  }
  return sum;
}

interface QuizSums { readonly maxMark: number; readonly questions: number; readonly sumOfVariances: number }

function readQuiz({ attempts: s, totals }: Accumulator, { maxMark, questions, sumOfVariances }: QuizSums): QuizFigures {
  const distribution = readTally(totals);
  const mean = meanOf(distribution);
  const k2 = varianceOf(distribution);
  const powers = (power: number): number => distribution.reduce((sum, { value, count }) => sum + count * (value - mean) ** power, 0);
  const varies = distribution.length > 1 && k2 !== null;
  // With the sums P_r = Σ(T − mean)^r, the k-statistics of `measureDirectly` become these.
  const k3 = varies && s > 2 ? (s * powers(3)) / ((s - 1) * (s - 2)) : null;
  const k4 = varies && s > 3 ? (s * (s + 1) * powers(4) - 3 * (s - 1) * powers(2) ** 2) / ((s - 1) * (s - 2) * (s - 3)) : null;
  const consistency = varies && s > 2 && questions > 1 ? (questions / (questions - 1)) * (1 - sumOfVariances / k2) : null;
  const error = consistency === null ? null : settle(1 - consistency);
  const errorRatio = error === null || error < 0 ? null : Math.sqrt(error);
  return {
    attempts: s, maxMark, mean: s === 0 ? null : mean, median: medianOf(distribution),
    standardDeviation: k2 === null ? null : Math.sqrt(k2),
    skewness: k3 === null || k2 === null ? null : k3 / k2 ** 1.5,
    kurtosis: k4 === null || k2 === null ? null : k4 / k2 ** 2,
    internalConsistency: consistency, errorRatio,
    standardError: errorRatio === null || k2 === null ? null : errorRatio * Math.sqrt(k2),
  };
}

interface Cell { readonly mark: number; readonly rest: number; readonly count: number }

function readCells(tally: Tally): readonly Cell[] {
  return Object.entries(tally).map(([key, count]) => {
    const [mark = '', rest = ''] = key.split(':');
    return { mark: Number(mark) / UNITS, rest: Number(rest) / UNITS, count };
  });
}

function readTally(tally: Tally): Distribution {
  return Object.entries(tally).map(([key, count]) => ({ value: Number(key) / UNITS, count })).sort((a, b) => a.value - b.value);
}

function distributionOf(cells: readonly Cell[], valueOf: (cell: Cell) => number): Distribution {
  const counts = new Map<number, number>();
  for (const cell of cells) counts.set(valueOf(cell), (counts.get(valueOf(cell)) ?? 0) + cell.count);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value);
}

const settle = (value: number): number => (Math.abs(value) < NOTHING ? 0 : value);
const countOf = (distribution: Distribution): number => distribution.reduce((sum, { count }) => sum + count, 0);

function meanOf(distribution: Distribution): number {
  const count = countOf(distribution);
  return count === 0 ? 0 : distribution.reduce((sum, one) => sum + one.value * one.count, 0) / count;
}

function varianceOf(distribution: Distribution): number | null {
  const count = countOf(distribution);
  if (count < 2) return null;
  if (distribution.length < 2) return 0;
  const mean = meanOf(distribution);
  return distribution.reduce((sum, one) => sum + one.count * (one.value - mean) ** 2, 0) / (count - 1);
}

function medianOf(distribution: Distribution): number | null {
  const count = countOf(distribution);
  if (count === 0) return null;
  const valueAt = (place: number): number => {
    let passed = 0;
    for (const one of distribution) if ((passed += one.count) > place) return one.value;
    return Number.NaN;
  };
  return (valueAt(Math.floor((count - 1) / 2)) + valueAt(Math.floor(count / 2))) / 2;
}
