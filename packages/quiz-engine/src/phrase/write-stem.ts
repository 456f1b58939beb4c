import { asQuestion, asSentence, trimEnd } from './sentence.js';
import type { Framing, Speaker } from './voice.js';

/** A question in its frame: "According to Sputnik’s report of 8 March 2023, what …?" or "What …, according to …?" */
export function frameQuestion({ lead, trail }: Framing, question: string): string {
  return asQuestion([lead, question, trail].filter((part) => part !== null).join(', '));
}

/** Every wording of a question in every frame, without repetition. */
export function writeStems(framings: readonly Framing[], questions: readonly string[]): readonly string[] {
  return [...new Set(framings.flatMap((framing) => questions.map((question) => frameQuestion(framing, question))))];
}

/** A question whose subject is the voice: "which date", "give for the grounding" make "Which date does … give for the grounding?" */
export function askSpeaker({ lead, name, plural }: Speaker, object: string, verb: string): string {
  return asQuestion(`${lead === null ? '' : `${lead}, `}${object} ${plural ? 'do' : 'does'} ${name} ${verb}`);
}

/** A premise in its frame, then the question after it: "According to HNGN’s report of 26 July 2023, … . What reason is given?" */
export function framePremise(framings: readonly Framing[], premise: string, question: string): readonly string[] {
  return framings.filter(({ lead, trail }) => trail === null && lead !== null && !lead.startsWith('in ')).map(({ lead }) => `${asSentence(`${lead ?? ''}, ${trimEnd(premise)}`)} ${asQuestion(question)}`);
}
