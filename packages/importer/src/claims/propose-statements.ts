import { formatDate, type Actor, type Claim, type Event } from '@footnote/knowledge';
import type { Attribution, FoundDate, FoundQuotation, Proposal } from '../model.js';
import { makeProposal } from '../reading/make-proposal.js';
import { asSentence, capitalise } from './compose-event.js';
import { dateClaim } from './compose-claim.js';
import { dateOf, passagesOf, sayingsIn, stripQuotes } from './said-in.js';
import { lies, meets, type Scene, type SentenceScene } from './scene.js';
import { tellingAt } from './tell.js';

const FIRST_PERSON = /\b(?:I|we|We|our|Our|us|my|My|me)\b/;
/** To think is not to say; what somebody believes is a position. */
const NOT_SAID = /\b(?:believe|think|fear|want|hope|consider|expect|support|oppose|object|understand|see)(?:s|d|ed|ing)?\b/i;

/** Of a long quotation, the first sentences say what it is about. */
const MOST_SAYINGS = 3;

/** What named and unnamed speakers said, and, where it is dated, that they spoke. */
export function proposeStatements(scene: Scene): readonly Proposal[] {
  const told = new Set<string>();
  return scene.analysis.attributions.flatMap((attribution) => {
    const [first] = attribution.chain;
    const speaker = first === undefined || first.actor === null ? undefined : scene.actors.get(first.actor);
    const sentence = scene.sentences.find((each) => lies({ start: attribution.cue.start, end: attribution.cue.start + 1 }, each.sentence));
    if (speaker === undefined || sentence === undefined || speaker.kind === 'OUTLET' || first?.kind === 'OUTLET' || NOT_SAID.test(scene.text.slice(attribution.cue.start, attribution.cue.end))) return [];
    const fresh = sayingsIn(scene, attribution).filter((text) => !told.has(`${speaker.slug} ${text}`));
    fresh.forEach((text) => told.add(`${speaker.slug} ${text}`));
    return fresh.slice(0, MOST_SAYINGS).flatMap((text) => speechOf(scene, { attribution, speaker, sentence, text }));
  });
}

interface Speech { readonly attribution: Attribution; readonly speaker: Actor; readonly sentence: SentenceScene; readonly text: string }

function speechOf(scene: Scene, speech: Speech): readonly Proposal[] {
  const { attribution, speaker, sentence, text } = speech;
  const quotation = scene.analysis.quotations.find(({ range, speaker: by }) => meets(range, attribution.scope) && (by === null || by === speaker.slug)) ?? null;
  const isQuoted = quotation !== null && quotation.range.end - quotation.range.start >= text.length * 0.8;
  const date = dateOf(scene, sentence, attribution);
  const spoken = date === null ? null : speechEvent(scene, speech, date);
  const claim = statementClaim(scene, { ...speech, quotation, event: spoken });
  const parts = { passages: passagesOf(sentence, attribution), cues: [attribution.cue, ...(date === null ? [] : [{ start: date.start, end: date.end }])] };
  return [
    ...(spoken === null || date === null ? [] : [makeProposal({ ...parts, content: { kind: 'EVENT', event: spoken, known: false }, rule: 'EVENT_SPEECH', title: spoken.title, because: `“${date.surface}” dates what ${speaker.inText} said.` }, scene.text)]),
    makeProposal({
      ...parts, content: { kind: 'CLAIM', claim, known: false, telling: { ...tellingAt(scene, attribution.scope), chain: attribution.chain }, measure: null, aspect: null },
      rule: isQuoted ? 'STATEMENT_QUOTED' : 'STATEMENT_REPORTED', title: `${speaker.name} says: ${text}`, because: `“${scene.text.slice(attribution.cue.start, attribution.cue.end)}” attributes it to ${speaker.inText}.`,
    }, scene.text),
    ...(spoken === null || date === null ? [] : [makeProposal({
      ...parts, content: { kind: 'CLAIM', claim: dateClaim(scene, { event: spoken.slug, clause: spoken.clause, date: date.date }), known: false, telling: tellingAt(scene, attribution.cue), measure: null, aspect: null },
      rule: 'DATE_IN_CLAUSE', title: `${capitalise(spoken.nominal)}: ${formatDate(date.date)}`, because: `“${date.surface}” stands beside the words of saying.`,
    }, scene.text)]),
  ];
}

/** "said that …", or the words themselves where they speak of "we" and "our". */
function statementClaim(scene: Scene, { speaker, text, quotation, event }: Speech & { readonly quotation: FoundQuotation | null; readonly event: Event | null }): Claim {
  const isClause = !FIRST_PERSON.test(text);
  const words = quotation === null ? null : stripQuotes(scene.text.slice(quotation.range.start, quotation.range.end)).replace(/^["“”„«»]+|["“”„«»]+$/g, '').replace(/\s+/g, ' ').trim();
  return {
    slug: scene.slugs.take('claim', `${speaker.name} says ${text}`), statement: asSentence(isClause ? `${capitalise(speaker.name)} said that ${text}` : `${capitalise(speaker.name)} said: “${capitalise(text)}”`), answer: isClause ? text : `“${capitalise(text)}”`,
    predicate: { type: 'STATEMENT', actor: speaker.slug, event: event?.slug ?? null, quotation: words, verbatim: quotation?.verbatim === true },
    holdsFrom: null, holdsUntil: null, temporal: 'EVENT', retractedBy: null,
  };
}

function speechEvent(scene: Scene, { speaker, text }: Speech, date: FoundDate): Event {
  const that = FIRST_PERSON.test(text) ? 'what is quoted' : `that ${text}`;
  return {
    slug: scene.slugs.take('event', `${speaker.name} says ${text}`), title: `${speaker.name} says ${that}`, clause: `${speaker.inText} said ${that}`, nominal: `the statement by ${speaker.inText}`,
    date: date.date, participants: [{ actor: speaker.slug, role: 'speaker' }], relations: [], note: null,
  };
}
