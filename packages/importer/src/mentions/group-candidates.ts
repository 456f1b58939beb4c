import type { Candidate } from './candidate.js';
import { normaliseName } from './match-known.js';
import { listCountries } from './words/countries.js';
import { institutionKind, institutionNoun } from './words/institutions.js';
import { MEMBERS } from './split-sequence.js';
import { METONYMS } from './words/metonyms.js';

/** Candidates that stand for one actor. */
export interface Group { readonly key: string; readonly known: string | null; readonly members: readonly Candidate[] }

/** `shapes`: one member of each wording, since a name that a text repeats a thousand times is compared once; `starts`: in order. */
interface Draft { key: string; known: string | null; members: Candidate[]; keys: Set<string>; shapes: Map<string, Candidate>; starts: number[] }

function addMember(draft: Draft, candidate: Candidate): void {
  draft.members.push(candidate);
  const shape = [candidate.fullName, candidate.kind, candidate.form, candidate.title, candidate.plural, candidate.owner].join('|');
  if (!draft.shapes.has(shape)) draft.shapes.set(shape, candidate);
  draft.starts.splice(placeOf(draft.starts, candidate.start), 0, candidate.start);
}

/** How many of some ordered numbers are not above one: by halving. */
function placeOf(starts: readonly number[], start: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) { const middle = (low + high) >> 1; if ((starts[middle] ?? 0) <= start) low = middle + 1; else high = middle; }
  return low;
}

const shapesOf = (draft: Draft): readonly Candidate[] => [...draft.shapes.values()];

/** Groups what stands for the same actor: full names first, then acronyms, surnames and short forms, then descriptions that point back. */
export function groupCandidates(candidates: readonly Candidate[], text: string): readonly Group[] {
  const drafts: Draft[] = [];
  const isFull = (candidate: Candidate): boolean => candidate.known !== null || (candidate.form !== 'DESCRIPTION' && !isShort(candidate));
  for (const candidate of candidates.filter(isFull)) place(drafts, candidate, keysOf(candidate));
  mergeAcronyms(drafts, candidates, text);
  for (const candidate of candidates.filter((each) => !isFull(each) && each.form !== 'DESCRIPTION')) placeShort(drafts, candidate);
  for (const candidate of candidates.filter((each) => !isFull(each) && each.form === 'DESCRIPTION')) placeDescription(drafts, candidate);
  return drafts.map(({ key, known, members }) => ({ key, known, members: [...members].sort((a, b) => a.start - b.start) }));
}

/** One word that may be the end or the beginning of a name that stands elsewhere. */
function isShort({ kind, fullName, form }: Candidate): boolean {
  if (kind === 'COUNTRY' || form === 'METONYM' || form === 'VOICE') return false;
  return !/\s/u.test(fullName) || (kind === 'PERSON' && fullName.split(' ').length === 2 && /^(?:de|van|von|al|el|bin|di|da|le|la|della|del)$/iu.test(fullName.split(' ')[0] ?? ''));
}

/** The keys under which two names count as one: "US Department of Defense", "Defense Department" and "Pentagon" share one. */
export function keysOf({ known, fullName, kind, form }: Candidate): readonly string[] {
  if (known !== null) return [`known:${known}`];
  const name = normaliseName(fullName);
  if (kind === 'COUNTRY') return [`country:${normaliseName(listCountries().byName.get(fullName)?.inText ?? fullName)}`];
  const metonym = form === 'METONYM' ? METONYMS.find((each) => each.name === fullName) : undefined;
  if (metonym) return [...bodyKeys(normaliseName(metonym.standsFor)), name];
  if (kind === 'PERSON') return personKeys(name);
  return kind === 'DEPARTMENT' ? [...bodyKeys(name), name] : [name, withoutCountry(name)];
}

function bodyKeys(name: string): readonly string[] {
  const bare = withoutCountry(name);
  const of = /^(department|ministry|office|treasury) (?:of|for) (?:the )?(.+)$/u.exec(bare);
  if (of) return [`${of[2] ?? ''} ${of[1] ?? ''}`];
  return [bare];
}

function withoutCountry(name: string): string {
  const [first, ...rest] = name.split(' ');
  if (!first || rest.length === 0) return name;
  const title = first.length <= 3 ? first.toUpperCase() : first.charAt(0).toUpperCase() + first.slice(1);
  return listCountries().byName.has(title) || listCountries().byDemonym.has(title) ? rest.join(' ') : name;
}

/** "Joe Biden" and "Joseph R. Biden" share the initial and the last name. */
function personKeys(name: string): readonly string[] {
  const words = name.replace(/^(?:sir|dame|lord|lady|baroness|dr|mr|mrs|ms|prof) /u, '').split(' ');
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  return words.length > 1 ? [`${first.charAt(0)} ${last}`] : [last];
}

