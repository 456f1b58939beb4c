import { formatDay, type Claim, type EventRelationKind, type GraphIndex, type Stance, type Subject } from '@footnote/knowledge';
import type { KeyedQuestion } from '../model.js';
import { askedSlotOf, framesOf, orderedEvent } from './asked-slot.js';

/**
 * What a question asks, in words that follow "It asks": "who opposed opening the sluice". For whoever reads a proof: a slot is for
 * programs. Null where it cannot be told what is asked.
 */
export function describeAsked(question: KeyedQuestion, index: GraphIndex): string | null {
  const slot = askedSlotOf(question, index);
  if (slot === null) return null;
  const { kind, asked, options, key } = question;
  const claims = asked.keyClaims.flatMap((slug) => index.claims.get(slug) ?? []);
  const [first] = claims;
  switch (kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE': return describeSlot(slot, claims, index);
    case 'OUTLET': return first ? `which source tells this: ${quoteClaim(first)}` : null;
    case 'CORROBORATION': return first ? `how many origins stand behind this: ${quoteClaim(first)}` : null;
    case 'NUMERIC': return describeSlot(slot, key.type === 'NUMBER' ? [key.claim].flatMap((slug) => index.claims.get(slug) ?? []) : [], index);
    case 'TRUE_FALSE_NOT_STATED': return describeJudged(question, index);
    case 'CHANGE': return first ? describeChange(question, first, index) : null;
    case 'DISAGREEMENT': return first ? `which source tells what, where they differ on this: ${quoteClaim(first)}` : null;
    case 'ORDER': return `in which order these happened: ${options.map(({ value }) => nameEvent(orderedEvent(value, index), index)).sort().join('; ')}`;
    case 'MATCH': return `what belongs to what: ${options.map(({ text }) => text).join('; ')}`;
    default: return kind satisfies never;
  }
}

function describeSlot(slot: string, claims: readonly Claim[], index: GraphIndex): string | null {
  const [only] = claims;
  if (only && slot.endsWith('?source')) return `which source tells this: ${quoteClaim(only)}`;
  const asked = claims.find((claim) => framesOf(claim, index).some((frame) => frame.slot === slot));
  return asked ? describeBlank(asked, slot.slice(slot.lastIndexOf('?') + 1), index) : null;
}

/** A claim with one part of it left blank, as `framesOf` names the blanks. */
function describeBlank(claim: Claim, blank: string, index: GraphIndex): string {
  const { predicate, answer } = claim;
  switch (predicate.type) {
    case 'POSITION': return describePosition(predicate, blank, index);
    case 'REASON': return blank === 'answer' ? describeWhy(predicate.of, index) : `for what this is given as the reason: ${quote(answer)}`;
    case 'DATE': return blank === 'date' ? `for the date of ${nameEvent(predicate.event, index)}` : `which event has this date: ${answer}`;
    case 'ROLE': return blank === 'event' ? `in which event ${nameActor(predicate.actor, index)} had the part of ${quote(predicate.role)}` : describeWho(predicate.role, nameEvent(predicate.event, index));
    case 'FIGURE': return index.measures.get(predicate.measure)?.asks ?? 'for a figure';
    case 'ASPECT': return describeAspect(predicate, { answer, blank }, index);
    case 'STATEMENT': return blank === 'speaker' ? `who said this: ${quote(answer)}` : `what ${nameActor(predicate.actor, index)} said${atTimeOf(predicate.event, index)}`;
    case 'WORDING': return `which word ${nameSource(predicate.source, index)} uses where others use another: ${quoteClaim(claim)}`;
    case 'RELATION': return blank === 'to' ? `which event ${nameEvent(predicate.event, index)} ${RELATED[predicate.relation]}` : `which event ${RELATED[predicate.relation]} ${nameEvent(predicate.to, index)}`;
    default: return predicate satisfies never;
  }
}

type PredicateOf<Type extends Claim['predicate']['type']> = Extract<Claim['predicate'], { readonly type: Type }>;

