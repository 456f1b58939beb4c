import type { Clause, NounGroup, TaggedToken, VerbGroup } from './chunks.js';
import { isTimeGroup } from './find-noun-groups.js';

export const RELATIVES = new Set(['who', 'which', 'whose', 'whom', 'that', 'where']);
/** What begins a clause that hangs on another as a condition, a cause, a time. */
export const SUBORDINATORS = new Set(['because', 'since', 'as', 'while', 'when', 'if', 'although', 'though', 'unless', 'until', 'whereas', 'lest', 'whether', 'why', 'how', 'what', 'after', 'before', 'once', 'than', 'so']);
/** What clauses are found in. */
export interface Frame { readonly tokens: readonly TaggedToken[]; readonly nouns: readonly NounGroup[]; readonly verbs: readonly VerbGroup[] }
/** A clause before it is known how far it reaches. */
export interface Draft { kind: Clause['kind']; verb: number; from: number; marker: number | null; subjects: readonly number[]; inherited: boolean; parent: number | null; antecedent: number | null }

/** What a walk to the left of a verb came to: its subject, what marks its clause, where that begins. */
export interface Left { readonly noun: number | null; readonly marker: number | null; readonly from: number; readonly comma: boolean }
interface Walk { readonly frame: Frame; readonly drafts: readonly Draft[]; readonly verb: VerbGroup; readonly at: number; readonly noun: number | null; readonly comma: boolean }
/** A step to the left: on from there, or the end of the clause. */
type Step = { readonly on: number; readonly noun?: number | null; readonly comma?: boolean } | { readonly end: Left };
type Stepper = (walk: Walk, token: TaggedToken) => Step | null;

/** In this order; the first that has something to say takes the step. */
const STEPPERS: readonly Stepper[] = [overBracket, atThat, overNoun, atMarker, atVerb, atComma, atConjunction];

/** Goes left from a finite verb to where its clause begins, jumping over clauses that stand in between, and takes the nearest noun that no preposition governs. */
export function walkLeft(frame: Frame, drafts: readonly Draft[], verb: VerbGroup): Left {
  let walk: Walk = { frame, drafts, verb, at: verb.from - 1, noun: null, comma: false };
  while (walk.at >= 0) {
    const step = takeStep(walk);
    if ('end' in step) return step.end;
    walk = { ...walk, at: step.on, noun: step.noun === undefined ? walk.noun : step.noun, comma: step.comma ?? walk.comma };
  }
  return { noun: walk.noun, marker: null, from: walk.at + 1, comma: walk.comma };
}

function takeStep(walk: Walk): Step {
  const token = walk.frame.tokens[walk.at];
  if (!token) return { on: walk.at - 1 };
  for (const stepper of STEPPERS) { const step = stepper(walk, token); if (step) return step; }
  return { on: walk.at - 1 };
}

const endAt = ({ noun, comma }: Walk, from: number, marker: number | null = null): Step => ({ end: { noun, marker, from, comma } });
const groupAt = ({ frame, at }: Walk): number => frame.nouns.findIndex((each) => each.from <= at && at < each.to);

function overBracket({ frame, at }: Walk, token: TaggedToken): Step | null { return token.text === ')' ? { on: openingOf(frame.tokens, at) - 1 } : null; }

function atThat(walk: Walk, token: TaggedToken): Step | null {
  if (token.lower !== 'that' || !['SCONJ', 'PRON', 'DET'].includes(token.pos)) return null;
  const group = walk.frame.nouns[groupAt(walk)];
  const alone = group === undefined || walk.noun !== null || group.to === group.from + 1;
  return alone && isMarkerThat(walk.frame, walk) ? endAt(walk, walk.at, walk.at) : null;
}

function overNoun(walk: Walk, token: TaggedToken): Step | null {
  const { frame, drafts, verb, noun } = walk;
  const group = groupAt(walk);
  const found = frame.nouns[group];
  if (!found || RELATIVES.has(token.lower)) return null;
  if (frame.tokens[found.from]?.lower === 'whose') return { end: { noun: noun ?? group, marker: found.from, from: found.from, comma: walk.comma } };
  const fits = noun === null && !isTimeGroup(frame.tokens, found) && !isObjectInside(frame, drafts, { noun: found, verb }) && (found.preposition === null || found.coordinatedWith !== null);
  return { on: found.from - 1, noun: fits ? group : noun };
}

