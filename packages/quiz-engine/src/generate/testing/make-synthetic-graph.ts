import type { AbsenceRecord, Actor, Assertion, Claim, Day, Event, Evidence, FuzzyDate, Hedge, PackGraph, Predicate, Source, Stance } from '@footnote/knowledge';
import { createRandom, pick } from '../seeded-random.js';
import type { RandomStream } from '../seeded-random.js';

/** A graph of about so many claims, for measuring: invented matters of forty claims each, told by six sources of their own. */
export interface SyntheticRequest { readonly claims: number; readonly seed: string }

/** The day by which everything in a synthetic graph has been reported. */
export const SYNTHETIC_DAY: Day = '2031-12-31';

const CLAIMS_PER_MATTER = 40;
const PLACES = ['Arden', 'Brisk', 'Corvale', 'Dunmere', 'Esker', 'Fenwick', 'Garrow', 'Hollin', 'Ivel', 'Jarrow', 'Kelling', 'Lorne'];
const THINGS = ['quarry', 'reservoir', 'tramline', 'archive', 'orchard', 'viaduct', 'observatory', 'cannery', 'lighthouse', 'mill', 'theatre', 'marsh'];
const REASONS = ['the cost had doubled within a year', 'the neighbours had lodged complaints', 'the survey had found loose ground', 'the lease was about to run out', 'the funds had gone to another town', 'the records had been lost in a flood'];
const HEDGES: readonly (readonly Hedge[])[] = [['NONE'], ['NONE'], ['NONE'], ['REPORTEDLY'], ['ALLEGEDLY']];

interface Draft {
  readonly slug: string; readonly statement: string; readonly answer: string; readonly predicate: Predicate; readonly temporal: 'STATE' | 'EVENT';
}

interface Matter {
  readonly number: number; readonly name: string; readonly year: number; readonly random: RandomStream;
  readonly sources: readonly Omit<Source, 'text' | 'contentHash'>[]; readonly actors: readonly Actor[]; readonly events: readonly Event[];
}

/** Builds the graph; the same request gives the same graph. */
export function makeSyntheticGraph({ claims: wanted, seed }: SyntheticRequest): PackGraph {
  const matters = Array.from({ length: Math.max(1, Math.round(wanted / CLAIMS_PER_MATTER)) }, (_, number) => makeMatter(number, seed));
  const parts = matters.map((matter) => tellMatter(matter, draftClaims(matter)));
  return {
    pack: { slug: `synthetic-${wanted}`, title: 'A synthetic graph', summary: 'Invented for measuring.', language: 'en', invented: true, dateline: null, keyDates: [] },
    outlets: matters.flatMap(({ sources }) => sources.map(({ outlet, label }) => ({ slug: outlet, name: label, kind: 'NEWSPAPER' as const, country: null, ownership: null, stateOwned: null, reference: null }))),
    sources: parts.flatMap(({ sources }) => sources),
    reliances: matters.flatMap(({ sources }) => (sources[0] && sources[1] ? [{ source: sources[1].slug, on: sources[0].slug, declared: true, similarity: null, evidence: [] }] : [])),
    actors: matters.flatMap(({ actors }) => actors), events: matters.flatMap(({ events }) => events),
    issues: matters.map(({ number, name }) => ({ slug: `issue-${number}`, question: `Should ${name} be sold?`, gerund: `selling ${name}` })),
    aspects: matters.map(({ number, name }) => ({ slug: `aspect-${number}`, label: `what the plan for ${name} asks`, asks: `what does the plan for ${name} ask`, unique: false })),
    measures: matters.map(({ number, name }) => ({ slug: `measure-${number}`, label: `visitors to ${name}`, asks: `how many visitors came to ${name}`, unit: 'visitors', casualties: false })),
    claims: parts.flatMap(({ claims }) => claims), assertions: parts.flatMap(({ assertions }) => assertions), evidence: parts.flatMap(({ evidence }) => evidence),
    absences: parts.flatMap(({ absences }) => absences), contradictions: [],
  };
}