function place(drafts: Draft[], candidate: Candidate, keys: readonly string[]): void {
  const isPerson = candidate.kind === 'PERSON';
  const draft = drafts.find((each) => (each.members[0]?.kind === 'PERSON') === isPerson && keys.some((key) => each.keys.has(key)));
  if (draft) { addMember(draft, candidate); for (const key of keys) draft.keys.add(key); draft.known ??= candidate.known; return; }
  const made: Draft = { key: keys[0] ?? candidate.fullName, known: candidate.known, members: [], keys: new Set(keys), shapes: new Map(), starts: [] };
  addMember(made, candidate);
  drafts.push(made);
}

/** "International Criminal Court (ICC)", and "ICC" alone where one name in the text has those initials. */
function mergeAcronyms(drafts: Draft[], candidates: readonly Candidate[], text: string): void {
  for (const candidate of candidates) {
    if (candidate.known !== null || !/^[\p{Lu}\p{N}&.]{2,8}s?$|^\p{Lu}\p{Ll}?\p{Lu}+s?$/u.test(candidate.fullName) || candidate.kind === 'PERSON' || candidate.kind === 'COUNTRY') continue;
    const inBrackets = text.charAt(candidate.start - 1) === '(' && text.charAt(candidate.end) === ')';
    const named = inBrackets ? candidates.find((each) => each !== candidate && candidate.start - each.end >= 1 && candidate.start - each.end <= 3 && each.kind !== 'PERSON') : undefined;
    const acronym = candidate.fullName.replaceAll('.', '').toLowerCase();
    const byInitials = onlyOne(drafts.filter((each) => shapesOf(each).some((member) => fitsInitials(acronym, member.fullName))));
    // "Office of the Prosecutor of the International Criminal Court (ICC)": the brackets may abbreviate the end of the name alone.
    const isWhole = named !== undefined && named.kind !== 'COUNTRY' && !endFits(acronym, named.fullName);
    const draft = byInitials ?? (isWhole ? drafts.find((each) => each.members.includes(named)) : undefined);
    if (draft) { draft.keys.add(acronym); draft.keys.add(normaliseName(candidate.fullName)); }
  }
}

function fitsInitials(acronym: string, name: string): boolean {
  const words = name.split(/[\s-]+/u).filter((word) => word !== '');
  const all = words.map((word) => word.charAt(0).toLowerCase()).join('');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0).toLowerCase()).join('');
  return words.length > 1 && (capitals === acronym || all === acronym);
}

function endFits(acronym: string, name: string): boolean {
  const words = name.split(' ');
  return words.some((_, at) => at > 0 && fitsInitials(acronym, words.slice(at).join(' ')));
}

function onlyOne<T>(list: readonly T[]): T | undefined { return list.length === 1 ? list[0] : undefined; }

/** A surname, a first name or a short form: to the nearest name before it that has it, else to one behind it, else an actor of its own. */
function placeShort(drafts: Draft[], candidate: Candidate): void {
  const word = normaliseName(candidate.fullName);
  const fits = drafts.filter((draft) => draft.keys.has(word) || shapesOf(draft).some((member) => hasShortForm(member, word, candidate)));
  const draft = nearest(fits, candidate);
  if (draft) addMember(draft, candidate);
  else place(drafts, candidate, [word]);
}

function hasShortForm(member: Candidate, word: string, candidate: Candidate): boolean {
  const words = normaliseName(member.fullName).split(' ');
  if (words.length < 2) return false;
  if (member.kind === 'PERSON') {
    if (candidate.kind !== 'PERSON' && candidate.certainty === 2) return false;
    return words.at(-1) === word || words.slice(-2).join(' ') === word || (words[0] === word && candidate.title === null);
  }
  const isBody = member.form === 'NAME' && member.kind !== 'ANONYMOUS' && member.kind !== 'COUNTRY';
  return isBody && !(candidate.kind === 'PERSON' && candidate.certainty === 2) && shortensBody(words, word, candidate);
}

/** "Brandt" for "Brandt Lines", "the Guild" for "the Bakers’ Guild", "the Chamber" for "the Chamber of Commerce". */
function shortensBody(words: readonly string[], word: string, { fullName }: Candidate): boolean {
  if (institutionKind(word) !== null) return words.at(-1) === word && !words.slice(0, -1).includes('of') || (words[0] === word && words[1] === 'of');
  return words[0] === word && word.length > 3 && institutionKind(words.at(-1) ?? '') !== null && !listCountries().byDemonym.has(fullName);
}

