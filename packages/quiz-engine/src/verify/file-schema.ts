import {
  ACTOR_KINDS, ANCHOR_STATES, ATTRIBUTION_KINDS, CONTRADICTION_KINDS, DATE_BASES, DATE_PRECISIONS, EVENT_RELATION_KINDS, HEDGES, ORIGIN_VERDICTS, OUTLET_KINDS, STANCES, TEXT_KINDS,
} from '@footnote/knowledge';
import * as v from 'valibot';
import { PROOF_RULES, QUESTION_KINDS, REFUTATIONS } from '../model.js';

/**
 * The shape of a question file: everything that comes from outside is parsed here once, and trusted inside. It holds what a reader
 * checks of form; whether it is true is for the proof.
 */

const text = v.string();
const slug = v.pipe(v.string(), v.minLength(1));
const orNull = <T extends v.GenericSchema>(schema: T): v.NullableSchema<T, undefined> => v.nullable(schema);
const list = <T extends v.GenericSchema>(schema: T): v.ArraySchema<T, undefined> => v.array(schema);
const day = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, 'a calendar day is written YYYY-MM-DD'));

const date = v.object({ edtf: text, earliest: orNull(day), latest: orNull(day), precision: v.picklist(DATE_PRECISIONS), basis: v.picklist(DATE_BASES), note: orNull(text) });
const subject = v.object({ kind: v.picklist(['ACTOR', 'EVENT', 'SOURCE', 'CLAIM', 'ISSUE']), slug });

const value = v.variant('type', [
  v.object({ type: v.literal('ACTOR'), actor: slug }),
  v.object({ type: v.literal('CLAIM'), claim: slug }),
  v.object({ type: v.literal('EVENT'), event: slug }),
  v.object({ type: v.literal('SOURCE'), source: slug }),
  v.object({ type: v.literal('STANCE'), stance: v.picklist(STANCES) }),
  v.object({ type: v.literal('VERDICT'), verdict: v.picklist(['SAY_SO', 'SAY_OTHERWISE', 'DO_NOT_SAY']) }),
  v.object({ type: v.literal('CHANGE'), actor: slug, before: orNull(v.picklist(STANCES)), after: orNull(v.picklist(STANCES)) }),
  v.object({ type: v.literal('ORIGINS'), verdict: v.picklist(ORIGIN_VERDICTS), originKeys: list(text), min: v.number(), max: v.number() }),
  v.object({ type: v.literal('TELLINGS'), tellings: list(v.object({ source: slug, claim: orNull(slug) })) }),
  v.object({ type: v.literal('TEXT') }),
]);

const proposition = v.variant('type', [
  v.object({ type: v.literal('CLAIM'), claim: slug }),
  v.object({ type: v.literal('ALTERED'), claim: slug, value }),
  v.object({ type: v.literal('ABSENT'), absences: list(slug) }),
]);

const option = v.object({ id: slug, text, value });

const key = v.variant('type', [
  v.object({ type: v.literal('OPTIONS'), optionIds: list(slug) }),
  v.object({ type: v.literal('PAIRS'), pairs: list(v.object({ leftId: slug, rightId: slug })) }),
  v.object({ type: v.literal('NUMBER'), number: v.number(), claim: slug }),
]);

/** The shape of a question with its key. */
export const questionSchema = v.object({
  id: slug, pack: slug, kind: v.picklist(QUESTION_KINDS), stem: text, options: list(option), targets: list(option), unit: orNull(text),
  asked: v.object({
    slot: text, asOf: day, knownAt: day, speaksFor: list(slug), keyClaims: list(slug), premises: list(slug), lastReported: orNull(day), why: v.boolean(),
    since: v.exactOptional(day), proposition: v.exactOptional(proposition),
  }),
  key, bases: list(v.object({ optionId: slug, refutation: v.picklist(REFUTATIONS), claims: list(slug), absences: list(slug) })),
});

const corroboration = v.object({
  outletCount: v.number(), originCountMin: v.number(), originCountMax: v.number(), verdict: v.picklist(ORIGIN_VERDICTS), explanation: text,
  origins: list(v.object({ key: text, label: text, kind: v.picklist(ATTRIBUTION_KINDS), sources: list(slug) })),
});

const reason = v.object({ optionId: text, reason: text, claims: list(slug), evidence: list(slug), corroboration: orNull(corroboration) });

const proof = v.object({
  valid: v.boolean(), knownAt: day, verbatim: v.boolean(),
  checks: list(v.object({
    rule: v.picklist(PROOF_RULES), passed: v.boolean(), code: orNull(text), message: text, optionId: orNull(text), refutation: orNull(v.picklist(REFUTATIONS)),
    claim: orNull(slug), evidence: list(slug),
  })),
});

