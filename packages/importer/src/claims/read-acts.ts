import type { Actor } from '@footnote/knowledge';
import type { NounGroup, VerbGroup } from '../grammar/index.js';
import type { FoundDate, TextRange } from '../model.js';
import { HAPPENING_VERBS, SAYING_ACTS, SAYING_VERBS, STATE_VERBS } from './act-verbs.js';
import { participleOf, pastOf } from './inflect-verb.js';
import { joinTokens, phraseAfter, type Phrase } from './phrase-of.js';
import { resolvePronoun } from './resolve-pronoun.js';
import { isKnownDate } from './tell.js';
import { actorOf, clauseAround, clausesOf, meets, nounBeforeDash, type SaidClause, type Scene, type SentenceScene } from './scene.js';

/** Something that a clause tells as having been done or having happened. */
export interface Act {
  readonly sentence: SentenceScene;
  readonly said: SaidClause;
  /** "hand" of "handed in". */
  readonly lemma: string;
  /** "handed in". */
  readonly past: string;
  readonly particle: string | null;
  /** Who did it; none where something happened, or where it is not said. */
  readonly agents: readonly Actor[];
  /** An agent stands as a pronoun, which was taken for whoever was last spoken of. */
  readonly guessed: boolean;
  /** Of a passive, to what or whom it was done. */
  readonly patients: readonly Actor[];
  /** The subject in words: of a passive what it was done to, of a happening what happened. */
  readonly subject: string;
  /** What follows the verb. */
  readonly object: string;
  readonly passive: boolean;
  readonly dates: readonly FoundDate[];
  /** The words on which it turns. */
  readonly cue: TextRange;
}

/** What the clauses of a text tell as past: no plans, no denials, no conditions, no opinions. */
export function readActs(scene: Scene): readonly Act[] {
  return scene.sentences.flatMap((sentence) => clausesOf(sentence).flatMap((said) => readAct(scene, sentence, said) ?? []));
}

function readAct(scene: Scene, sentence: SentenceScene, said: SaidClause): Act | null {
  const { verb } = said;
  if (!tellsPast(sentence, said) || isNoAct(sentence, said) || isQuoted(scene, verb)) return null;
  const { nouns, tokens } = sentence.chunks;
  const subjects = said.clause.subjects.flatMap((index) => nouns[index] ?? []).filter((noun) => !scene.analysis.attributions.some(({ cue }) => meets(cue, noun) && !meets(cue, verb)));
  // How many there were is a figure, and none that does anything.
  if (subjects.some(({ from, to }) => tokens.slice(from, to).some(({ pos }) => pos === 'NUM'))) return null;
  const named = subjects.flatMap((noun) => actorOf(scene, sentence, noun) ?? []);
  const dashed = nounBeforeDash(sentence, said);
  const aside = actorOf(scene, sentence, dashed);
  const pronoun = aside === null && named.length === 0 ? resolvePronoun(scene, sentence, subjects[0]) : null;
  const actors = unique(aside !== null ? [aside] : pronoun === null ? named : [pronoun]);
  const passive = verb.voice === 'PASSIVE' || isReducedPassive(sentence, said);
  const phrase = withAntecedent(scene, { sentence, said, phrase: phraseAfter(scene, sentence, verb) });
  const agent = passive ? agentOf(scene, sentence, verb) : null;
  const base = verb.lemma;
  return {
    sentence, said, lemma: base, particle: verb.particle, passive, guessed: pronoun !== null || isPronoun(sentence, subjects[0]),
    past: [pastWord(sentence, verb), verb.particle ?? ''].join(' ').trim(),
    agents: passive ? (agent === null ? [] : [agent]) : actors, patients: passive ? actors : [],
    subject: nameSubject(scene, sentence, { subjects, verb }), object: passive && agent !== null ? withoutAgent(phrase) : phrase,
    dates: datesOf(scene, sentence, said), cue: { start: verb.start, end: verb.end },
  };
}

