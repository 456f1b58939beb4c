const END = /[.!?…]/u;
const CLOSING = '”’»)]"\'';
const OPENING = '“‘«([';
// "Booking.Com", "Node.Js": what stands behind is no sentence.
const SUFFIXES = new Set(['Com', 'Org', 'Net', 'Co', 'Uk', 'Gov', 'Js', 'Io', 'Ai', 'Tv', 'Eu', 'De', 'Fr', 'Info']);

/**
 * Where a space between two sentences was lost: "crimes.The court" gives the offset of "The".
 * In addresses, file names and abbreviations nothing was lost.
 */
export function findLostSpaces(text: string): number[] {
  const found: number[] = [];
  for (let i = 1; i < text.length - 1; i += 1) {
    if (!END.test(text.charAt(i))) continue;
    const next = placeBehind(text, i);
    if (next === null || !beginsSentence(text, next) || !endsSentence(text, i) || insideAddress(text, i)) continue;
    found.push(next);
  }
  return found;
}

/** Behind the closing quotation marks and brackets of the sentence that ends at `at`; null where a space or nothing is. */
function placeBehind(text: string, at: number): number | null {
  let i = at + 1;
  while (i < text.length && i <= at + 3 && closes(text, i)) i += 1;
  const character = text.charAt(i);
  return character === '' || /[\s\p{P}]/u.test(character) && !OPENING.includes(character) && character !== '"' ? null : i;
}

/** A straight mark closes where an odd number stands up to it in its line. */
function closes(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (!CLOSING.includes(character)) return false;
  if (character !== '"') return character !== "'" || !/\p{L}/u.test(text.charAt(at + 1)) || /[.!?]/u.test(text.charAt(at - 1));
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 2000);
  let marks = 0;
  for (let i = from; i < at; i += 1) if (text.charAt(i) === '"') marks += 1;
  return marks % 2 === 1;
}

function beginsSentence(text: string, at: number): boolean {
  const opening = OPENING.includes(text.charAt(at)) || text.charAt(at) === '"';
  const word = /^\p{Lu}[\p{L}’']{0,40}/u.exec(text.slice(at + (opening ? 1 : 0), at + 48))?.[0];
  if (word === undefined || SUFFIXES.has(word)) return false;
  const behind = text.charAt(at + (opening ? 1 : 0) + word.length);
  if (behind === '.' && !/\s|^$/u.test(text.charAt(at + (opening ? 1 : 0) + word.length + 1))) return word.length > 3;
  // "U.S.A", "J.R": single capitals are initials, but for "A" and "I" with a word behind.
  return word.length > 1 ? behind !== '@' && behind !== '/' : /[AI]/u.test(word) && behind === ' ';
}

function endsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  return /(?:\p{Ll}{2}|\p{Lu}{3}|\d{2}|\p{Ll}\d|[)\]”’"»%]|\p{L}[’']s)$/u.test(before) && !/(?:^|\s)(?:Mr|Dr|St|No|vs|Mt|Ms)$/u.test(before);
}

/** The piece between blanks is an address, a handle, a hashtag or a mail address up to here. */
function insideAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 300 && !/\s/u.test(text.charAt(start - 1))) start -= 1;
  return /^[("“'‘]{0,2}(?:https?:|www\.|[@#])|:\/\/|@/iu.test(text.slice(start, at + 1));
}
