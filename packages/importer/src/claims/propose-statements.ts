import { formatDate, formatDateInText, type Actor, type Claim, type Event } from '@footnote/knowledge';
import type { Attribution, FoundDate, FoundQuotation, Proposal, TextRange } from '../model.js';
import { makeProposal } from '../reading/make-proposal.js';
import { asSentence, capitalise, join } from './compose-event.js';
import { dateClaim, roleClaim } from './propose-acts.js';
import { lies, meets, type Scene, type SentenceScene } from './scene.js';
import { beforeArticle, tellingAt } from './tell.js';

const MOST_WORDS = 30;
const FIRST_PERSON = /\b(?:I|we|We|our|Our|us|my|My|me)\b/;

/** What named and unnamed speakers said, and, where it is dated, that they spoke. Outlets are no speakers: what they tell is a report. */
export function proposeStatements(scene: Scene): readonly Proposal[] {
  return scene.analysis.attributions.flatMap((attribution) => {
    const [first] = attribution.chain;
    const speaker = first?.actor == null ? undefined : scene.actors.get(first.actor);
    const sentence = scene.sentences.find((each) => lies({ start: attribution.cue.start, end: attribution.cue.start + 1 }, each.sentence));
    if (speaker === undefined || sentence === undefined) return [];
    return speaker.kind === 'OUTLET' ? reportOf(scene, { attribution, speaker, sentence }) : speechOf(scene, { attribution, speaker, sentence });
  });
}

interface Speech { readonly attribution: Attribution; readonly speaker: Actor; readonly sentence: SentenceScene }

function speechOf(scene: Scene, { attribution, speaker, sentence }: Speech): readonly Proposal[] {
  const quotation = scene.analysis.quotations.find(({ range }) => meets(range, attribution.scope)) ?? null;
  const content = contentOf(scene, attribution.scope, quotation);
  if (content === null) return [];
  const date = dateOf(scene, sentence, attribution);
  const spoken = date === null ? null : speechEvent(scene, { speaker, content, date });
  const claim = statementClaim(scene, { speaker, content, quotation, scene: spoken, attribution });
  const passages = passagesOf(sentence, attribution);
  const proposal = makeProposal({
    content: { kind: 'CLAIM', claim, known: false, telling: { ...tellingAt(scene, attribution.scope), chain: attribution.chain }, measure: null, aspect: null },
    rule: content.quoted ? 'STATEMENT_QUOTED' : 'STATEMENT_REPORTED', title: `${speaker.name} says: ${content.text}`, because: `“${scene.text.slice(attribution.cue.start, attribution.cue.end)}” attributes it to ${speaker.inText}.`,
    passages, cues: [attribution.cue],
  }, scene.text);
  if (spoken === null || date === null) return [proposal];
  const parts = { content: spoken, passages, cues: [attribution.cue, { start: date.start, end: date.end }] };
  return [
    makeProposal({ ...parts, content: { kind: 'EVENT', event: spoken, known: false }, rule: 'EVENT_SPEECH', title: spoken.title, because: `“${date.surface}” dates what ${speaker.inText} said.` }, scene.text),
    proposal,
    makeProposal({
      ...parts, content: { kind: 'CLAIM', claim: dateClaim(scene, { event: spoken.slug, clause: spoken.clause, date: date.date }), known: false, telling: tellingAt(scene, attribution.cue), measure: null, aspect: null },
      rule: 'DATE_IN_CLAUSE', title: `${capitalise(spoken.nominal)}: ${formatDate(date.date)}`, because: `“${date.surface}” stands beside the words of saying.`,
    }, scene.text),
  ];
}

interface Content { readonly text: string; readonly quoted: boolean; readonly clause: boolean }

/** What was said, as a clause after "that", or in quotation marks where it speaks of "we" and "our". */
function contentOf(scene: Scene, scope: TextRange, quotation: FoundQuotation | null): Content | null {
  const isWhole = quotation !== null && quotation.range.end - quotation.range.start >= (scope.end - scope.start) * 0.8;
  const raw = (isWhole ? scene.text.slice(quotation.range.start, quotation.range.end) : scene.text.slice(scope.start, scope.end)).replace(/\s+/g, ' ').trim();
  const bare = stripQuotes(raw).replace(/^(?:that|and|but|also|additionally|however)[, ]+/i, '').replace(/[\s,.;:]+$/, '').trim();
  const text = shorten(bare);
  if (text.split(' ').length < 3) return null;
  const clause = !FIRST_PERSON.test(text);
  return { text: clause ? lowerUnlessName(scene, text) : text, quoted: isWhole, clause };
}