/** "a request that the country submitted", "the appeal, which it lodged": what a clause with a subject of its own tells of is what was done. */
function withAntecedent(scene: Scene, { sentence: { chunks }, said: { clause, verb }, phrase: { text } }: { readonly sentence: SentenceScene; readonly said: SaidClause; readonly phrase: Phrase }): string {
  const antecedent = chunks.nouns[clause.antecedent ?? -1];
  const subject = chunks.nouns[clause.subjects[0] ?? -1];
  const isOwn = clause.kind === 'RELATIVE' && !clause.subjectInherited && clause.objects.length === 0 && verb.voice !== 'PASSIVE';
  if (!isOwn || antecedent === undefined || subject === undefined || subject.from <= antecedent.head || !isMarkedAsObject(chunks, clause) || chunks.tokens[antecedent.head]?.pos === 'PRON') return text;
  const thing = joinTokens(scene, chunks.tokens.slice(antecedent.from, antecedent.to));
  return text === '' ? thing : `${thing} ${text}`;
}

/** By "that", "which", or nothing; not "on which", "where". */
function isMarkedAsObject({ tokens }: SentenceScene['chunks'], { marker }: SaidClause['clause']): boolean {
  const word = tokens[marker ?? -1]?.lower;
  return word === undefined || ['that', 'which', 'whom', 'who'].includes(word) && tokens[(marker ?? 1) - 1]?.pos !== 'ADP';
}

/** "a study published on Thursday": what was done to what stands before it. */
function isReducedPassive({ chunks }: SentenceScene, { clause, verb }: SaidClause): boolean {
  return clause.kind === 'PARTICIPLE' && clause.antecedent !== null && clause.objects.length === 0 && verb.head === verb.from && participleOf(verb.lemma) === chunks.tokens[verb.head]?.lower;
}

/** The past as the text spells it where it has it ("authorised"); of "has given" the form that stands without an auxiliary. */
function pastWord({ chunks }: SentenceScene, { head, lemma, voice }: VerbGroup): string {
  const word = chunks.tokens[head]?.lower ?? '';
  return word.endsWith('ed') ? word : voice === 'PASSIVE' ? participleOf(lemma) : pastOf(lemma);
}

/** Past or perfect, asserted: neither negated nor modal, and not under an "if". */
function tellsPast({ chunks }: SentenceScene, { clause, verb }: SaidClause): boolean {
  if (verb.form !== 'FINITE' || verb.negated || verb.modal !== null) return false;
  if (verb.tense !== 'PAST' && !verb.perfect) return false;
  const marker = clause.marker === null ? '' : chunks.tokens[clause.marker]?.lower ?? '';
  const before = clause.marker === null ? '' : chunks.tokens[clause.marker - 1]?.lower ?? '';
  // What evidence is said to show is what it holds, and not told as having happened.
  return !['if', 'unless', 'whether', 'lest', 'why', 'how', 'what'].includes(marker) && !['showing', 'suggesting', 'indicating', 'proving', 'allegations', 'accusations', 'claims', 'reports', 'rumours', 'rumors', 'suggestions', 'speculation'].includes(before) && !isUncommented(chunks, verb);
}

/** "declined to comment on a claim that it had felled trees": nobody tells it, and somebody says nothing of it. */
function isUncommented({ tokens }: SentenceScene['chunks'], { from }: VerbGroup): boolean {
  const at = tokens.findIndex(({ lower }, index) => index < from && lower === 'comment' && tokens[index + 1]?.lower === 'on');
  return at >= 0 && tokens.slice(at, from).some(({ lower }) => /^(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|accusations?)$/.test(lower));
}

function isNoAct({ chunks }: SentenceScene, { verb, clause }: SaidClause): boolean {
  const { lemma } = verb;
  if (SAYING_VERBS.has(lemma)) return !SAYING_ACTS.has(lemma) || clause.objects.length === 0 && lemma !== 'announce';
  if (!STATE_VERBS.has(lemma)) return false;
  // "a decision that the agency made", "made an offer": the noun says what was done.
  if (lemma === 'make' && MADE.has(chunks.tokens[chunks.nouns[clause.objects[0] ?? clause.antecedent ?? -1]?.head ?? -1]?.lemma ?? '')) return false;
  // "ran", "let" and "made" happen where they are dated; "were" never does.
  return !HAPPENING_VERBS.has(lemma) || chunks.tokens[verb.head]?.lower === 'used';
}

