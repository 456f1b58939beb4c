import type { Fault, ProblemCode } from '../problems.js';

/** Remedies for whoever edits in a form, where the ones of the checks speak of files and how to write in them. */
const IN_A_FORM: Partial<Readonly<Record<ProblemCode, string>>> = {
  FIELD_UNKNOWN: 'Leave the field out.',
  EVIDENCE_WITHOUT_ORIGINAL: 'Nothing has to be done about it now.',
  ANCHOR_NOT_FOUND: 'Choose the passage again in the text of the source.',
  ANCHOR_AMBIGUOUS: 'Choose a longer passage.',
  TEXT_MISSING: 'Give the text, or say that nobody here has read the source (UNSEEN).',
  TEXT_UNEXPECTED: 'Remove the text, or say that it is a summary or the full text.',
  LOCATOR_MALFORMED: 'Choose the passage of the original again.',
  CHAIN_WITHOUT_RELIANCE: 'Say that the source relies on it, with the passage, or take it out of the chain of voices.',
  RELIANCE_WITHOUT_EVIDENCE: 'Choose the passage that says so, or mark the reliance as a suggestion that the text does not declare.',
  EVENT_AFTER_SOURCE: 'Correct the date of the event or of the source. ("On March 11", in an article of 8 March 2023, is 2022.)',
  STATE_BOUNDS_ON_EVENT: 'Say that it is a state, or remove its bounds; when an event happened is a claim about its date.',
  POSITION_NOT_A_STATE: 'Say that it is a state. If somebody acted, that is an event, not a position.',
  EVENT_DATE_UNSUPPORTED: 'Take one of the dates that a source tells; correct the claim about its date, whose form can move the event along; or say that the date is from elsewhere, and from where.',
  ATTRIBUTION_KIND: 'Name the person or body that speaks, or say that the voice is anonymous.',
  VERBATIM_NOT_POSSIBLE: 'Take away that the words are verbatim: only words in the language spoken, as a source quotes them, are.',
  FIGURE_BOUND: 'Give a second, greater number for “between”, and none for any other bound.',
  STANCE_CONFLICT: 'Record that they contradict each other, correct one of the two, or say when the stance changed.',
  DISAGREEMENT_UNRECORDED: 'Record that they contradict each other, or correct one of the two.',
  ONE_SOURCE_TWO_VALUES: 'Record that the source contradicts itself, or correct one of the two.',
  HEDGES_MIXED: 'NONE means that the source does not hedge at all: leave it out, or leave the others out.',
  LOADED_TERM_NOT_CITED: 'Write the term as the text has it, or leave it out.',
  WORDING_NOT_CITED: 'Choose the passage in which the term stands.',
};

/** What to do about a fault, for somebody who edits in a browser. */
export function sayRemedy({ code, remedy }: Fault): string {
  return IN_A_FORM[code] ?? remedy;
}
