import type { AttributionStep } from '@footnote/knowledge';
import type { Attribution, CleanedText, Facts, FoundActor, FoundHedge, FoundQuotation, Mention, ReadingContext, TextRange } from '../model.js';
import { findCues, pointsBack, type Cue } from './find-cues.js';
import { findHedges } from './find-hedges.js';
import { findQuotations } from './find-quotations.js';
import { findTurns } from './find-turns.js';
import { buildFrame, type FrameInput, type SentenceFrame, type TextFrame } from './frame.js';
import type { SpokenBefore, VoiceContext } from './name-voice.js';
import { readCredit } from './read-credit.js';

export interface AttributionContext {
  readonly mentions: readonly Mention[];
  readonly actors: readonly FoundActor[];
  readonly facts: Facts;
  readonly context: ReadingContext;
  /** One for each sentence, where they are there already. */
  readonly chunks?: FrameInput['chunks'];
  /** For what a dropped credit line says: "(Agency/The Daily)". */
  readonly cleaned?: CleanedText;
}

export interface Attributions { readonly attributions: readonly Attribution[]; readonly hedges: readonly FoundHedge[]; readonly quotations: readonly FoundQuotation[] }

/** Who says what, how sure they leave it, and whose words stand in quotation marks. */
export function findAttributions(parsed: FrameInput['parsed'], { mentions, actors, facts, cleaned, chunks }: AttributionContext): Attributions {
  const frame = buildFrame({ parsed, mentions, actors, ...(chunks ? { chunks } : {}) });
  const ownOutlet = facts.outlet?.value.name ?? null;
  const cues = readSentences(frame, ownOutlet);
  const credit = cleaned ? readCredit(cleaned, { frame, ownOutlet }) : null;
  const quotations = findQuotations(frame, { cues, machineTranslated: facts.machineTranslated?.value ?? false, language: facts.language?.value ?? null });
  const turns = findTurns(frame, facts.machineTranslated?.value !== true);
  const attributions = [...turns.cues, ...nameRelay(cues, credit)].filter(({ chain }) => chain.length > 0).map(({ cue, scope, chain }) => ({ cue, scope, chain }));
  return { attributions, hedges: findHedges(frame), quotations: [...turns.quotations, ...quotations] };
}

/** Reads sentence after sentence, since "they also said" goes back to whoever spoke before. */
function readSentences(frame: TextFrame, ownOutlet: string | null): readonly Cue[] {
  const cues: Cue[] = [];
  const before: SpokenBefore[] = [];
  let carried: Cue | null = null;
  for (const sentence of frame.sentences) {
    const context: VoiceContext = { frame, ownOutlet, before };
    const own = findCues(context, sentence);
    const previous = frame.sentences[sentence.index - 1];
    if (previous?.paragraph !== sentence.paragraph) carried = null;
    for (const cue of own) {
      cues.push(cue);
      if (cue.chain.length > 0) before.push({ chain: cue.chain, sentence: sentence.index, plural: cue.plural, paragraph: sentence.paragraph });
    }
    const strongest = own.find(({ chain }) => chain.length > 0) ?? null;
    if (strongest && previous && pointsBack(sentence)) cues.push({ ...longest(own), scope: rangeOf(previous.sentence) });
    if (carried && own.length === 0) cues.push({ ...carried, scope: rangeOf(sentence.sentence) });
    // An outlet behind the last of several sentences that officials told: the officials told it to that outlet.
    if (carried && strongest && isOutlet(strongest.chain) && !isOutlet(carried.chain)) cues.push(...relayedBack(cues, carried, { strongest, sentence }));
    if (strongest) carried = isCarried(strongest) ? strongest : null;
  }
  return cues;
}

const rangeOf = ({ start, end }: TextRange): TextRange => ({ start, end });
const isOutlet = (chain: readonly AttributionStep[]): boolean => chain.some(({ kind }) => kind === 'OUTLET');
function longest(cues: readonly Cue[]): Cue { return cues.reduce((best, cue) => (cue.chain.length > best.chain.length ? cue : best)); }

/** A report, or people who are not named, go on telling in the sentences that follow; what a named person said, or what a trailing "the Times reported" closes, ends with the sentence. */
function isCarried({ chain, cue, scope }: Cue): boolean {
  const fronted = cue.start <= scope.start + 2;
  if (cue.start >= scope.end) return false;
  return chain.every(({ kind }) => kind !== 'NAMED_ON_RECORD') && (chain.some(({ kind }) => kind !== 'UNATTRIBUTED') || fronted);
}

function relayedBack(cues: readonly Cue[], carried: Cue, { strongest, sentence }: { readonly strongest: Cue; readonly sentence: SentenceFrame }): readonly Cue[] {
  const told = cues.filter((cue) => cue.cue.start === carried.cue.start && cue.cue.end === carried.cue.end);
  const relayed = told.map((cue): Cue => ({ ...strongest, scope: cue.scope }));
  return [...relayed, { ...carried, scope: rangeOf(sentence.sentence) }];
}

/** Where an article's credit names one outlet, what unnamed people said was said to it. */
function nameRelay(cues: readonly Cue[], credit: AttributionStep | null): readonly Cue[] {
  if (!credit) return cues;
  const relays = cues.some(({ chain }) => chain.some(({ label }) => label === credit.label));
  return cues.flatMap((cue) => {
    const unnamed = cue.chain.length > 0 && cue.chain.every(({ kind }) => kind === 'ANONYMOUS');
    return unnamed && relays ? [{ ...cue, chain: [...cue.chain, credit] }] : [cue];
  });
}
