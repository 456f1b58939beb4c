/** Every kind of thing that can be wrong with a pack; stable, so that tools and translations can key on it. */
export const PROBLEM_CODES = [
  // reading
  'FILE_MISSING', 'FILE_UNKNOWN', 'FILE_EMPTY', 'YAML_SYNTAX', 'YAML_DUPLICATE_KEY', 'FRONT_MATTER_MISSING',
  // shape
  'FIELD_MISSING', 'FIELD_UNKNOWN', 'TYPE_WRONG', 'VALUE_NOT_ALLOWED', 'SLUG_MALFORMED', 'LIST_TOO_SHORT', 'PREDICATE_COUNT', 'CHOICE_COUNT',
  'CLAIM_WITHOUT_ASSERTION', 'ASSERTION_WITHOUT_EVIDENCE', 'POSITION_WITHOUT_EVIDENCE', 'CONTRADICTION_TOO_SMALL',
  // references, dates and anchors
  'SLUG_DUPLICATE', 'ASSERTION_DUPLICATE', 'REFERENCE_UNKNOWN', 'DATE_NOT_EDTF', 'DATE_UNSUPPORTED', 'DATE_REVERSED', 'DAY_INVALID',
  'ANCHOR_NOT_FOUND', 'ANCHOR_AMBIGUOUS', 'EVIDENCE_IN_UNSEEN_SOURCE', 'TEXT_MISSING', 'TEXT_UNEXPECTED', 'LOCATOR_MALFORMED',
  // soundness
  'EVENT_AFTER_SOURCE', 'EVENT_DATE_UNSUPPORTED', 'SOURCE_NEVER_KNOWN', 'STATE_AFTER_SOURCE', 'STATE_REVERSED', 'STATE_BOUNDS_ON_EVENT', 'POSITION_NOT_A_STATE', 'EVENT_ORDER_CONTRADICTS_DATES',
  'CYCLE', 'ATTRIBUTION_CYCLE', 'ATTRIBUTION_KIND', 'CHAIN_WITHOUT_RELIANCE', 'RELIANCE_ON_LATER_SOURCE', 'RELIANCE_WITHOUT_EVIDENCE',
  'STANCE_CONFLICT', 'ONE_SOURCE_TWO_VALUES', 'DISAGREEMENT_UNRECORDED', 'RETRACTION_BY_ANOTHER_OUTLET', 'RETRACTION_BEFORE_CLAIM',
  'ABSENCE_TERM_PRESENT', 'ABSENCE_WITHOUT_TEXT', 'ABSENCE_OF_ASSERTED_CLAIM', 'CONTRADICTION_NOT_INTERNAL', 'ALIAS_SHARED', 'LABEL_SHARED', 'SUMMARY_QUOTES', 'SUMMARY_MARKUP',
  'FIGURE_BOUND', 'HEDGES_MIXED', 'LOADED_TERM_NOT_CITED', 'WORDING_NOT_CITED', 'WORDING_BY_ANOTHER_SOURCE', 'VERBATIM_NOT_POSSIBLE',
  // lint
  'SOURCE_UNUSED', 'ENTITY_UNUSED', 'REASON_WITHOUT_PREMISE', 'CLAIM_REPEATED', 'PHRASE_PUNCTUATION', 'EVIDENCE_WITHOUT_ORIGINAL', 'LOCATOR_SHORT', 'ONLY_UNAPPROVED',
  // against the articles
  'LOCATOR_NOT_FOUND', 'ARTICLE_WORDING_SHARED', 'ABSENCE_TERM_IN_ARTICLE', 'ARTICLE_NOT_RECOGNISED',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** An `ERROR` refuses the pack; a `WARNING` is advice to its author. */
export type Severity = 'ERROR' | 'WARNING';

/** One thing wrong with a pack: where it stands (line and column count from 1), what is wrong, and what is allowed. */
export interface PackProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

/** A place in a file of a pack. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What is wrong, without its place. */
export interface Fault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly remedy: string;
}

/** Collects the problems of one pack. */
export interface ProblemLog {
  error(place: Place, fault: Fault): void;
  warn(place: Place, fault: Fault): void;
  hasErrors(): boolean;
  /** In the order of files, lines and columns. */
  list(): readonly PackProblem[];
}

/** An empty log. */
export function createProblemLog(): ProblemLog {
  const problems: PackProblem[] = [];
  const add = (severity: Severity) => (place: Place, fault: Fault) => {
    problems.push({ file: place.file, line: place.line, column: place.column, code: fault.code, severity, message: fault.message, remedy: fault.remedy });
  };
  return {
    error: add('ERROR'),
    warn: add('WARNING'),
    hasErrors: () => problems.some((problem) => problem.severity === 'ERROR'),
    list: () => [...problems].sort(comparePlaces),
  };
}

function comparePlaces(a: PackProblem, b: PackProblem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}

/** Orders two strings by code unit, the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One problem as a compiler prints it: `file:line:column severity CODE message. Remedy.` */
export function formatProblem(problem: PackProblem): string {
  const severity = problem.severity.toLowerCase();
  return `${problem.file}:${problem.line}:${problem.column} ${severity} ${problem.code}: ${problem.message}\n    ${problem.remedy}`;
}
