import type { ActorKind, AttributionKind, ContradictionKind, FigureBound, Hedge, OutletKind, Stance } from '@footnote/schema/browser';

/* What the kinds of things are called for teachers, in the order in which a list offers them. */

export const ACTOR_WORDS: Readonly<Record<ActorKind, string>> = {
  PERSON: 'a person', DEPARTMENT: 'a department or ministry', AGENCY: 'an agency', OFFICE: 'an office', LEGISLATURE: 'a parliament or a part of one', COURT: 'a court', COUNTRY: 'a country', ORGANISATION: 'an organisation', OUTLET: 'an outlet', ANONYMOUS: 'an anonymous voice',
};

export const OUTLET_WORDS: Readonly<Record<OutletKind, string>> = {
  NEWSPAPER: 'newspaper', BROADCASTER: 'broadcaster', AGENCY: 'news agency', AGGREGATOR: 'aggregator', STATE_MEDIA: 'state media', PORTAL: 'portal', UNKNOWN: 'not known',
};

export const STANCE_WORDS: Readonly<Record<Stance, string>> = { SUPPORTS: 'supports', OPPOSES: 'opposes', UNDECIDED: 'is undecided' };

export const HEDGE_WORDS: Readonly<Record<Exclude<Hedge, 'NONE'>, string>> = {
  ALLEGEDLY: '“allegedly”', APPARENTLY: '“apparently”', REPORTEDLY: '“reportedly”', SAID_TO: '“is said to”', SCARE_QUOTES: 'quotation marks of distance', UNOFFICIAL: '“unofficially”',
};

export const VOICE_WORDS: Readonly<Record<AttributionKind, string>> = {
  NAMED_ON_RECORD: 'named, on the record', ANONYMOUS: 'anonymous', DOCUMENT: 'a document', OUTLET: 'an outlet', UNATTRIBUTED: 'nobody is named',
};

export const BOUND_WORDS: Readonly<Record<FigureBound, string>> = { EXACTLY: 'exactly', AT_LEAST: 'at least', OVER: 'over', AT_MOST: 'at most', BETWEEN: 'between', ABOUT: 'about' };

export const CONTRADICTION_WORDS: Readonly<Record<ContradictionKind, string>> = {
  VALUE: 'what is so', DATE: 'when it was', ACTOR: 'who it was', WORDING: 'how it is worded', INTERNAL: 'the text contradicts itself',
};