const MADE = new Set(['decision', 'offer', 'agreement', 'announcement', 'promise', 'pledge', 'proposal', 'statement', 'appeal', 'demand', 'request', 'threat', 'complaint', 'donation', 'payment', 'deal', 'concession']);

/** What stands in quotation marks is what somebody said, and told as that. */
function isQuoted({ analysis }: Scene, verb: VerbGroup): boolean {
  return analysis.quotations.some(({ range }) => meets(range, verb));
}

/** "by the council": who did what a passive tells. */
function agentOf(scene: Scene, sentence: SentenceScene, verb: VerbGroup): Actor | null {
  const { nouns, tokens } = sentence.chunks;
  const agent = nouns.find((noun) => noun.from >= verb.to && noun.from <= verb.to + 8 && noun.preposition !== null && tokens[noun.preposition]?.lower === 'by');
  return actorOf(scene, sentence, agent);
}

const withoutAgent = (text: string): string => text.replace(/(?:^|\s)by\s.*$/, '').trim();

const isPronoun = ({ chunks }: SentenceScene, noun: NounGroup | undefined): boolean => noun !== undefined && chunks.tokens[noun.head]?.pos === 'PRON';

/** "They" goes back to several, "she" and "it" to one. */
function isMany({ chunks }: SentenceScene, noun: NounGroup | undefined): boolean {
  const head = noun === undefined ? undefined : chunks.tokens[noun.head];
  return head !== undefined && (head.lower === 'they' || (head.lower !== head.lemma && head.pos === 'NOUN' && head.lower.endsWith('s')));
}

interface SubjectOf { readonly subjects: readonly NounGroup[]; readonly verb: VerbGroup }

/** The subject in words; of "she" those of the sentence's own subject, or of the sentence before. Empty where neither has any. */
function nameSubject(scene: Scene, sentence: SentenceScene, { subjects, verb }: SubjectOf): string {
  if (!isPronoun(sentence, subjects[0])) return subjectText(scene, sentence, { subjects, verb });
  const before = scene.sentences[sentence.index - 1];
  for (const each of before === undefined ? [sentence] : [sentence, before]) {
    const main = clausesOf(each).find(({ clause, verb: other }) => clause.kind === 'MAIN' && other !== verb);
    const own = main?.clause.subjects.flatMap((index) => each.chunks.nouns[index] ?? []) ?? [];
    const agrees = own[0] !== undefined && isMany(each, own[0]) === isMany(sentence, subjects[0]);
    if (main !== undefined && own[0] !== undefined && agrees && !isPronoun(each, own[0]) && actorOf(scene, each, own[0])?.kind !== 'PERSON') return subjectText(scene, each, { subjects: own, verb: main.verb });
  }
  return '';
}

/** The subject with what hangs on it, as far as it stands before its verb. */
function subjectText(scene: Scene, { chunks }: SentenceScene, { subjects, verb }: SubjectOf): string {
  const [first] = subjects;
  if (first === undefined || first.from >= verb.from) return '';
  let from = first.from;
  for (let group = first; group.possessor !== null;) {
    const possessor = chunks.nouns[group.possessor];
    if (possessor === undefined) break;
    from = Math.min(from, possessor.from);
    group = possessor;
  }
  const tokens = chunks.tokens.slice(from, verb.from);
  // "was removed in 1897 and was given": what another verb tells is no part of the subject.
  const other = chunks.verbs.find((each) => each.form === 'FINITE' && each.from >= first.to && each.to <= verb.from);
  const stop = tokens.findIndex(({ text, lower, start }, i) => i > 0 && (text === ',' || text === '(' || start === other?.start || ['that', 'which', 'who', 'when', 'while'].includes(lower)));
  return joinTokens(scene, stop === -1 ? tokens.filter(({ pos }, i) => pos !== 'ADV' || i < tokens.length - 1) : tokens.slice(0, stop));
}

