import { enumOf } from './enum-of.js';

export const ImportedArticleState = enumOf('ImportedArticleState', 'How far an article is that was given to be imported.', {
  WAITING: 'It waits to be read.',
  READING: 'It is being read.',
  IN_REVIEW: 'It has been read; what is proposed of it waits for decisions.',
  APPLIED: 'What was approved of it is in the pack.',
  REFUSED: 'It could not be read; a sentence says why. The others of its batch go on.',
});

export const ImportBlockRole = enumOf('ImportBlockRole', 'What a block of an article is, where it is kept.', {
  TITLE: 'The headline.',
  BODY: 'A paragraph.',
  SUBHEADING: 'A heading within the article.',
  LEAD: 'The paragraph that opens the article.',
});

export const ImportDropReason = enumOf('ImportDropReason', 'Why a block is not taken for a part of the article.', {
  MENU: 'It belongs to a menu of the site.',
  BREADCRUMB: 'It says where in the site the page stands.',
  TEASER: 'It points to another article.',
  SHARE_COUNT: 'It counts or offers sharing.',
  CAPTION: 'It describes a picture.',
  EMBEDDED_POST: 'It is a post of a social network that was set into the page.',
  READ_MORE: 'It invites to read on elsewhere.',
  TAGS: 'It lists tags or topics.',
  FOOTER: 'It belongs to the foot of the site.',
  REPEATED_TITLE: 'It says the headline again.',
  BYLINE: 'It says who wrote the article.',
  DATELINE: 'It says when or where it was published.',
  CREDIT: 'It says whose a picture or a text is.',
  ADVERTISEMENT: 'It is an advertisement.',
  COMMENTS: 'It belongs to what readers wrote.',
  HIDDEN: 'The page does not show it.',
  OUTSIDE_ARTICLE: 'It stands outside of the article.',
  BY_HAND: 'Somebody dropped it.',
});

export const ImportProposalKind = enumOf('ImportProposalKind', 'What a proposal is about.', {
  FACTS: 'A fact about the text: its title, outlet, date or language.',
  RELIANCE: 'Another report on which the text relies.',
  ACTOR: 'A person, a body or an anonymous voice.',
  ISSUE: 'A question in dispute.',
  EVENT: 'Something that happened.',
  CLAIM: 'A telling of a claim; positions are claims.',
  CONTRADICTION: 'Claims that cannot both hold.',
});

export const ImportNoteKind = enumOf('ImportNoteKind', 'What a remark beside a proposal is about.', {
  TOLD_AGAIN: 'Others tell the same.',
  CONTRADICTS: 'It contradicts what others tell.',
  UPDATES: 'It goes beyond what was known.',
  DOUBTFUL: 'There is a reason to look twice.',
  ASKS: 'The text does not say; somebody has to.',
});

export const ImportVerdict = enumOf('ImportVerdict', 'What somebody decided about a proposal.', {
  ACCEPTED: 'It is right as it is proposed.',
  EDITED: 'It is right with changes.',
  REJECTED: 'It is wrong, or not wanted. It is not proposed again in this pack.',
});

export const ImportLoggedVerdict = enumOf('ImportLoggedVerdict', 'What was done about a proposal.', {
  ACCEPTED: 'It was accepted as it was proposed.',
  EDITED: 'It was accepted with changes.',
  REJECTED: 'It was rejected.',
  UNDONE: 'The decision about it was taken back.',
});

export const ImportFactKind = enumOf('ImportFactKind', 'Which fact about a text.', {
  TITLE: 'Its headline.',
  LANGUAGE: 'Its language.',
  OUTLET: 'Who published it.',
  PUBLISHED: 'When it was published.',
  MACHINE_TRANSLATED: 'Whether its wording is that of a machine translation.',
});

export const ImportReferenceKind = enumOf('ImportReferenceKind', 'What can be named in a proposal: what the pack has, and what is proposed of the article.', {
  OUTLET: 'Who publishes.',
  SOURCE: 'Published texts.',
  ACTOR: 'People and bodies.',
  ISSUE: 'Questions in dispute.',
  EVENT: 'What happened.',
  CLAIM: 'What is claimed.',
  MEASURE: 'Quantities.',
  ASPECT: 'Aspects of a thing.',
});

export const ImportChangeKind = enumOf('ImportChangeKind', 'How a sentence of one version of a text stands to the other version.', {
  ADDED: 'The later version has it, and the earlier one does not.',
  REMOVED: 'The earlier version has it, and the later one does not.',
  CHANGED: 'Both have it, in other words.',
});

export const ImportCitationFate = enumOf('ImportCitationFate', 'What another version of a text does to something that is cited of it.', {
  KEPT: 'The passage stands where it stood.',
  MOVED: 'The passage stands elsewhere in the text.',
  REWORDED: 'The passage stands with a slip more or less, which changes no number, name, date or negation.',
  PASSAGE_GOES: 'The passage is gone; the telling stays, since it rests on another one too.',
  TELLING_GOES: 'The passage is gone, and this telling with it; others tell the claim too.',
  CLAIM_GOES: 'The claim goes: nobody else tells it, or what it speaks of goes.',
});

export const FigureBound = enumOf('FigureBound', 'How a source bounds a figure.', {
  EXACTLY: 'The figure itself.',
  AT_LEAST: 'At least the figure.',
  OVER: 'More than the figure.',
  AT_MOST: 'At most the figure.',
  BETWEEN: 'Between two figures.',
  ABOUT: 'About the figure.',
});

export const TellingTense = enumOf('TellingTense', 'Whether a state held when it was told.', {
  PRESENT: 'It held then.',
  PAST: 'It had held before.',
});

export const ClaimDuration = enumOf('ClaimDuration', 'Whether a claim is of something that lasts.', {
  STATE: 'It lasts.',
  EVENT: 'It happened once.',
});
