import type { Assertion, Claim, Evidence, Predicate, Source, Subject, SubjectKind } from '@footnote/knowledge';
import { PREDICATE_KEYS } from '../format/claim-schema.js';
import type { RawAssertion, RawClaim, RawSubject } from '../format/raw-pack.js';
import type { NodePath } from '../format/read-yaml.js';
import { compareText } from '../problems.js';
import { compileEvidence } from './compile-sources.js';
import type { Entry, PackContents } from './read-contents.js';
import type { Scope, Spot } from './scope.js';

export interface CompiledClaims {
  readonly claims: readonly Claim[];
  readonly assertions: readonly Assertion[];
  readonly evidence: readonly Evidence[];
}

/** Compiles claims in the order of their slugs, so that a pack reads the same however it is spread over files. */
export function compileClaims(contents: PackContents, sources: readonly Source[], scope: Scope): CompiledClaims {
  const bySlug = new Map(sources.map((source) => [source.slug, source]));
  const claims: Claim[] = [];
  const assertions: Assertion[] = [];
  const evidence: Evidence[] = [];
  for (const entry of [...contents.claims].sort((a, b) => compareText(a.value.slug, b.value.slug))) {
    claims.push(compileClaim(entry, scope));
    entry.value.assertions.forEach((raw, index) => {
      const compiled = compileAssertion({ entry, raw, index, bySlug, scope });
      assertions.push(compiled.assertion);
      evidence.push(...compiled.evidence);
    });
  }
  return { claims, assertions, evidence };
}

function compileClaim(entry: Entry<RawClaim>, scope: Scope): Claim {
  const { value } = entry;
  return {
    slug: value.slug,
    statement: value.statement,
    answer: value.answer,
    predicate: compilePredicate(entry, scope),
    holdsFrom: value.holdsFrom ? scope.date(value.holdsFrom, { entry, path: ['holdsFrom'] }) : null,
    holdsUntil: value.holdsUntil ? scope.date(value.holdsUntil, { entry, path: ['holdsUntil'] }) : null,
    temporal: value.temporal,
    retractedBy: scope.referMaybe('source', value.retractedBy, { entry, path: ['retractedBy'] }),
  };
}

function compilePredicate(entry: Entry<RawClaim>, scope: Scope): Predicate {
  const { position, reason, date, role, figure, aspect, said, wording, relation } = entry.value;
  const refer = (kind: Parameters<Scope['refer']>[0], slug: string, ...path: NodePath) => scope.refer(kind, slug, { entry, path });
  if (position) return { type: 'POSITION', actor: refer('actor', position.actor, 'position', 'actor'), issue: refer('issue', position.issue, 'position', 'issue'), stance: position.stance };
  if (reason) return { type: 'REASON', of: compileSubject(reason.of, { entry, path: ['reason', 'of'] }, scope) };
  if (date) return { type: 'DATE', event: refer('event', date.event, 'date', 'event'), date: scope.date(date, { entry, path: ['date'] }) };
  if (role) return { type: 'ROLE', event: refer('event', role.event, 'role', 'event'), role: role.role, actor: refer('actor', role.actor, 'role', 'actor'), unique: role.unique ?? false };
  if (figure) return { type: 'FIGURE', measure: refer('measure', figure.measure, 'figure', 'measure'), figure: { bound: figure.bound, value: figure.value, upper: figure.upper ?? null } };
  if (aspect) return { type: 'ASPECT', subject: compileSubject(aspect.of, { entry, path: ['aspect', 'of'] }, scope), aspect: refer('aspect', aspect.aspect, 'aspect', 'aspect') };
  if (said) {
    const event = scope.referMaybe('event', said.event, { entry, path: ['said', 'event'] });
    return { type: 'STATEMENT', actor: refer('actor', said.actor, 'said', 'actor'), event, quotation: said.quotation ?? null, verbatim: said.verbatim ?? false };
  }
  if (wording) return { type: 'WORDING', topic: wording.topic, source: refer('source', wording.source, 'wording', 'source'), term: wording.term, loaded: wording.loaded ?? false };
  if (relation) return { type: 'RELATION', event: refer('event', relation.event, 'relation', 'event'), relation: relation.kind, to: refer('event', relation.to, 'relation', 'to') };
  // The schema of claims demands exactly one of these keys.
  throw new Error(`The claim "${entry.value.slug}" passed its schema without any of ${PREDICATE_KEYS.join(', ')}.`);
}

const SUBJECTS = { actor: 'ACTOR', event: 'EVENT', source: 'SOURCE', claim: 'CLAIM', issue: 'ISSUE' } as const satisfies Record<string, SubjectKind>;

function compileSubject(raw: RawSubject, { entry, path }: Spot, scope: Scope): Subject {
  for (const key of ['actor', 'event', 'source', 'claim', 'issue'] as const) {
    const slug = raw[key];
    if (slug !== undefined) return { kind: SUBJECTS[key], slug: scope.refer(key, slug, { entry, path: [...path, key] }) };
  }
  // The schema demands exactly one of these keys.
  throw new Error('A subject passed its schema without naming anything.');
}

interface AssertionInput { readonly entry: Entry<RawClaim>; readonly raw: RawAssertion; readonly index: number; readonly bySlug: ReadonlyMap<string, Source>; readonly scope: Scope }

function compileAssertion({ entry, raw, index, bySlug, scope }: AssertionInput): { assertion: Assertion; evidence: readonly Evidence[] } {
  const path: NodePath = ['assertions', index];
  const slug = `${entry.value.slug}--${raw.source}`;
  const at = (sub: NodePath) => entry.located.locate([...entry.path, ...path, ...sub]);
  scope.places.record('assertion', slug, at);
  scope.refer('source', raw.source, { entry, path: [...path, 'source'] });
  if (entry.value.assertions.findIndex((other) => other.source === raw.source) < index) {
    scope.log.error(at(['source']), { code: 'ASSERTION_DUPLICATE', message: `"${raw.source}" asserts "${entry.value.slug}" twice.`, remedy: 'Keep one assertion per source and put all its passages into its `evidence`.' });
  }
  const evidence = raw.evidence.flatMap((written, number) => compileEvidence({
    slug: `${slug}--${number + 1}`, written, source: bySlug.get(raw.source), entry, path: [...path, 'evidence', number], scope,
  }));
  const chain = (raw.chain ?? []).map((step, number) => ({
    label: step.label,
    kind: step.kind,
    actor: scope.referMaybe('actor', step.actor, { entry, path: [...path, 'chain', number, 'actor'] }),
    source: scope.referMaybe('source', step.source, { entry, path: [...path, 'chain', number, 'source'] }),
  }));
  const assertion: Assertion = {
    slug, claim: entry.value.slug, source: raw.source, tense: raw.tense ?? 'PRESENT', hedges: raw.hedges ?? ['NONE'], loadedTerms: raw.loadedTerms ?? [],
    chain, evidence: evidence.map((item) => item.slug), approved: raw.approved ?? true,
  };
  return { assertion, evidence };
}
