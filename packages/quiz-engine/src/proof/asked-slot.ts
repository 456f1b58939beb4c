import { slotOf, type Claim, type GraphIndex } from '@footnote/knowledge';
import type { Asked, KeyedQuestion, OptionValue } from '../model.js';

/** One way to ask a claim: `slot` is the claim with one part left blank, `fillers` are the values that fill the blank as the claim has it. */
export interface Frame {
  readonly slot: string;
  readonly fillers: readonly OptionValue[];
}

/** The parts of a question that decide what it asks, without its declared slot. */
export type SlotParts = Pick<KeyedQuestion, 'kind' | 'options' | 'targets' | 'key'> & {
  readonly asked: Pick<Asked, 'keyClaims' | 'proposition' | 'since'>;
};

/**
 * What a question asks, whatever its date, wording or (between single choice, multiple choice and numeric) its kind.
 * Recomputed from the key and the claims it rests on; null where the key is not a value of those claims, so that nothing is asked.
 */
export function askedSlotOf(question: SlotParts, index: GraphIndex): string | null {
  const claims = claimsOf(question.asked.keyClaims, index);
  switch (question.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE': return sharedSlot(keyValues(question), claims, index);
    case 'OUTLET': return claims.length === 1 ? `claim/${claims[0]?.slug}?source` : null;
    case 'CORROBORATION': return claims.length === 1 ? `claim/${claims[0]?.slug}?origins` : null;
    case 'NUMERIC': return figureSlot(question, index);
    case 'TRUE_FALSE_NOT_STATED': return propositionSlot(question);
    case 'CHANGE': return keyValues(question).some(({ type }) => type === 'EVENT') ? happenedSlot(question, claims) : changeSlot(claims);
    case 'DISAGREEMENT': return claims[0] ? `tellings/${slotOf(claims[0])}` : null;
    case 'ORDER': return `order/${question.options.map(({ value }) => orderedEvent(value, index)).sort().join('+')}`;
    case 'MATCH': return `match/${question.options[0]?.value.type}-${question.targets[0]?.value.type}/${[...question.asked.keyClaims].sort().join('+')}`;
    default: return question.kind satisfies never;
  }
}

/** Every way in which a claim can be asked with one part of it left blank. */
export function framesOf(claim: Claim, index: GraphIndex): readonly Frame[] {
  const { predicate, slug } = claim;
  const own: OptionValue = { type: 'CLAIM', claim: slug };
  switch (predicate.type) {
    case 'POSITION': return [
      { slot: `position/${predicate.issue}/${predicate.stance}?actor`, fillers: [{ type: 'ACTOR', actor: predicate.actor }] },
      { slot: `position/${predicate.issue}/${predicate.actor}?stance`, fillers: [{ type: 'STANCE', stance: predicate.stance }] },
    ];
    case 'REASON': return [
      { slot: `reason/${predicate.of.kind}/${predicate.of.slug}?answer`, fillers: [own] },
      { slot: `reason/=${slug}?of`, fillers: reasonedBy(predicate.of, index) },
    ];
    case 'DATE': return [
      { slot: `date/${predicate.event}?date`, fillers: [own] },
      { slot: `date/@${predicate.date.edtf}?event`, fillers: [{ type: 'EVENT', event: predicate.event }] },
    ];
    case 'ROLE': return [
      { slot: `role/${predicate.event}/${predicate.role}?actor`, fillers: [{ type: 'ACTOR', actor: predicate.actor }, own] },
      { slot: `role/=${predicate.actor}/${predicate.role}?event`, fillers: [{ type: 'EVENT', event: predicate.event }] },
    ];
    case 'FIGURE': return [{ slot: `figure/${predicate.measure}?figure`, fillers: [own] }];
    case 'ASPECT': return [
      { slot: `aspect/${predicate.aspect}/${predicate.subject.kind}/${predicate.subject.slug}?answer`, fillers: [own] },
      { slot: `aspect/${predicate.aspect}/=${slug}?subject`, fillers: subjectValue(predicate.subject) },
    ];
    case 'STATEMENT': return [
      { slot: `statement/${predicate.actor}/${predicate.event ?? '-'}?answer`, fillers: [own] },
      { slot: `statement/=${slug}?speaker`, fillers: [{ type: 'ACTOR', actor: predicate.actor }] },
    ];
    case 'WORDING': return [{ slot: `wording/${predicate.topic}/${predicate.source}?term`, fillers: [own] }];
    case 'RELATION': return [
      { slot: `relation/${predicate.relation}/=${predicate.to}?event`, fillers: [{ type: 'EVENT', event: predicate.event }] },
      { slot: `relation/${predicate.event}/${predicate.relation}?to`, fillers: [{ type: 'EVENT', event: predicate.to }, own] },
    ];
    default: return predicate satisfies never;
  }
}

