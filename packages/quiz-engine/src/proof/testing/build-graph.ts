import { describePassage, hashText } from '@footnote/evidence';
import type { Actor, Assertion, Claim, Evidence, Event, FuzzyDate, Outlet, PackGraph, Predicate, Source } from '@footnote/knowledge';

/** Small builders for the invented affair of the tests: everything that a test does not speak of has a plain default. */

export function onDay(day: string): FuzzyDate {
  return { edtf: day, earliest: day, latest: day, precision: 'DAY', basis: 'STATED', note: null };
}

export function inMonth(month: string, lastDay: string): FuzzyDate {
  return { edtf: month, earliest: `${month}-01`, latest: `${month}-${lastDay}`, precision: 'MONTH', basis: 'STATED', note: null };
}

export function inYear(year: string): FuzzyDate {
  return { edtf: year, earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'YEAR', basis: 'STATED', note: null };
}

export function outlet(slug: string, name: string): Outlet {
  return { slug, name, kind: 'NEWSPAPER', country: null, ownership: null, stateOwned: null, reference: null };
}

export function actor(slug: string, name: string, kind: Actor['kind'], over: Partial<Actor> = {}): Actor {
  return { slug, name, inText: name.replace(/^The /u, 'the '), kind, aliases: [], partOf: null, heads: null, description: null, plural: false, ...over };
}

export function event(slug: string, words: Pick<Event, 'title' | 'clause' | 'nominal'>, date: FuzzyDate): Event {
  return { slug, ...words, date, participants: [], relations: [], note: null };
}

export function claim(slug: string, statement: string, answer: string, predicate: Predicate, over: Partial<Claim> = {}): Claim {
  const temporal = predicate.type === 'POSITION' ? 'STATE' : 'EVENT';
  return { slug, statement, answer, predicate, holdsFrom: null, holdsUntil: null, temporal, retractedBy: null, ...over };
}

/** Who tells a claim, in which sentence of its text. */
export interface Told extends Partial<Omit<Assertion, 'slug' | 'claim' | 'source' | 'evidence'>> {
  readonly claim: string;
  readonly source: string;
  readonly sentence: string;
}

type SourceParts = Pick<Source, 'slug' | 'outlet' | 'label' | 'published'> & Partial<Source> & { readonly uncited?: readonly string[] };

/** Writes each source from the sentences that tell its claims, and anchors each sentence in it. Sentences without a claim come last. */
export function tellAll(sources: readonly SourceParts[], told: readonly Told[]): Pick<PackGraph, 'sources' | 'assertions' | 'evidence'> {
  const written = sources.map((parts) => writeSource(parts, told));
  const texts = new Map(written.map((source) => [source.slug, source.text ?? '']));
  const assertions = told.map(({ claim: of, source, sentence: _, ...over }): Assertion => ({
    slug: `${of}--${source}`, claim: of, source, tense: 'PRESENT', hedges: ['NONE'], loadedTerms: [], chain: [], evidence: [`${of}--${source}--1`], approved: true, ...over,
  }));
  const evidence = told.map(({ claim: of, source, sentence }): Evidence => {
    const text = texts.get(source) ?? '';
    const start = text.indexOf(sentence);
    return { slug: `${of}--${source}--1`, source, ...describePassage(text, start, start + sentence.length), anchor: 'EXACT', verbatim: false, original: null };
  });
  return { sources: written, assertions, evidence };
}

function writeSource({ uncited = [], ...parts }: SourceParts, told: readonly Told[]): Source {
  const sentences = told.filter(({ source }) => source === parts.slug).map(({ sentence }) => sentence);
  const text = parts.textKind === 'UNSEEN' ? null : [...new Set([...sentences, ...uncited])].join(' ');
  return { title: null, url: null, language: 'en', machineTranslated: false, textKind: 'SUMMARY', text, contentHash: text === null ? null : hashText(text), ...parts };
}

/** A graph in which one entity is changed. */
export function changing<K extends Exclude<keyof PackGraph, 'pack' | 'reliances'>>(graph: PackGraph, list: K, slug: string, patch: Partial<PackGraph[K][number]>): PackGraph {
  const entities: readonly { readonly slug: string }[] = graph[list];
  if (!entities.some((entity) => entity.slug === slug)) throw new Error(`The fixture has no ${list} “${slug}”.`);
  return { ...graph, [list]: entities.map((entity) => (entity.slug === slug ? { ...entity, ...patch } : entity)) };
}
