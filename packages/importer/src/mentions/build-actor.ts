import type { Actor, ActorKind } from '@footnote/knowledge';
import type { Candidate } from './candidate.js';
import type { Group } from './group-candidates.js';
import { normaliseName } from './match-known.js';
import { listCountries } from './words/countries.js';

/** An actor as a text presents it, before it is known what it is part of. */
export interface DraftActor { readonly actor: Actor; readonly group: Group; /** The title that stands before the name most often. */ readonly title: string | null }

/** The actor that a group of mentions proposes, named as the fullest of them names it. */
export function buildActor(group: Group, taken: ReadonlySet<string>): DraftActor {
  const kind = kindOfGroup(group.members);
  const full = fullest(group.members, kind);
  const title = commonest(titlesOf(group.members, 'NAME')) ?? (full.form === 'NAME' ? commonest(titlesOf(group.members, 'DESCRIPTION')) : null);
  const { name, inText } = namesOf({ full, kind, title, members: group.members });
  const bare = normaliseName(name);
  const aliases = [...new Set(group.members.flatMap((member) => [withArticle(member), member.fullName !== member.surface ? `the ${member.fullName}` : '']))].filter((alias) => alias !== '' && normaliseName(alias) !== bare && normaliseName(alias) !== normaliseName(inText));
  return { group, title, actor: { slug: uniqueSlug(name, taken), name, inText, kind, aliases: dropTwins(aliases), partOf: null, heads: null, description: null, plural: full.plural } };
}

/** Titles that say an office; what only judges ("dictator") is no title to call anybody by. */
function titlesOf(members: readonly Candidate[], form: Candidate['form']): readonly string[] {
  return members.flatMap((member) => (member.form === form && member.title !== null && !JUDGING.test(member.title) ? [member.title] : []));
}

const JUDGING = /\b(?:dictator|ruler|warlord|tyrant|strongman|tycoon|boss|suspect|defendant|victim|despot|oligarch|regime|self-styled|so-called|disgraced|embattled|controversial)\b/iu;

/** How an alias stands in running text, so that "the court" is not taken for any court. */
function withArticle({ surface, article, form, fullName }: Candidate): string {
  // "Justice departments" of "the State and Justice departments": only its first word stands for the one.
  if (form === 'NAME' && fullName !== surface) return surface.split(' ')[0] ?? surface;
  return form === 'DESCRIPTION' && article === 'the' ? `the ${surface}` : surface;
}

function dropTwins(aliases: readonly string[]): readonly string[] {
  return aliases.filter((alias, index) => aliases.findIndex((other) => normaliseName(other) === normaliseName(alias)) === index);
}

/** The kind that a full name tells; acronyms and descriptions only vote where none does. */
function kindOfGroup(members: readonly Candidate[]): ActorKind {
  const told = members.filter((member) => member.form === 'NAME' && member.certainty === 2 && /\s/u.test(member.fullName));
  return kindOf(told.length > 0 ? told : members);
}

function kindOf(members: readonly Candidate[]): ActorKind {
  const votes = new Map<ActorKind, number>();
  for (const { kind, certainty, form } of members) votes.set(kind, (votes.get(kind) ?? 0) + certainty * 2 + 1 + (form === 'DESCRIPTION' ? 0 : 1));
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'ORGANISATION';
}

/** The member that names the actor most fully: a name before a description, more words before fewer, no acronym. */
function fullest(members: readonly Candidate[], kind: ActorKind): Candidate {
  const rank = (member: Candidate): number => (member.form === 'NAME' ? 1000 : member.form === 'METONYM' ? 500 : 0) + (member.kind === kind ? 100 : 0) + Math.min(member.fullName.split(' ').length, 8) * 10 - (/^[\p{Lu}.&]+$/u.test(member.fullName) ? 5 : 0);
  const [best] = [...members].sort((a, b) => rank(b) - rank(a) || a.start - b.start);
  if (!best) throw new Error('A group of mentions has at least one member.');
  return best;
}

function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]?.[0] ?? null;
}

interface Naming { readonly full: Candidate; readonly kind: ActorKind; readonly title: string | null; readonly members: readonly Candidate[] }

/** The name as an option shows it and as running text has it. */
function namesOf({ full, kind, title, members }: Naming): Pick<Actor, 'name' | 'inText'> {
  if (kind === 'COUNTRY') {
    const inText = listCountries().byName.get(full.fullName)?.inText ?? full.fullName;
    return { name: capitalised(inText), inText };
  }
  if (kind === 'ANONYMOUS') return voiceNames(full);
  if (kind === 'PERSON' && full.form === 'NAME') return { name: full.fullName, inText: title === null ? full.fullName : `${title} ${full.fullName}` };
  const inText = bodyInText(full, members);
  return { name: capitalised(inText), inText };
}

/** Metonyms that bear no article. */
const BARE = /^(?:Downing|Wall|Capitol|Number|Scotland|Whitehall|Westminster|Holyrood|Stormont|Langley|Buckingham|Foggy|Zhongnanhai|Matignon|Malacañang|Bankova)/u;

/** A body or group with the article or the owner that the text gives it. */
function bodyInText(full: Candidate, members: readonly Candidate[]): string {
  const isDescription = full.form === 'DESCRIPTION';
  const isRenamed = full.fullName !== full.surface;
  if (isDescription && full.owner !== null && !isRenamed && !full.fullName.includes(full.owner)) return `${/ \p{Ll}+$/u.test(full.owner) ? 'the ' : ''}${full.owner}${/s$/u.test(full.owner) && / \p{Ll}+$| \p{Ll}+s$|^\p{Ll}/u.test(` ${full.owner}`) ? '’' : '’s'} ${full.fullName}`;
  const mostly = members.filter((member) => member.article === 'the').length * 2 > members.length;
  const isDefinite = !(full.plural && full.article === '') && (full.article === 'the' || (full.form === 'METONYM' && !BARE.test(full.fullName)) || mostly);
  if (isDefinite || isRenamed) return `the ${full.fullName}`;
  if (!isDescription || full.plural) return full.fullName;
  return `${/^(?:a|an)$/u.test(full.article) ? full.article : 'the'} ${full.fullName}`;
}

function voiceNames(full: Candidate): Pick<Actor, 'name' | 'inText'> {
  const article = full.plural ? '' : /^[aeiou]/iu.test(full.fullName) && !/^(?:US|UN|UK|EU|U\.|uni)/u.test(full.fullName) ? 'an ' : 'a ';
  const marked = /\s(?:who|that|familiar|briefed|close|with|on|under)\s/u.test(full.fullName);
  const inText = marked ? `${article}${full.fullName}` : `${full.plural ? '' : 'an '}unnamed ${full.fullName}`;
  return { name: capitalised(inText), inText };
}

function capitalised(text: string): string { return text.charAt(0).toUpperCase() + text.slice(1); }

/** The slug of a name, made unique by a number. */
function uniqueSlug(name: string, taken: ReadonlySet<string>): string {
  const base = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/^(?:the|an?) /u, '').replace(/['’.]/gu, '').replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '').slice(0, 60).replace(/-+$/u, '') || 'actor';
  let slug = base;
  for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}