function makeMatter(number: number, seed: string): Matter {
  const random = createRandom(seed, 'matter', String(number));
  const place = `${pick(PLACES, random)} ${number}`;
  const name = `the ${place} ${pick(THINGS, random)}`;
  const year = 1900 + (number % 120);
  const sources = Array.from({ length: 6 }, (_, at): Matter['sources'][number] => ({
    slug: `source-${number}-${at}`, outlet: `outlet-${number}-${at}`, title: null, url: null, language: 'en', machineTranslated: false,
    published: day(`${year + 10}-0${at + 1}-1${at}`), textKind: 'SUMMARY', label: `${place} ${['Post', 'Courier', 'Mercury', 'Gazette', 'Echo', 'Herald'][at] ?? 'Paper'}`,
  }));
  const actors = Array.from({ length: 8 }, (_, at): Actor => ({
    slug: `actor-${number}-${at}`, name: `The ${place} ${['Council', 'Guild', 'Board', 'Trust', 'Union', 'Bank', 'College', 'Society'][at] ?? 'Body'}`,
    inText: `the ${place} ${['Council', 'Guild', 'Board', 'Trust', 'Union', 'Bank', 'College', 'Society'][at] ?? 'Body'}`, kind: 'ORGANISATION', aliases: [], partOf: null, heads: null, description: null, plural: false,
  }));
  const events = Array.from({ length: 8 }, (_, at): Event => ({
    slug: `event-${number}-${at}`, title: `${name} ${['opens', 'closes', 'burns', 'is rebuilt', 'is surveyed', 'is leased', 'floods', 'is listed'][at] ?? 'changes'}`,
    clause: `${name} ${['opened', 'closed', 'burned', 'was rebuilt', 'was surveyed', 'was leased', 'flooded', 'was listed'][at] ?? 'changed'}`,
    nominal: `the ${['opening', 'closing', 'fire', 'rebuilding', 'survey', 'lease', 'flood', 'listing'][at] ?? 'change'} at ${name}`, date: day(`${year + at}-05-0${at + 1}`), participants: [], relations: [], note: null,
  }));
  return { number, name, year, random, sources, actors, events };
}

/** Forty claims of a matter: positions and reasons, dates, roles, values of an aspect, words and a figure. */
function draftClaims({ number, name, year, random, sources, actors, events }: Matter): readonly Draft[] {
  const stances: readonly Stance[] = ['SUPPORTS', 'OPPOSES', 'UNDECIDED'];
  const positions = actors.map((actor, at): Draft => {
    const stance = stances[at % 3] ?? 'SUPPORTS';
    const verb = { SUPPORTS: 'supports', OPPOSES: 'opposes', UNDECIDED: 'is undecided about' }[stance];
    return { slug: `position-${number}-${at}`, statement: `${actor.name} ${verb} selling ${name}.`, answer: actor.name, predicate: { type: 'POSITION', actor: actor.slug, issue: `issue-${number}`, stance }, temporal: 'STATE' };
  });
  const reasons = events.slice(0, 6).map((event, at): Draft => {
    const reason = REASONS[(at + number) % REASONS.length] ?? '';
    return { slug: `reason-${number}-${at}`, statement: `${event.clause} because ${reason}.`, answer: reason, predicate: { type: 'REASON', of: { kind: 'EVENT', slug: event.slug } }, temporal: 'EVENT' };
  });
  const dates = events.map((event, at): Draft => {
    const date = day(`${year + at}-05-0${at + 1}`);
    return { slug: `date-${number}-${at}`, statement: `${event.clause} on ${at + 1} May ${year + at}.`, answer: `${at + 1} May ${year + at}`, predicate: { type: 'DATE', event: event.slug, date }, temporal: 'EVENT' };
  });
  const roles = events.map((event, at): Draft => {
    const actor = actors[at];
    return { slug: `role-${number}-${at}`, statement: `${actor?.name ?? ''} paid for ${event.nominal}.`, answer: actor?.name ?? '', predicate: { type: 'ROLE', event: event.slug, role: 'who paid', actor: actor?.slug ?? '', unique: true }, temporal: 'EVENT' };
  });
  const values = Array.from({ length: 5 }, (_, at): Draft => {
    const value = `${['to mend', 'to fence', 'to paint', 'to drain', 'to light'][at] ?? 'to keep'} the ${pick(THINGS, random)} road`;
    return { slug: `value-${number}-${at}`, statement: `The plan for ${name} asks its buyer ${value}.`, answer: value, predicate: { type: 'ASPECT', aspect: `aspect-${number}`, subject: { kind: 'ISSUE', slug: `issue-${number}` } }, temporal: 'EVENT' };
  });
  const words = sources.slice(0, 4).map((source, at): Draft => {
    const term = ['sell-off', 'disposal', 'give-away', 'transfer'][at] ?? 'sale';
    return { slug: `word-${number}-${at}`, statement: `${source.label} calls the sale a “${term}”.`, answer: `“${term}”`, predicate: { type: 'WORDING', topic: `name-of-the-sale-${number}`, source: source.slug, term, loaded: false }, temporal: 'EVENT' };
  });
  const figure: Draft = { slug: `figure-${number}`, statement: `At least ${1000 + number} visitors came to ${name}.`, answer: `at least ${1000 + number}`, predicate: { type: 'FIGURE', measure: `measure-${number}`, figure: { bound: 'AT_LEAST', value: 1000 + number, upper: null } }, temporal: 'EVENT' };
  return [...positions, ...reasons, ...dates, ...roles, ...values, ...words, figure].map((draft) => ({ ...draft, statement: draft.statement.charAt(0).toUpperCase() + draft.statement.slice(1) }));
}

