/** What an author typed, on one line and without blanks at its ends: how it is shown, proved and compared. */
export function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