/** A value in a canonical form: equal exactly where the values are. Of free words nothing is known, and all of them have one form. */
export function valueKeyOf(value: OptionValue): string {
  switch (value.type) {
    case 'ACTOR': return `actor:${value.actor}`;
    case 'CLAIM': return `claim:${value.claim}`;
    case 'EVENT': return `event:${value.event}`;
    case 'SOURCE': return `source:${value.source}`;
    case 'STANCE': return `stance:${value.stance}`;
    case 'VERDICT': return `verdict:${value.verdict}`;
    case 'CHANGE': return `change:${value.actor}:${value.before ?? '-'}:${value.after ?? '-'}`;
    case 'ORIGINS': return `origins:${value.verdict}:${value.min}-${value.max}:${[...value.originKeys].sort().join('+')}`;
    case 'TEXT': return 'text';
    case 'TELLINGS': return `tellings:${value.tellings.map(({ source, claim }) => `${source}=${claim ?? '-'}`).sort().join('+')}`;
    default: return value satisfies never;
  }
}

/** The values of the key's options; none for a key that is a number or pairs. */
export function keyValues({ options, key }: Pick<KeyedQuestion, 'options' | 'key'>): readonly OptionValue[] {
  if (key.type !== 'OPTIONS') return [];
  return key.optionIds.flatMap((id) => options.find((option) => option.id === id)?.value ?? []);
}

/** The event that an option of an ordering stands for, given as itself or as a telling of its date. */
export function orderedEvent(value: OptionValue, index: GraphIndex): string {
  if (value.type === 'EVENT') return value.event;
  const predicate = value.type === 'CLAIM' ? index.claims.get(value.claim)?.predicate : undefined;
  return predicate?.type === 'DATE' ? predicate.event : '?';
}

function claimsOf(slugs: readonly string[], index: GraphIndex): readonly Claim[] {
  return slugs.flatMap((slug) => index.claims.get(slug) ?? []);
}

/** The one slot that every value of the key fills, as some claim of the key has it. */
function sharedSlot(values: readonly OptionValue[], claims: readonly Claim[], index: GraphIndex): string | null {
  if (values.length === 0 || claims.length === 0) return null;
  if (values.every(({ type }) => type === 'SOURCE')) return claims.length === 1 ? `claim/${claims[0]?.slug}?source` : null;
  const slotsOfEach = values.map((value) => new Set(claims.flatMap((claim) => slotsFilledBy(value, claim, index))));
  return [...slotsOfEach[0] ?? []].find((slot) => slotsOfEach.every((slots) => slots.has(slot))) ?? null;
}

function slotsFilledBy(value: OptionValue, claim: Claim, index: GraphIndex): readonly string[] {
  const wanted = valueKeyOf(value);
  return framesOf(claim, index).filter(({ fillers }) => fillers.some((filler) => valueKeyOf(filler) === wanted)).map(({ slot }) => slot);
}

function figureSlot({ key }: SlotParts, index: GraphIndex): string | null {
  const predicate = key.type === 'NUMBER' ? index.claims.get(key.claim)?.predicate : undefined;
  return predicate?.type === 'FIGURE' ? `figure/${predicate.measure}?figure` : null;
}

function propositionSlot({ asked }: SlotParts): string | null {
  const { proposition } = asked;
  if (!proposition) return asked.keyClaims[0] === undefined ? null : `claim/${asked.keyClaims[0]}?verdict`;
  switch (proposition.type) {
    case 'CLAIM': return `claim/${proposition.claim}?verdict`;
    case 'ALTERED': return `claim/${proposition.claim}~${valueKeyOf(proposition.value)}?verdict`;
    case 'ABSENT': return `absent/${[...proposition.absences].sort().join('+')}?verdict`;
    default: return proposition satisfies never;
  }
}

/** What happened after a day: until when is left to the date of the question, which makes no other question of it. */
function happenedSlot({ asked: { since } }: SlotParts, claims: readonly Claim[]): string | null {
  return since !== undefined && claims.length > 0 && claims.every(({ predicate }) => predicate.type === 'DATE') ? `happened/after/${since}?event` : null;
}

function changeSlot(claims: readonly Claim[]): string | null {
  const issues = new Set(claims.map(({ predicate }) => (predicate.type === 'POSITION' ? predicate.issue : null)));
  const [issue] = issues;
  return issues.size === 1 && issue !== null && issue !== undefined ? `change/${issue}` : null;
}

function reasonedBy(of: { readonly kind: string; readonly slug: string }, index: GraphIndex): readonly OptionValue[] {
  if (of.kind === 'EVENT') return [{ type: 'EVENT', event: of.slug }];
  const predicate = of.kind === 'CLAIM' ? index.claims.get(of.slug)?.predicate : undefined;
  if (predicate?.type === 'POSITION') return [{ type: 'ACTOR', actor: predicate.actor }, { type: 'CLAIM', claim: of.slug }];
  return of.kind === 'CLAIM' ? [{ type: 'CLAIM', claim: of.slug }] : [];
}

function subjectValue(subject: { readonly kind: string; readonly slug: string }): readonly OptionValue[] {
  switch (subject.kind) {
    case 'ACTOR': return [{ type: 'ACTOR', actor: subject.slug }];
    case 'EVENT': return [{ type: 'EVENT', event: subject.slug }];
    case 'SOURCE': return [{ type: 'SOURCE', source: subject.slug }];
    case 'CLAIM': return [{ type: 'CLAIM', claim: subject.slug }];
    default: return [];
  }
}
