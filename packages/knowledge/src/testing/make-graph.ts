import type { Actor, Assertion, AttributionStep, Claim, FuzzyDate, Outlet, PackGraph, Source } from '../index.js';

/** A date of one day, stated. */
export function day(edtf: string): FuzzyDate {
  return { edtf, earliest: edtf, latest: edtf, precision: 'DAY', basis: 'STATED', note: null };
}

/** An actor with nothing but a name, for tests. */
export function actor(slug: string, over: Partial<Actor> = {}): Actor {
  return { slug, name: slug, inText: slug, kind: 'DEPARTMENT', aliases: [], partOf: null, heads: null, description: null, plural: false, ...over };
}

export function outlet(slug: string): Outlet {
  return { slug, name: slug, kind: 'NEWSPAPER', country: null, ownership: null, stateOwned: null, reference: null };
}

export function source(slug: string, published: FuzzyDate, over: Partial<Source> = {}): Source {
  return { slug, outlet: slug, title: null, url: null, language: 'en', machineTranslated: false, published, textKind: 'SUMMARY', text: '', contentHash: '', label: slug, ...over };
}

export function positionClaim(slug: string, over: Partial<Claim> = {}): Claim {
  return {
    slug, statement: slug, answer: slug, predicate: { type: 'POSITION', actor: 'defense', issue: 'sharing', stance: 'OPPOSES' },
    holdsFrom: null, holdsUntil: null, temporal: 'STATE', retractedBy: null, ...over,
  };
}

export function telling(claim: string, from: string, over: Partial<Assertion> = {}): Assertion {
  return { slug: `${claim}--${from}`, claim, source: from, tense: 'PRESENT', hedges: ['NONE'], loadedTerms: [], chain: [], evidence: [], approved: true, ...over };
}

export function step(label: string, kind: AttributionStep['kind'], over: Partial<AttributionStep> = {}): AttributionStep {
  return { label, kind, actor: null, source: null, ...over };
}

/** A graph of the given parts and nothing else. */
export function graphOf(parts: Partial<PackGraph>): PackGraph {
  return {
    pack: { slug: 'test', title: 'Test', summary: '', language: 'en', invented: true, dateline: null, keyDates: [] },
    outlets: [], sources: [], reliances: [], actors: [], events: [], issues: [], aspects: [], measures: [], claims: [], assertions: [],
    evidence: [], absences: [], contradictions: [], ...parts,
  };
}
