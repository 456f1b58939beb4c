import { formatDay } from '@footnote/knowledge';
import { asQuestion } from '../../phrase/sentence.js';
import { stalenessOf } from '../classify-failure.js';
import type { Mend } from '../finding.js';
import { saysItsDay } from '../reprove.js';
import { addFollowUps } from './add-follow-ups.js';
import { askAboutDisagreement, askAsItIsNow } from './ask-again.js';
import { nameTheSource } from './name-the-source.js';
import { trueCaseOf } from './true-case-of.js';
import { authoredOf, mendStem, type Workshop } from './workshop.js';

/** What a teacher is offered, the best first. Everything but withdrawing has been proved again. */
export function offerMends(workshop: Workshop): readonly Mend[] {
  const [gravest] = workshop.changes;
  if (!gravest) return [];
  const withdraw = [withdrawing(workshop)];
  switch (stalenessOf(gravest.kind)) {
    case 'UNSUPPORTED': return gravest.kind === 'NOT_SEARCHED' ? [...nameTheSource(workshop), ...withdraw] : [...withdraw, ...askAsItIsNow(workshop, gravest)];
    case 'DISPUTED': return [...nameTheSource(workshop), ...askAboutDisagreement(workshop), ...withdraw];
    case 'OVERTAKEN': return [...sayTheDate(workshop), ...addFollowUps(workshop), ...askAsItIsNow(workshop, gravest), ...withdraw];
    default: return [];
  }
}

/** A stem that asks as if for ever is given its day. */
function sayTheDate(workshop: Workshop): readonly Mend[] {
  const { comparison, graph, changes } = workshop;
  if (saysItsDay(comparison) || !changes.some(({ kind }) => kind === 'NEWER_STATE' || kind === 'NEWER_FIGURE')) return [];
  const { stem, asOf } = authoredOf(workshop);
  const day = formatDay(asOf);
  const mend = mendStem(workshop, {
    kind: 'SAY_THE_DATE', stem: asQuestion(`as of ${day}, ${trueCaseOf(graph).lowerFirst(stem)}`),
    sentence: ({ standing }) => `The stem says that it asks about ${day}. The key stays, so no mark changes${standing === 'PROVED' ? ', and the question is proved' : ''}.`,
  });
  return mend === null ? [] : [mend];
}

function withdrawing(workshop: Workshop): Mend {
  const { stem, options } = authoredOf(workshop);
  return {
    id: 'WITHDRAW', kind: 'WITHDRAW', placement: 'REMOVE', authored: null, standing: null, keyChanges: false,
    sentence: 'The question leaves the quiz with its next revision. Answers to it stay in the results, and you decide whether they count.',
    stem: [{ edit: 'REMOVED', text: stem }], options: options.map(({ text }) => ({ text, isKey: false, wasKey: false, isNew: false })),
  };
}
