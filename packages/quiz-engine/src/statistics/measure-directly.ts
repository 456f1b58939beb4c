import { NOTHING, type CountedAttempt, type Figures, type ItemFigures, type MeasuredQuestion, type QuizFigures } from './model.js';

/**
 * Item analysis from all marks at once, as the formulas are written: the reference for `readStatistics`, with which it shares no
 * arithmetic, and what small groups are measured with.
 */
export function measureDirectly(attempts: readonly CountedAttempt[], questions: readonly MeasuredQuestion[]): Figures {
  const known = new Set(questions.map(({ id }) => id));
  const counted = attempts.map((attempt) => attempt.filter(({ question }) => known.has(question)));
  const items = questions.map((question) => measureItem(question, counted));
  const maxMark = total(questions.map((question) => question.maxMark));
  const roots = total(items.map(({ covarianceWithTotal }) => (covarianceWithTotal === null || covarianceWithTotal < 0 ? 0 : Math.sqrt(covarianceWithTotal))));
  return {
    quiz: measureQuiz(counted.map(totalOf), { maxMark, questions: questions.length, sumOfVariances: total(items.map(({ variance }) => variance ?? 0)) }),
    items: items.map(({ figures, covarianceWithTotal }, at) => ({
      ...figures,
      intendedWeight: maxMark === 0 ? null : (questions[at]?.maxMark ?? 0) / maxMark,
      effectiveWeight: covarianceWithTotal === null || covarianceWithTotal < 0 || roots === 0 ? null : Math.sqrt(covarianceWithTotal) / roots,
    })),
  };
}

interface MeasuredItem { readonly figures: Omit<ItemFigures, 'intendedWeight' | 'effectiveWeight'>; readonly variance: number | null; readonly covarianceWithTotal: number | null }

/**
 * Facility F_i = mean(x_i) / max_i. Discrimination D_i = C(x_i, X_i) / √(V(x_i) V(X_i)): the correlation with the rest, from which the
 * question itself is taken out. Efficiency = C(x_i, X_i) / C_max, where C_max is the covariance of the marks and the rests each put in
 * order: the most that these marks could have discriminated. All variances and covariances are divided by S − 1.
 */
function measureItem({ id, maxMark, guess }: MeasuredQuestion, attempts: readonly CountedAttempt[]): MeasuredItem {
  const asked = attempts.flatMap((attempt) => {
    const answer = attempt.find(({ question }) => question === id);
    return answer === undefined ? [] : [{ mark: answer.mark, rest: totalOf(attempt.filter((other) => other !== answer)) }];
  });
  const marks = asked.map(({ mark }) => mark);
  const rests = asked.map(({ rest }) => rest);
  const [variance, covariance] = [covarianceOf(marks, marks), covarianceOf(marks, rests)];
  const restVariance = covarianceOf(rests, rests);
  const most = covarianceOf([...marks].sort(byValue), [...rests].sort(byValue));
  const varies = spreads(marks) && spreads(rests);
  const withTotal = variance === null || covariance === null ? null : settle(variance + covariance);
  return {
    figures: {
      question: id, asked: asked.length, guess,
      facility: asked.length === 0 || maxMark === 0 ? null : total(marks) / marks.length / maxMark,
      standardDeviation: variance === null || maxMark === 0 ? null : Math.sqrt(variance) / maxMark,
      runsAgainst: withTotal !== null && withTotal < 0,
      discrimination: !varies || variance === null || covariance === null || restVariance === null ? null : covariance / Math.sqrt(variance * restVariance),
      efficiency: !varies || covariance === null || most === null ? null : covariance / most,
    },
    variance, covarianceWithTotal: withTotal,
  };
}

interface QuizSums { readonly maxMark: number; readonly questions: number; readonly sumOfVariances: number }

/**
 * With central moments m_r = Σ(T − mean)^r / S: k2 = S m2 / (S − 1), k3 = S² m3 / ((S − 1)(S − 2)),
 * k4 = S² ((S + 1) m4 − 3 (S − 1) m2²) / ((S − 1)(S − 2)(S − 3)). Skewness = k3 / k2^(3/2), kurtosis = k4 / k2².
 * Internal consistency (Cronbach 1951) = N / (N − 1) · (1 − Σ V(x_i) / k2) for N questions; error ratio = √(1 − it); standard error =
 * error ratio · standard deviation.
 */
function measureQuiz(totals: readonly number[], { maxMark, questions, sumOfVariances }: QuizSums): QuizFigures {
  const s = totals.length;
  const mean = s === 0 ? null : total(totals) / s;
  const k2 = covarianceOf(totals, totals);
  const moment = (power: number): number => total(totals.map((one) => (one - (mean ?? 0)) ** power)) / s;
  const varies = spreads(totals) && k2 !== null;
  const consistency = varies && s > 2 && questions > 1 ? (questions / (questions - 1)) * (1 - sumOfVariances / k2) : null;
  const error = consistency === null ? null : settle(1 - consistency);
  const errorRatio = error === null || error < 0 ? null : Math.sqrt(error);
  return {
    attempts: s, maxMark, mean, median: medianOf(totals),
    standardDeviation: k2 === null ? null : Math.sqrt(k2),
    skewness: varies && s > 2 ? (s * s * moment(3)) / ((s - 1) * (s - 2)) / k2 ** 1.5 : null,
    kurtosis: varies && s > 3 ? (s * s * ((s + 1) * moment(4) - 3 * (s - 1) * moment(2) ** 2)) / ((s - 1) * (s - 2) * (s - 3)) / k2 ** 2 : null,
    internalConsistency: consistency, errorRatio,
    standardError: errorRatio === null || k2 === null ? null : errorRatio * Math.sqrt(k2),
  };
}

const byValue = (a: number, b: number): number => a - b;
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const totalOf = (attempt: CountedAttempt): number => total(attempt.map(({ mark }) => mark));
const settle = (value: number): number => (Math.abs(value) < NOTHING ? 0 : value);
const spreads = (values: readonly number[]): boolean => values.length > 1 && values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b)) > 1e-9;

function covarianceOf(one: readonly number[], other: readonly number[]): number | null {
  if (one.length < 2) return null;
  if (!spreads(one) || !spreads(other)) return 0;
  const [a, b] = [total(one) / one.length, total(other) / other.length];
  return total(one.map((value, at) => (value - a) * ((other[at] ?? 0) - b))) / (one.length - 1);
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort(byValue);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
