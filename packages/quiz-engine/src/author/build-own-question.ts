import type { Claim, PackGraph, Source } from '@footnote/knowledge';
import type { Asked, KeyedQuestion, Option, OptionValue, Proposition } from '../model.js';
import { askedSlotOf } from '../proof/asked-slot.js';
import { openInquiry, type Inquiry } from '../proof/inquiry.js';
import { fillKey, indexForProof, withoutArticle } from '../proof/proof-index.js';
import { saysVerdict } from '../proof/support/renderings.js';
import { namesSource, sourcesNamedIn } from '../proof/support/source-names.js';
import { soundTellings, standingOf } from '../proof/support/tellings.js';
import { holdsBounded } from '../proof/text/days.js';
import type { AuthoredOption, AuthoredQuestion } from './authored-question.js';
import { chooseFrame, chooseValue, type NamedOption } from './choose-value.js';
import { findBasis } from './find-basis.js';
import { openScene } from './open-scene.js';
import { tidy } from './tidy.js';

/**
 * Makes a question of what an author wrote on her own. Where every option names the claim that it comes from, what is asked, what
 * each option stands for and why the wrong ones are wrong are worked out, so that the prover can judge it as it judges any other.
 */
export function buildOwnQuestion(authored: AuthoredQuestion, graph: PackGraph): KeyedQuestion {
  const bare = makeBare(authored);
  const inquiry = openInquiry(bare, indexForProof(graph));
  if (authored.kind === 'TRUE_FALSE_NOT_STATED') return buildVerdict(authored, inquiry);
  const named = authored.options.map((option) => ({ option, claim: option.claim === null ? undefined : inquiry.index.graph.claims.get(option.claim) }));
  const right = new Set(bare.key.type === 'OPTIONS' ? bare.key.optionIds : []);
  const keys = named.flatMap(({ option, claim }): NamedOption[] => (right.has(option.id) && claim ? [{ text: tidy(option.text), claim }] : []));
  const frame = keys.length === right.size ? chooseFrame(inquiry, keys) : null;
  if (!frame) return bare;
  const options = named.map(({ option, claim }): Option => ({
    id: option.id, text: tidy(option.text), value: claim ? chooseValue(inquiry, { text: tidy(option.text), claim }, frame.type) : { type: 'TEXT' },
  }));
  const valued = withAsked({ ...bare, options }, inquiry, keys.map(({ claim }) => claim));
  return withBases(valued, graph, authored.options);
}

/** The question with words alone: nothing in it stands for anything yet. */
function makeBare({ id, pack, kind, stem, asOf, knownAt, options, targets, unit, key }: AuthoredQuestion): KeyedQuestion {
  return {
    id, pack, kind, stem: tidy(stem), unit, key, bases: [],
    options: options.map((option) => ({ id: option.id, text: tidy(option.text), value: { type: 'TEXT' } })),
    targets: targets.map((target) => ({ id: target.id, text: tidy(target.text), value: { type: 'TEXT' } })),
    asked: { slot: '', asOf, knownAt, speaksFor: [], keyClaims: [], premises: [], lastReported: null, why: false },
  };
}

function withAsked(question: KeyedQuestion, inquiry: Inquiry, claims: readonly Claim[]): KeyedQuestion {
  const asked: Asked = {
    ...question.asked, keyClaims: [...new Set(claims.map(({ slug }) => slug))], speaksFor: findSpeakers(inquiry, claims).map(({ slug }) => slug),
    lastReported: findLastReport(inquiry, claims), why: claims.some(({ predicate }) => predicate.type === 'REASON'),
  };
  const supposed: KeyedQuestion = { ...question, asked };
  return { ...supposed, asked: { ...asked, slot: askedSlotOf(supposed, inquiry.index.graph) ?? '' } };
}

