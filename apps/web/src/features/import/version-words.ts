import type { ImportCitationFate } from '@footnote/schema/browser';
import type { Comparison } from './import-types';

/** What a difference does to a claim that rests on the passage. */
export const FATE_WORDS: Readonly<Record<ImportCitationFate, string>> = {
  KEPT: 'stays: its passage is unchanged', MOVED: 'stays: its passage stands elsewhere now', REWORDED: 'stays: its passage is found again in nearly the same words',
  PASSAGE_GOES: 'stays: this passage is gone, and it rests on another one too', TELLING_GOES: 'is no longer told by this source; others tell it', CLAIM_GOES: 'goes out of the pack: nothing is left that tells it',
};

/** Whether something is lost by it. */
export function isLoss(fate: ImportCitationFate): boolean {
  return fate === 'TELLING_GOES' || fate === 'CLAIM_GOES';
}

/** "12 sentences are the same, 3 differ." and what that does to what is cited. */
export function sayComparison({ compared, unchangedCount, keptCount, tellingsGoneCount, claimsGoneCount, changes }: Comparison): readonly string[] {
  const differences = !compared ? 'The two are too long to be laid beside each other sentence by sentence.'
    : changes.length === 0 ? 'No sentence differs.'
      : `${count(unchangedCount, 'sentence is', 'sentences are')} the same; ${count(changes.length, 'differs', 'differ').replace(/^One/, 'one')}.`;
  const kept = keptCount === 0 ? [] : [`${count(keptCount, 'citation stands', 'citations stand')} in sentences that are the same.`];
  const gone = tellingsGoneCount === 0 ? 'Nothing that is cited is lost.' : `${count(tellingsGoneCount, 'telling goes', 'tellings go')} out of the pack when this goes in${claimsGoneCount === 0 ? '' : `, and with ${tellingsGoneCount === 1 ? 'it' : 'them'} ${count(claimsGoneCount, 'claim', 'claims')} that nobody else tells`}.`;
  return [differences, ...kept, gone];
}

function count(number: number, one: string, many: string): string {
  return `${number === 1 ? 'One' : number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
