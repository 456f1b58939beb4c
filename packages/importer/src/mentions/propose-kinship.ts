import type { Actor } from '@footnote/knowledge';
import type { ParsedText } from '../language/index.js';
import type { DraftActor } from './build-actor.js';
import { normaliseName } from './match-known.js';
import { listCountries } from './words/countries.js';
import { METONYMS } from './words/metonyms.js';
import { institutionKind } from './words/institutions.js';

interface Kin { readonly partOf: string | null; readonly heads: string | null; readonly because: string | null }
/** Bodies that a person leads by having won them, and that are called after her. */
const GOVERNMENT = /^(?:the )?(.+) (?:administration|government|cabinet)$/iu;
const NO_KIN: Kin = { partOf: null, heads: null, because: null };

/** Offices whose holder heads the body or country that stands beside them. */
const HEADS = /(?:^|\s)(?:president|prime minister|premier|minister|secretary(?! of the)|secretary-general|chancellor|governor|mayor|king|queen|prosecutor|attorney general|chief|chairman|chairwoman|chairperson|chair|director|director-general|head|leader|boss|commissioner|chief executive|ceo|dean|rector|speaker|harbou?r master|harbou?rmaster|manager|founder|captain|master|headteacher|principal|editor)$/iu;
const BELONGS = /(?:^|\s)(?:spokesman|spokeswoman|spokesperson|deputy \S+|vice \S+|member|secretary|treasurer|adviser|advisor|aide|official|officer|clerk|lawyer|analyst|researcher|scientist|professor|lecturer|economist|engineer|player|striker|coach|councillor|councilor|senator|mp|judge|inspector|general|reporter|correspondent|director of \S+)$/iu;

/** Proposes of what each new actor is a part and what it heads, from the words beside its name; with the words as reason. */
export function proposeKinship(drafts: readonly DraftActor[], { known, parsed }: { readonly known: readonly Actor[]; readonly parsed: ParsedText }): readonly { readonly actor: Actor; readonly group: DraftActor['group']; readonly because: string }[] {
  const book = actorBook(drafts, known);
  const people = new Set([...drafts.map((draft) => draft.actor), ...known].filter((actor) => actor.kind === 'PERSON').map((actor) => actor.slug));
  const governments = new Map(drafts.flatMap(({ actor }) => {
    const leader = actor.kind === 'OFFICE' ? book(GOVERNMENT.exec(actor.inText)?.[1] ?? '') : null;
    return leader !== null && people.has(leader) ? [[leader, actor.slug] as const] : [];
  }));
  return drafts.map((draft) => {
    const { actor, group } = draft;
    if (group.known !== null) return { actor, group, because: `The pack has ${actor.inText} under this name.` };
    const kin = kinOf(draft, { book, parsed, people, governments });
    const isItself = kin.partOf === actor.slug || kin.heads === actor.slug;
    const related = isItself ? actor : { ...actor, partOf: kin.partOf, heads: kin.heads };
    return { actor: related, group, because: [reasonOf(draft), isItself ? null : kin.because].filter((each) => each !== null).join(' ') };
  });
}

type Book = (name: string) => string | null;

/** Looks up the slug of an actor of the text or the pack by a name, an alias or a demonym. */
function actorBook(drafts: readonly DraftActor[], known: readonly Actor[]): Book {
  const byName = new Map<string, string>();
  for (const actor of [...drafts.map((draft) => draft.actor), ...known]) {
    const short = actor.inText.split(' of the ').slice(0, 2).join(' of the ');
    for (const name of [actor.name, actor.inText, short, ...actor.aliases]) if (!byName.has(normaliseName(name))) byName.set(normaliseName(name), actor.slug);
  }
  return (name) => {
    const country = listCountries().byDemonym.get(name) ?? listCountries().byName.get(name);
    const bySurface = byName.get(normaliseName(name));
    return bySurface ?? (country ? (country.names.map((each) => byName.get(normaliseName(each))).find((slug) => slug !== undefined) ?? null) : null);
  };
}

interface Surroundings { readonly book: Book; readonly parsed: ParsedText; readonly people: ReadonlySet<string>; readonly governments: ReadonlyMap<string, string> }

