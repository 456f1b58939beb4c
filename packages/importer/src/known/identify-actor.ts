import { foldName, type Actor } from '@footnote/knowledge';
import { listCountries } from '../mentions/words/countries.js';
import { METONYMS } from '../mentions/words/metonyms.js';

/** Short forms of English first names, in groups that may stand for one another. */
const FIRST_NAMES: readonly (readonly string[])[] = `joseph joe|william bill will billy|robert bob rob bobby|richard rick dick|james jim jimmy|john jack johnny|thomas tom tommy|michael mike mick|daniel dan danny|david dave|edward ed ted eddie|elizabeth liz beth betty
margaret maggie meg peggy|katherine catherine kate kathy cathy|anthony tony|charles charlie chuck|christopher chris|andrew andy drew|alexander alex sandy|benjamin ben|donald don|francis frank|frederick fred|gerald gerry jerry|gregory greg|jeffrey jeff|kenneth ken
lawrence larry|leonard len leo|matthew matt|nicholas nick|patrick pat paddy|peter pete|philip phil|raymond ray|ronald ron|samuel sam|stephen steven steve|theodore ted|timothy tim|vincent vince|walter walt|susan sue|deborah debbie deb|jennifer jen jenny|jessica jess
patricia pat patty|rebecca becky|victoria vicky|abigail abby|pamela pam|barbara barb|nancy nan|dorothy dot|eleanor ellie nell|josephine jo|samantha sam|antony tony`.split(/[|\n]/).map((group) => group.trim().split(' '));

const HONORIFIC = /^(?:(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|president|vice president|prime minister|minister|chancellor|mayor|governor|senator|councillor|secretary|prosecutor|judge|king|queen|prince|princess|pope|general|colonel)\.? )+/;

/**
 * Whether two actors are one by their names: a body under either order of its words ("the Justice Department", "the US Department of
 * Justice") or under the house it sits in, a person under a short first name or an initial. Two countries' bodies are never one.
 */
export function areOne(a: Actor, b: Actor): boolean {
  const kind = apart(a);
  if (kind !== apart(b)) return false;
  return namesOf(a).some((first) => namesOf(b).some((second) => first.name === second.name || (kind === 'PERSON' ? samePerson(first.name, second.name) : kind === 'BODY' && sameBody(first.body, second.body))));
}

interface ReadName { readonly name: string; readonly body: Body }
const readNames = new WeakMap<Actor, readonly ReadName[]>();

/** Every name of an actor, read once: each is compared with every other. */
function namesOf(actor: Actor): readonly ReadName[] {
  const known = readNames.get(actor);
  if (known !== undefined) return known;
  const names = [...new Set([actor.name, actor.inText, ...actor.aliases].map(fold))].filter((name) => name !== '').map((name) => ({ name, body: readBody(name) }));
  readNames.set(actor, names);
  return names;
}

/** A country is not the person named like it; what is an office to one reading may be an agency to another. */
function apart({ kind }: Actor): string {
  return kind === 'PERSON' || kind === 'COUNTRY' || kind === 'ANONYMOUS' ? kind : 'BODY';
}

function fold(name: string): string {
  return foldName(name.replace(/\b(\p{L})\.(?=\p{L}\.)/gu, '$1').replace(/\b([A-Z]{2,})\./g, '$1').replace(/[’']s\b/g, '').replace(/\bdefence\b/gi, 'defense')).replace(/[’'".,]/g, '').trim();
}

/** Both have a last name and it is the same, and their first names can be forms of one. A last name alone is nobody's in particular. */
function samePerson(first: string, second: string): boolean {
  const [a, b] = [first, second].map((name) => name.replace(HONORIFIC, '').split(' '));
  if (a === undefined || b === undefined || a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  const [of, other] = [a[0] ?? '', b[0] ?? ''];
  if (of === other) return true;
  if (of.length === 1 || other.length === 1) return of.charAt(0) === other.charAt(0);
  return FIRST_NAMES.some((group) => group.includes(of) && group.includes(other));
}

function sameBody(a: Body, b: Body): boolean {
  if (a.nation !== null && b.nation !== null && a.nation !== b.nation) return false;
  return a.words !== '' && a.words === b.words && a.words.includes(' ');
}

interface Body { readonly nation: string | null; /** In alphabetical order, without those that only join. */ readonly words: string }

function readBody(name: string): Body {
  const metonym = METONYMS.find((one) => fold(one.name) === name);
  const { nation, rest } = takeNation(metonym === undefined ? name : fold(metonym.standsFor));
  return { nation, words: rest.split(' ').filter((word) => !['of', 'for', 'the', 'and'].includes(word)).sort().join(' ') };
}

/** The country that a name begins or ends with, by its name or as an adjective, and the name without it. */
function takeNation(name: string): { readonly nation: string | null; readonly rest: string } {
  for (const [spelling, inText] of nations()) {
    if (name.startsWith(`${spelling} `)) return { nation: inText, rest: name.slice(spelling.length + 1) };
    const tail = [` of the ${spelling}`, ` of ${spelling}`].find((ending) => name.endsWith(ending));
    if (tail !== undefined) return { nation: inText, rest: name.slice(0, -tail.length) };
  }
  return { nation: null, rest: name };
}

let listedNations: readonly (readonly [spelling: string, inText: string])[] | null = null;

/** Longest spellings first, so that "United States of America" is not cut short; made at the first call. */
function nations(): readonly (readonly [spelling: string, inText: string])[] {
  if (listedNations === null) {
    const { byName, byDemonym } = listCountries();
    const all = [...byName, ...byDemonym].flatMap(([spelling, country]) => (country === null ? [] : [[fold(spelling), country.inText] as const]));
    listedNations = all.sort(([a], [b]) => b.length - a.length);
  }
  return listedNations;
}