function atMarker(walk: Walk, token: TaggedToken): Step | null {
  const relative = RELATIVES.has(token.lower) && token.lower !== 'that' && token.lower !== 'where';
  const subordinate = SUBORDINATORS.has(token.lower) && ['SCONJ', 'ADP', 'ADV', 'PRON'].includes(token.pos) && isSubordinator(walk.frame, walk);
  if (relative || subordinate) return endAt(walk, walk.at, walk.at);
  return [';', ':', '—', '–'].includes(token.text) ? endAt(walk, walk.at + 1) : null;
}

function atVerb(walk: Walk): Step | null {
  const { frame, drafts, verb, at } = walk;
  const inside = frame.verbs.findIndex((each) => each.from <= at && at < each.to);
  const draft = drafts[inside];
  if (inside < 0) return null;
  return draft && walk.noun === null && isJumpable(frame, drafts, { draft, verb }) ? { on: draft.from - 1 } : endAt(walk, at + 1);
}

function atComma(walk: Walk, token: TaggedToken): Step | null { return token.text === ',' ? { on: walk.at - 1, comma: walk.noun !== null || walk.comma } : null; }

/** ", and the council said" begins a clause; "has changed its view and supports" goes on with one. */
function atConjunction(walk: Walk, token: TaggedToken): Step | null {
  if (token.pos !== 'CCONJ') return null;
  const before = walk.frame.tokens[walk.at - 1];
  if (walk.noun !== null) return before?.text === ',' || before?.pos === 'VERB' ? { end: { noun: walk.noun, marker: null, from: walk.at + 1, comma: true } } : null;
  return walk.verb.from - walk.at <= 2 ? endAt(walk, walk.at + 1) : null;
}

/** A clause between a subject and its verb: relative, reduced, or an infinitive that hangs on a noun. */
function isJumpable({ tokens }: Frame, drafts: readonly Draft[], { draft, verb }: { readonly draft: Draft; readonly verb: VerbGroup }): boolean {
  if (draft.kind === 'RELATIVE' || draft.kind === 'PARTICIPLE') return true;
  const coordinated = tokens.slice(draft.from, verb.from).some((token) => token.pos === 'CCONJ');
  if (draft.kind === 'INFINITIVE' && draft.antecedent === null) { const outer = drafts[drafts.indexOf(draft) - 1]; return outer !== undefined && outer.kind === 'RELATIVE' && !coordinated; }
  if (draft.kind === 'INFINITIVE') return !coordinated;
  return draft.kind === 'GERUND' && tokens[draft.from - 1]?.pos === 'ADP' && !coordinated;
}

function isMarkerThat({ tokens }: Frame, { at, noun, verb }: { readonly at: number; readonly noun: number | null; readonly verb: VerbGroup }): boolean {
  const previous = tokens[at - 1];
  if (at + 1 === verb.from || tokens[at + 1]?.pos === 'ADV') return previous !== undefined && previous.text !== '.';
  return noun !== null && previous !== undefined && (previous.pos === 'VERB' || previous.pos === 'AUX' || previous.pos === 'NOUN' || previous.pos === 'PROPN' || previous.pos === 'PRON' || previous.pos === 'CCONJ' || previous.pos === 'ADV' || previous.pos === 'PUNCT' || previous.pos === 'ADJ' || previous.pos === 'NUM');
}

function isSubordinator({ tokens }: Frame, { at, noun }: { readonly at: number; readonly noun: number | null }): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (['as', 'since', 'after', 'before', 'until', 'than', 'so'].includes(token.lower)) return token.pos === 'SCONJ' || (noun !== null && tokens[at + 1]?.lower !== 'for' && tokens[at + 1]?.lower !== 'of' && token.lower === 'as' && tokens[at - 1]?.text !== 'well') || token.lower === 'so' && tokens[at + 1]?.lower === 'that';
  return true;
}

function openingOf(tokens: readonly TaggedToken[], closing: number): number {
  for (let at = closing; at >= 0; at -= 1) if (tokens[at]?.text === '(') return at;
  return closing;
}

/** "the documents" of "the decision to hand over the documents faced": the object of a clause in between, no subject. */
function isObjectInside(frame: Frame, drafts: readonly Draft[], { noun, verb }: { readonly noun: NounGroup; readonly verb: VerbGroup }): boolean {
  const before = frame.verbs.findIndex((each) => each.to === noun.from);
  const draft = drafts[before];
  return draft !== undefined && isJumpable(frame, drafts, { draft, verb });
}
