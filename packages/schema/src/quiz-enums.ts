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
  TAKEN: 'Somebody else in the class is called so, or almost so.',
  NO_ATTEMPT_LEFT: 'The student has taken the quiz as often as it may be taken.',
  TIME_UP: 'The time of the attempt is up; it counts as finished.',
  IN_USE: 'Something else still needs it; the message says what.',
  CONFLICT: 'Somebody else has changed it meanwhile; what they saved is given, and nothing was overwritten.',
  NOT_READY: 'The quiz cannot be published as it stands; which questions stand in the way is given.',
  UNCHANGED: 'Nothing has changed since it was last published.',
  HAS_ANSWERS: 'Students have answered, and their answers would go with it.',
});

export const DeskQuizState = enumOf('DeskQuizState', 'Where a quiz stands.', {
  DRAFT: 'It has not been published yet.',
  PUBLISHED: 'It has been published at least once; its draft may have changed since.',
  ARCHIVED: 'It was put away: its code leads nowhere, and nothing of it is lost.',
});

export const FeedbackTiming = enumOf('FeedbackTiming', 'When students are told what was right, and why.', {
  AT_ONCE: 'After each answer.',
  AT_END: 'When they have finished.',
  AFTER_CLOSING: 'When they have finished and the quiz is closed.',
});

export const DifficultyBand = enumOf('DifficultyBand', 'A half of the suggestions, by how hard they are likely to be.', {
  EASIER: 'The easier half.',
  HARDER: 'The harder half.',
});

export const AssignmentState = enumOf('AssignmentState', 'Where a student stands with a quiz of their class.', {
  NOT_OPEN_YET: 'It opens later.',
  OPEN: 'It can be begun.',
  UNDER_WAY: 'It was begun and can be gone on with.',
  DONE: 'It was finished. There may be attempts left.',
  CLOSED: 'It is over, and was not finished.',
});

export const StalenessKind = enumOf('StalenessKind', 'What later reporting did to a published question.', {
  OVERTAKEN: 'It is right for its date; a newer state is reported now.',
  DISPUTED: 'A report about that date contradicts it.',
  UNSUPPORTED: 'What it rested on was withdrawn or can no longer be found.',
});

export const BackedBy = enumOf('BackedBy', 'What stands behind an option of a question that is being written.', {
  PROVED: 'The proof: what the sources of the pack tell.',
  AUTHOR: 'A passage that its author cites.',
  CLAIM: 'The claim that its author named: the pack has passages for it.',
  NOTHING: 'Nothing yet.',
});
