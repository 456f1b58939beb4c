import { enumOf } from './enum-of.js';

export const AttemptRule = enumOf('AttemptRule', 'Which of several attempts of one student counts. Somebody without a class has one attempt: the one at hand.', {
  FIRST: 'The first that was finished. Later ones are made knowing the answers, so that figures about questions rest on this one.',
  LAST: 'The last that was finished.',
  BEST: 'The one with the most marks; of two alike, the earlier.',
});

export const StatisticName = enumOf('StatisticName', 'The figures of item analysis, after Moodle\'s definitions.', {
  FACILITY: 'Facility index: the part of the marks of a question that was got.',
  STANDARD_DEVIATION: 'Standard deviation of the marks of a question, by what it is worth.',
  RANDOM_GUESS_SCORE: 'What guessing gets on average.',
  INTENDED_WEIGHT: 'The part of all marks that a question was meant to make.',
  EFFECTIVE_WEIGHT: 'The part of the spread of marks that a question made.',
  DISCRIMINATION: 'Discrimination index: the correlation of the marks of a question with those of all others.',
  EFFICIENCY: 'Discriminative efficiency: the covariance of the marks of a question with those of all others, by the most that it could be.',
  MEAN: 'Mean mark.',
  MEDIAN: 'Median mark.',
  QUIZ_STANDARD_DEVIATION: 'Standard deviation of the marks.',
  SKEWNESS: 'Skewness of the marks.',
  KURTOSIS: 'Excess kurtosis of the marks.',
  INTERNAL_CONSISTENCY: 'Coefficient of internal consistency (Cronbach\'s alpha).',
  ERROR_RATIO: 'Error ratio: the part of the standard deviation that is chance.',
  STANDARD_ERROR: 'Standard error of a mark.',
});

export const StatisticUnit = enumOf('StatisticUnit', 'How a figure is to be read.', {
  PART: 'A part of one, shown in per cent.',
  NUMBER: 'A plain number.',
});

export const Rating = enumOf('Rating', 'Whether a figure is as it should be.', {
  GOOD: 'As it should be.',
  FAIR: 'Worth knowing.',
  POOR: 'Worth acting on.',
});

export const StudentOrder = enumOf('StudentOrder', 'In what order the students come.', {
  MARK: 'By their marks, the highest first.',
  MARK_LOWEST: 'By their marks, the lowest first.',
  NICKNAME: 'By their nicknames.',
  NICKNAME_LAST: 'By their nicknames, from the end of the alphabet.',
  TIME: 'By the time they took, the longest first.',
  TIME_SHORTEST: 'By the time they took, the shortest first.',
});

export const OptionFinding = enumOf('OptionFinding', 'What there is to say of the use of a wrong option.', {
  IDLE: 'Fewer than 5% chose it: it does no work.',
  MISLEADS_THE_STRONG: 'Those who chose it did better in all other questions than those who chose what is right: it may be right in some source.',
});

export const DebriefTopic = enumOf('DebriefTopic', 'What a point for the talk in class is about.', {
  ANONYMOUS: 'The right answer rests on voices without a name.',
  ONE_ORIGIN: 'The right answer rests on one origin, however many outlets tell it.',
  REPETITION: 'Students took the same report, told again, for a confirmation; or the other way round.',
});

export const RemarkOutcome = enumOf('RemarkOutcome', 'What marking again comes to for a question.', {
  REMARKED: 'Its answers are marked by the newer key.',
  WITHDRAWN: 'It is no longer asked: it counts for nobody.',
  LEFT: 'It was changed so that answers to it cannot be told from each other; their marks stay.',
  UNTOUCHED: 'No mark changes.',
});