function kinOf(draft: DraftActor, around: Surroundings): Kin {
  const { actor, group } = draft;
  if (actor.kind === 'PERSON') return kinOfPerson(draft, around);
  if (actor.kind === 'COUNTRY' || actor.kind === 'OUTLET') return NO_KIN;
  for (const { owner } of group.members) {
    const whole = owner === null ? null : around.book(owner);
    if (whole !== null && owner !== null && !around.people.has(whole)) return { partOf: whole, heads: null, because: `“${owner}” stands right before it: proposed as a part of it.` };
  }
  const metonym = METONYMS.find(({ name }) => group.members.some((member) => member.form === 'METONYM' && member.fullName === name));
  const name = actor.inText.replace(/^the /u, '');
  const first = name.split(' ')[0] ?? '';
  const country = metonym ? around.book(countryOfMetonym(metonym.country)) : around.book(first);
  if (country !== null && country !== actor.slug && !around.people.has(country)) return { partOf: country, heads: null, because: metonym ? `It stands for ${metonym.standsFor}.` : `Its name begins with “${first}”: proposed as a part of it.` };
  return ofPhrase(name, around) ?? NO_KIN;
}

function countryOfMetonym(code: string): string { return ({ US: 'US', GB: 'UK', RU: 'Russia', FR: 'France' } as Readonly<Record<string, string>>)[code] ?? ''; }

/** "Office of the Prosecutor of the International Criminal Court", "Parliament of Norway". */
function ofPhrase(name: string, { book }: Surroundings): Kin | null {
  const parts = name.split(/ of (?:the )?/u);
  for (let at = 1; at < parts.length; at += 1) {
    const whole = parts.slice(at).join(' of ');
    const slug = book(whole);
    if (slug !== null) return { partOf: slug, heads: null, because: `Its name says “of ${whole}”.` };
  }
  return null;
}

function kinOfPerson(draft: DraftActor, around: Surroundings): Kin {
  const government = around.governments.get(draft.actor.slug);
  if (government !== undefined) return { partOf: null, heads: government, because: 'A government is called by this name: proposed as its head.' };
  if (draft.title !== null) {
    const kin = kinByTitle(draft.title, around);
    if (kin) return kin;
  }
  for (const member of draft.group.members) {
    const kin = kinByApposition(around.parsed.text, member.end, around) ?? kinBefore(around.parsed.text, member.start, around) ?? (member.owner === null ? null : kinByOwner(draft, member.owner, around));
    if (kin) return kin;
  }
  return NO_KIN;
}

/** "Defense Secretary", "Russian President", "ICC Prosecutor": what stands before the office. */
function kinByTitle(title: string, { book }: Surroundings): Kin | null {
  const of = /^(.+?) of (?:the )?(.+)$/u.exec(title);
  const office = of ? (of[1] ?? '') : title;
  const words = office.split(' ');
  const names = [of?.[2] ?? '', ...words.map((_, index) => words.slice(0, words.length - index).join(' ')).filter((each) => each !== office), ...words.slice(1, -1)].filter((each) => each !== '');
  const officeOf = book(`Office of the ${office}`);
  if (officeOf !== null) return relation(office, officeOf, `“Office of the ${office}” is named beside the title “${title}”`);
  for (const name of names) {
    const slug = departmentOf(name, book) ?? book(name);
    if (slug !== null) return relation(office, slug, `The title “${title}” stands before the name`);
  }
  return null;
}

/** "Defense" in "Defense Secretary": the department of that name, if the text has one. */
function departmentOf(name: string, book: Book): string | null {
  const bare = name.replace(/^\S+ (?=\S)/u, '');
  for (const each of [name, bare]) {
    for (const form of [`${each} Department`, `Department of ${each}`, `${each} Ministry`, `Ministry of ${each}`, `${each} Office`, `${each} Union`, `${each} Council`]) {
      const slug = book(form);
      if (slug !== null) return slug;
    }
  }
  return null;
}

function relation(office: string, slug: string, reason: string): Kin | null {
  if (/^(?:\S+ )?secretary$/u.test(office)) return { partOf: slug, heads: null, because: `${reason}: proposed as a part of it.` };
  if (/\b(?:deputy|vice|assistant|under|former|ex)\b/iu.test(office) || BELONGS.test(office) && !HEADS.test(office)) return { partOf: slug, heads: null, because: `${reason}: proposed as a part of it.` };
  return HEADS.test(office) ? { partOf: null, heads: slug, because: `${reason}: proposed as its head.` } : { partOf: slug, heads: null, because: `${reason}: proposed as a part of it.` };
}

