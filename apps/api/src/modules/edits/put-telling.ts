import { makeEvidence, nextEvidenceSlugs, slugOfAssertion, slugOfReliance } from '@footnote/corpus';
import { normaliseText } from '@footnote/evidence';
import type { Assertion, Evidence, PackGraph, SourceReliance } from '@footnote/knowledge';
import type { PackAssertionInput, PackEvidenceInput, PackRelianceInput } from '@footnote/schema';
import { ContentFault, few, line } from './given-parts.js';
import { lines, named, namedOrNothing, need } from './given-references.js';

/** Something that cites passages, as it is to be, and the passages that are new. */
export interface Citing<Entity> { readonly value: Entity; readonly evidence: readonly Evidence[] }

/** A telling of a claim as it is to be. Throws a `ContentFault` at the field that is not allowed. */
export function putAssertion(graph: PackGraph, given: PackAssertionInput): Citing<Assertion> {
  const [claim, source] = [need(named(given.claim, 'claim'), 'claim'), need(named(given.source, 'source'), 'source')];
  const slug = slugOfAssertion({ claim, source });
  const before = graph.assertions.find((one) => one.claim === claim && one.source === source) ?? null;
  const cited = cite(graph, { owner: { slug, evidence: before?.evidence ?? [] }, source, given: given.evidence });
  const { chain = null } = given;
  return {
    value: {
      slug, claim, source, tense: given.tense ?? before?.tense ?? 'PRESENT', hedges: given.hedges ?? before?.hedges ?? ['NONE'], loadedTerms: lines(given.loadedTerms, 'loadedTerms') ?? before?.loadedTerms ?? [],
      chain: chain === null ? before?.chain ?? [] : few(chain, 'chain').map((voice, at) => ({
        label: need(line(voice.label, `chain.${String(at)}.label`), `chain.${String(at)}.label`), kind: voice.kind, actor: namedOrNothing(voice.actor, `chain.${String(at)}.actor`) ?? null,
        source: namedOrNothing(voice.source, `chain.${String(at)}.source`) ?? null,
      })),
      evidence: cited.slugs, approved: given.approved ?? before?.approved ?? true,
    },
    evidence: cited.added,
  };
}

/** That a source relies on another, as it is to be. */
export function putReliance(graph: PackGraph, given: PackRelianceInput): Citing<SourceReliance> {
  const [source, on] = [need(named(given.source, 'source'), 'source'), need(named(given.on, 'on'), 'on')];
  const before = graph.reliances.find((one) => one.source === source && one.on === on) ?? null;
  const cited = cite(graph, { owner: { slug: slugOfReliance({ source, on }), evidence: before?.evidence ?? [] }, source, given: given.evidence });
  return { value: { source, on, declared: given.declared ?? before?.declared ?? cited.slugs.length > 0, similarity: before?.similarity ?? null, evidence: cited.slugs }, evidence: cited.added };
}

interface Owner { readonly slug: string; readonly evidence: readonly string[] }
interface Cited { readonly slugs: readonly string[]; readonly added: readonly Evidence[] }

function cite(graph: PackGraph, { owner, source, given }: { readonly owner: Owner; readonly source: string; readonly given: readonly PackEvidenceInput[] | null | undefined }): Cited {
  if (given === null || given === undefined) return { slugs: owner.evidence, added: [] };
  const fresh = nextEvidenceSlugs(owner, few(given, 'evidence').length);
  const cited = given.map((passage, at) => {
    const field = `evidence.${String(at)}`;
    return readKept(passage, { owner, field }) ?? readNew(graph, { passage, source, field, slug: fresh[at] ?? '' });
  });
  return { slugs: [...new Set(cited.map((one) => (typeof one === 'string' ? one : one.slug)))], added: cited.filter((one) => typeof one !== 'string') };
}

function readKept({ slug, start, end, quote }: PackEvidenceInput, { owner, field }: { readonly owner: Owner; readonly field: string }): string | null {
  const ways = [slug, quote, start ?? end].filter((way) => way !== null && way !== undefined).length;
  if (ways !== 1) throw new ContentFault(field, 'Give exactly one of a passage that is cited already, a stretch of the text, and words of it.');
  if (slug === null || slug === undefined) return null;
  if (!owner.evidence.includes(slug)) throw new ContentFault(`${field}.slug`, 'This passage is not cited here: give its words, or where it stands.');
  return slug;
}

interface NewPassage { readonly passage: PackEvidenceInput; readonly source: string; readonly field: string; readonly slug: string }

function readNew(graph: PackGraph, { passage, source, field, slug }: NewPassage): Evidence {
  const text = graph.sources.find((one) => one.slug === source)?.text ?? null;
  if (text === null) throw new ContentFault(field, 'No text of this source is here from which something could be cited.');
  const { quote = null, start = null, end = null } = passage;
  const range = quote === null ? { start: need(start, `${field}.start`), end: need(end, `${field}.end`) } : findWords(text, { quote, field });
  const evidence = makeEvidence({ graph, source, range, slug });
  if (evidence === null) throw new ContentFault(`${field}.start`, `This is no stretch of the text, which has ${text.length.toLocaleString('en')} characters.`);
  return evidence;
}

const LONGEST_QUOTE = 4_000;

function findWords(text: string, { quote, field }: { readonly quote: string; readonly field: string }): { readonly start: number; readonly end: number } {
  if (quote.length > LONGEST_QUOTE) throw new ContentFault(`${field}.quote`, `Cite at most ${LONGEST_QUOTE.toLocaleString('en')} characters; these are ${quote.length.toLocaleString('en')}.`);
  const words = normaliseText(quote).text.trim();
  if (words === '') throw new ContentFault(`${field}.quote`, 'Give the words of the passage.');
  const start = text.indexOf(words);
  if (start < 0) throw new ContentFault(`${field}.quote`, 'The text of the source does not hold these words.');
  if (text.includes(words, start + 1)) throw new ContentFault(`${field}.quote`, 'The text of the source holds these words more than once: cite more of them.');
  return { start, end: start + words.length };
}
