import { compareDates, formatDate, formatDateInText, formatDay } from '@footnote/knowledge';
import type { Day, GraphIndex, Source } from '@footnote/knowledge';
import { nameSource } from './name-source.js';
import { joinList, possessive, spellNumber } from './sentence.js';

/** Who speaks in a stem: one source, or several, and the report that they all relay where they do. */
export interface Voice {
  /** Never empty; in the order of publication. */
  readonly sources: readonly Source[];
  /** The one report they all relay, as running text names it: "the New York Times report of 8 March 2023". */
  readonly relayed: string | null;
  /** These are all the known outlets that relay it, so that the stem may speak of them without naming each. */
  readonly complete: boolean;
}

/** Where a stem puts its date and attribution: in front of the question, behind it, or one at either end. */
export interface Framing { readonly lead: string | null; readonly trail: string | null }

/** A voice as the subject of a clause: "Sputnik’s report of 8 March 2023", with what the stem has to say in front of it. */
export interface Speaker { readonly lead: string | null; readonly name: string; readonly plural: boolean }

/** By whose account, and as of when, a stem speaks. */
export interface FramingRequest {
  readonly index: GraphIndex;
  readonly voice: Voice;
  readonly asOf: Day;
  /** Set where the state is only last reported: the stem says so. */
  readonly lastReported: Day | null;
}

/** Every way in which a stem may say when and by whose account. Each gives the day as of which it asks, and once only. */
export function frameVoice(request: FramingRequest): readonly Framing[] {
  const { asOf, lastReported } = request;
  if (request.voice.sources.length === 0) return [];
  if (lastReported !== null) return frameLastReport(request, lastReported);
  const name = nameVoice(request);
  const isDated = name.includes(formatDay(asOf));
  const verbs = request.voice.sources.length === 1 ? ['according to', 'in', 'going by'] : ['according to', name.startsWith('the reports') ? 'going by' : 'by the account of'];
  if (isDated) return [...verbs.map((verb) => ({ lead: `${verb} ${name}`, trail: null })), { lead: null, trail: `according to ${name}` }];
  const as = `as of ${formatDay(asOf)}`;
  return [{ lead: `${as}, according to ${name}`, trail: null }, { lead: as, trail: `according to ${name}` }, { lead: `${as}, ${verbs.at(-1)} ${name}`, trail: null }];
}

/** The voice as a subject, for questions such as "which date does … give". Not for a state that is only last reported. */
export function speakerOf(request: FramingRequest): Speaker {
  const name = nameVoice(request);
  return {
    lead: name.includes(formatDay(request.asOf)) ? null : `as of ${formatDay(request.asOf)}`, name,
    plural: request.voice.sources.length > 1,
  };
}

/** "Sputnik’s report of 8 March 2023", "the three outlets that relay …", "MONDO and Sputnik, which both relay …", "the reports of 8 March 2023 by …". */
function nameVoice({ index, voice, asOf }: FramingRequest): string {
  const [only, ...others] = voice.sources;
  if (only && others.length === 0) return nameReport(index, only, asOf);
  const names = joinList(voice.sources.map((source) => nameSource(index, source)));
  if (voice.relayed !== null && voice.complete) return `the ${spellNumber(voice.sources.length)} outlets that relay ${voice.relayed}`;
  if (voice.relayed !== null) return `${names}, which ${voice.sources.length === 2 ? 'both' : 'all'} relay ${voice.relayed}`;
  const day = sharedDay(voice.sources);
  return day === null ? names : `the reports of ${shorten(day, asOf)} by ${names}`;
}

/** One report with its date; the year is left to the day of the question where it is the same. */
export function nameReport(index: GraphIndex, source: Source, asOf: Day): string {
  const name = nameSource(index, source);
  if (/\d{4}/u.test(name)) return name;
  // "The Ledger’s correction" is a text already, and has no report of its own.
  if (name.includes('’s ')) return `${name} ${source.published.precision === 'DAY' ? `of ${shorten(formatDate(source.published), asOf)}` : `(published ${shorten(formatDateInText(source.published), asOf)})`}`;
  return source.published.precision === 'DAY'
    ? `${possessive(name)} report of ${shorten(formatDate(source.published), asOf)}`
    : `${possessive(name)} report (published ${shorten(formatDateInText(source.published), asOf)})`;
}

function shorten(date: string, asOf: Day): string {
  return date === formatDay(asOf) ? date : date.replace(new RegExp(` ${asOf.slice(0, 4)}$`, 'u'), '');
}

function frameLastReport({ index, voice, asOf }: FramingRequest, day: Day): readonly Framing[] {
  const on = formatDay(day);
  // The day stands in the phrase already; a label that carries the same day would repeat it.
  const relayed = voice.relayed?.replace(` of ${on}`, '') ?? null;
  const names = joinList(voice.sources.map((source) => nameSource(index, source)));
  const by = relayed !== null && voice.complete && voice.sources.length > 1 ? `the ${spellNumber(voice.sources.length)} outlets that relay ${relayed}` : names;
  const as = `as of ${formatDay(asOf)}`;
  return [{ lead: `${as}, and as last reported on ${on} by ${by}`, trail: null }, { lead: as, trail: `as last reported on ${on} by ${by}` }];
}

/** The framing of a question that is about the texts themselves, and so follows none of them: the day on which, or by which, they had appeared. */
export function frameAll(asOf: Day, sources: readonly Source[]): readonly Framing[] {
  const day = formatDay(asOf);
  if (sharedDay(sources) === day) return [`in the reports of ${day}`, `of the outlets that reported on ${day}`].map((text) => ({ lead: text, trail: null }));
  return [`in the articles published by ${day}`, `in the reporting known by ${day}`].map((text) => ({ lead: text, trail: null }));
}

/** "on 8 March 2023" where all of the sources are of the day asked about, or else "by 31 July 2023". */
export function dayBy(asOf: Day, sources: readonly Source[]): string {
  return sharedDay(sources) === formatDay(asOf) ? `on ${formatDay(asOf)}` : `by ${formatDay(asOf)}`;
}

/** The day on which all of them were published; null where it differs or is not a day. */
export function sharedDay(sources: readonly Source[]): string | null {
  const [first] = sources;
  if (!first || first.published.precision !== 'DAY') return null;
  return sources.every(({ published }) => compareDates(published, first.published) === 'SAME') ? formatDate(first.published) : null;
}
