import { enumOf } from './enum-of.js';

export const QuestionKind = enumOf('QuestionKind', 'The kinds of question, by what a student does.', {
  SINGLE_CHOICE: 'Choose the one right option.',
  MULTIPLE_CHOICE: 'Choose every right option.',
  ORDER: 'Put events in the order in which they happened.',
  MATCH: 'Match each item on the left with one on the right.',
  TRUE_FALSE_NOT_STATED: 'Say whether the articles say so, say otherwise, or do not say.',
  NUMERIC: 'Enter a number.',
  OUTLET: 'Say which outlet reported something.',
  CHANGE: 'Say what changed between two dates.',
  CORROBORATION: 'Say whether several reports confirm each other or repeat one origin.',
  DISAGREEMENT: 'Say what the sources disagree about.',
});

export const QuestionStanding = enumOf('QuestionStanding', 'What a question rests on.', {
  PROVED: 'Every rule of the proof was checked and held.',
  CITED: 'A teacher wrote it and gave evidence for it; it is not proved.',
  UNSOURCED: 'A teacher wrote it without evidence.',
});

export const ProofRule = enumOf('ProofRule', 'The rules that a proved question keeps.', {
  KEY_SUPPORTED: 'The right answer rests on evidence that was found in its text, and no source that the question speaks for contradicts it.',
  OPTION_REFUTED: 'Each wrong option is wrong for a reason that a source gives.',
  OPTIONS_DISJOINT: 'No option is another under a different name, or a part of it.',
  OPTIONS_ALIKE: 'The options are of one type and alike in form, so that none gives itself away.',
  STEM_DATED_AND_ATTRIBUTED: 'The question says as of when it is asked, and whose account it asks for where only one source tells it.',
  COMPARABLE: 'Dates and figures are compared only where they cannot overlap.',
  ENOUGH_OPTIONS: 'There are enough wrong options, and none that is there to fill a row.',
  NOT_A_TWIN: 'No other question of the set asks the same thing.',
});

export const Refutation = enumOf('Refutation', 'Why a wrong option is wrong.', {
  CONTRADICTED: 'A source gives another value where only one can hold.',
  MISPLACED: 'It is true of something else: another actor, date, act or source.',
  ABSENT: 'The named texts were searched, and they do not say it.',
  ORDER: 'It stands at another place in the order.',
  MATCH: 'It belongs to another item.',
});

export const UserErrorCode = enumOf('UserErrorCode', 'Why a request that was understood was not carried out.', {
  NOT_FOUND: 'There is no quiz with this code, or its quiz has no such question.',
  INVALID: 'A value is not allowed; the message says what is.',
  ALREADY_ANSWERED: 'The question has been answered before; the first answer stands and is given.',
  FINISHED: 'The attempt has been finished and takes no more answers.',
  FORBIDDEN: 'There is no attempt with this id and this resume token. Which of the two is wrong is not said.',
  NOT_OPEN: 'The quiz is not open at this time.',
  TOO_MANY: 'Too many such requests; the message says when to come back.',
});
