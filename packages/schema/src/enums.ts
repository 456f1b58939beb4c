import { enumOf } from './enum-of.js';

export const DatePrecision = enumOf('DatePrecision', 'How exactly a date is known.', {
  DAY: 'To the day.',
  MONTH: 'To the month: some day of it.',
  YEAR: 'To the year: some day of it.',
  INTERVAL: 'Some time between two days.',
  UNKNOWN: 'Nothing is known of the date.',
});

export const DateBasis = enumOf('DateBasis', 'How a date came to be known.', {
  STATED: 'A source says it outright.',
  RELATIVE_RESOLVED: 'A source says it relative to another date ("on Wednesday", "last December"), and it was worked out from there.',
  INFERRED: 'No source says it; it follows from what they say.',
  EXTERNAL: 'It comes from outside of the sources of this pack; the note says from where.',
});

export const ActorKind = enumOf('ActorKind', 'What kind of person or body somebody is.', {
  PERSON: 'A person.',
  DEPARTMENT: 'A department or ministry of a government.',
  AGENCY: 'An agency, or a group of agencies.',
  OFFICE: 'An office that people hold or work in, such as that of a prosecutor.',
  LEGISLATURE: 'A parliament, a chamber of one or a committee.',
  COURT: 'A court.',
  COUNTRY: 'A country.',
  ORGANISATION: 'Any other organisation.',
  OUTLET: 'A news outlet, where it is spoken of as an actor.',
  ANONYMOUS: 'A voice that its source does not name, such as "officials".',
});

export const OutletKind = enumOf('OutletKind', 'What kind of publisher an outlet is. There is no score of bias here, and there will be none.', {
  NEWSPAPER: 'A newspaper, printed or online.',
  BROADCASTER: 'A radio or television broadcaster.',
  AGENCY: 'A news agency, whose reports others publish.',
  AGGREGATOR: 'A site that relays what others have published.',
  STATE_MEDIA: 'An outlet that a state owns or funds, whichever state it is.',
  PORTAL: 'A news portal.',
  UNKNOWN: 'It is not known who publishes it.',
});

export const TextKind = enumOf('TextKind', 'What stands in the text of a source.', {
  FULL: 'The published text itself, attached by somebody who may use it.',
  SUMMARY: 'A summary that was written for Footnote, in other words than the original.',
  UNSEEN: 'No text: the source is known only because other sources cite it.',
});

export const Stance = enumOf('Stance', 'What an actor thinks of an issue.', {
  SUPPORTS: 'It is in favour.',
  OPPOSES: 'It is against.',
  UNDECIDED: 'It is reported not to have made up its mind.',
});

export const Hedge = enumOf('Hedge', 'How a source keeps its distance from what it tells.', {
  NONE: 'It tells it as a fact.',
  ALLEGEDLY: 'It calls it alleged.',
  APPARENTLY: 'It says that it appears to be so.',
  REPORTEDLY: 'It says that others report it.',
  SAID_TO: 'It says that it is said to be so.',
  SCARE_QUOTES: 'It sets a word in quotation marks to keep away from it.',
  UNOFFICIAL: 'It says that it has not been made official.',
});

export const AttributionKind = enumOf('AttributionKind', 'Whose word something is.', {
  NAMED_ON_RECORD: 'Somebody who is named and speaks openly.',
  ANONYMOUS: 'Somebody who is not named. Two such voices are never assumed to be two people.',
  DOCUMENT: 'A document.',
  OUTLET: 'The report of an outlet.',
  UNATTRIBUTED: 'Nobody in particular: the source says it itself, without saying how it knows.',
});

export const AnchorState = enumOf('AnchorState', 'How well a cited passage was found again in its text.', {
  EXACT: 'Word for word, where it was.',
  MOVED: 'Word for word, at another place.',
  FUZZY: 'Nearly word for word.',
  ORPHANED: 'Not at all: the passage is no longer in the text.',
});

export const EventRelationKind = enumOf('EventRelationKind', 'How an event stands to another.', {
  BEFORE: 'It happened before the other.',
  CAUSES: 'It brought the other about.',
  OVERRIDES: 'It put the other out of force. Whoever is overridden has not thereby changed their mind.',
  RESPONDS_TO: 'It was an answer to the other.',
  PART_OF: 'It was a part of the other.',
});

export const ContradictionKind = enumOf('ContradictionKind', 'What contradicting claims differ about.', {
  VALUE: 'A value: a figure, a stance, the form of a thing.',
  DATE: 'When something happened.',
  ACTOR: 'Who did something.',
  WORDING: 'The word that is used for it.',
  INTERNAL: 'One source contradicts itself.',
});

export const OriginVerdict = enumOf('OriginVerdict', 'What the origins behind a claim amount to.', {
  INDEPENDENT: 'At least two origins that cannot be the same.',
  SHARED_ORIGIN: 'Several outlets that all relay one origin: repetition, not confirmation.',
  UNDETERMINED: 'There may be one origin or several; the sources do not show which.',
  SINGLE: 'One outlet, one origin.',
});

export const PositionState = enumOf('PositionState', 'Whether a position is known to hold on the day that is asked about.', {
  HOLDS: 'It holds: the day lies between its first and its last report, or within an end that a source states.',
  LAST_REPORTED: 'It was last reported before that day. Nobody says whether it still held.',
});

export const ClaimPredicate = enumOf('ClaimPredicate', 'What a claim is about.', {
  POSITION: 'What an actor thinks of an issue.',
  REASON: 'Why: the reason for a position or an act.',
  DATE: 'When an event happened.',
  ROLE: 'Who took part in an event, and as what.',
  FIGURE: 'How many or how much.',
  ASPECT: 'Some other side of a thing: the form of an order, the contents of a file.',
  STATEMENT: 'What somebody said.',
  WORDING: 'The word that one text uses where others use other words.',
  RELATION: 'How one event stands to another.',
});

export const ChangeKind = enumOf('ChangeKind', 'What happened to a claim.', {
  BEGUN: 'It began to hold, or what it tells of happened.',
  ENDED: 'It ceased to hold, by an end that a source states.',
  CONTRADICTED: 'A claim that contradicts it was reported.',
  RETRACTED: 'Its own outlet withdrew it.',
});
