/** More texts than the questions and claims of one pack have; what is remembered then stays below some megabytes. */
const MOST_TEXTS = 4_096;
/** A whole article is read once and would push much else out. */
const LONGEST_TEXT = 2_000;

/**
 * Remembers what a pure function said of a text. Proving one question reads the same stem, options and claims some dozens of times,
 * and the next question reads most of them again.
 */
export function rememberTexts<Said extends readonly string[] | string>(read: (text: string) => Said): (text: string) => Said {
  let recent = new Map<string, Said>();
  let older = new Map<string, Said>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const said = older.get(text) ?? read(text);
    if (text.length > LONGEST_TEXT) return said;
    // Two halves instead of an order of use: what was asked for lately is in one of them, and forgetting costs nothing.
    if (recent.size >= MOST_TEXTS / 2) [older, recent] = [recent, new Map<string, Said>()];
    recent.set(text, said);
    return said;
  };
}