function describePosition({ actor, issue, stance }: PredicateOf<'POSITION'>, blank: string, index: GraphIndex): string {
  return blank === 'actor' ? `who ${HELD[stance]} ${nameIssue(issue, index)}` : `where ${nameActor(actor, index)} stood on ${nameIssue(issue, index)}`;
}

function describeAspect({ aspect, subject }: PredicateOf<'ASPECT'>, { answer, blank }: { readonly answer: string; readonly blank: string }, index: GraphIndex): string {
  const label = index.aspects.get(aspect)?.label ?? aspect;
  return blank === 'subject' ? `of what this is ${label}: ${quote(answer)}` : `for ${label}, as it is told of ${nameSubject(subject, index)}`;
}

function atTimeOf(event: string | null, index: GraphIndex): string {
  return event === null ? '' : ` at the time of ${nameEvent(event, index)}`;
}

const HELD: Readonly<Record<Stance, string>> = { SUPPORTS: 'supported', OPPOSES: 'opposed', UNDECIDED: 'was undecided about' };

/** Fits before the other event and behind it: "which event caused the war", "which event the war caused". */
const RELATED: Readonly<Record<EventRelationKind, string>> = { BEFORE: 'came before', CAUSES: 'caused', OVERRIDES: 'overrode', RESPONDS_TO: 'responded to', PART_OF: 'was a part of' };

function describeWhy(of: Subject, index: GraphIndex): string {
  const event = of.kind === 'EVENT' ? index.events.get(of.slug) : undefined;
  return event ? `why ${event.clause}` : `for the reason of ${nameSubject(of, index)}`;
}

/** Packs name a role by a noun, "issuer", or by a question, "who gave the order". */
function describeWho(role: string, event: string): string {
  return /^who\b/u.test(role) ? `${role} (${event})` : `who had the part of ${quote(role)} in ${event}`;
}

function describeJudged({ asked: { proposition, keyClaims } }: KeyedQuestion, index: GraphIndex): string | null {
  if (proposition?.type === 'ABSENT') {
    const [absence] = proposition.absences.flatMap((slug) => index.absences.get(slug) ?? []);
    return absence ? `whether the sources say this: ${quote(absence.statement)}` : null;
  }
  const claim = index.claims.get(proposition?.claim ?? keyClaims[0] ?? '');
  if (!claim) return null;
  return `whether the sources say this${proposition?.type === 'ALTERED' ? ', with one thing in it changed' : ''}: ${quoteClaim(claim)}`;
}

function describeChange({ asked: { since } }: KeyedQuestion, { predicate }: Claim, index: GraphIndex): string {
  if (predicate.type === 'POSITION') return `whose position changed on ${nameIssue(predicate.issue, index)}, and how`;
  return since === undefined ? 'what had happened' : `what happened after ${formatDay(since)}`;
}

function nameSubject({ kind, slug }: Subject, index: GraphIndex): string {
  switch (kind) {
    case 'ACTOR': return nameActor(slug, index);
    case 'EVENT': return nameEvent(slug, index);
    case 'SOURCE': return nameSource(slug, index);
    case 'ISSUE': return nameIssue(slug, index);
    case 'CLAIM': {
      const claim = index.claims.get(slug);
      return claim ? `this: ${quoteClaim(claim)}` : slug;
    }
    default: return kind satisfies never;
  }
}

function nameActor(slug: string, index: GraphIndex): string {
  return index.actors.get(slug)?.inText ?? slug;
}

function nameEvent(slug: string, index: GraphIndex): string {
  return index.events.get(slug)?.nominal ?? slug;
}

function nameSource(slug: string, index: GraphIndex): string {
  return index.sources.get(slug)?.label ?? slug;
}

function nameIssue(slug: string, index: GraphIndex): string {
  return index.issues.get(slug)?.gerund ?? slug;
}

function quoteClaim({ statement }: Claim): string {
  return quote(statement);
}

/** Without the stop at its end, since it stands within a sentence of ours; what it quotes itself stands between single marks. */
function quote(text: string): string {
  return `“${text.replace(/\.$/u, '').replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
