import { areKin, compareDates, type Claim } from '@footnote/knowledge';
import type { OptionValue } from '../../model.js';
import type { Inquiry } from '../inquiry.js';
import { areApart, excludes } from '../support/contradiction.js';
import { spokenTellings } from '../support/tellings.js';
import { areSameFigure } from '../text/figures.js';
import { foldText } from '../text/words.js';

/**
 * Whether a claim says that an option cannot fill the slot asked: it gives the same holder another stance, the same event another
 * date, the unique role another holder, the same measure another figure in the same source, the unique aspect another value.
 */
export function contradictsOption(inquiry: Inquiry, refuting: Claim, value: OptionValue): boolean {
  const asked = inquiry.keyClaims[0]?.predicate;
  if (asked === undefined) return false;
  switch (asked.type) {
    case 'POSITION': return contradictsPosition(asked, refuting, value);
    case 'DATE': return contradictsDate(inquiry, asked, { refuting, value });
    case 'ROLE': return contradictsRole(inquiry, asked, { refuting, value });
    case 'FIGURE': return contradictsFigure(inquiry, asked, { refuting, value });
    case 'ASPECT': return contradictsAspect(inquiry, asked, { refuting, value });
    case 'REASON':
    case 'STATEMENT':
    case 'WORDING':
    case 'RELATION': return false;
    default: return asked satisfies never;
  }
}

/** A claim that is to refute, and the option that it is to refute. */
interface Opposed { readonly refuting: Claim; readonly value: OptionValue }

type PredicateOf<T extends Claim['predicate']['type']> = Extract<Claim['predicate'], { type: T }>;

function contradictsPosition(asked: PredicateOf<'POSITION'>, { predicate }: Claim, value: OptionValue): boolean {
  if (predicate.type !== 'POSITION' || predicate.issue !== asked.issue) return false;
  if (value.type === 'ACTOR') return predicate.actor === value.actor && predicate.stance !== asked.stance;
  return value.type === 'STANCE' && predicate.actor === asked.actor && predicate.stance !== value.stance;
}

function contradictsDate({ index }: Inquiry, asked: PredicateOf<'DATE'>, { refuting: { predicate }, value }: Opposed): boolean {
  if (predicate.type !== 'DATE') return false;
  if (value.type === 'EVENT') return predicate.event === value.event && areApart(compareDates(predicate.date, asked.date));
  const option = value.type === 'CLAIM' ? index.graph.claims.get(value.claim)?.predicate : undefined;
  return option?.type === 'DATE' && predicate.event === asked.event && areApart(compareDates(predicate.date, option.date));
}

function contradictsRole({ index }: Inquiry, asked: PredicateOf<'ROLE'>, { refuting: { predicate }, value }: Opposed): boolean {
  if (predicate.type !== 'ROLE' || !predicate.unique || predicate.role !== asked.role) return false;
  if (value.type === 'EVENT') return predicate.event === value.event && !areKin(index.graph, predicate.actor, asked.actor);
  const option = value.type === 'CLAIM' ? index.graph.claims.get(value.claim)?.predicate : undefined;
  const actor = value.type === 'ACTOR' ? value.actor : option?.type === 'ROLE' ? option.actor : null;
  return actor !== null && predicate.event === asked.event && !areKin(index.graph, predicate.actor, actor);
}

/** Figures of one measure may differ from source to source; within the one source named, another figure contradicts. */
function contradictsFigure(inquiry: Inquiry, asked: PredicateOf<'FIGURE'>, { refuting, value }: Opposed): boolean {
  const { predicate } = refuting;
  const option = value.type === 'CLAIM' ? inquiry.index.graph.claims.get(value.claim)?.predicate : undefined;
  if (predicate.type !== 'FIGURE' || predicate.measure !== asked.measure || option?.type !== 'FIGURE') return false;
  const isInTheOneSource = inquiry.named.length === 1 && spokenTellings(inquiry, refuting.slug).length > 0;
  return isInTheOneSource && !areSameFigure(predicate.figure, option.figure);
}

function contradictsAspect(inquiry: Inquiry, asked: PredicateOf<'ASPECT'>, { refuting, value }: Opposed): boolean {
  const { graph } = inquiry.index;
  const { predicate } = refuting;
  if (predicate.type !== 'ASPECT' || predicate.aspect !== asked.aspect || graph.aspects.get(asked.aspect)?.unique !== true) return false;
  if (value.type === 'CLAIM') {
    const option = graph.claims.get(value.claim);
    return option !== undefined && predicate.subject.slug === asked.subject.slug && predicate.subject.kind === asked.subject.kind && foldText(option.answer) !== foldText(refuting.answer);
  }
  const key = inquiry.keyClaims[0];
  return key !== undefined && subjectOf(value) === predicate.subject.slug && foldText(key.answer) !== foldText(refuting.answer);
}

function subjectOf(value: OptionValue): string | null {
  switch (value.type) {
    case 'ACTOR': return value.actor;
    case 'EVENT': return value.event;
    case 'SOURCE': return value.source;
    default: return null;
  }
}

/** Whether a claim, told by the source that an option names, excludes the key: then that source does not tell the key. */
export function contradictsTelling(inquiry: Inquiry, refuting: Claim): boolean {
  return inquiry.keyClaims.some((key) => excludes(inquiry, key, refuting) || isOtherWording(key, refuting) || isRecorded(inquiry, key, refuting));
}

/** Another word for the same topic in another text. */
function isOtherWording({ predicate: a }: Claim, { predicate: b }: Claim): boolean {
  return a.type === 'WORDING' && b.type === 'WORDING' && a.topic === b.topic && a.source !== b.source && foldText(a.term) !== foldText(b.term);
}

function isRecorded({ index }: Inquiry, a: Claim, b: Claim): boolean {
  return (index.graph.contradictionsOfClaim.get(a.slug) ?? []).some(({ claims }) => claims.includes(b.slug));
}