/** The sources that a stem names; of an outlet with several texts those that it tells apart, or else those that tell the key. */
export function findSpeakers(inquiry: Inquiry, claims: readonly Claim[]): readonly Source[] {
  const { stem } = inquiry.question;
  const found = sourcesNamedIn(inquiry, stem);
  const tellers = new Set(claims.flatMap(({ slug }) => soundTellings(inquiry, slug).map(({ source }) => source.slug)));
  const byOutlet = new Map<string, Source[]>();
  for (const source of found) byOutlet.set(source.outlet, [...(byOutlet.get(source.outlet) ?? []), source]);
  return [...byOutlet.values()].flatMap((sources) => {
    const told = sources.filter((source) => namesSource(inquiry, stem, source));
    // “As of 21 June” is no mention of a report of 21 June where the stem gives another text its own label.
    const labelled = told.filter(({ label }) => holdsBounded(stem, withoutArticle(label)));
    if (told.length > 0) return labelled.length > 0 ? labelled : told;
    const telling = sources.filter(({ slug }) => tellers.has(slug));
    return telling.length > 0 ? telling : sources;
  });
}

/** The day of the last report, where what is asked was last reported before the day asked about. */
export function findLastReport(inquiry: Inquiry, claims: readonly Claim[]): Asked['lastReported'] {
  const { asOf } = inquiry.question.asked;
  const last = claims.map((claim) => standingOf(inquiry, claim, asOf)).filter(({ state }) => state === 'LAST_REPORTED').flatMap(({ lastReported }) => lastReported ?? []);
  return last[0] ?? null;
}

function withBases(question: KeyedQuestion, graph: PackGraph, authored: readonly AuthoredOption[]): KeyedQuestion {
  const inquiry = openInquiry(question, indexForProof(graph));
  const scene = openScene(graph, question.asked.asOf, question.asked.knownAt);
  const bases = inquiry.wrongOptions.filter(({ value }) => value.type !== 'TEXT').flatMap((option) => {
    const slug = authored.find(({ id }) => id === option.id)?.claim ?? null;
    return findBasis(inquiry, scene, { option, claim: slug === null ? null : inquiry.index.graph.claims.get(slug) ?? null }) ?? [];
  });
  return { ...question, bases };
}

const VERDICTS = ['SAY_SO', 'SAY_OTHERWISE', 'DO_NOT_SAY'] as const;

/**
 * A statement to be judged: the claim of the option “the articles say so” is the statement, and that of the right option is what the
 * articles tell. For “do not say” the records are looked up by which the sources named were searched for the statement.
 */
function buildVerdict(authored: AuthoredQuestion, inquiry: Inquiry): KeyedQuestion {
  const { question, index } = inquiry;
  const options = question.options.map((option): Option => {
    const verdict = VERDICTS.find((each) => saysVerdict(option.text, each));
    return verdict ? { ...option, value: { type: 'VERDICT', verdict } } : option;
  });
  const verdictOf = (id: string): OptionValue | undefined => options.find((option) => option.id === id)?.value;
  const claimOf = (isWanted: (option: AuthoredOption) => boolean): Claim | undefined => {
    const slug = authored.options.find(isWanted)?.claim;
    return slug === null || slug === undefined ? undefined : index.graph.claims.get(slug);
  };
  const [right] = question.key.type === 'OPTIONS' ? question.key.optionIds : [];
  const told = claimOf(({ id }) => id === right);
  const judged = claimOf(({ id }) => { const value = verdictOf(id); return value?.type === 'VERDICT' && value.verdict === 'SAY_SO'; }) ?? told;
  const key = right === undefined ? undefined : verdictOf(right);
  if (!judged || key?.type !== 'VERDICT') return { ...question, options };
  const claims = key.verdict === 'DO_NOT_SAY' ? [] : [told ?? judged];
  const asked = withAsked({ ...question, options }, inquiry, claims).asked;
  const proposition: Proposition = { type: 'CLAIM', claim: judged.slug };
  const speakers = findSpeakers(inquiry, claims);
  const texts = speakers.length > 0 ? speakers.map(({ slug }) => slug) : index.heldSources;
  const absences = key.verdict === 'DO_NOT_SAY' ? texts.flatMap((source) => index.absencesOfClaim.get(fillKey(source, judged.slug)) ?? []) : [];
  const supposed: KeyedQuestion = {
    ...question, options, asked: { ...asked, proposition },
    bases: options.filter(({ id }) => id !== right).map(({ id }) => ({ optionId: id, refutation: key.verdict === 'DO_NOT_SAY' ? 'ABSENT' as const : 'CONTRADICTED' as const, claims: claims.map(({ slug }) => slug), absences })),
  };
  return { ...supposed, asked: { ...supposed.asked, slot: askedSlotOf(supposed, index.graph) ?? '' } };
}
