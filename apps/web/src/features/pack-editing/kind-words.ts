import type { AnchorState, ClaimPredicate, DateBasis, DatePrecision, EventRelationKind } from '@footnote/schema/browser';

/* What the kinds of things are called in the forms, beside those that the review of an article names. */

export const CLAIM_WORDS: Readonly<Record<ClaimPredicate, string>> = {
  POSITION: 'a position: who supports or opposes something', REASON: 'a reason: why somebody holds or did something', DATE: 'a date: when something happened', ROLE: 'a role: who took part, and as what',
  FIGURE: 'a figure: how many or how much', ASPECT: 'another side of a thing: its form, its contents', STATEMENT: 'a statement: what somebody said', WORDING: 'a word: how one text calls what others call otherwise', RELATION: 'how one event stands to another',
};

export const RELATION_WORDS: Readonly<Record<EventRelationKind, string>> = {
  BEFORE: 'happened before', CAUSES: 'brought about', OVERRIDES: 'put out of force', RESPONDS_TO: 'was an answer to', PART_OF: 'was a part of',
};

export const BASIS_WORDS: Readonly<Record<DateBasis, string>> = {
  STATED: 'a source says it outright', RELATIVE_RESOLVED: 'worked out from words such as “on Wednesday”', INFERRED: 'it follows from what the sources say', EXTERNAL: 'it is from elsewhere; the remark says from where',
};

export const PRECISION_WORDS: Readonly<Record<DatePrecision, string>> = {
  DAY: 'a day', MONTH: 'a month: some day of it', YEAR: 'a year: some day of it', INTERVAL: 'some time between two days, or open to one side', UNKNOWN: 'nothing is known of it',
};

export const ANCHOR_WORDS: Readonly<Record<AnchorState, string>> = {
  EXACT: 'stands where it was cited', MOVED: 'moves to another place', FUZZY: 'is found in words that are nearly the same; its telling supports nothing until somebody has looked', ORPHANED: 'is lost',
};
