import type { Claim } from '@footnote/knowledge';
import type { RuleName } from '../confidence/index.js';
import type { Proposal, TextRange } from '../model.js';
import { makeProposal } from '../reading/make-proposal.js';
import { asSentence, join } from './compose-event.js';
import { phraseFrom } from './phrase-of.js';
import { clausesOf, type Scene } from './scene.js';
import { tellingAt } from './tell.js';
import type { ToldEvent } from './told-event.js';

/** Words before a noun that give it as a reason: "over the accusations", "in connection with the deportation". */
const CAUSES: readonly (readonly string[])[] = [['in', 'connection', 'with'], ['because', 'of'], ['due', 'to'], ['owing', 'to'], ['on', 'suspicion', 'of'], ['in', 'response', 'to'], ['for', 'fear', 'of'], ['as', 'a', 'result', 'of'], ['over']];
/** "over" gives a reason behind these, and a place or a time behind others. */
const OVER = new Set(['sanction', 'sue', 'arrest', 'fine', 'criticise', 'criticize', 'dismiss', 'fire', 'sack', 'charge', 'resign', 'suspend', 'protest', 'strike', 'condemn', 'investigate', 'expel', 'ban', 'detain', 'indict', 'apologise', 'apologize', 'clash', 'impose', 'withdraw', 'walk']);
/** Verbs and nouns whose infinitive says what was done, not to what end. */
const COMPLEMENT = new Set(['order', 'ask', 'tell', 'allow', 'authorise', 'authorize', 'force', 'urge', 'help', 'want', 'expect', 'enable', 'permit', 'require', 'oblige', 'invite', 'persuade', 'advise', 'decide', 'vote', 'agree', 'refuse', 'promise', 'pledge', 'decline', 'offer', 'threaten', 'fail', 'begin', 'start', 'continue', 'stop', 'plan', 'propose', 'seek', 'try', 'attempt', 'manage', 'choose', 'instruct', 'direct', 'warn', 'encourage', 'commission', 'hire', 'appoint', 'elect', 'issue', 'give', 'have', 'work', 'call', 'announce', 'win', 'lose', 'need']);

/** "the agreement to pay": the infinitive says what was agreed. */
const TAKES_INFINITIVE = /^(?:decision|order|plan|effort|attempt|right|pressure|move|bid|proposal|agreement|refusal|promise|pledge|offer|call|demand|duty|chance|opportunity|way|time|ability|power|permission|directive|willingness|failure|reason|need|intention|law|bill|rule)s?$/;

/** Why something was done, where the sentence says so, and to what end. */
export function proposeReasons(scene: Scene, told: ToldEvent): readonly Proposal[] {
  return [...becauseOf(scene, told), ...causeOf(scene, told), ...purposeOf(scene, told)].slice(0, 1);
}

/** "because she was examining possible crimes". */
function becauseOf(scene: Scene, told: ToldEvent): readonly Proposal[] {
  const { act: { sentence, said } } = told;
  const { tokens } = sentence.chunks;
  const at = tokens.findIndex(({ lower }, index) => index >= said.verb.to && lower === 'because' && tokens[index + 1]?.lower !== 'of');
  if (at === -1 || clausesOf(sentence).some(({ clause, at: other }) => other !== said.at && clause.kind === 'MAIN' && clause.from > said.verb.to && clause.from < at)) return [];
  const answer = phraseFrom(scene, sentence, { from: at + 1, verb: null, most: 24 });
  return answer.words < 3 ? [] : [reason(scene, told, { rule: 'REASON_OF_EVENT', answer: answer.text, cue: { start: tokens[at]?.start ?? 0, end: answer.end } })];
}

function causeOf(scene: Scene, told: ToldEvent): readonly Proposal[] {
  const { act: { sentence, said, lemma } } = told;
  const { tokens } = sentence.chunks;
  for (let at = said.verb.to; at < tokens.length; at += 1) {
    const words = CAUSES.find((each) => each.every((word, i) => tokens[at + i]?.lower === word));
    if (words === undefined || (words[0] === 'over' && !OVER.has(lemma))) continue;
    const answer = phraseFrom(scene, sentence, { from: at + words.length, verb: null, most: 18, clauses: 0 });
    const isFigure = tokens[at + words.length]?.pos === 'NUM';
    return answer.words < 2 || isFigure ? [] : [reason(scene, told, { rule: 'REASON_OF_EVENT', answer: `of ${answer.text}`, cue: { start: tokens[at]?.start ?? 0, end: answer.end } })];
  }
  return [];
}