/** The draft whose last mention before the candidate is nearest; else the one that follows soonest. */
function nearest(drafts: readonly Draft[], { start }: Candidate): Draft | undefined {
  const distance = ({ starts }: Draft): number => { const at = placeOf(starts, start); const before = starts[at - 1]; return before === undefined ? 1_000_000 + (starts[at] ?? 0) - start : start - before; };
  return [...drafts].sort((a, b) => distance(a) - distance(b))[0];
}

/** "the department", "the harbour office", "the mayor": to the nearest actor before it that is one, else an actor of its own. */
function placeDescription(drafts: Draft[], candidate: Candidate): void {
  // "The town clerk, Ada Quill, …": the description says who the name behind it is.
  const named = candidate.kind === 'PERSON' ? drafts.find((draft) => draft.members.some((member) => member.kind === 'PERSON' && member.form === 'NAME' && member.start - candidate.end === 2)) : undefined;
  if (named) { addMember(named, candidate); return; }
  const before = drafts.filter((draft) => (draft.starts[0] ?? Infinity) < candidate.start);
  const fits = candidate.article === 'the' || candidate.fullName !== candidate.surface ? before.filter((draft) => shapesOf(draft).some((member) => describes(candidate, member))) : [];
  const draft = nearest(fits, candidate);
  if (draft) addMember(draft, candidate);
  else place(drafts, candidate, [`described:${ownerKey(candidate.owner)}:${isArmed(candidate) ? 'forces' : describedKey(candidate)}`]);
}

/** Whoever fights for a country is one actor, whichever word is used: its military, forces, troops, soldiers. */
function isArmed({ fullName, owner }: Candidate): boolean { return owner !== null && /(?:^|\s)(?:military|forces|troops|soldiers|army)$/iu.test(fullName) && fullName.split(' ').length <= 3; }

function ownerKey(owner: string | null): string {
  if (owner === null) return '';
  const country = listCountries().byDemonym.get(owner) ?? listCountries().byName.get(owner);
  return normaliseName(country?.inText ?? owner);
}

/** A description without its owner: "US officials" and "American officials" are the same. */
function describedKey({ fullName, owner }: Candidate): string {
  const words = normaliseName(fullName);
  return owner === null ? words : words.replace(normaliseName(owner), '').trim() || words;
}

function describes(candidate: Candidate, member: Candidate): boolean {
  if (member === candidate) return false;
  if (member.form === 'VOICE') return candidate.kind === 'PERSON' && !candidate.plural && !member.plural && !/\s/u.test(candidate.fullName) && member.fullName.toLowerCase().split(' ').includes(candidate.fullName.toLowerCase());
  const words = normaliseName(candidate.fullName).split(' ');
  if (candidate.kind === 'PERSON') return member.kind === 'PERSON' && member.title !== null && titleFits(words, normaliseName(member.title).split(' '));
  if (candidate.plural !== member.plural || member.kind === 'PERSON' || member.kind === 'COUNTRY') return false;
  if (candidate.owner !== null && /^(?:administration|government|cabinet)$/u.test(words.at(-1) ?? '')) return normaliseName(candidate.fullName) === normaliseName(member.fullName);
  return fitsBody(words, member);
}

/** "the office" for "Harbour Office", "the harbour office" too; "the company" for any that is named. */
function fitsBody(words: readonly string[], member: Candidate): boolean {
  const noun = institutionNoun(words.at(-1) ?? '');
  if (words.length === 1 && member.form !== 'DESCRIPTION' && ANY_OF_KIND[noun] === member.kind) return true;
  const standsFor = member.form === 'METONYM' ? METONYMS.find((each) => each.name === member.fullName)?.standsFor : undefined;
  const named = normaliseName(standsFor ?? member.fullName).split(' ');
  return named.map(institutionNoun).includes(noun) && words.slice(0, -1).every((word) => named.includes(word));
}

/** Nouns that stand for any body of a kind, when they stand alone: "the company" for the last company named. */
const ANY_OF_KIND: Readonly<Record<string, Candidate['kind']>> = { court: 'COURT', tribunal: 'COURT', department: 'DEPARTMENT', ministry: 'DEPARTMENT', agency: 'AGENCY', company: 'ORGANISATION', firm: 'ORGANISATION', organisation: 'ORGANISATION', organization: 'ORGANISATION', charity: 'ORGANISATION', corporation: 'ORGANISATION', newspaper: 'OUTLET', broadcaster: 'OUTLET' };

/** "the secretary" for "Defense Secretary", "the prime minister" for "British Prime Minister". */
function titleFits(words: readonly string[], title: readonly string[]): boolean {
  return words.at(-1) === title.at(-1) && words.slice(0, -1).every((word) => title.includes(word) || MEMBERS.has(word) || /^democratic$/u.test(word) || listCountries().byDemonym.has(word.charAt(0).toUpperCase() + word.slice(1)));
}
