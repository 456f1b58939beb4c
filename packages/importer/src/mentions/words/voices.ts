import { wordSet } from './word-set.js';

/** People who may speak without a name; the plural takes an s. */
export const VOICE_HEADS = wordSet(`official officer diplomat source spokesperson spokesman spokeswoman insider aide adviser advisor lawmaker councillor councilor executive employee worker lawyer minister banker trader
  doctor nurse teacher scientist researcher analyst expert investigator prosecutor policeman detective soldier commander general witness resident passenger sailor neighbour neighbor player member staffer negotiator envoy
  whistleblower representative manager director person people minister engineer pilot judge inspector clerk crewman senator farmer fisherman shopkeeper trustee board_member`);

/** What says that a voice is kept without a name. */
export const VOICE_MARKS: readonly RegExp[] = [
  /^(?:who|that|whose)\s+(?:(?:has|have|had|was|were|is|are|did|do|does)\s+)?(?:not\s+)?(?:asked|requested|spoke|declined|wished|want(?:ed)?|wish|insisted|would|name)\b[^.;]{0,60}\b(?:anonym\w+|unnamed|named|identified|name|names|withheld|identity)\b/iu,
  /^(?:on|under)\s+(?:the\s+)?condition\s+of\s+anonymity/iu,
  /^(?:(?:who\s+(?:is|are|was|were)\s+)?(?:familiar|acquainted)\s+with|briefed\s+(?:on|about)|close\s+to|with\s+(?:direct\s+)?knowledge\s+of|in\s+a\s+position\s+to\s+know)\s+(?:the\s+|its\s+|his\s+|her\s+|their\s+)?[\p{L}’'-]+/iu,
  /^(?:who|that)\s+did\s+not\s+(?:wish|want)\s+to\s+be\s+named/iu,
];
export const UNNAMED = wordSet('unnamed anonymous unidentified undisclosed');
