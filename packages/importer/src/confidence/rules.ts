/**
 * The rules by which something is proposed, a name each. A rule is as fine as its precision: where two ways of
 * finding the same thing are right unequally often, they are two rules.
 */
export const RULES = [
  // Facts about the text, and actors
  'FACT_FROM_PAGE', 'ACTOR_KNOWN', 'ACTOR_NEW',
  // Issues and positions
  'ISSUE_FROM_DISPUTE', 'POSITION_STATED', 'POSITION_BY_ACT', 'POSITION_UNDECIDED', 'REASON_STATED', 'REASON_BY_PURPOSE',
  // Events and what is told of them
  'EVENT_PAST_ACT', 'EVENT_PASSIVE_ACT', 'EVENT_HAPPENING', 'EVENT_NOUN', 'EVENT_REPORT', 'EVENT_SPEECH',
  'DATE_IN_CLAUSE', 'DATE_IN_NOUN_PHRASE', 'ROLE_SUBJECT', 'ROLE_AGENT', 'ROLE_AFFECTED', 'ROLE_RECIPIENT', 'ROLE_CITED',
  'FIGURE_COUNTED', 'STATEMENT_QUOTED', 'STATEMENT_REPORTED', 'WORDING_SCARE_QUOTES', 'WORDING_LOADED',
  'ASPECT_CONTENT', 'ASPECT_FORM', 'ASPECT_STANDING', 'ASPECT_PLACE', 'ASPECT_MANNER', 'ASPECT_OPEN',
  'RELATION_STATED',
  // What stands between texts
  'RELIANCE_DECLARED', 'RELIANCE_SUGGESTED', 'CONTRADICTION_OF_VALUES',
] as const;
export type RuleName = (typeof RULES)[number];