const predicate = v.variant('type', [
  v.object({ type: v.literal('POSITION'), actor: slug, issue: slug, stance: v.picklist(STANCES) }),
  v.object({ type: v.literal('REASON'), of: subject }),
  v.object({ type: v.literal('DATE'), event: slug, date }),
  v.object({ type: v.literal('ROLE'), event: slug, role: text, actor: slug, unique: v.boolean() }),
  v.object({ type: v.literal('FIGURE'), measure: slug, figure: v.object({ bound: v.picklist(['EXACTLY', 'AT_LEAST', 'OVER', 'AT_MOST', 'BETWEEN', 'ABOUT']), value: v.number(), upper: orNull(v.number()) }) }),
  v.object({ type: v.literal('ASPECT'), subject, aspect: slug }),
  v.object({ type: v.literal('STATEMENT'), actor: slug, event: orNull(slug), quotation: orNull(text), verbatim: v.boolean() }),
  v.object({ type: v.literal('WORDING'), topic: text, source: slug, term: text, loaded: v.boolean() }),
  v.object({ type: v.literal('RELATION'), event: slug, relation: v.picklist(EVENT_RELATION_KINDS), to: slug }),
]);

const claim = v.looseObject({ slug, statement: text, answer: text, predicate, holdsFrom: orNull(date), holdsUntil: orNull(date), temporal: v.picklist(['STATE', 'EVENT']), retractedBy: orNull(slug) });

const grounds = v.object({
  pack: v.looseObject({ slug, title: text, summary: text, language: text, invented: v.boolean(), dateline: orNull(text), keyDates: list(v.object({ day, label: text })) }),
  outlets: list(v.looseObject({ slug, name: text, kind: v.picklist(OUTLET_KINDS), country: orNull(text), ownership: orNull(text), stateOwned: orNull(v.boolean()), reference: orNull(text) })),
  sources: list(v.looseObject({
    slug, outlet: slug, title: orNull(text), url: orNull(text), language: text, machineTranslated: v.boolean(), published: date, textKind: v.picklist(TEXT_KINDS),
    text: orNull(text), contentHash: orNull(text), label: text,
  })),
  reliances: list(v.looseObject({ source: slug, on: slug, declared: v.boolean(), similarity: orNull(v.number()), evidence: list(slug) })),
  actors: list(v.looseObject({ slug, name: text, inText: text, kind: v.picklist(ACTOR_KINDS), aliases: list(text), partOf: orNull(slug), heads: orNull(slug), description: orNull(text), plural: v.boolean() })),
  events: list(v.looseObject({
    slug, title: text, clause: text, nominal: text, date, participants: list(v.object({ actor: slug, role: text })),
    relations: list(v.object({ kind: v.picklist(EVENT_RELATION_KINDS), event: slug, claim: orNull(slug) })), note: orNull(text),
  })),
  issues: list(v.looseObject({ slug, question: text, gerund: text })),
  aspects: list(v.looseObject({ slug, label: text, asks: text, unique: v.boolean() })),
  measures: list(v.looseObject({ slug, label: text, asks: text, unit: text, casualties: v.boolean() })),
  claims: list(claim),
  assertions: list(v.looseObject({
    slug, claim: slug, source: slug, tense: v.picklist(['PRESENT', 'PAST']), hedges: list(v.picklist(HEDGES)), loadedTerms: list(text),
    chain: list(v.object({ label: text, kind: v.picklist(ATTRIBUTION_KINDS), actor: orNull(slug), source: orNull(slug) })), evidence: list(slug), approved: v.boolean(),
  })),
  evidence: list(v.looseObject({
    slug, source: slug, exact: text, prefix: text, suffix: text, start: v.number(), end: v.number(), contentHash: text, anchor: v.picklist(ANCHOR_STATES), verbatim: v.boolean(),
    original: orNull(v.looseObject({ start: v.number(), end: v.number(), words: v.number(), hash: text })),
  })),
  absences: list(v.looseObject({ slug, source: slug, claim: orNull(slug), statement: text, terms: list(text), contentHash: text, reviewedBy: text, reviewedOn: day })),
  contradictions: list(v.looseObject({ slug, kind: v.picklist(CONTRADICTION_KINDS), claims: list(slug), explanation: text })),
});

/** A question file, as `presentDraft` puts it under `file`. */
export const questionFileSchema = v.object({
  format: v.literal('footnote-question'), version: v.literal(1), question: questionSchema,
  explanation: v.object({ text, key: list(reason), others: list(reason) }), proof, grounds,
});
