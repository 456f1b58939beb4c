import type { ProofRule } from '../model.js';

/**
 * Every way in which a question can fail to be proved: the one table of defect codes. A code is stable: it is stored with drafts,
 * shown by `footnote verify` and translated in the web app, so it is never renamed and never given another meaning.
 * `rule` is the rule of DOMAIN.md ("When a question is proved") that the defect breaks; `says` is what the code means in general,
 * while the message of a check says it of the question at hand.
 */
export const DEFECTS = {
  // Rule 1: the key rests on an approved assertion whose evidence anchors, and holds at asOf, uncontradicted by the sources spoken for.
  KEY_WITHOUT_CLAIM: { rule: 'KEY_SUPPORTED', says: 'The key rests on no claim of the graph.' },
  KEY_NOT_A_VALUE: { rule: 'KEY_SUPPORTED', says: 'The key is not what the claims it rests on say.' },
  KEY_MALFORMED: { rule: 'KEY_SUPPORTED', says: 'The key does not have the shape that this kind of question needs.' },
  KEY_NOT_TOLD: { rule: 'KEY_SUPPORTED', says: 'None of the sources that the stem speaks for tells the key.' },
  KEY_UNAPPROVED: { rule: 'KEY_SUPPORTED', says: 'Only assertions that nobody has approved support the key.' },
  KEY_NOT_YET_KNOWN: { rule: 'KEY_SUPPORTED', says: 'The key was reported only after the day by which the question knows.' },
  KEY_RETRACTED: { rule: 'KEY_SUPPORTED', says: 'The outlet had withdrawn the claim of the key.' },
  KEY_WITHOUT_EVIDENCE: { rule: 'KEY_SUPPORTED', says: 'The assertion of the key cites no passage.' },
  EVIDENCE_FUZZY: { rule: 'KEY_SUPPORTED', says: 'The passage of the key is found only approximately.' },
  EVIDENCE_ORPHANED: { rule: 'KEY_SUPPORTED', says: 'The passage of the key is no longer found in its text.' },
  EVIDENCE_NOT_IN_TEXT: { rule: 'KEY_SUPPORTED', says: 'The quoted words do not stand where the evidence says they do.' },
  EVIDENCE_OF_ANOTHER_TEXT: { rule: 'KEY_SUPPORTED', says: 'The evidence belongs to another source, or to another state of the text.' },
  KEY_NOT_YET: { rule: 'KEY_SUPPORTED', says: 'What the key says had not happened, or did not hold yet, on the day asked about.' },
  LAST_REPORTED_AS_HOLDING: { rule: 'KEY_SUPPORTED', says: 'The state was last reported before the day asked about, and the stem asks as if it still held.' },
  LAST_REPORTED_WRONG: { rule: 'KEY_SUPPORTED', says: 'The stem gives another day of the last report than the reports do.' },
  KEY_CONTRADICTED: { rule: 'KEY_SUPPORTED', says: 'A source that the stem speaks for contradicts the key.' },
  KEY_DISPUTED: { rule: 'KEY_SUPPORTED', says: 'Sources disagree about the key, and the stem does not say for whom it speaks.' },
  PREMISE_UNSUPPORTED: { rule: 'KEY_SUPPORTED', says: 'The stem presupposes what the sources it speaks for do not tell.' },
  POSITION_UNREPORTED: { rule: 'KEY_SUPPORTED', says: 'The question asks for a position of somebody of whom nothing is reported.' },
  VERDICT_WRONG: { rule: 'KEY_SUPPORTED', says: 'The articles do not relate to the statement as the key says.' },
  PROPOSITION_MISSING: { rule: 'KEY_SUPPORTED', says: 'The stem does not carry the statement that is to be judged.' },
  NUMBER_WRONG: { rule: 'KEY_SUPPORTED', says: 'The number of the key is not the figure that the source gives.' },
  ORIGINS_WRONG: { rule: 'KEY_SUPPORTED', says: 'The count of origins is not what the attributions give.' },
  TELLINGS_WRONG: { rule: 'KEY_SUPPORTED', says: 'A source does not tell what the key has it tell.' },
  CHANGE_WRONG: { rule: 'KEY_SUPPORTED', says: 'What is said to have changed is not what was reported: other stances, or an event at another time.' },
  SOURCE_UNSEEN: { rule: 'KEY_SUPPORTED', says: 'The stem speaks for a text that nobody here has read, or had been published by then.' },

  // Rule 2: each wrong option is refuted in a recorded way.
  REFUTATION_MISSING: { rule: 'OPTION_REFUTED', says: 'No reason is recorded why the wrong option is wrong.' },
  REFUTATION_UNSUPPORTED: { rule: 'OPTION_REFUTED', says: 'The claim that is to refute the option is not supported itself, or does not hold on that day.' },
  NOT_CONTRADICTED: { rule: 'OPTION_REFUTED', says: 'The claims cited do not contradict the option.' },
  NOT_MISPLACED: { rule: 'OPTION_REFUTED', says: 'No claim gives the option to anything else.' },
  MISPLACED_WITHOUT_SOURCE: { rule: 'OPTION_REFUTED', says: 'An option from elsewhere is wrong here only by a named source that was read whole, and none is named.' },
  ABSENCE_UNRECORDED: { rule: 'OPTION_REFUTED', says: 'A text that is said not to say it has no reviewed absence record.' },
  ABSENCE_OUTDATED: { rule: 'OPTION_REFUTED', says: 'The absence record was made for another state of the text.' },
  ABSENCE_TERM_FOUND: { rule: 'OPTION_REFUTED', says: 'The text does contain a term that the absence record says is not there.' },
  INVENTED_VALUE: { rule: 'OPTION_REFUTED', says: 'The option is a value that no claim of the graph gives to anything.' },
  WRONG_OPTION_IS_RIGHT: { rule: 'OPTION_REFUTED', says: 'A source that the stem speaks for tells the option as well, so it is a right answer.' },
  WRONG_OPTION_MAY_BE_RIGHT: { rule: 'OPTION_REFUTED', says: 'The option is told in a passage that is not approved or does not anchor, so it may be a right answer.' },
  OPTION_UNREPORTED: { rule: 'OPTION_REFUTED', says: 'Nothing is reported of the option, and silence refutes nothing.' },
  ORDER_UNDECIDABLE: { rule: 'OPTION_REFUTED', says: 'Two neighbours in the order are not disjoint in time.' },
  ORDER_WRONG: { rule: 'OPTION_REFUTED', says: 'The order of the key is not the order of the dates.' },
  CROSS_PAIR_UNREFUTED: { rule: 'OPTION_REFUTED', says: 'Nothing refutes pairing this left side with another right side.' },

  // Rule 3: options are pairwise disjoint.
  OPTIONS_SAME: { rule: 'OPTIONS_DISJOINT', says: 'Two options say the same.' },
  OPTIONS_KIN: { rule: 'OPTIONS_DISJOINT', says: 'Two options are one actor under two names, a part and its whole, or a head and what it heads.' },
  WHOLE_BESIDE_DEPARTMENT: { rule: 'OPTIONS_DISJOINT', says: 'A country or an administration stands beside a department.' },
  OPTIONS_NESTED: { rule: 'OPTIONS_DISJOINT', says: 'One option contains another.' },

  // Rule 4: options are of one type and form, and no cue gives the key away.
  OPTION_TEXT_ALTERED: { rule: 'OPTIONS_ALIKE', says: 'The words of the option do not say what the option stands for.' },
  OPTION_VALUE_UNKNOWN: { rule: 'OPTIONS_ALIKE', says: 'The option stands for something that the graph does not have.' },
  OPTION_WITHOUT_VALUE: { rule: 'OPTIONS_ALIKE', says: 'The option is in its author’s own words and names no claim of the pack, so no machine can check it.' },
  OPTION_TYPES_MIXED: { rule: 'OPTIONS_ALIKE', says: 'The options are not all of one type.' },
  OPTION_FORMS_MIXED: { rule: 'OPTIONS_ALIKE', says: 'The options are not alike in grammatical form.' },
  OPTION_LENGTHS_UNLIKE: { rule: 'OPTIONS_ALIKE', says: 'The options differ too much in length.' },
  LONGEST_IS_KEY: { rule: 'OPTIONS_ALIKE', says: 'The key is conspicuously the longest option.' },
  GRAMMAR_GIVES_KEY: { rule: 'OPTIONS_ALIKE', says: 'Only the key fits the stem grammatically.' },
  REPEATED_WORD_GIVES_KEY: { rule: 'OPTIONS_ALIKE', says: 'A telling word of the stem stands in the key and in no other option.' },
  ID_GIVES_KEY: { rule: 'OPTIONS_ALIKE', says: 'The ids of the options say something of the key.' },
  ORDER_GIVES_KEY: { rule: 'OPTIONS_ALIKE', says: 'The order in which the options stand says something of the key.' },

  // Rule 5: the stem is dated and attributed, keeps hedges, quotes loaded terms.
  STEM_UNDATED: { rule: 'STEM_DATED_AND_ATTRIBUTED', says: 'The stem does not give the day as of which it asks.' },
  STEM_UNATTRIBUTED: { rule: 'STEM_DATED_AND_ATTRIBUTED', says: 'Only one source tells the key, and the stem does not name it.' },
  SOURCE_UNNAMED: { rule: 'STEM_DATED_AND_ATTRIBUTED', says: 'The stem speaks for a source that it does not name.' },
  SOURCE_MISNAMED: { rule: 'STEM_DATED_AND_ATTRIBUTED', says: 'The stem names a source that it does not speak for, or that does not tell the key.' },
  STEM_ASKS_ELSE: { rule: 'STEM_DATED_AND_ATTRIBUTED', says: 'The stem does not name what the key is the answer to.' },
  STEM_WORD_UNTRACED: { rule: 'STEM_DATED_AND_ATTRIBUTED', says: 'The stem has a word, a date or a denial that nothing has on which the question rests, or lacks a denial that it has.' },
  STEM_NOT_WORD_FOR_WORD: { rule: 'STEM_DATED_AND_ATTRIBUTED', says: 'The stem does not give in the words of its claim what is to be judged, or who told it.' },
  HEDGE_DROPPED: { rule: 'STEM_DATED_AND_ATTRIBUTED', says: 'The hedge of what the question rests on is in neither stem nor option.' },
  LOADED_TERM_UNQUOTED: { rule: 'STEM_DATED_AND_ATTRIBUTED', says: 'A loaded term stands without quotation marks.' },
  LOADED_TERM_WITHOUT_OUTLET: { rule: 'STEM_DATED_AND_ATTRIBUTED', says: 'A loaded term stands without the outlet whose word it is.' },
  TRANSLATION_AS_WORDING: { rule: 'STEM_DATED_AND_ATTRIBUTED', says: 'The wording of a machine translation is attributed to its outlet.' },
  QUOTATION_NOT_VERBATIM: { rule: 'STEM_DATED_AND_ATTRIBUTED', says: 'Words stand in quotation marks, or are asked for as exact, that are not verbatim.' },
  QUOTATION_NOT_CITED: { rule: 'STEM_DATED_AND_ATTRIBUTED', says: 'Words stand in quotation marks that no cited passage and no claim holds.' },

  // Rule 6: dates and figures are compared only where disjoint.
  DATES_OVERLAP: { rule: 'COMPARABLE', says: 'Two dates are compared whose intervals overlap.' },
  FIGURES_OVERLAP: { rule: 'COMPARABLE', says: 'Two figures are compared whose ranges overlap.' },
  FIGURE_WITHOUT_BOUND: { rule: 'COMPARABLE', says: 'A figure is asked without the bound that its source states.' },

  // Rule 7: enough options, never padded.
  TOO_FEW_WRONG_OPTIONS: { rule: 'ENOUGH_OPTIONS', says: 'There are fewer wrong options than this kind needs.' },
  TOO_FEW_ITEMS: { rule: 'ENOUGH_OPTIONS', says: 'There are fewer items to order or to match than this kind needs.' },
  PADDED_OPTION: { rule: 'ENOUGH_OPTIONS', says: 'An option only fills a place: "none of the above", a joke, a repetition.' },
  TOO_MANY_OPTIONS: { rule: 'ENOUGH_OPTIONS', says: 'There are more options than a reader can weigh.' },

  // Rule 8: no twins.
  SLOT_UNKNOWN: { rule: 'NOT_A_TWIN', says: 'What the question asks cannot be told from its key and claims.' },
  SLOT_ALTERED: { rule: 'NOT_A_TWIN', says: 'The question declares another slot than the one it asks.' },
  TWIN: { rule: 'NOT_A_TWIN', says: 'Another question of the set asks the same slot of the same claim.' },
  SECOND_CASUALTY_QUESTION: { rule: 'NOT_A_TWIN', says: 'The quiz asks for a number of victims more than once.' },
} as const satisfies Readonly<Record<string, { readonly rule: ProofRule; readonly says: string }>>;

/** A stable code of the table above. */
export type DefectCode = keyof typeof DEFECTS;
