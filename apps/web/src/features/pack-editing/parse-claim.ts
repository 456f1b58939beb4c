import type { ClaimPredicate, PackAssertionInput, PackClaimInput, PackEvidenceInput, PackSubjectInput } from '@footnote/schema/browser';
import { BOUND_WORDS, HEDGE_WORDS, STANCE_WORDS, VOICE_WORDS } from '../import/kind-words';
import { findQuote } from './find-quote';
import type { FormReader } from './form-reader';
import { CLAIM_WORDS, RELATION_WORDS } from './kind-words';

const LASTING = { STATE: '', EVENT: '' } as const;
const TENSES = { PRESENT: '', PAST: '' } as const;

/** Reads the form of a claim. */
export function parseClaim(form: FormReader, slug: string): PackClaimInput {
  const type = form.one('type', CLAIM_WORDS);
  return {
    slug, type, statement: form.needed('statement', 'the claim as a sentence'), answer: form.needed('answer', 'it as an answer'), ...partsOf(form, type), temporal: form.one('temporal', LASTING),
    holdsFrom: form.date('holdsFrom', false), holdsUntil: form.date('holdsUntil', false), retractedBy: form.text('retractedBy'),
  };
}

function partsOf(form: FormReader, type: ClaimPredicate): PackClaimInput {
  const named = (name: string): string => form.needed(name, 'who or what is meant');
  switch (type) {
    case 'POSITION': return { actor: named('actor'), issue: named('issue'), stance: form.one('stance', STANCE_WORDS) };
    case 'REASON': return { of: subjectOf(form) };
    case 'DATE': return { event: named('event'), date: form.date('date', true) };
    case 'ROLE': return { event: named('event'), actor: named('actor'), role: form.needed('role', 'as what somebody took part'), unique: form.ticked('unique') };
    case 'FIGURE': return { measure: named('measure'), figure: figureOf(form) };
    case 'ASPECT': return { of: subjectOf(form), aspect: named('aspect') };
    case 'STATEMENT': return { actor: named('actor'), event: form.text('event'), quotation: form.text('quotation'), verbatim: form.ticked('verbatim') };
    case 'WORDING': return { topic: form.needed('topic', 'what the texts word differently'), source: named('wordingSource'), term: form.needed('term', 'the word'), loaded: form.ticked('loaded') };
    case 'RELATION': return { event: named('event'), relation: form.one('relation', RELATION_WORDS), to: named('to') };
    default: return {};
  }
}

function subjectOf(form: FormReader): PackSubjectInput {
  const [kind = '', slug = ''] = form.needed('of', 'what is meant').split(' ');
  return { kind: kind as PackSubjectInput['kind'], slug };
}

function figureOf(form: FormReader): NonNullable<PackClaimInput['figure']> {
  const bound = form.one('bound', BOUND_WORDS);
  const value = form.number('value');
  if (bound !== 'BETWEEN') return { bound, value };
  const upper = form.number('upper');
  if (upper <= value) form.fault('upper', 'Of two figures, the second has to be the larger.');
  return { bound, value, upper };
}

/** Reads how a source tells a claim; the passages are read with its text. */
export function parseTelling(form: FormReader, { claim, source, evidence }: { readonly claim: string; readonly source: string; readonly evidence: readonly PackEvidenceInput[] }): PackAssertionInput {
  const hedges = form.several('hedges', HEDGE_WORDS);
  return {
    claim, source, tense: form.one('tense', TENSES), hedges: hedges.length === 0 ? ['NONE'] : hedges, loadedTerms: form.lines('loadedTerms', /,/), approved: form.ticked('approved'), evidence,
    chain: form.rows(['chain-#-label', 'chain-#-actor', 'chain-#-source']).map((index) => {
      const at = `chain-${String(index)}`;
      const [actor, relayed] = [form.text(`${at}-actor`), form.text(`${at}-source`)];
      return { label: form.needed(`${at}-label`, 'what to call this voice, or empty the row'), kind: form.one(`${at}-kind`, VOICE_WORDS), actor, source: relayed };
    }),
  };
}

/** How many passages a form offers to add at once. */
export const NEW_PASSAGES = 2;

/** Reads the passages of a form: those that stay, and new ones, whose words are looked for in the text of the source. */
export function parsePassages(form: FormReader, { kept, text }: { readonly kept: readonly string[]; readonly text: string | null }): readonly PackEvidenceInput[] {
  const added = Array.from({ length: NEW_PASSAGES }, (_, index) => `passages-${String(index)}`).flatMap((field) => readPassage(form, field, text) ?? []);
  const passages = [...kept.map((slug): PackEvidenceInput => ({ slug })), ...added];
  if (passages.length === 0 && form.problems.length === 0) form.fault('passages-0', 'Give the words of the text that say so: nothing stands in a pack without its passage.');
  return passages;
}

function readPassage(form: FormReader, field: string, text: string | null): PackEvidenceInput | null {
  const quote = form.text(field);
  if (quote === '') return null;
  if (text === null) { form.fault(field, 'No text of this source is here in which something could be cited.'); return null; }
  const [start, end] = form.text(`${field}-at`).split('-').map(Number);
  // What was marked in the text, or chosen among several places, is meant as long as the words are still those.
  if (start !== undefined && end !== undefined && Number.isInteger(start) && Number.isInteger(end) && findQuote(text.slice(start, end), quote).length === 1) return { start, end };
  const places = findQuote(text, quote);
  const [only] = places;
  if (only === undefined) form.fault(field, 'The text does not hold these words. Copy them from the text below, or mark them there.');
  else if (places.length > 1) form.fault(field, `The text holds these words ${places.length >= 20 ? 'many' : String(places.length)} times: choose below which place is meant, or cite more of the words around them.`);
  return only === undefined ? null : { start: only.start, end: only.end };
}
