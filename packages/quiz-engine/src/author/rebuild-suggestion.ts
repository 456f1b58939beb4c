import type { Claim, PackGraph } from '@footnote/knowledge';
import type { KeyedQuestion, Option, OptionBasis, OptionValue } from '../model.js';
import { askedSlotOf, framesOf, keyValues, orderedEvent, valueKeyOf } from '../proof/asked-slot.js';
import { openInquiry, type Inquiry } from '../proof/inquiry.js';
import { indexForProof } from '../proof/proof-index.js';
import { proveOn } from '../proof/prove-question.js';
import { links } from '../proof/support/link-pairs.js';
import { eventOf } from '../proof/support/tellings.js';
import type { AuthoredQuestion } from './authored-question.js';
import { findLastReport, findSpeakers } from './build-own-question.js';
import { chooseValue } from './choose-value.js';
import { findBasis } from './find-basis.js';
import { openScene } from './open-scene.js';
import { tidy } from './tidy.js';

/**
 * An edited suggestion with what its author wrote and what it stood for: options are known again by id. Nothing of the old proof is
 * taken over. Where the edited question does not hold as the suggestion was asked, it is tried as its new stem asks it: for the
 * sources that the stem now names, with the last report of today's graph, with reasons looked for anew.
 */
export function rebuildSuggestion(authored: AuthoredQuestion, base: KeyedQuestion, graph: PackGraph): KeyedQuestion {
  const index = indexForProof(graph);
  const asBefore = keepAsked(authored, base, openInquiry(base, index));
  const isUnchanged = asBefore.stem === base.stem && asBefore.asked.asOf === base.asked.asOf && asBefore.asked.knownAt === base.asked.knownAt && asBefore.options.length <= base.options.length;
  if (isUnchanged || !ASKED_ANEW.has(base.kind) || proveOn(asBefore, index).valid) return asBefore;
  const anew = askAnew(asBefore, openInquiry(asBefore, index), graph);
  return proveOn(anew, index).valid ? anew : asBefore;
}

/** Kinds whose sources may be others than the suggestion’s: in all others, who tells it is part of what is asked. */
const ASKED_ANEW: ReadonlySet<KeyedQuestion['kind']> = new Set(['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'NUMERIC', 'OUTLET']);

function keepAsked(authored: AuthoredQuestion, base: KeyedQuestion, inquiry: Inquiry): KeyedQuestion {
  const { id, stem, asOf, knownAt, key } = authored;
  const options = authored.options.map((option): Option => ({ id: option.id, text: tidy(option.text), value: valueOf({ inquiry, base, option }) }));
  const targets = authored.targets.map((target): Option => ({ id: target.id, text: tidy(target.text), value: base.targets.find((old) => old.id === target.id)?.value ?? { type: 'TEXT' } }));
  const shown = new Set([...options, ...targets].map((option) => option.id));
  const kept: KeyedQuestion = {
    ...base, id, stem: tidy(stem), options, targets, key, bases: base.bases.filter(({ optionId }) => shown.has(optionId)), asked: { ...base.asked, asOf, knownAt },
  };
  const asked = { ...kept.asked, keyClaims: claimsStillAsked(kept, inquiry) };
  return { ...kept, asked: { ...asked, slot: askedSlotOf({ ...kept, asked }, inquiry.index.graph) ?? '' } };
}

interface OptionToValue { readonly inquiry: Inquiry; readonly base: KeyedQuestion; readonly option: AuthoredQuestion['options'][number] }

/** What an option stood for, unless its author says that it now comes from another claim. */
function valueOf({ inquiry, base, option: { id, text, claim: slug } }: OptionToValue): OptionValue {
  const old = base.options.find((option) => option.id === id)?.value;
  if (slug === null || (old?.type === 'CLAIM' && old.claim === slug)) return old ?? { type: 'TEXT' };
  const claim = inquiry.index.graph.claims.get(slug);
  const type = old?.type ?? base.options[0]?.value.type ?? 'CLAIM';
  return claim ? chooseValue(inquiry, { text: tidy(text), claim }, type) : old ?? { type: 'TEXT' };
}

/** Where options were removed, the claims that only they rested on are asked no more. */
function claimsStillAsked(question: KeyedQuestion, inquiry: Inquiry): readonly string[] {
  const kept = inquiry.keyClaims.filter((claim) => isStillAsked(question, inquiry, claim)).map(({ slug }) => slug);
  return kept.length > 0 ? kept : question.asked.keyClaims;
}

function isStillAsked(question: KeyedQuestion, inquiry: Inquiry, claim: Claim): boolean {
  const { kind, key, options, targets } = question;
  const { graph } = inquiry.index;
  switch (kind) {
    case 'ORDER': return options.some(({ value }) => orderedEvent(value, graph) === eventOf(inquiry, claim)?.slug);
    case 'MATCH': return key.type === 'PAIRS' && key.pairs.some(({ leftId, rightId }) => {
      const left = options.find(({ id }) => id === leftId);
      const right = targets.find(({ id }) => id === rightId);
      return left !== undefined && right !== undefined && links(inquiry, claim, [left.value, right.value]);
    });
    case 'MULTIPLE_CHOICE': {
      const values = new Set(keyValues(question).map(valueKeyOf));
      return keyValues(question).some(({ type }) => type === 'SOURCE') || framesOf(claim, graph).some(({ fillers }) => fillers.some((filler) => values.has(valueKeyOf(filler))));
    }
    case 'SINGLE_CHOICE':
    case 'TRUE_FALSE_NOT_STATED':
    case 'NUMERIC':
    case 'OUTLET':
    case 'CHANGE':
    case 'CORROBORATION':
    case 'DISAGREEMENT': return true;
    default: return kind satisfies never;
  }
}

function askAnew(question: KeyedQuestion, inquiry: Inquiry, graph: PackGraph): KeyedQuestion {
  const asked = { ...question.asked, speaksFor: findSpeakers(inquiry, inquiry.keyClaims).map(({ slug }) => slug), lastReported: findLastReport(inquiry, inquiry.keyClaims) };
  const supposed: KeyedQuestion = { ...question, asked };
  if (question.kind !== 'SINGLE_CHOICE' && question.kind !== 'MULTIPLE_CHOICE' && question.kind !== 'OUTLET') return supposed;
  const opened = openInquiry(supposed, indexForProof(graph));
  const scene = openScene(graph, asked.asOf, asked.knownAt);
  const bases = opened.wrongOptions.filter(({ value }) => value.type !== 'TEXT').flatMap((option): OptionBasis[] => {
    const recorded = question.bases.find(({ optionId }) => optionId === option.id);
    const claim = option.value.type === 'CLAIM' ? graphClaim(opened, option.value.claim) : recorded ? graphClaim(opened, recorded.claims[0] ?? '') : null;
    const basis = findBasis(opened, scene, { option, claim }) ?? recorded;
    return basis ? [basis] : [];
  });
  return { ...supposed, bases };
}

function graphClaim({ index }: Inquiry, slug: string): Claim | null {
  return index.graph.claims.get(slug) ?? null;
}