/** "scheduled a committee to find a solution". */
function purposeOf(scene: Scene, told: ToldEvent): readonly Proposal[] {
  const { act: { sentence, said, lemma } } = told;
  const { verbs, tokens, nouns } = sentence.chunks;
  const infinitive = verbs.find((verb) => verb.form === 'INFINITIVE' && verb.from > said.verb.to && verb.from < said.clause.to + 12 && tokens[verb.from]?.lower === 'to');
  const isOfAnother = infinitive !== undefined && verbs.some((verb) => verb !== said.verb && verb.form === 'FINITE' && verb.from > said.verb.from && verb.from < infinitive.from);
  if (infinitive === undefined || isOfAnother || COMPLEMENT.has(lemma)) return [];
  const before = nouns.filter(({ to }) => to <= infinitive.from).at(-1);
  const head = before === undefined ? undefined : tokens[before.head];
  const isBehindObject = before !== undefined && before.from >= said.verb.to && infinitive.from - before.to <= 1;
  // "the decision to", "efforts to", "pressure to": the noun itself takes the infinitive.
  const thing = nouns[said.clause.objects[0] ?? -1];
  const objectHead = thing === undefined ? undefined : tokens[thing.head];
  if (!isBehindObject || head === undefined || TAKES_INFINITIVE.test(head.lemma) || TAKES_INFINITIVE.test(objectHead?.lemma ?? '')) return [];
  const aim = phraseFrom(scene, sentence, { from: infinitive.from, verb: infinitive, most: 16 });
  return aim.words < 3 ? [] : [reason(scene, told, { rule: 'PURPOSE_OF_EVENT', answer: `the aim was ${aim.text}`, cue: { start: infinitive.start, end: aim.end } })];
}

function reason(scene: Scene, { event, act }: ToldEvent, { rule, answer, cue }: { readonly rule: RuleName; readonly answer: string; readonly cue: TextRange }): Proposal {
  const { sentence } = act.sentence;
  // What was done already ends in its aim, where that stands right behind it.
  const aim = answer.replace(/^(?:the aim was|of) /, '');
  const bare = event.clause.endsWith(` ${aim}`) ? event.clause.slice(0, -aim.length - 1).replace(/ (?:over|in connection with|because of|due to)$/, '') : event.clause;
  const statement = rule === 'PURPOSE_OF_EVENT' ? asSentence(`${bare}; ${answer}`) : asSentence(join(bare, 'because', answer));
  const telling = tellingAt(scene, { start: cue.start, end: Math.min(cue.end, cue.start + 12) });
  // "apparently because": the adverb right before the reason is of the reason.
  const near = scene.analysis.hedges.filter((hedge) => hedge.cue.end <= cue.start && cue.start - hedge.cue.end <= 2).map(({ hedge }) => hedge);
  const hedges = near.length === 0 ? telling.hedges : [...new Set([...telling.hedges.filter((hedge) => hedge !== 'NONE'), ...near])];
  const claim: Claim = {
    slug: scene.slugs.take('claim', `${event.slug} because ${answer}`), statement, answer, predicate: { type: 'REASON', of: { kind: 'EVENT', slug: event.slug } },
    holdsFrom: null, holdsUntil: null, temporal: 'EVENT', retractedBy: null,
  };
  return makeProposal({
    content: { kind: 'CLAIM', claim, known: false, telling: { ...telling, hedges }, measure: null, aspect: null },
    rule, title: `Why: ${answer}`, because: `“${scene.text.slice(cue.start, Math.min(cue.end, cue.start + 24)).replace(/\s+/g, ' ')}…” gives a reason or an aim.`,
    passages: [{ start: sentence.start, end: sentence.end }], cues: [act.cue, cue],
  }, scene.text);
}
