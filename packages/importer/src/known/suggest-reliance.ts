import { normaliseWords, sharedRuns } from '@footnote/evidence';
import { compareDates, type PackGraph, type Source } from '@footnote/knowledge';
import { makeProposal } from '../reading/make-proposal.js';
import type { Proposal, TextRange } from '../model.js';
import type { RelianceContext } from './reliance-context.js';

/** Runs of fewer words than these are shared by chance. */
const LEAST_RUN = 8;
/** Part of an article's words in shared runs from which on one is taken for the model of the other. */
const LEAST_SHARE = 0.08;
/** As many rare figures in common are no chance either. */
const LEAST_VALUES = 2;

/** Suggests that an article relies on a source of the pack whose words or rare figures it shares. Measured likeness is a hint, and is marked as one. */
export function suggestReliance({ reading, graph }: RelianceContext, declaredOn: ReadonlySet<string>): readonly Proposal[] {
  if (graph === null) return [];
  const published = reading.facts.published?.value ?? null;
  const { text } = reading.cleaned;
  return graph.sources.flatMap((source) => {
    if (source.text === null || source.textKind !== 'FULL' || source.text === text || declaredOn.has(source.slug)) return [];
    if (published !== null && compareDates(source.published, published) === 'AFTER') return [];
    return suggestOne(text, source, graph) ?? [];
  });
}

function suggestOne(text: string, source: Source, graph: PackGraph): Proposal | null {
  const runs = sharedRuns(text, source.text ?? '', LEAST_RUN);
  const words = normaliseWords(text).length;
  const share = Math.min(1, runs.reduce((sum, run) => sum + run.words.split(' ').length, 0) / Math.max(1, words));
  const values = rareValuesOf(text).filter(({ value }) => rareValuesOf(source.text ?? '').some((other) => other.value === value) && isRare(value, source, graph));
  if (share < LEAST_SHARE && values.length < LEAST_VALUES) return null;
  const passages: readonly TextRange[] = [...runs.map(({ startA, endA }) => ({ start: startA, end: endA })), ...values.map(({ range }) => range)].slice(0, 5);
  const why = [...(share >= LEAST_SHARE ? [`${String(Math.round(share * 100))} % of its words stand in runs of ${String(LEAST_RUN)} or more that ${source.label} has too`] : []), ...(values.length >= LEAST_VALUES ? [`both give ${values.map(({ value }) => value).join(', ')}`] : [])];
  return makeProposal({
    content: { kind: 'RELIANCE', on: source.slug, unseen: null, declared: false, similarity: Math.round(share * 100) / 100 }, rule: 'RELIANCE_SUGGESTED',
    title: `Perhaps relies on ${source.label}`, because: `A suggestion, from likeness alone: ${why.join('; ')}.`, passages, notes: [{ kind: 'DOUBTFUL', text: 'The text does not say so; both may have it from a third.' }],
  }, text);
}

interface RareValue { readonly value: string; readonly range: TextRange }

/** Figures of three digits and more that are no years: few texts have the same by chance. */
function rareValuesOf(text: string): readonly RareValue[] {
  const found = [...text.matchAll(/(?<![\d.,])\d{1,3}(?:[,.]\d{3})+(?![\d])|(?<![\d.,])\d{3,}(?![\d])/g)].map((match) => ({ value: match[0].replace(/[.,]/g, ''), range: { start: match.index, end: match.index + match[0].length } }));
  return found.filter(({ value }, index) => !/^(?:1[89]|20)\d\d$/.test(value) && !/^\d00+$/.test(value) && found.findIndex((other) => other.value === value) === index);
}

/** A figure that most texts of the pack have tells nothing of who has it from whom. */
function isRare(value: string, source: Source, graph: PackGraph): boolean {
  const others = graph.sources.filter(({ slug, text }) => slug !== source.slug && text !== null);
  return others.filter(({ text }) => rareValuesOf(text ?? '').some((other) => other.value === value)).length * 2 <= others.length;
}
