import { formatDay } from '@footnote/knowledge';
import type { Check, KeyedQuestion } from '../model.js';
import type { DefectCode } from '../proof/defects.js';
import { namesDay } from '../proof/text/days.js';

/** The question that fails a check, and what it was before its author changed it. */
export interface Edited { readonly question: KeyedQuestion; readonly base: KeyedQuestion | null }

/** What to do about a defect that an author can mend by writing. Of the others the check itself says all there is to say. */
const ADVICE: Partial<Readonly<Record<DefectCode, string>>> = {
  KEY_NOT_A_VALUE: 'Mark the option that its claim gives, or name the claim that it comes from.',
  KEY_NOT_TOLD: 'Name a source in the question that tells it.',
  KEY_NOT_YET_KNOWN: 'Ask as of a later day.',
  KEY_NOT_YET: 'Ask as of a later day.',
  KEY_DISPUTED: 'Name in the question the source for which it speaks.',
  KEY_CONTRADICTED: 'Name only a source that tells it so.',
  PREMISE_UNSUPPORTED: 'Ask only of what is told.',
  PROPOSITION_MISSING: 'Give the statement in the words of its claim.',
  REFUTATION_MISSING: 'Name the claim that the option comes from, or take another option.',
  MISPLACED_WITHOUT_SOURCE: 'Name in the question the source that does not say it.',
  NOT_CONTRADICTED: 'Take an option that some claim excludes.',
  NOT_MISPLACED: 'Take an option that a claim of the pack gives to something else.',
  WRONG_OPTION_IS_RIGHT: 'Mark it as right, or take it out.',
  WRONG_OPTION_MAY_BE_RIGHT: 'Take another option.',
  OPTIONS_SAME: 'Take one of them out.',
  OPTIONS_KIN: 'Take one of them out.',
  OPTIONS_NESTED: 'Word one of them otherwise, or take it out.',
  WHOLE_BESIDE_DEPARTMENT: 'Take one of them out.',
  OPTION_WITHOUT_VALUE: 'Name the claim that it comes from.',
  OPTION_TYPES_MIXED: 'Give names beside names, dates beside dates, reasons beside reasons.',
  OPTION_FORMS_MIXED: 'Begin and end all of them alike.',
  OPTION_LENGTHS_UNLIKE: 'Make them more alike in length.',
  LONGEST_IS_KEY: 'Shorten it, or take longer wrong options.',
  GRAMMAR_GIVES_KEY: 'End the question so that every option fits.',
  REPEATED_WORD_GIVES_KEY: 'Use another word in the question.',
  ID_GIVES_KEY: 'Remove the option and add it again.',
  STEM_UNATTRIBUTED: 'Name it in the question.',
  SOURCE_UNNAMED: 'Name it in the question.',
  SOURCE_MISNAMED: 'Name the sources that tell it, with their own days.',
  STEM_ASKS_ELSE: 'Name in the question what its answer is about, in the pack’s words.',
  STEM_WORD_UNTRACED: 'Use the words of the claim, or have the question shown as cited.',
  STEM_NOT_WORD_FOR_WORD: 'Use those words, or have the question shown as cited.',
  HEDGE_DROPPED: 'Put the hedge back, “reportedly” or “allegedly”.',
  LOADED_TERM_UNQUOTED: 'Put it between quotation marks, and name the outlet whose word it is.',
  LOADED_TERM_WITHOUT_OUTLET: 'Name that outlet.',
  QUOTATION_NOT_VERBATIM: 'Leave the quotation marks out.',
  QUOTATION_NOT_CITED: 'Leave the quotation marks out, or quote a passage.',
  DATES_OVERLAP: 'Take dates that do not overlap.',
  FIGURES_OVERLAP: 'Take figures that cannot both be true, or ask for the number behind the bound.',
  FIGURE_WITHOUT_BOUND: 'Say the bound, “at least” or “about”, in the question.',
  TOO_FEW_WRONG_OPTIONS: 'Add a wrong option that a claim of the pack gives to something else.',
  TOO_FEW_ITEMS: 'Add another.',
  PADDED_OPTION: 'Take it out.',
  TOO_MANY_OPTIONS: 'Take some out.',
};

/** A failed check in words that say what to do: “The question no longer gives its day: say 8 March 2023.” */
export function sayDefect(code: DefectCode, check: Check, { question, base }: Edited): string {
  const option = question.options.find(({ id }) => id === check.optionId) ?? question.targets.find(({ id }) => id === check.optionId);
  const before = base?.options.find(({ id }) => id === check.optionId) ?? base?.targets.find(({ id }) => id === check.optionId);
  switch (code) {
    case 'STEM_UNDATED': return sayUndated({ question, base });
    case 'OPTION_TEXT_ALTERED': return option && before && before.text !== option.text
      ? `“${option.text}” no longer says what the option stands for: say “${before.text}”, or name the claim that it now comes from.`
      : `“${option?.text ?? ''}” does not say what its claim says: use the words of the claim.`;
    case 'STEM_ASKS_ELSE':
    case 'STEM_WORD_UNTRACED':
    case 'STEM_NOT_WORD_FOR_WORD': return `${check.message.replace(/^The stem/u, 'The question')} ${ADVICE[code] ?? ''}`;
    case 'SLOT_UNKNOWN':
    case 'SLOT_ALTERED': return 'What the question asks cannot be told from its right answer and the claims that it rests on.';
    default: return [check.message.replace(/\bthe stem\b/giu, (said) => (said.startsWith('T') ? 'The question' : 'the question')).replace(/\bstem\b/gu, 'question'), ADVICE[code] ?? ''].filter((part) => part !== '').join(' ');
  }
}

function sayUndated({ question, base }: Edited): string {
  const { stem, asked } = question;
  const days = [asked.asOf, ...(question.kind === 'CHANGE' && asked.since !== undefined ? [asked.since] : [])].filter((day) => !namesDay(stem, day)).map(formatDay);
  const verb = base && days.length > 0 && base.asked.asOf === asked.asOf ? 'no longer gives' : 'does not give';
  return `The question ${verb} its day: say ${days.join(' and ')}.`;
}
