import { formatDate } from '@footnote/knowledge';
import type { Assertion, Source } from '@footnote/knowledge';
import type { Scene, Stated } from '../generate/build-scene.js';
import { describeHedges } from '../phrase/hedge-words.js';
import { nounFor, readTopic } from '../phrase/name-place.js';
import { nameSource } from '../phrase/name-source.js';
import { asSentence, inQuotes, joinList, trimEnd } from '../phrase/sentence.js';
import { spokenClause } from '../phrase/spoken.js';
import { sharedDay } from '../phrase/voice.js';

/** A sentence that says who tells a claim, when, and how they hedge it. */
export function citeTellings(scene: Scene, stated: Stated, only: ReadonlySet<string> | null = null): string {
  if (only !== null) return cite(scene, stated, only);
  const known = cited.get(stated) ?? cite(scene, stated, null);
  cited.set(stated, known);
  return known;
}

/** A claim is cited by every question that it refutes something in: its sentence is written once. */
const cited = new WeakMap<Stated, string>();

function cite(scene: Scene, stated: Stated, only: ReadonlySet<string> | null): string {
  const tellings = stated.tellings.filter(({ source }) => only === null || only.has(source));
  const sources = tellings.flatMap(({ source }) => scene.index.sources.get(source) ?? []);
  if (sources.length === 0) return '';
  const isTranslated = stated.claim.predicate.type === 'WORDING' && sources.every(({ machineTranslated }) => machineTranslated);
  const cited = `${isTranslated ? 'the machine translation of ' : ''}${nameWithDates(scene, sources)} ${whatIsTold(scene, stated, sources.length > 1)}`;
  return asSentence(`${cited}${noteHedges(scene, tellings, sources)}`);
}

/** "Sputnik (8 March 2023)", "MONDO, Sputnik and Al Mayadeen (all of 8 March 2023)". */
export function nameWithDates(scene: Scene, sources: readonly Source[]): string {
  const day = sources.length > 1 ? sharedDay(sources) : null;
  if (day !== null) return `${joinList(sources.map((source) => nameSource(scene.index, source)))} (${sources.length === 2 ? 'both' : 'all'} of ${day})`;
  return joinList(sources.map((source) => {
    const name = nameSource(scene.index, source);
    return /\d{4}/u.test(name) ? name : `${name} (${formatDate(source.published)})`;
  }));
}

function whatIsTold(scene: Scene, { claim }: Stated, isPlural: boolean): string {
  const { predicate } = claim;
  if (predicate.type === 'WORDING') {
    const topic = readTopic(scene.trueCase, predicate.topic);
    return `${isPlural ? 'have' : 'has'} ${inQuotes(predicate.term)} as ${isPlural ? 'their' : 'its'} ${nounFor(topic, [predicate.term])} for ${topic.of}`;
  }
  const speaker = predicate.type === 'STATEMENT' ? scene.index.actors.get(predicate.actor) : undefined;
  const said = speaker ? spokenClause(claim.statement) : null;
  if (speaker && said !== null) return `${isPlural ? 'report' : 'reports'} ${speaker.inText} as saying that ${said}`;
  return `${isPlural ? 'report' : 'reports'} that ${scene.trueCase.lowerFirst(trimEnd(claim.statement))}`;
}

/** Of one source "with the hedge …"; of several, whose hedge it is. */
function noteHedges(scene: Scene, tellings: readonly Assertion[], sources: readonly Source[]): string {
  const hedged = tellings.flatMap(({ hedges }, at) => {
    const words = describeHedges(hedges);
    const source = sources[at];
    return words === null || !source ? [] : [{ words, name: nameSource(scene.index, source) }];
  });
  const [first] = hedged;
  if (!first) return '';
  if (sources.length === 1) return `, hedging it with ${first.words}`;
  const byWords = new Map<string, string[]>();
  for (const { words, name } of hedged) byWords.set(words, [...(byWords.get(words) ?? []), name]);
  return `; ${joinList([...byWords].map(([words, names], at) => `${joinList(names)}${at > 0 ? '' : ` ${names.length > 1 ? 'hedge' : 'hedges'} it`} with ${words}`))}`;
}
