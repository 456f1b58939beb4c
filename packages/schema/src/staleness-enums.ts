import { enumOf } from './enum-of.js';

export const StaleChangeKind = enumOf('StaleChangeKind', 'What happened to what a question rests on.', {
  RETRACTED: 'Its outlet withdrew the claim.',
  CLAIM_GONE: 'The claim is no longer in the pack.',
  TELLING_GONE: 'No source is taken to tell it any more.',
  UNAPPROVED: 'Its approval was taken back.',
  PASSAGE_LOST: 'The passage is no longer found in its text.',
  SOURCE_WITHDRAWN: 'The source is no longer in the pack.',
  REWRITTEN: 'The claim was corrected and says something else.',
  REFUTATION_LOST: 'Nothing refutes a wrong option any more.',
  NOT_SEARCHED: 'A text that is said not to say it has not been searched.',
  CONTRADICTED: 'Another claim about the same day contradicts the key.',
  ALSO_RIGHT: 'A wrong option is told as well now.',
  ORDER_OPEN: 'The order of two events can no longer be told.',
  NEWER_STATE: 'A newer state is known.',
  NEWER_FIGURE: 'A newer figure is known.',
  NARROWED: 'A date is known more closely.',
  REPORTED_AGAIN: 'What was last reported has been reported again.',
  MORE_ORIGINS: 'The count of origins has changed.',
  NOW_SAID: 'What no article said is said now.',
  RETOLD: 'The tellings that are compared have changed.',
});

export const MendKind = enumOf('MendKind', 'How a stale question can be mended.', {
  SAY_THE_DATE: 'Its stem says for which day it asks.',
  NAME_THE_SOURCE: 'Its stem says whose account it asks for.',
  ASK_AS_IT_IS_NOW: 'It asks the same as it is known now.',
  ADD_FOLLOW_UP: 'A further question asks about the newer state.',
  ASK_ABOUT_THE_DISAGREEMENT: 'It asks which source says what.',
  WITHDRAW: 'It leaves the quiz.',
});

export const MendPlacement = enumOf('MendPlacement', 'What a mend does to the quiz.', {
  REPLACE: 'It takes the place of the stale question.',
  ADD_AFTER: 'It stands after the stale question, which stays.',
  REMOVE: 'The stale question goes.',
});

export const WordEdit = enumOf('WordEdit', 'What a mend does to a run of words.', {
  KEPT: 'They stay.',
  ADDED: 'They are new.',
  REMOVED: 'They go.',
});

export const StaleResolution = enumOf('StaleResolution', 'What became of a stale question.', {
  MENDED: 'Its teacher mended it.',
  WITHDRAWN: 'Its teacher withdrew it.',
  KEPT: 'Its teacher keeps it as it is, and says why.',
  PASSED: 'The pack changed again, and it holds as it did.',
});
