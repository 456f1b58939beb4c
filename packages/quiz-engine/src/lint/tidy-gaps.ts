/** A text out of which words were cut: single blanks, none before a stop or a comma, and a capital where it begins. */
export function tidyGaps(text: string): string {
  const even = text.replace(/\s+/gu, ' ').replace(/ +([,.;:?!])/gu, '$1').replace(/,(?=[,.;:?!])/gu, '').trim();
  return even.charAt(0).toUpperCase() + even.slice(1);
}