type Told = Pick<PackGraph, 'sources' | 'claims' | 'assertions' | 'evidence' | 'absences'>;

/** Each claim is told by one to three of the sources, a word by its own source alone; the text of a source is what it tells, a sentence for each. */
function tellMatter(matter: Matter, drafts: readonly Draft[]): Told {
  const { sources, random } = matter;
  const tellings = drafts.flatMap((draft) => tellersOf(matter, draft).map((source) => ({ draft, source, sentence: `${draft.statement.replace(/[.]$/u, '')}, as it was put here.` })));
  const texts = new Map(sources.map(({ slug }) => [slug, tellings.filter(({ source }) => source === slug).map(({ sentence }) => sentence).join(' ')]));
  const evidence = tellings.map(({ draft, source, sentence }): Evidence => {
    const start = (texts.get(source) ?? '').indexOf(sentence);
    return { slug: `${draft.slug}--${source}--1`, source, exact: sentence, prefix: '', suffix: '', start, end: start + sentence.length, contentHash: `hash-${source}`, anchor: 'EXACT', verbatim: false, original: null };
  });
  const assertions = tellings.map(({ draft, source }): Assertion => ({
    slug: `${draft.slug}--${source}`, claim: draft.slug, source, tense: 'PRESENT', hedges: pick(HEDGES, random) ?? ['NONE'], loadedTerms: [],
    chain: [{ label: `${source} itself`, kind: 'UNATTRIBUTED', actor: null, source: null }], evidence: [`${draft.slug}--${source}--1`], approved: true,
  }));
  return {
    sources: sources.map((source) => ({ ...source, text: texts.get(source.slug) ?? '', contentHash: `hash-${source.slug}` })),
    claims: drafts.map((draft): Claim => ({ ...draft, holdsFrom: null, holdsUntil: null, retractedBy: null })), assertions, evidence, absences: absencesOf(sources, drafts, tellings),
  };
}

function tellersOf({ sources, random }: Matter, { predicate }: Draft): readonly string[] {
  if (predicate.type === 'WORDING') return [predicate.source];
  const first = Math.floor(random() * 4);
  return sources.slice(first, first + 1 + Math.floor(random() * 3)).map(({ slug }) => slug);
}

/** For every third claim, two of the sources that do not tell it were searched for it. */
function absencesOf(sources: Matter['sources'], drafts: readonly Draft[], tellings: readonly { readonly draft: Draft; readonly source: string }[]): readonly AbsenceRecord[] {
  return drafts.filter((_, at) => at % 3 === 0).flatMap((draft) => {
    const tellers = new Set(tellings.filter((telling) => telling.draft === draft).map(({ source }) => source));
    return sources.filter(({ slug }) => !tellers.has(slug)).slice(0, 2).map(({ slug }): AbsenceRecord => ({
      slug: `absence-${draft.slug}-${slug}`, source: slug, claim: draft.slug, statement: draft.statement, terms: ['nowhere to be found'], contentHash: `hash-${slug}`, reviewedBy: 'the maker of this graph', reviewedOn: SYNTHETIC_DAY,
    }));
  });
}

function day(edtf: string): FuzzyDate {
  return { edtf, earliest: edtf, latest: edtf, precision: 'DAY', basis: 'STATED', note: null };
}
