import { isSame, keyOf, nameOf, nounOf, type Collection, type EntityOf } from '@footnote/corpus';
import type { PackGraph } from '@footnote/knowledge';
import type { Target } from './read-edits.js';

/** What was done to each thing that edits are about, a sentence each; nothing of what is as it was. */
export function sayEdits(before: PackGraph, after: PackGraph, targets: readonly Target[]): readonly string[] {
  const unique = new Map(targets.map((target) => [`${target.collection} ${target.slug}`, target]));
  return [...unique.values()].filter((target) => !goesWithItsClaim(before, after, target)).flatMap((target) => sayChange(before, after, target) ?? []);
}

/** A telling that goes with its claim is counted where that is told. */
function goesWithItsClaim(before: PackGraph, after: PackGraph, target: Target): boolean {
  const telling = target.collection === 'assertions' ? before.assertions.find((one) => keyOf('assertions', one) === target.slug) : undefined;
  return telling !== undefined && !after.claims.some(({ slug }) => slug === telling.claim);
}

function sayChange(before: PackGraph, after: PackGraph, target: Target): string | null {
  const [was, is] = [entityOf(before, target), entityOf(after, target)];
  if (was === null && is === null) return null;
  if (was === null) return `Added the ${nounOf(target.collection)} ${quote(nameOf(after, target))}.`;
  if (is === null) return `Removed the ${nounOf(target.collection)} ${quote(nameOf(before, target))}${sayTellings(before, target)}.`;
  const fields = changedFields(was, is);
  if (fields.length === 0) return null;
  const [old, now] = [quote(nameOf(before, target)), quote(nameOf(after, target))];
  return `Changed the ${nounOf(target.collection)} ${old}: ${fields.map(sayField).join(', ')}${old === now ? '' : `; it is ${now} now`}.`;
}

/** The thing as a graph has it. */
export function entityOf(graph: PackGraph, { collection, slug }: Target): EntityOf<Collection> | PackGraph['pack'] | null {
  if (collection === 'pack') return graph.pack;
  const list: readonly EntityOf<Collection>[] = graph[collection];
  return list.find((entity) => keyOf(collection, entity) === slug) ?? null;
}

function changedFields(was: object, is: object): readonly string[] {
  const [before, after] = [new Map<string, unknown>(Object.entries(was)), new Map<string, unknown>(Object.entries(is))];
  // A hash says of a text what the text says of itself.
  return [...new Set([...before.keys(), ...after.keys()])].filter((field) => field !== 'contentHash' && !isSame(before.get(field), after.get(field)));
}

function sayTellings(graph: PackGraph, { collection, slug }: Target): string {
  if (collection !== 'claims') return '';
  const count = graph.assertions.filter((telling) => telling.claim === slug).length;
  return count === 0 ? '' : ` with its ${count === 1 ? 'telling' : `${String(count)} tellings`}`;
}

const FIELDS: Readonly<Record<string, string>> = {
  inText: 'name in running text', aliases: 'other names', partOf: 'what it is a part of', heads: 'what it heads', plural: 'singular or plural', url: 'address', label: 'what it is called', machineTranslated: 'machine translation',
  predicate: 'what it says', holdsFrom: 'since when it holds', holdsUntil: 'until when it holds', temporal: 'whether it lasts', retractedBy: 'where it was withdrawn', loadedTerms: 'loaded words', chain: 'voices',
  evidence: 'passages', approved: 'whether it supports questions', declared: 'whether the text says so', asks: 'how it is asked', keyDates: 'days worth asking about', text: 'text', textKind: 'kind of text', unique: 'whether there is only one', reviewedBy: 'who searched', reviewedOn: 'day of the search', stateOwned: 'whether a state owns it',
};

function sayField(field: string): string {
  return FIELDS[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

const LONGEST = 120;

function quote(name: string): string {
  return `“${name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name}”`;
}

const BACK = 'Took back: ';
const AGAIN = 'Made again: ';

/** What taking an edit back did, from what the edit had done. */
export function sayUndone(sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => {
    if (sentence.startsWith(BACK)) return `${AGAIN}${sentence.slice(BACK.length)}`;
    return `${BACK}${sentence.startsWith(AGAIN) ? sentence.slice(AGAIN.length) : sentence}`;
  });
}