/** "…, secretary of the union, …", "…, who chairs the Chamber of Commerce": what stands behind the name. */
function kinByApposition(text: string, end: number, { book }: Surroundings): Kin | null {
  const rest = text.slice(end, end + 160);
  const chairs = /^,? (?:who|which) (?:chairs|heads|leads|runs|directs) (?:the )?((?:\p{Lu}[\p{L}’'-]*|of|and|the|for)(?: (?:\p{Lu}[\p{L}’'-]*|of|and|the|for))*)/u.exec(rest);
  const slugOfChair = chairs ? longestIn(chairs[1] ?? '', book) : null;
  if (slugOfChair !== null) return { partOf: null, heads: slugOfChair, because: 'The text says that this person heads it.' };
  const office = /^, (?:the |an? )?((?:[\p{L}’'-]+ ){0,4}?[\p{L}-]+) (?:of|for|at|with) (?:the )?((?:\p{Lu}[\p{L}’'.-]*|of|and|the|for)(?: (?:\p{Lu}[\p{L}’'.-]*|of|and|the|for))*)/u.exec(rest);
  if (!office) return null;
  const slug = longestIn(office[2] ?? '', book);
  return slug === null ? null : relation(office[1] ?? '', slug, `The text calls this person “${office[1] ?? ''}”`);
}

/** "Chief Prosecutor of the International Criminal Court, Karim Lund": an office and its body, a comma, the name. */
function kinBefore(text: string, start: number, { book }: Surroundings): Kin | null {
  const before = text.slice(Math.max(0, start - 120), start);
  const office = /((?:[\p{L}-]+ ){0,3}[\p{L}-]+) (?:of|for|at) (?:the )?((?:\p{Lu}[\p{L}’'.-]*|of|and|the|for|in)(?: (?:\p{Lu}[\p{L}’'.-]*|of|and|the|for|in))*),? $/u.exec(before);
  const slug = office ? longestIn(office[2] ?? '', book) : null;
  return office && slug !== null && (HEADS.test(office[1] ?? '') || BELONGS.test(office[1] ?? '')) ? relation((office[1] ?? '').replace(/^(?:the|a|an) /iu, ''), slug, `“${office[1] ?? ''} of ${office[2] ?? ''}” stands before the name`) : null;
}

function longestIn(name: string, book: Book): string | null {
  const words = name.replace(/['’]s?(?= |$)/gu, (mark) => mark).split(' ');
  for (let to = words.length; to > 0; to -= 1) {
    const slug = book(words.slice(0, to).join(' '));
    if (slug !== null) return slug;
  }
  return null;
}

function kinByOwner({ title }: DraftActor, owner: string, { book }: Surroundings): Kin | null {
  const slug = book(owner);
  return slug === null || title === null ? null : relation(title, slug, `“${owner}” and the title “${title}” stand before the name`);
}

/** Why the actor is proposed, in the words of the text. */
function reasonOf({ actor, group, title }: DraftActor): string {
  const metonym = group.members.find((member) => member.form === 'METONYM');
  const standsFor = METONYMS.find(({ name }) => name === metonym?.fullName)?.standsFor;
  if (metonym && standsFor) return `“${metonym.surface}” stands for ${standsFor}.`;
  if (actor.kind === 'ANONYMOUS') return 'Somebody who speaks without a name.';
  const full = group.members.find((member) => member.form === 'NAME');
  if (!full) return `Described as “${group.members[0]?.surface ?? actor.inText}” and not named.`;
  if (title !== null) return `Named with the title “${title}”.`;
  const nouns = full.fullName.split(' ').filter((word) => institutionKind(word) !== null);
  const noun = nouns.find((word) => institutionKind(word) === actor.kind) ?? nouns.at(-1);
  if (noun && actor.kind !== 'PERSON' && actor.kind !== 'COUNTRY') return `“${noun}” in its name says what it is.`;
  return group.members.length > 1 ? `Named ${group.members.length} times.` : 'Named once.';
}
