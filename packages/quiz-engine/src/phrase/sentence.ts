/** Spells small numbers as running text does; figures from thirteen on. */
export function spellNumber(number: number): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
  return words[number] ?? String(number);
}

/** "MONDO, Sputnik and Al Mayadeen". */
export function joinList(parts: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${conjunction} ${parts.at(-1)}`;
}

/** A capital at the start, past an opening quotation mark. */
export function capitalise(text: string): string {
  return text.replace(/^([“‘"'(]*)(\p{Ll})/u, (_, opening: string, letter: string) => opening + letter.toUpperCase());
}

/** Without the full stop, question mark or space at its end. */
export function trimEnd(text: string): string {
  return text.trim().replace(/[\s.?!;:,]+$/u, '');
}

/** A whole sentence: capital at the start, one full stop at the end, single spaces. */
export function asSentence(text: string): string {
  const tidy = capitalise(tidySpaces(text));
  return /[.?!…][”’"')]*$/u.test(tidy) ? tidy : `${tidy}.`;
}

/** A whole question: capital at the start, one question mark at the end, single spaces. */
export function asQuestion(text: string): string {
  return `${capitalise(trimEnd(tidySpaces(text)))}?`;
}

/** Single spaces, none before punctuation. */
export function tidySpaces(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ +([,;.?!])/g, '$1').replace(/,+/g, ',').trim();
}

/** "Sputnik’s"; of a plural in s, "the generals’". */
export function possessive(name: string, plural = false): string {
  return plural && name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** "a visa", "an order", "an ICC prosecutor": by sound as far as spelling shows it. */
export function withIndefiniteArticle(noun: string): string {
  const initials = /^[AEFHILMNORSX](?=[A-Z]|\b)/u.test(noun);
  const vowel = /^[aeio]/iu.test(noun) && !/^(one|once|eu)/iu.test(noun);
  const soundedU = /^u(?!n[i][a-z]|s[ae])/iu.test(noun);
  return `${initials || vowel || soundedU || /^hour|^honest/iu.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** In the quotation marks of the house. */
export function inQuotes(text: string): string {
  return `“${text.replace(/[“”"]/gu, '')}”`;
}