/** The dates that stand in this clause and in no clause within it; one before the first clause belongs to the main one. */
function datesOf(scene: Scene, sentence: SentenceScene, said: SaidClause): readonly FoundDate[] {
  const { start, end } = sentence.sentence;
  return scene.analysis.dates.filter((date) => date.start >= start && date.end <= end && isKnownDate(date.date)).filter((date) => {
    // "The strike, the first since 1994, began": since then there was none, and it began on a day of its own.
    if (/^since\b/iu.test(date.surface) && !said.verb.perfect) return false;
    // "In 2020, the bank - which … - closed": what stands before the aside is of the clause behind it.
    const dashed = nounBeforeDash(sentence, said);
    if (dashed !== undefined) return date.end <= dashed.start && said.clause.kind !== 'RELATIVE' && said.verb.lemma !== 'be';
    if (isBehindAfter(sentence, said, date)) return false;
    const around = ownerOfDate(sentence, clauseAround(sentence, date));
    return around === null ? said.clause.kind === 'MAIN' && said.at === firstMain(sentence) : around.at === said.at;
  });
}

/** Papers and promises that say what is to be done: "an agreement on sharing the stock on 18 November" was made on that day. */
const PAPERS = new Set(['agreement', 'deal', 'treaty', 'pact', 'accord', 'law', 'bill', 'contract', 'resolution', 'decree', 'order', 'plan', 'memorandum', 'rule', 'regulation', 'motion', 'proposal', 'petition', 'report', 'ban', 'letter', 'note']);

/** "approved the law on which the decree rests on 20 March": what goes on has no day, so the day is of the act around it. */
function mainAround(chunks: SentenceScene['chunks'], around: SaidClause): SaidClause {
  const main = saidAt(chunks, around.clause.parent ?? -1);
  return main?.clause.kind === 'MAIN' && main.verb.tense === 'PAST' ? main : around;
}

/** "the council, after a debate on 21 September, declined": the day is that of what went before. */
function isBehindAfter({ chunks: { tokens } }: SentenceScene, { verb }: SaidClause, date: FoundDate): boolean {
  if (date.start > verb.start) return false;
  const before = tokens.filter(({ end, start }) => end <= date.start && start < verb.start);
  const comma = before.findLastIndex(({ text }) => text === ',');
  return comma >= 0 && before.slice(comma + 1).some(({ lower }, at, all) => ['after', 'following', 'before', 'since'].includes(lower) && at < all.length - 2);
}

const MEETING = new Set(['meet', 'sit', 'gather', 'speak', 'vote', 'assemble', 'convene', 'act', 'rule']);

/** A date at the end of what a paper is about belongs to the verb that made the paper. */
function ownerOfDate({ chunks }: SentenceScene, around: SaidClause | null): SaidClause | null {
  if (around?.clause.kind === 'RELATIVE' && around.verb.tense === 'PRESENT' && !around.verb.perfect) return mainAround(chunks, around);
  if (around?.clause.kind !== 'GERUND') return around;
  const before = chunks.tokens[around.verb.from - 1];
  const paper = chunks.tokens[around.verb.from - (before?.pos === 'ADP' ? 2 : 1)];
  // "the congress, meeting in the capital on 2 June, decided": it decided on that day.
  const decided = before?.text === ',' && MEETING.has(around.verb.lemma) ? saidAt(chunks, around.at + 1) : null;
  if (decided !== null && chunks.tokens[decided.verb.from - 1]?.text === ',') return decided;
  return paper !== undefined && PAPERS.has(paper.lemma) ? saidAt(chunks, around.clause.parent ?? -1) ?? around : around;
}

function saidAt({ clauses, verbs }: SentenceScene['chunks'], at: number): SaidClause | null {
  const clause = clauses[at];
  const verb = verbs[clause?.verb ?? -1];
  return clause === undefined || verb === undefined ? null : { at, clause, verb };
}

const firstMain = ({ chunks }: SentenceScene): number => chunks.clauses.findIndex(({ kind }) => kind === 'MAIN');

const unique = (actors: readonly Actor[]): readonly Actor[] => [...new Map(actors.map((actor) => [actor.slug, actor])).values()];
