import type { ActorKind, AttributionKind, ClaimDuration, ContradictionKind, FigureBound, FuzzyDateInput, Hedge, ImportClaimInput, ImportContentInput, ImportFactInput, ImportOutletInput, OutletKind, Stance, TellingTense } from '@footnote/schema/browser';
import { ACTOR_WORDS, BOUND_WORDS, CONTRADICTION_WORDS, HEDGE_WORDS, OUTLET_WORDS, STANCE_WORDS, VOICE_WORDS } from './kind-words';
import { parseDateWords } from './parse-date-words';

/** An edited proposal as the API takes it, or what is wrong with a field of it. */
export type ParsedEdit = { readonly ok: true; readonly content: ImportContentInput } | { readonly ok: false; readonly message: string };

/** Says of a field what is wrong with it; caught where the form is parsed. */
class WrongField extends Error {}

/** Reads the form of an edited proposal. What it does not ask stays as it was. */
export function parseEdit(fields: URLSearchParams): ParsedEdit {
  try {
    return { ok: true, content: contentOf(fields) };
  } catch (error) {
    if (error instanceof WrongField) return { ok: false, message: error.message };
    throw error;
  }
}

function contentOf(fields: URLSearchParams): ImportContentInput {
  switch (fields.get('part')) {
    case 'FACT': return { fact: factOf(fields) };
    case 'RELIANCE': return { reliance: { ...relied(fields), declared: ticked(fields, 'declared') } };
    case 'ACTOR': return { actor: {
      name: needed(fields, 'name', 'a name'), inText: needed(fields, 'inText', 'how it is called within a sentence'), kind: oneOf(fields, 'kind', ACTOR_WORDS) as ActorKind | null, aliases: listOf(fields, 'aliases', /\r?\n/),
      partOf: text(fields, 'partOf'), heads: text(fields, 'heads'), description: text(fields, 'description'), plural: ticked(fields, 'plural'),
    } };
    case 'ISSUE': return { issue: { question: needed(fields, 'question', 'the question in dispute'), gerund: needed(fields, 'gerund', 'what is supported or opposed') } };
    case 'EVENT': return { event: {
      title: needed(fields, 'title', 'a headline'), clause: needed(fields, 'clause', 'what happened'), nominal: needed(fields, 'nominal', 'the same as a thing'), date: dateOf(fields, 'date'),
      participants: participantsOf(fields), note: text(fields, 'note'),
    } };
    case 'CLAIM': return { claim: { statement: needed(fields, 'statement', 'the claim as a sentence'), answer: needed(fields, 'answer', 'it as an answer'), ...predicateOf(fields), ...tellingOf(fields) } };
    case 'CONTRADICTION': return { contradiction: { kind: oneOf(fields, 'kind', CONTRADICTION_WORDS) as ContradictionKind | null, explanation: needed(fields, 'explanation', 'what they differ about') } };
    default: throw new WrongField('That form is not known. Load the page again.');
  }
}

function factOf(fields: URLSearchParams): ImportFactInput {
  switch (fields.get('fact')) {
    case 'TITLE': return { title: needed(fields, 'title', 'a title') };
    case 'LANGUAGE': return { language: needed(fields, 'language', 'a language') };
    case 'PUBLISHED': {
      const note = text(fields, 'note');
      return { published: { ...dateOf(fields, 'date'), ...(note === '' ? {} : { note }) } };
    }
    case 'MACHINE_TRANSLATED': return { machineTranslated: fields.get('machineTranslated') === 'yes' };
    case 'OUTLET': return { outlet: outletOf(fields) };
    default: throw new WrongField('That form is not known. Load the page again.');
  }
}

function outletOf(fields: URLSearchParams): ImportOutletInput {
  const known = text(fields, 'outlet');
  if (known !== '') return { slug: known };
  const [country, owned] = [text(fields, 'outletCountry').toUpperCase(), fields.get('outletStateOwned')];
  if (country !== '' && !/^[A-Z]{2}$/.test(country)) throw new WrongField('A country has two letters, such as GB. Leave it empty where it is not known.');
  return {
    name: needed(fields, 'outletName', 'the name of the outlet'), kind: oneOf(fields, 'outletKind', OUTLET_WORDS) as OutletKind | null ?? 'UNKNOWN',
    ...(country === '' ? {} : { country }), ...(owned === 'yes' || owned === 'no' ? { stateOwned: owned === 'yes' } : {}),
  };
}

function relied(fields: URLSearchParams) {
  const on = text(fields, 'on');
  if (on !== '') return { on };
  return { label: needed(fields, 'label', 'what to call that source'), outlet: { name: needed(fields, 'outletName', 'who published it') }, published: dateOf(fields, 'date') };
}

