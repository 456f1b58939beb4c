import { findTextOf, formatDay, indexGraph, isKnown, type Evidence, type GraphIndex, type PackGraph, type Source } from '@footnote/knowledge';
import { citeSource } from '../proof/support/tellings.js';
import type { PassageToResolve, VerifyTools } from '../verify/question-file.js';
import type { AuthoredQuestion, CitedPassage, MissingPart } from './authored-question.js';

/** A passage that an author attached to an option: as evidence where it stands in its source, or what is wrong with it. */
export type Citation =
  | { readonly stands: true; readonly optionId: string; readonly evidence: Evidence; readonly source: Source }
  | { readonly stands: false; readonly optionId: string; readonly missing: MissingPart };

/** The passages of a question looked up in the texts as they are now. */
export function resolveCitations(authored: AuthoredQuestion, graph: PackGraph, tools: VerifyTools): readonly Citation[] {
  const index = indexGraph(graph);
  return authored.options.flatMap(({ id, evidence }) => evidence.map((passage) => resolveOne({ index, tools, knownAt: authored.knownAt, optionId: id }, passage)));
}

interface Lookup { readonly index: GraphIndex; readonly tools: VerifyTools; readonly knownAt: string; readonly optionId: string }

function resolveOne({ index, tools, knownAt, optionId }: Lookup, passage: CitedPassage): Citation {
  const source = index.sources.get(passage.source);
  const fails = (code: string, message: string): Citation => ({ stands: false, optionId, missing: { code, message, optionId } });
  if (!source) return fails('PASSAGE_OF_NO_SOURCE', `${quote(passage.exact)} is cited from a text that the pack does not have.`);
  if (source.text === null) return fails('PASSAGE_OF_UNREAD_TEXT', `${citeSource(source)}, is known only because others cite it: nothing can be cited from it.`);
  if (!isKnown(source, knownAt)) return fails('PASSAGE_NOT_YET_KNOWN', `${citeSource(source)}, was not out yet on ${formatDay(knownAt)}, the day by which the question knows.`);
  const text = findTextOf(source, passage) ?? source.text;
  const found = tools.resolvePassage(text, passage);
  switch (found.anchor) {
    case 'EXACT':
    case 'MOVED': return { stands: true, optionId, source, evidence: makeEvidence({ source, text, passage, found: { ...found, anchor: found.anchor } }) };
    case 'FUZZY': return fails('PASSAGE_FUZZY', `The words of ${quote(passage.exact)} have changed in ${citeSource(source)}: select the passage again.`);
    case 'ORPHANED': return fails('PASSAGE_NOT_FOUND', `${quote(passage.exact)} is not found in ${citeSource(source)}: select the passage again.`);
    default: return found satisfies never;
  }
}

interface Placed { readonly source: Source; readonly text: string; readonly passage: PassageToResolve; readonly found: { readonly anchor: 'EXACT' | 'MOVED'; readonly start: number; readonly end: number } }

/** The record is cut out of the text anew, so that it holds no word that its author might have put there. */
function makeEvidence({ source, text, passage, found: { anchor, start, end } }: Placed): Evidence {
  const contentHash = (text === source.text ? source.contentHash : source.summary?.contentHash) ?? passage.contentHash;
  const before = text.slice(0, start);
  const after = text.slice(end);
  return {
    slug: slugOfCitation({ contentHash, start, end }), source: source.slug, exact: text.slice(start, end), start, end, contentHash, anchor,
    prefix: before.endsWith(passage.prefix) ? passage.prefix : before.slice(wholeCharacter(text, Math.max(0, start - CONTEXT))),
    suffix: after.startsWith(passage.suffix) ? passage.suffix : text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT))),
    verbatim: source.textKind === 'FULL' && contentHash === source.contentHash, original: null,
  };
}

/** Characters of context on either side, as `@footnote/evidence` keeps them. */
const CONTEXT = 32;

/** Context never begins or ends inside a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}

/** The slug of an author's own passage: made of where it stands, so that one passage has one slug and no other passage can take it. */
export function slugOfCitation({ contentHash, start, end }: Pick<Evidence, 'contentHash' | 'start' | 'end'>): string {
  return `cited-${contentHash.slice(0, 16)}-${start}-${end}`;
}

/** Whether a piece of evidence is an author's own citation, and not one of the pack's. */
export function isAuthorsCitation(evidence: Evidence): boolean {
  return evidence.slug === slugOfCitation(evidence);
}

function quote(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return `“${words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words}”`;
}

/** So much of a passage tells which one is meant. */
const SHOWN = 60;
