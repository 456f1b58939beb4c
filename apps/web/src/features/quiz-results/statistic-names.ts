import type { StatisticPartsFragment } from '@footnote/schema/browser';

/** What the figures are called. */
export const STATISTIC_NAMES: Readonly<Record<StatisticPartsFragment['name'], string>> = {
  FACILITY: 'Facility index', STANDARD_DEVIATION: 'Standard deviation', RANDOM_GUESS_SCORE: 'Random guess score', INTENDED_WEIGHT: 'Intended weight', EFFECTIVE_WEIGHT: 'Effective weight',
  DISCRIMINATION: 'Discrimination index', EFFICIENCY: 'Discriminative efficiency', MEAN: 'Mean', MEDIAN: 'Median', QUIZ_STANDARD_DEVIATION: 'Standard deviation', SKEWNESS: 'Skewness', KURTOSIS: 'Kurtosis',
  INTERNAL_CONSISTENCY: 'Internal consistency', ERROR_RATIO: 'Error ratio', STANDARD_ERROR: 'Standard error',
};
