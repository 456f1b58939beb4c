import { describePassage, hashText, resolvePassage } from '@footnote/evidence';
import type { PackGraph } from '@footnote/knowledge';
import { SLUICE } from '../../proof/testing/sluice-affair.js';
import type { KeyedQuestion } from '../../model.js';
import { assessQuestion } from '../assess-question.js';
import { authoredFrom, type Assessment, type AuthoredOption, type AuthoredQuestion, type CitedPassage } from '../authored-question.js';

/** What the assessment is given for looking texts up. */
export const TOOLS = { hashText, resolvePassage };

/** The lineage of every question of these tests. */
export const LINEAGE = '0b5a51de-0000-4000-8000-000000000001';

/** A passage selected in a source of the invented affair. */
export function select(source: string, exact: string, graph: PackGraph = SLUICE): CitedPassage {
  const text = graph.sources.find(({ slug }) => slug === source)?.text ?? '';
  const start = text.indexOf(exact);
  if (start === -1) throw new Error(`“${source}” has no “${exact}”.`);
  const { prefix, suffix, end, contentHash } = describePassage(text, start, start + exact.length);
  return { source, exact, prefix, suffix, start, end, contentHash };
}

const IDS = ['k3x9', 'p7f2', 'w8m4', 'z5j3', 'c2s7'];

/** An option as typed: its words alone, or with what its author adds. */
export type Typed = string | (Partial<AuthoredOption> & Pick<AuthoredOption, 'text'>);

/** A question of her own about the invented affair; the first option is right. */
export function write(stem: string, options: readonly Typed[], over: Partial<AuthoredQuestion> = {}): AuthoredQuestion {
  return {
    id: LINEAGE, pack: 'sluice', kind: 'SINGLE_CHOICE', stem, asOf: '2031-05-10', knownAt: '2031-05-10', targets: [], unit: null, key: { type: 'OPTIONS', optionIds: ['k3x9'] }, base: null,
    options: options.map((typed, at) => ({ id: IDS[at] ?? `q${at}x8`, reason: '', claim: null, evidence: [], ...(typeof typed === 'string' ? { text: typed } : typed) })),
    ...over,
  };
}

/** A suggestion, as it is taken into a quiz. */
export function suggested(question: KeyedQuestion): AuthoredQuestion {
  return authoredFrom({ question }, { id: LINEAGE, knownAt: question.asked.knownAt });
}

/** The suggestion with another stem. */
export function restemmed(question: KeyedQuestion, from: string, to: string): AuthoredQuestion {
  if (!question.stem.includes(from)) throw new Error(`The stem has no “${from}”.`);
  return { ...suggested(question), stem: question.stem.replace(from, to) };
}

/** The suggestion with other words in some of its options. */
export function reworded(question: KeyedQuestion, texts: Readonly<Record<string, string>>): AuthoredQuestion {
  const authored = suggested(question);
  return { ...authored, options: authored.options.map((option) => ({ ...option, text: texts[option.id] ?? option.text })), targets: authored.targets.map((target) => ({ ...target, text: texts[target.id] ?? target.text })) };
}

/** What is found of a question. */
export function assess(authored: AuthoredQuestion, graph: PackGraph = SLUICE): Assessment {
  return assessQuestion({ authored, graph, tools: TOOLS });
}

/** The codes of what it lacks. */
export function lacks(authored: AuthoredQuestion): readonly string[] {
  return assess(authored).missing.map(({ code }) => code);
}
