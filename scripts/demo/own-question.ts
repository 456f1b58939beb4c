import type { AskAsTeacher } from './desk-quizzes.js';

/** A wrong answer that nobody falls for: what item analysis is to find. */
export const BAD_DISTRACTOR = 'Because a whale had moved into the harbour';

const STEM = 'According to the Harbourside Wire, why had Mayor Odo Farrant suspended the sale of the ferry, as of 7 July 2021?';
const KEY = 'Because the petition had shown what the town wants';

interface Passage { readonly start: number; readonly end: number }
interface Reading { readonly source: string; readonly text: string | null; readonly contentHash: string | null; readonly passages: readonly Passage[] }

/** Adds a question of the teacher's own, cited by a passage that the pack knows, with one distractor that is none. */
export async function addOwnQuestion(ask: AskAsTeacher, quiz: string): Promise<void> {
  const { deskQuiz: { readings } } = await ask<{ deskQuiz: { readings: readonly Reading[] } }>('query ($quiz: ID!) { deskQuiz(id: $quiz) { readings { source text contentHash passages { start end } } } }', { quiz });
  const cited = cite(readings.find(({ source }) => source === 'wire-2021-07-07'), 'petition');
  const options = [
    { id: 'a', text: KEY, reason: 'That is the reason that he gave the agency.', evidence: [cited] },
    { id: 'b', text: 'Because the repair would cost more than the ferry is worth', reason: 'That is the harbour master’s reason, and it speaks for selling.' },
    { id: 'c', text: 'Because the council had withdrawn its vote', reason: 'The council had not: he overrode its vote.' },
    { id: 'd', text: BAD_DISTRACTOR, reason: 'Nothing of the kind is reported.' },
  ];
  await ask('mutation ($input: AddDraftQuestionInput!) { addDraftQuestion(input: $input) { userErrors { code message } } }', {
    input: { quiz, question: { kind: 'SINGLE_CHOICE', stem: STEM, asOf: '2021-07-07', options, keyOptionIds: ['a'] } },
  });
}

/** How much of the words around a passage is kept with it. */
const AROUND = 32;

function cite(reading: Reading | undefined, word: string) {
  if (reading?.text === null || reading?.text === undefined || reading.contentHash === null) throw new Error('The pack about the ferry no longer has the text that the demonstration cites.');
  const { text, contentHash, source } = reading;
  const passage = reading.passages.find(({ start, end }) => text.slice(start, end).includes(word));
  if (passage === undefined) throw new Error(`No cited passage of ${source} speaks of a ${word}.`);
  const { start, end } = passage;
  return { source, exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - AROUND), start), suffix: text.slice(end, end + AROUND), start, end, contentHash };
}