const stripQuotes = (text: string): string => (hasPairInside(text) ? text : text.replace(/["“”„«»]/g, ''));
/** "a “range of investigations” that": marks inside are kept, marks around the whole are not. */
const hasPairInside = (text: string): boolean => /^[^"“”„]+["“„][^"“”]+["”“][^"“”]+$/.test(text);

function shorten(text: string): string {
  const words = text.split(' ');
  if (words.length <= MOST_WORDS) return text;
  const firstSentence = /^(.+?[a-z]{2}["”]?)[.!?] /.exec(text)?.[1];
  if (firstSentence !== undefined && firstSentence.split(' ').length <= MOST_WORDS) return firstSentence;
  const cut = words.slice(0, MOST_WORDS).join(' ');
  return cut.replace(/[,;:][^,;:]*$/, '').replace(/ (?:and|or|of|to|in|for|with|that|by|the|a|an)$/, '');
}

/** A clause begins small unless its first word is a name or stands so in the middle of the text. */
function lowerUnlessName(scene: Scene, text: string): string {
  const [first = ''] = text.split(' ');
  if (!/^[A-Z][a-z’']*$/.test(first) || scene.analysis.actors.some(({ actor }) => [actor.name, ...actor.aliases].some((name) => name.split(' ')[0] === first && !/^(?:The|A|An)$/.test(first)))) return text;
  return /^(?:The|A|An|This|That|These|Those|It|He|She|They|There|In|On|At|No|Not|All|Some|Many|Its|His|Her|Their|Each|Every|Both|Any|What|If|When|Nobody|Nothing|Other|More|Most|Such)$/.test(first) ? first.toLowerCase() + text.slice(first.length) : text;
}

interface StatementParts { readonly speaker: Actor; readonly content: Content; readonly quotation: FoundQuotation | null; readonly scene: Event | null; readonly attribution: Attribution }

function statementClaim(scene: Scene, { speaker, content, quotation, scene: event }: StatementParts): Claim {
  const said = content.clause ? `${speaker.name} said that ${content.text}` : `${speaker.name} said: “${content.text}”`;
  const words = quotation === null ? null : stripQuotes(scene.text.slice(quotation.range.start, quotation.range.end)).replace(/^["“”„«»]+|["“”„«»]+$/g, '').replace(/\s+/g, ' ').trim();
  return {
    slug: scene.slugs.take('claim', `${speaker.name} says ${content.text}`), statement: asSentence(said), answer: content.clause ? content.text : `“${content.text}”`,
    predicate: { type: 'STATEMENT', actor: speaker.slug, event: event?.slug ?? null, quotation: words, verbatim: quotation?.verbatim === true },
    holdsFrom: null, holdsUntil: null, temporal: 'EVENT', retractedBy: null,
  };
}

/** A date in the sentence, near the words of saying and outside of what is said. */
function dateOf(scene: Scene, { sentence }: SentenceScene, { scope, cue }: Attribution): FoundDate | null {
  const outside = scene.analysis.dates.filter((date) => lies(date, sentence) && !lies(date, scope));
  return outside.sort((a, b) => Math.abs(a.start - cue.start) - Math.abs(b.start - cue.start))[0] ?? null;
}

function speechEvent(scene: Scene, { speaker, content, date }: { readonly speaker: Actor; readonly content: Content; readonly date: FoundDate }): Event {
  const that = content.clause ? `that ${content.text}` : 'what is quoted';
  return {
    slug: scene.slugs.take('event', `${speaker.name} says ${content.text}`), title: `${speaker.name} says ${that}`, clause: `${speaker.inText} said ${that}`, nominal: `the statement by ${speaker.inText}`,
    date: date.date, participants: [{ actor: speaker.slug, role: 'speaker' }], relations: [], note: null,
  };
}

/** A report by an outlet is an event of its own where it is dated, or where it is what the article relays. */
function reportOf(scene: Scene, { attribution, speaker, sentence }: Speech): readonly Proposal[] {
  const date = dateOf(scene, sentence, attribution);
  const matter = scene.text.slice(attribution.scope.start, attribution.scope.end).replace(/\s+/g, ' ').replace(/^that /, '').replace(/[\s,.;:]+$/, '');
  const about = shorten(matter);
  if (about.split(' ').length < 4) return [];
  const clause = `${speaker.inText} reported that ${lowerUnlessName(scene, stripQuotes(about))}`;
  const event: Event = {
    slug: scene.slugs.take('event', `${speaker.name} reports ${about}`), title: `${speaker.name} reports on it`, clause, nominal: `the report by ${speaker.inText}`,
    date: date?.date ?? beforeArticle(scene), participants: [{ actor: speaker.slug, role: 'reported it' }], relations: [], note: 'Something that was reported, not done.',
  };
  const parts = { passages: passagesOf(sentence, attribution), cues: [attribution.cue, ...(date === null ? [] : [{ start: date.start, end: date.end }])] };
  const telling = tellingAt(scene, attribution.cue);
  const role = roleClaim(scene, { event: event.slug, actor: speaker, role: 'who is cited for it', statement: asSentence(clause), unique: true });
  return [
    makeProposal({ ...parts, content: { kind: 'EVENT', event, known: false }, rule: 'EVENT_REPORT', title: `${speaker.name} reports`, because: `“${scene.text.slice(attribution.cue.start, attribution.cue.end)}” credits ${speaker.inText} with it.` }, scene.text),
    makeProposal({ ...parts, content: { kind: 'CLAIM', claim: role, known: false, telling, measure: null, aspect: null }, rule: 'ROLE_CITED', title: `${speaker.name}: who is cited for it`, because: `The article credits ${speaker.inText}.` }, scene.text),
    ...(date === null ? [] : [makeProposal({
      ...parts, content: { kind: 'CLAIM', claim: { ...dateClaim(scene, { event: event.slug, clause, date: date.date }), statement: asSentence(join(`${speaker.name} reported it`, formatDateInText(date.date))) }, known: false, telling, measure: null, aspect: null },
      rule: 'DATE_IN_CLAUSE', title: `The report by ${speaker.inText}: ${formatDate(date.date)}`, because: `“${date.surface}” dates the report.`,
    }, scene.text)]),
  ];
}

/** The sentence that attributes, and what it attributes where that is another one. */
function passagesOf({ sentence }: SentenceScene, { scope }: Attribution): readonly TextRange[] {
  const own = { start: sentence.start, end: sentence.end };
  return lies(scope, sentence) || meets(scope, sentence) ? [{ start: Math.min(own.start, scope.start), end: Math.max(own.end, scope.end) }] : [own, { start: scope.start, end: scope.end }];
}
