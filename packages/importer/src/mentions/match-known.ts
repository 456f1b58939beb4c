import type { Actor } from '@footnote/knowledge';
import type { Candidate } from './candidate.js';
import type { NamedSentence } from './find-names.js';
import { articleBefore, ownerBefore, surfaceOf } from './name-candidates.js';
import type { Word } from './read-words.js';

/** A name of an actor of the pack, in words. */
interface KnownName { readonly actor: Actor; readonly words: readonly string[]; readonly isName: boolean; readonly certainty: 1 | 2 }
export type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

/** The names and aliases of the actors of a pack by their first word, longest first. A person's last name counts where no other has it. */
export function indexKnown(known: readonly Actor[]): KnownNames {
  const byFirst = new Map<string, KnownName[]>();
  const add = (name: KnownName): void => {
    const first = name.words[0];
    if (first === undefined) return;
    const list = byFirst.get(first) ?? [];
    if (list.some((other) => other.actor.slug === name.actor.slug && other.words.join(' ') === name.words.join(' '))) return;
    byFirst.set(first, [...list, name].sort((a, b) => b.words.length - a.words.length));
  };
  for (const actor of known) for (const name of new Set([actor.name, actor.inText, ...actor.aliases])) add({ actor, words: wordsOf(name), isName: isWrittenAsName(name), certainty: 2 });
  for (const [surname, actors] of surnamesOf(known)) {
    const [actor] = actors;
    if (actor && actors.length === 1) add({ actor, words: [surname], isName: true, certainty: 1 });
  }
  return byFirst;
}

/** The words under which a name is compared: without its article, small, apostrophes and "U.S." in one form. */
export function wordsOf(name: string): readonly string[] {
  return normaliseName(name).split(' ').filter((word) => word !== '');
}

export function normaliseName(name: string): string {
  return name.replaceAll('’', "'").replace(/\bU\.S\.(?:A\.)?/gu, 'US').replace(/\bU\.K\./gu, 'UK').replace(/\bU\.N\./gu, 'UN').replace(/\bE\.U\./gu, 'EU').toLowerCase().replace(/^(?:the|a|an) /u, '').replace(/'s\b/gu, " 's").replace(/s'(?= |$)/gu, "s '").replace(/\s+/gu, ' ').trim();
}

function isWrittenAsName(name: string): boolean { return /\p{Lu}/u.test(name.replace(/^(?:The|A|An) /u, '').replace(/^\p{Lu}(?=\p{Ll}* \p{Ll})/u, '')); }

function surnamesOf(known: readonly Actor[]): ReadonlyMap<string, readonly Actor[]> {
  const bySurname = new Map<string, readonly Actor[]>();
  for (const actor of known) {
    const last = actor.kind === 'PERSON' ? wordsOf(actor.name).at(-1) : undefined;
    if (last !== undefined && wordsOf(actor.name).length > 1) bySurname.set(last, [...(bySurname.get(last) ?? []), actor]);
  }
  return bySurname;
}

/** Where actors of the pack are named in a sentence. */
export function knownCandidates({ index, words }: NamedSentence, known: KnownNames): readonly Candidate[] {
  const found: Candidate[] = [];
  words.forEach((word, at) => {
    for (const name of known.get(wordsOf(word.text)[0] ?? '') ?? []) {
      const end = at + name.words.length;
      if (!isNamedAt(words, at, name)) continue;
      const surface = surfaceOf(words, at, end);
      found.push({
        start: word.start, end: words[end - 1]?.end ?? word.end, sentence: index, surface, fullName: name.actor.name, kind: name.actor.kind, form: name.isName ? 'NAME' : name.actor.kind === 'ANONYMOUS' ? 'VOICE' : 'DESCRIPTION',
        title: null, article: articleBefore(words, at), owner: ownerBefore(words, at), plural: name.actor.plural, certainty: name.certainty, known: name.actor.slug,
      });
      break;
    }
  });
  return found;
}

function isNamedAt(words: readonly Word[], at: number, name: KnownName): boolean {
  const span = words.slice(at, at + name.words.length);
  if (span.length < name.words.length || !name.words.every((part, i) => normaliseName(span[i]?.text ?? '') === part || span[i]?.lower === part)) return false;
  const first = span[0];
  if (!first || !name.isName) return true;
  if (!first.capital) return false;
  // "Justice" and "State" stand for departments only alone: not in "Justice Minister", "New York State" or "State of the Union".
  const [before, next] = [words[at - 1], words[at + name.words.length]];
  const isLone = name.words.length === 1 && name.actor.kind !== 'PERSON' && name.actor.kind !== 'COUNTRY' && first.text !== first.text.toUpperCase();
  return !isLone || !(next?.capital === true && !next.glued || before?.capital === true && !first.glued && !before.first || next?.lower === 'of');
}