/** More people than this take part in no event that a quiz could ask about. */
const MOST_SEATS = 40;

function participantsOf(fields: URLSearchParams) {
  return Array.from({ length: MOST_SEATS }, (_, index) => ({ actor: text(fields, `actor-${String(index)}`), role: text(fields, `role-${String(index)}`) }))
    .filter(({ actor }) => actor !== '')
    .map((seat) => { if (seat.role === '') throw new WrongField('Say as what somebody took part: “buyer”, “chair”, “who ordered it”.'); return seat; });
}

function predicateOf(fields: URLSearchParams): ImportClaimInput {
  const named = (name: string): string => needed(fields, name, 'who or what is meant');
  switch (fields.get('type')) {
    case 'POSITION': return { actor: named('actor'), issue: named('issue'), stance: oneOf(fields, 'stance', STANCE_WORDS) as Stance | null };
    case 'DATE': return { event: named('event'), date: dateOf(fields, 'date') };
    case 'ROLE': return { event: named('event'), actor: named('actor'), role: needed(fields, 'role', 'as what somebody took part'), unique: ticked(fields, 'unique') };
    case 'FIGURE': return { figure: figureOf(fields) };
    case 'STATEMENT': return { actor: named('actor'), event: text(fields, 'event'), quotation: text(fields, 'quotation'), verbatim: ticked(fields, 'verbatim') };
    case 'WORDING': return { term: needed(fields, 'term', 'the word that the text uses'), loaded: ticked(fields, 'loaded') };
    default: return {};
  }
}

function figureOf(fields: URLSearchParams) {
  const bound = oneOf(fields, 'bound', BOUND_WORDS) as FigureBound | null ?? 'EXACTLY';
  const value = numberOf(fields, 'value');
  if (bound !== 'BETWEEN') return { bound, value };
  const upper = numberOf(fields, 'upper');
  if (upper <= value) throw new WrongField('Of two figures, the second has to be the larger.');
  return { bound, value, upper };
}

function tellingOf(fields: URLSearchParams): ImportClaimInput {
  if (!fields.has('voices')) return {};
  const hedges = fields.getAll('hedges').filter((hedge): hedge is Exclude<Hedge, 'NONE'> => Object.hasOwn(HEDGE_WORDS, hedge));
  const voices = Array.from({ length: Math.min(MOST_SEATS, Number(fields.get('voices')) || 0) }, (_, index) => {
    const of = (name: string): string => text(fields, `${name}-${String(index)}`);
    const [actor, source] = [of('voiceActor'), of('voiceSource')];
    return { label: of('voice'), kind: oneOf(fields, `voiceKind-${String(index)}`, VOICE_WORDS) as AttributionKind | null ?? 'NAMED_ON_RECORD', ...(actor === '' ? {} : { actor }), ...(source === '' ? {} : { source }) };
  }).filter(({ label }) => label !== '');
  return {
    tense: oneOf(fields, 'tense', { PRESENT: '', PAST: '' }) as TellingTense | null, temporal: oneOf(fields, 'temporal', { STATE: '', EVENT: '' }) as ClaimDuration | null,
    hedges: hedges.length === 0 ? ['NONE'] : hedges, loadedTerms: listOf(fields, 'loadedTerms', ','), chain: voices,
  };
}

function dateOf(fields: URLSearchParams, name: string): FuzzyDateInput {
  const edtf = parseDateWords(text(fields, name));
  if (edtf === null) throw new WrongField('That date is not understood. Write it as 8 March 2023 or 2023-03-08, as March 2023, or as 2023.');
  return { edtf };
}

function numberOf(fields: URLSearchParams, name: string): number {
  const given = text(fields, name).replace(/[,\s]/g, '');
  if (!/^-?\d+(\.\d+)?$/.test(given)) throw new WrongField('Write figures in digits, such as 19,400 or 2.5.');
  return Number(given);
}

function needed(fields: URLSearchParams, name: string, what: string): string {
  const value = text(fields, name);
  if (value === '') throw new WrongField(`Give ${what}.`);
  return value;
}

function text(fields: URLSearchParams, name: string): string {
  return (fields.get(name) ?? '').trim();
}

function listOf(fields: URLSearchParams, name: string, between: RegExp | string): readonly string[] {
  return [...new Set(text(fields, name).split(between).map((one) => one.trim()).filter((one) => one !== ''))];
}

function ticked(fields: URLSearchParams, name: string): boolean | null {
  return fields.has(`${name}-asked`) ? fields.has(name) : null;
}

function oneOf(fields: URLSearchParams, name: string, words: Readonly<Record<string, string>>): string | null {
  const given = fields.get(name) ?? '';
  return Object.hasOwn(words, given) ? given : null;
}
