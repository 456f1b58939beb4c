import type { SentenceFrame, TextFrame } from '../attribution/frame.js';
import type { Attribution, TextRange } from '../model.js';
import type { StanceFind } from './stance.js';

/** Why a position is held, as the text says it: the words that complete "because …", and where they stand. */
export interface FoundReason extends TextRange { readonly words: string; readonly cue: TextRange; readonly purpose: boolean }

const LONGEST_REASON = 34;
interface Pattern { readonly pattern: RegExp; readonly lead: string; readonly purpose: boolean }
/** Each with how its words complete "because …". */
const PATTERNS: readonly Pattern[] = [
  { pattern: /\bbecause of (?:the |a |its |their )?(?:fears?|concerns?|worr(?:y|ies)) that\s+/i, lead: 'FEAR ', purpose: false },
  { pattern: /\b(?:for|out of|over) (?:the )?fears? that\s+/i, lead: 'FEAR ', purpose: false },
  { pattern: /\b(?:for|out of) fear of\s+/i, lead: 'FEAROF ', purpose: false },
  { pattern: /,\s*(?:as (?:it|he|she|they) )?fear(?:ing|s)? (?:that )?(?=[^.]*\b(?:would|could|might|may|will)\b)/i, lead: 'FEAR ', purpose: false },
  { pattern: /\b(?:concerns?|fears?|worries|concerned|worried|afraid) that\s+/i, lead: 'FEAR ', purpose: false },
  { pattern: /\b(?:so as not to|in order not to|in order to not|lest (?:it|they|he|she)?)\s+/i, lead: 'AVOID ', purpose: true },
  { pattern: /\bto avoid\s+/i, lead: 'AVOIDNOUN ', purpose: true },
  { pattern: /\bbecause of\s+/i, lead: 'of ', purpose: false },
  { pattern: /\bbecause\s+/i, lead: '', purpose: false },
  { pattern: /,\s*(?:since|as)\s+(?=(?:[\w'’-]{1,30} ){1,4}(?:would|will|could|is|are|was|were|has|have|had)\b)/i, lead: '', purpose: false },
  { pattern: /,\s*(?:arguing|saying|warning|claiming|insisting|explaining) (?:that )?/i, lead: '', purpose: false },
  { pattern: /\bso that\s+/i, lead: 'WANT ', purpose: true },
  { pattern: /\bin order to\s+/i, lead: 'WANTTO ', purpose: true },
  { pattern: /:\s+(?=[a-z])/, lead: '', purpose: false },
];

/** The first reason that a sentence gives for what its stance says, behind the stance or before its subject. */
export function findReason(frame: TextFrame, find: StanceFind, attributions: readonly Attribution[]): FoundReason | null {
  const sentence = frame.sentences[find.sentence];
  if (!sentence) return null;
  const found = inSentence(sentence, { find, attributions }) ?? inNext(frame, find);
  if (!found) return null;
  const words = compose(found);
  return words === null ? null : { start: sentence.sentence.start, end: Math.max(sentence.sentence.end, found.end), words, cue: { start: found.cueStart, end: found.end }, purpose: found.purpose };
}

interface Raw { readonly lead: string; readonly body: string; readonly cueStart: number; readonly end: number; readonly purpose: boolean }

function inSentence({ sentence }: SentenceFrame, { find, attributions }: { readonly find: StanceFind; readonly attributions: readonly Attribution[] }): Raw | null {
  const offset = find.cue.start - sentence.start;
  const behind = sentence.text.slice(offset);
  for (const { pattern, lead, purpose } of PATTERNS) {
    const match = pattern.exec(behind);
    if (match && !(find.sign === 1 && lead.startsWith('FEAR')) && isNear(behind.slice(0, match.index))) return cut({ lead, purpose, from: find.cue.start + match.index, bodyFrom: find.cue.start + match.index + match[0].length, text: sentence.text, base: sentence.start }, attributions);
  }
  const fronted = /^(?:In order (?:not to|to not)|So as not to|To avoid)\s+/i.exec(sentence.text);
  if (!fronted) return null;
  const comma = sentence.text.slice(0, offset).lastIndexOf(',');
  return comma < 0 ? null : { lead: /avoid/i.test(fronted[0]) ? 'AVOIDNOUN ' : 'AVOID ', body: sentence.text.slice(fronted[0].length, comma), cueStart: sentence.start, end: sentence.start + comma, purpose: true };
}

/** No other clause of its own with another subject comes between a stance and its reason. */
const isNear = (between: string): boolean => !/[;]/.test(between) && !/,\s+(?:and|but|while|whereas|when)\s+(?:the|other|its|his|her|their|\p{Lu})/u.test(between);

interface Found { readonly lead: string; readonly purpose: boolean; readonly from: number; readonly bodyFrom: number; readonly text: string; readonly base: number }
/** Up to where somebody is named who says so, or the sentence ends. */
function cut({ lead, purpose, from, bodyFrom, text, base }: Found, attributions: readonly Attribution[]): Raw {
  const stop = attributions.filter(({ cue }) => cue.start > bodyFrom && cue.start < base + text.length).map(({ cue }) => cue.start).sort((a, b) => a - b)[0] ?? base + text.length;
  const body = text.slice(bodyFrom - base, stop - base).replace(/[\s,;.“”"'’–—-]+$/u, '');
  return { lead, body, cueStart: from, end: bodyFrom + body.length, purpose };
}

/** "They fear that …", "The step could …" in the sentence behind: only fear, said of the same holders. */
function inNext(frame: TextFrame, find: StanceFind): Raw | null {
  const sentence = frame.sentences[find.sentence];
  const next = frame.sentences[find.sentence + 1];
  if (!next || !sentence || next.paragraph !== sentence.paragraph || find.sign !== -1) return null;
  const match = /^(?:They|It|He|She|The (?:department|ministry|agency|union|party|council|company|association|group|board|office|minister|mayor|president|secretary))\s+(?:also\s+)?(?:fears?|worr(?:y|ies)|(?:is|are) (?:afraid|concerned|worried)|(?:has |have )?(?:expressed|voiced|raised) concerns?)\s+that\s+/.exec(next.sentence.text);
  if (!match) return null;
  const body = next.sentence.text.slice(match[0].length).replace(/[\s,;.“”"]+$/u, '');
  return { lead: 'FEAR ', body, cueStart: next.sentence.start, end: next.sentence.start + match[0].length + body.length, purpose: false };
}

function compose({ lead, body }: Raw): string | null {
  const words = shorten(body);
  if (words === null) return null;
  switch (lead.trim()) {
    case 'FEAR': return `of fears that ${words}`;
    case 'FEAROF': return `of fears of ${words}`;
    case 'AVOID': return `of the wish not to ${words}`;
    case 'AVOIDNOUN': return `of the wish to avoid ${words}`;
    case 'WANT': return `of the wish that ${words}`;
    case 'WANTTO': return `of the wish to ${words}`;
    default: return `${lead}${words}`;
  }
}

/** A reason of more words is cut at a comma; one without commas is not told in short, and left out. */
function shorten(body: string): string | null {
  let words = body.replace(/\s+/g, ' ').trim();
  while (words.split(' ').length > LONGEST_REASON) {
    const comma = words.lastIndexOf(',');
    if (comma < 0) return null;
    words = words.slice(0, comma);
  }
  return words.split(' ').length < 2 ? null : words;
}
