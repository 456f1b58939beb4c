import type { Day, PackGraph } from '@footnote/knowledge';
import type { KeyedQuestion } from '../../model.js';
import { assessQuestion } from '../../author/assess-question.js';
import { authoredFrom, type Assessment, type AuthoredQuestion } from '../../author/authored-question.js';
import { foldText } from '../../proof/text/words.js';
import type { VerifyTools } from '../../verify/question-file.js';
import type { FoundChange, Mend, MendedOption, MendKind, PublishedQuestion } from '../finding.js';
import type { Comparison } from '../reprove.js';
import { compareWords } from './compare-words.js';
import type { Redrafted } from './draft-anew.js';

/** What a mend is made with. */
export interface Workshop {
  readonly published: PublishedQuestion;
  readonly comparison: Comparison;
  readonly graph: PackGraph;
  readonly changes: readonly FoundChange[];
  readonly tools: VerifyTools;
}

/** Whoever adds a follow-up to a draft gives it an id of its own: nothing here draws one. */
export const UNNUMBERED = '00000000-0000-0000-0000-000000000000';

/** What the author wrote; of a suggestion that was published as it was made, that. */
export function authoredOf({ published: { question, authored } }: Workshop): AuthoredQuestion {
  return authored ?? authoredFrom({ question }, { id: question.id, knownAt: question.asked.knownAt });
}

/** How the question stood when it was published. A mend may not leave it worse. */
function standingThen({ published: { proof, authored } }: Workshop): number {
  if (proof.valid) return RANK.PROVED;
  return authored !== null && authored.options.some(({ evidence }) => evidence.length > 0) ? RANK.CITED : RANK.UNSOURCED;
}

const RANK: Readonly<Record<Assessment['standing'], number>> = { UNSOURCED: 0, CITED: 1, PROVED: 2 };

interface Edit {
  readonly kind: MendKind;
  readonly stem: string;
  /** The sources for which the new stem speaks; left out, those of before. */
  readonly speaksFor?: readonly string[];
  readonly sentence: (assessment: Assessment) => string;
}

/** The question with other words in its stem, proved again as of today, or else by its own clock; null where it would be worse than it was. */
export function mendStem(workshop: Workshop, { kind, stem, speaksFor, sentence }: Edit): Mend | null {
  const authored = authoredOf(workshop);
  for (const knownAt of new Set<Day>([workshop.comparison.today, authored.knownAt])) {
    const edited: AuthoredQuestion = { ...authored, stem, knownAt, base: speaksFor && authored.base ? speakFor(authored.base, { stem, knownAt, speaksFor }) : authored.base };
    const assessment = assess(workshop, edited);
    if (assessment && RANK[assessment.standing] >= standingThen(workshop)) return describeMend(workshop, { kind, placement: 'REPLACE', authored: edited, assessment, sentence: sentence(assessment) });
  }
  return null;
}

/** The suggestion as it would have been made for these sources: its author changed nothing of it. */
function speakFor(base: KeyedQuestion, { stem, knownAt, speaksFor }: { readonly stem: string; readonly knownAt: Day; readonly speaksFor: readonly string[] }): KeyedQuestion {
  return { ...base, stem, asked: { ...base.asked, knownAt, speaksFor } };
}

interface Replacement { readonly kind: MendKind; readonly placement: 'REPLACE' | 'ADD_AFTER'; readonly redrafted: Redrafted; readonly sentence: string; readonly number?: number }

/** A question that the engine made anew, in the place of the stale one or after it. */
export function mendWith(workshop: Workshop, { kind, placement, redrafted, sentence, number }: Replacement): Mend | null {
  const id = placement === 'REPLACE' ? authoredOf(workshop).id : UNNUMBERED;
  const authored = authoredFrom({ question: redrafted.question }, { id, knownAt: redrafted.question.asked.knownAt });
  const assessment = assess(workshop, authored);
  return assessment?.standing === 'PROVED' ? describeMend(workshop, { kind, placement, authored, assessment, sentence, ...(number !== undefined && { number }) }) : null;
}

const assessed = new WeakMap<KeyedQuestion, Assessment>();

/** A question that was made anew serves many stale ones, and is assessed once: nothing that is said of it depends on whose place it takes. */
function assessOnce({ graph, tools }: Workshop, authored: AuthoredQuestion): Assessment {
  const { base } = authored;
  const isUntouched = base !== null && base.stem === authored.stem && base.asked.knownAt === authored.knownAt;
  const known = isUntouched ? assessed.get(base) : undefined;
  const assessment = known ?? assessQuestion({ authored, graph, tools });
  if (isUntouched) assessed.set(base, assessment);
  return assessment;
}

/** Null where it could not be put to a student. */
function assess(workshop: Workshop, authored: AuthoredQuestion): Assessment | null {
  const assessment = assessOnce(workshop, authored);
  return assessment.missing.some(({ code }) => code.startsWith('CANNOT_BE_ASKED')) ? null : assessment;
}

interface Described { readonly kind: MendKind; readonly placement: 'REPLACE' | 'ADD_AFTER'; readonly authored: AuthoredQuestion; readonly assessment: Assessment; readonly sentence: string; readonly number?: number }

function describeMend({ published }: Workshop, { kind, placement, authored, assessment, sentence, number }: Described): Mend {
  const isReplacement = placement === 'REPLACE';
  const options = isReplacement ? besideOld(published, authored) : authored.options.map(({ id, text }): MendedOption => ({ text, isKey: keysOf(authored).has(id), wasKey: false, isNew: false }));
  return {
    id: number === undefined ? kind : `${kind}-${number}`, kind, placement, sentence, authored, standing: assessment.standing,
    keyChanges: isReplacement && keyTexts(published.question) !== keyTexts(authored),
    stem: isReplacement ? compareWords(published.question.stem, authored.stem) : [{ edit: 'ADDED', text: authored.stem }],
    options,
  };
}

function besideOld({ question }: PublishedQuestion, authored: AuthoredQuestion): readonly MendedOption[] {
  const [was, is] = [keysOf(question), keysOf(authored)];
  return authored.options.map(({ id, text }): MendedOption => {
    const old = question.options.find((option) => foldText(option.text) === foldText(text));
    return { text, isKey: is.has(id), wasKey: old !== undefined && was.has(old.id), isNew: old === undefined };
  });
}

type Keyed = Pick<AuthoredQuestion, 'key' | 'targets'> & { readonly options: readonly { readonly id: string; readonly text: string }[] };

function keysOf({ key }: Pick<Keyed, 'key'>): ReadonlySet<string> {
  return new Set(key.type === 'OPTIONS' ? key.optionIds : []);
}

/** The right answer in words, whatever the ids: two keys of the same words give the same marks. */
function keyTexts({ key, options, targets }: Keyed): string {
  const textOf = (id: string): string => foldText([...options, ...targets].find((option) => option.id === id)?.text ?? id);
  switch (key.type) {
    case 'OPTIONS': return key.optionIds.map(textOf).join('\n');
    case 'PAIRS': return key.pairs.map(({ leftId, rightId }) => `${textOf(leftId)}\t${textOf(rightId)}`).sort().join('\n');
    case 'NUMBER': return String(key.number);
    default: return key satisfies never;
  }
}
