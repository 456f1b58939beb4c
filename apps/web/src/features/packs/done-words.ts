const WORDS = {
  copied: 'The pack was copied to your desk. Attach the originals below, or export it and work on its files.',
  detached: 'The original was taken out; the source has its summary again.',
  deleted: 'The pack was deleted.',
} as const;

/** What was done, by the code in the address; null for anything that is none. */
export function wordsOfDone(code: string | undefined): string | null {
  return code !== undefined && Object.hasOwn(WORDS, code) ? WORDS[code as keyof typeof WORDS] : null;
}
