const WORDS = {
  added: 'Taken. Reading has begun.',
  stopped: 'Stopped. What is being read is read to its end; the rest waits until you let it go on.',
  resumed: 'Reading goes on.',
  deleted: 'The import was deleted. What it put into the pack stays there.',
  accepted: 'Accepted.',
  rejected: 'Rejected. It will not be proposed again in this pack.',
  undone: 'Taken back.',
  edited: 'Accepted with your changes.',
  blocks: 'Taken. The text is read again; decisions that still fit are kept.',
  asked: 'Chosen. The language model is asked from now on, and your choice stands below with your name.',
  unasked: 'Chosen. Nothing more is sent to the language model.',
  none: 'Nothing was left that is so safe.',
} as const;

/** What was done, by the code in the address; null for anything that is none. */
export function wordsOfDone(code: string | undefined): string | null {
  return code !== undefined && Object.hasOwn(WORDS, code) ? WORDS[code as keyof typeof WORDS] : null;
}
