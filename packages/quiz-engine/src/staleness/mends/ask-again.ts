import { formatDay, slotOf, type Day } from '@footnote/knowledge';
import type { Candidate } from '../../generate/candidate.js';
import type { QuestionKind } from '../../model.js';
import { soundTellings } from '../../proof/support/tellings.js';
import type { FoundChange, Mend } from '../finding.js';
import { draftAnew } from './draft-anew.js';
import { mendWith, type Workshop } from './workshop.js';

/** The same matter asked as it is known now, in the place of the stale question: the new count, the closer date, what is now said. */
export function askAsItIsNow(workshop: Workshop, change: FoundChange): readonly Mend[] {
  const wanted = wantedFor(workshop, change);
  if (!wanted) return [];
  const { comparison: { today }, graph } = workshop;
  for (const asOf of wanted.days) {
    const [redrafted] = draftAnew({ graph, asOf, knownAt: today, kinds: wanted.kinds, most: 1, name: wanted.name, accept: wanted.accept });
    const mend = redrafted && mendWith(workshop, { kind: 'ASK_AS_IT_IS_NOW', placement: 'REPLACE', redrafted, sentence: `The question asks the same as it is known now, as of ${formatDay(asOf)}.` });
    if (mend) return [mend.keyChanges ? { ...mend, sentence: `${mend.sentence} Its right answer is another one, so you decide what that means for the marks.` } : mend];
  }
  return [];
}

interface Asked { readonly kinds: readonly QuestionKind[]; readonly days: readonly Day[]; readonly name: string; readonly accept: (candidate: Candidate) => boolean }

function wantedFor(workshop: Workshop, { kind, now, then }: FoundChange): Asked | null {
  const { comparison: { question, now: inquiry } } = workshop;
  const { claims, claimsOfSlot } = inquiry.index.graph;
  const claim = claims.get(now?.claim ?? then?.claim ?? '');
  const keys = new Set(question.asked.keyClaims);
  const own: readonly QuestionKind[] = [question.kind];
  const days = daysOf(workshop, claim ? [claim.slug] : [...keys]);
  switch (kind) {
    case 'MORE_ORIGINS':
    case 'RETOLD': return { kinds: own, days, name: `resting on ${[...keys].join(' ')}`, accept: ({ keyClaims }) => keyClaims.some((slug) => keys.has(slug)) };
    case 'REPORTED_AGAIN': return { kinds: own, days: [...days, question.asked.asOf], name: `resting on ${[...keys].join(' ')}`, accept: ({ keyClaims }) => keyClaims.some((slug) => keys.has(slug)) };
    case 'NOW_SAID': return claim ? { kinds: own, days, name: `judging ${claim.slug}`, accept: ({ proposition }) => proposition?.type === 'CLAIM' && proposition.claim === claim.slug } : null;
    case 'NARROWED':
    case 'NEWER_FIGURE': return claim ? { kinds: kindsFor(own), days, name: `telling ${claim.slug}`, accept: (candidate) => candidate.keyClaims.includes(claim.slug) && isPlain(candidate) } : null;
    case 'RETRACTED':
    case 'TELLING_GONE': {
      const others = new Set((claim ? claimsOfSlot.get(slotOf(claim)) ?? [] : []).flatMap(({ slug }) => (slug !== claim?.slug && soundTellings(inquiry, slug).length > 0 ? [slug] : [])));
      return { kinds: kindsFor(own), days: daysOf(workshop, [...others]), name: `telling one of ${[...others].join(' ')}`, accept: (candidate) => candidate.keyClaims.some((slug) => others.has(slug)) && isPlain(candidate) };
    }
    default: return null;
  }
}

/** The kind that the question was, then those in which one value of one thing can be asked. */
function kindsFor(own: readonly QuestionKind[]): readonly QuestionKind[] {
  return [...new Set<QuestionKind>([...own, 'SINGLE_CHOICE', 'NUMERIC', 'TRUE_FALSE_NOT_STATED'])];
}

/** A statement to be judged is the claim as it is told, and not one with another value put into it. */
function isPlain({ proposition }: Candidate): boolean {
  return proposition === null || proposition.type === 'CLAIM';
}

/** The days on which the claims are told, the latest first. */
function daysOf({ comparison: { now } }: Workshop, slugs: readonly string[]): readonly Day[] {
  const days = slugs.flatMap((slug) => soundTellings(now, slug).flatMap(({ source }) => source.published.latest ?? []));
  return [...new Set(days)].sort().reverse().slice(0, 2);
}

/** Where sources disagree about the key, that is a question of its own: who tells what. */
export function askAboutDisagreement(workshop: Workshop): readonly Mend[] {
  const { comparison, graph, changes } = workshop;
  const [dispute] = changes;
  const [key, rival] = [dispute?.then?.claim ?? null, dispute?.now?.claim ?? null];
  if (key === null || rival === null) return [];
  for (const asOf of new Set([comparison.question.asked.asOf, ...daysOf(workshop, [key, rival])])) {
    const [redrafted] = draftAnew({ graph, asOf, knownAt: comparison.today, kinds: ['DISAGREEMENT'], most: 1, name: `between ${key} ${rival}`, accept: ({ keyClaims }) => keyClaims.includes(key) && keyClaims.includes(rival) });
    const mend = redrafted && mendWith(workshop, { kind: 'ASK_ABOUT_THE_DISAGREEMENT', placement: 'REPLACE', redrafted, sentence: 'The question asks what each source says: that they disagree is now what there is to know.' });
    if (mend) return [mend];
  }
  return [];
}
