import { describePassage, hashText, normaliseText } from '@footnote/evidence';
import type { Evidence, Source, SourceReliance } from '@footnote/knowledge';
import type { RawEvidence, RawReliance } from '../format/raw-pack.js';
import type { NodePath } from '../format/read-yaml.js';
import { compareText, type Place } from '../problems.js';
import { anchorQuote } from './anchor-quote.js';
import type { PackContents, SourceEntry, Entry } from './read-contents.js';
import type { Scope } from './scope.js';

export interface CompiledSources {
  readonly sources: readonly Source[];
  readonly reliances: readonly SourceReliance[];
  readonly evidence: readonly Evidence[];
}

/** Normalises every summary and anchors the passages in which sources say on whom they rely. */
export function compileSources(contents: PackContents, scope: Scope): CompiledSources {
  const entries = [...contents.sources].sort((a, b) => compareText(a.slug, b.slug));
  const sources = entries.map((entry) => compileSource(entry, scope));
  const bySlug = new Map(sources.map((source) => [source.slug, source]));
  const evidence: Evidence[] = [];
  const reliances = entries.flatMap((entry) => (entry.value.reliesOn ?? []).map((raw, index) => {
    const source = bySlug.get(entry.slug);
    const compiled = compileReliance({ entry, raw, index, source, scope });
    evidence.push(...compiled.evidence);
    return compiled.reliance;
  }));
  return { sources, reliances, evidence };
}

function compileSource(entry: SourceEntry, scope: Scope): Source {
  const { value, slug } = entry;
  const text = compileText(entry, scope);
  return {
    slug,
    outlet: scope.refer('outlet', value.outlet, { entry, path: ['outlet'] }),
    title: value.title ?? null,
    url: value.url ?? null,
    language: value.language,
    machineTranslated: value.machineTranslated ?? false,
    published: scope.date(value.published, { entry, path: ['published'] }),
    textKind: value.textKind,
    text,
    contentHash: text === null ? null : hashText(text),
    label: value.label,
  };
}

/** A summary may be wrapped at any column: a single line end is a space, an empty line ends a paragraph. Offsets stay. */
export function unwrapLines(body: string): string {
  return body.replace(/(?<=\S[ \t]*)\r?\n(?=[ \t]*\S)/g, (lineEnd) => ' '.repeat(lineEnd.length));
}

function compileText(entry: SourceEntry, scope: Scope): string | null {
  const { textKind } = entry.value;
  const raw = textKind === 'FULL' ? entry.body : unwrapLines(entry.body);
  const { text, toRaw } = normaliseText(raw);
  const bodyPlace: Place = { file: entry.located.file, line: entry.bodyLine, column: 1 };
  if (textKind === 'UNSEEN') {
    if (text !== '') scope.log.error(bodyPlace, { code: 'TEXT_UNEXPECTED', message: 'An UNSEEN source has text.', remedy: 'Remove the text, or, if somebody has read the source, write `textKind: SUMMARY`.' });
    return null;
  }
  if (text === '') scope.log.error(entry.located.locate(['textKind']), { code: 'TEXT_MISSING', message: `A source of kind ${textKind} has no text.`, remedy: 'Write the summary below the front matter, or `textKind: UNSEEN` if nobody here has read it.' });
  scope.places.record('text', entry.slug, ([offset]) => placeInBody(entry, raw, typeof offset === 'number' && text !== '' ? toRaw(offset) : 0));
  return text;
}

function placeInBody(entry: SourceEntry, raw: string, offset: number): Place {
  // Unwrapping keeps offsets, so lines are counted in the body as it is written.
  const before = entry.body.slice(0, Math.min(offset, raw.length)).split('\n');
  return { file: entry.located.file, line: entry.bodyLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

interface RelianceInput { readonly entry: SourceEntry; readonly raw: RawReliance; readonly index: number; readonly source: Source | undefined; readonly scope: Scope }

function compileReliance({ entry, raw, index, source, scope }: RelianceInput): { reliance: SourceReliance; evidence: readonly Evidence[] } {
  const path: NodePath = ['reliesOn', index];
  const on = scope.refer('source', raw.source, { entry, path: [...path, 'source'] });
  const written = raw.quotes ?? (raw.quote === undefined ? [] : [raw.quote]);
  const evidence = written.flatMap((quote, number) => compileEvidence({
    slug: `${entry.slug}--relies-on--${on}--${number + 1}`,
    written: typeof quote === 'string' ? { quote } : quote,
    source, entry, scope,
    path: raw.quotes === undefined ? [...path, 'quote'] : [...path, 'quotes', number],
  }));
  return { reliance: { source: entry.slug, on, declared: raw.declared ?? true, similarity: raw.similarity ?? null, evidence: evidence.map((item) => item.slug) }, evidence };
}

export interface EvidenceInput {
  readonly slug: string;
  readonly written: RawEvidence;
  readonly source: Source | undefined;
  readonly entry: Entry<unknown>;
  readonly path: NodePath;
  readonly scope: Scope;
}

/** Anchors one quote into the text of its source; empty, with the reason in the log, where it does not anchor. */
export function compileEvidence({ slug, written, source, entry, path, scope }: EvidenceInput): readonly Evidence[] {
  const at = (...sub: NodePath) => entry.located.locate([...entry.path, ...path, ...sub]);
  scope.places.record('evidence', slug, (sub) => at(...sub));
  if (source === undefined) return [];
  if (source.text === null) {
    scope.log.error(at(), { code: 'EVIDENCE_IN_UNSEEN_SOURCE', message: `The source "${source.slug}" is UNSEEN: it has no text that could be cited.`, remedy: 'Cite the source that tells of it, and name the unseen one in the `chain` of that assertion.' });
    return [];
  }
  const anchor = anchorQuote(source.text, written);
  if (!anchor.ok) {
    scope.log.error(at('quote'), anchor.fault);
    return [];
  }
  const original = written.original ?? null;
  if (original !== null && original.end <= original.start) {
    scope.log.error(at('original'), { code: 'LOCATOR_MALFORMED', message: `The locator ends (${original.end}) before it begins (${original.start}).`, remedy: 'Copy the whole line that the locate tool prints.' });
  }
  const selector = describePassage(source.text, anchor.start, anchor.end);
  return [{ slug, source: source.slug, ...selector, anchor: 'EXACT', verbatim: source.textKind === 'FULL', original }];
}
