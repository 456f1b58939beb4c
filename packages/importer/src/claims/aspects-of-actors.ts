import type { Actor } from '@footnote/knowledge';
import { ARTICLE, type AspectFind } from './aspect-find.js';
import { join } from './compose-event.js';
import { participleOf, pastOf, presentOf } from './inflect-verb.js';
import { phraseAfter, phraseFrom } from './phrase-of.js';
import { resolvePronoun } from './resolve-pronoun.js';
import { actorOf, clausesOf, nounBeforeDash, type SaidClause, type Scene, type SentenceScene } from './scene.js';

const DEMANDS: Readonly<Record<string, string>> = { demand: 'demand', propose: 'propose', offer: 'offer', promise: 'promise', pledge: 'promise', request: 'request', urge: 'urge', 'call for': 'call for', recommend: 'recommend', threaten: 'threaten', vow: 'promise' };
const DOCUMENTS = new Set(['directive', 'order', 'decree', 'bill', 'law', 'statement', 'resolution', 'motion', 'letter', 'report', 'warning', 'ban', 'plan', 'treaty', 'agreement', 'petition', 'lawsuit', 'complaint', 'appeal', 'permit', 'licence', 'notice', 'ruling', 'memorandum', 'contract', 'proposal', 'fine', 'grant', 'loan', 'apology', 'correction']);
const ISSUES = new Set(['issue', 'sign', 'adopt', 'pass', 'publish', 'approve', 'release', 'send', 'draft', 'present', 'submit', 'file', 'announce', 'introduce', 'impose', 'award', 'offer', 'propose']);

/** How actors stand, what they have not done, face, demand and have to do, and what is left open. */
export function findAspectsOfActors(scene: Scene, sentence: SentenceScene): readonly AspectFind[] {
  const finds = clausesOf(sentence).flatMap((said) => {
    const actor = subjectOf(scene, sentence, said);
    return actor === null ? [] : [standing, notDone, refrained, faced, demanded, form, undecided].flatMap((rule) => rule({ scene, sentence, said, actor }) ?? []);
  });
  return [...finds, ...findOpen(scene, sentence), ...findDuties(scene, sentence), ...findSeat(scene, sentence)];
}

interface ActorClause { readonly scene: Scene; readonly sentence: SentenceScene; readonly said: SaidClause; readonly actor: Actor }

function subjectOf(scene: Scene, sentence: SentenceScene, said: SaidClause): Actor | null {
  const { clause } = said;
  const noun = sentence.chunks.nouns[(clause.kind === 'RELATIVE' ? clause.antecedent : null) ?? clause.subjects[0] ?? -1];
  return actorOf(scene, sentence, noun) ?? resolvePronoun(scene, sentence, noun) ?? actorOf(scene, sentence, nounBeforeDash(sentence, said));
}

const subject = ({ slug }: Actor): AspectFind['subject'] => ({ kind: 'ACTOR', slug });
const does = ({ plural }: Actor): string => (plural ? 'do' : 'does');
const cueOf = ({ verb }: SaidClause): AspectFind['cue'] => ({ start: verb.start, end: verb.end });

/** "is not a member of the court", "does not recognise its jurisdiction": a state, denied or affirmed. */
function standing({ scene, sentence, said, actor }: ActorClause): AspectFind | null {
  const { verb } = said;
  if (verb.form !== 'FINITE' || verb.tense !== 'PRESENT' || verb.perfect || verb.progressive || verb.modal !== null || verb.voice === 'PASSIVE') return null;
  const phrase = phraseAfter(scene, sentence, verb).text;
  const isMember = verb.lemma === 'be' && /^(?:not )?(?:an? )?(?:(?:founding|full|associate|permanent) )?(?:member|signatory|party|shareholder|part|owner|subsidiary|ally|candidate) (?:of|to|in|for) /.test(phrase);
  const isDenied = verb.negated && ['recognise', 'recognize', 'accept', 'belong', 'have', 'own', 'acknowledge', 'fund', 'allow', 'publish', 'comment'].includes(verb.lemma);
  if ((!isMember && !isDenied) || phrase.split(' ').length < 2) return null;
  const said2 = verb.lemma === 'be' ? join(actor.plural ? 'are' : 'is', verb.negated ? 'not' : '', phrase.replace(/^not /, '')) : join(does(actor), 'not', verb.lemma, phrase);
  return {
    rule: 'ASPECT_STANDING', label: `how ${actor.inText} ${actor.plural ? 'stand' : 'stands'} to others`, asks: `how ${does(actor)} ${actor.inText} stand to others`, unique: false, subject: subject(actor), temporal: 'STATE',
    statement: join(actor.name, said2), answer: join(actor.plural ? 'they' : 'it', said2), because: 'The sentence tells it as a state that lasts.', cue: cueOf(said),
  };
}

/** "has not officially announced its decision", "refrained from transmitting it". */
function notDone({ scene, sentence, said, actor }: ActorClause): AspectFind | null {
  const { verb } = said;
  if (verb.form !== 'FINITE' || !verb.negated || verb.modal !== null || (!verb.perfect && verb.tense !== 'PAST') || ['be', 'have', 'say', 'know', 'think', 'wish', 'want', 'like', 'need', 'hope', 'expect', 'make'].includes(verb.lemma)) return null;
  const phrase = phraseAfter(scene, sentence, verb).text;
  const adverb = sentence.chunks.tokens.slice(verb.from, verb.head).filter(({ pos, lower }) => pos === 'ADV' && !['not', 'never', 'yet', 'also', 'still'].includes(lower)).map(({ lower }) => lower).join(' ');
  if (verb.voice === 'PASSIVE') return null;
  const done = join(adverb, participleOf(verb.lemma), verb.particle ?? '', phrase);
  return {
    rule: 'ASPECT_NOT_DONE', label: `what ${actor.inText} ${actor.plural ? 'have' : 'has'} not done`, asks: `what ${actor.plural ? 'have' : 'has'} ${actor.inText} not done`, unique: false, subject: subject(actor), temporal: 'STATE',
    statement: join(actor.name, actor.plural ? 'have' : 'has', 'not', done), answer: done, because: 'The sentence denies it.', cue: cueOf(said),
  };
}

/** "refrained from transmitting it". */
function refrained({ scene, sentence, said, actor }: ActorClause): AspectFind | null {
  const { verb } = said;
  if (!['refrain', 'decline', 'refuse'].includes(verb.lemma) || verb.form !== 'FINITE' || verb.negated || verb.modal !== null || verb.voice === 'PASSIVE' || (verb.tense !== 'PAST' && !verb.perfect)) return null;
  const what = /^(?:from|to) (.+)$/.exec(phraseAfter(scene, sentence, verb).text)?.[1];
  if (what === undefined) return null;
  const link = verb.lemma === 'refrain' ? 'from' : 'to';
  return {
    rule: 'ASPECT_NOT_DONE', label: `what ${actor.inText} ${pastOf(verb.lemma)} ${link} do`, asks: link === 'from' ? `from what did ${actor.inText} refrain` : `what did ${actor.inText} ${verb.lemma} to do`, unique: false, subject: subject(actor), temporal: 'EVENT',
    statement: join(actor.name, pastOf(verb.lemma), link, what), answer: link === 'from' ? `from ${what}` : `to ${what}`, because: 'The sentence says what they did not do.', cue: cueOf(said),
  };
}

/** "has yet to resolve the matter": whether it will be is open. */
function undecided({ scene, sentence, said, actor }: ActorClause): AspectFind | null {
  const { verb } = said;
  const { tokens, verbs } = sentence.chunks;
  if (verb.lemma !== 'have' || verb.form !== 'FINITE' || verb.tense !== 'PRESENT' || tokens[verb.to]?.lower !== 'yet' && tokens[verb.to - 1]?.lower !== 'yet') return null;
  const todo = verbs.find((other) => other.form === 'INFINITIVE' && other.from >= verb.from && other.from <= verb.to + 1);
  if (todo === undefined) return null;
  const value = join('whether', actor.inText, 'will', todo.lemma, todo.particle ?? '', phraseAfter(scene, sentence, todo).text);
  return open(value, cueOf(said));
}

/** "faces mounting pressure to act". */
function faced({ scene, sentence, said, actor }: ActorClause): AspectFind | null {
  const { verb } = said;
  if (verb.lemma !== 'face' || verb.form !== 'FINITE' || verb.negated || verb.modal !== null || verb.voice === 'PASSIVE') return null;
  const phrase = phraseAfter(scene, sentence, verb).text;
  if (phrase === '') return null;
  const isPast = verb.tense === 'PAST';
  return {
    rule: 'ASPECT_FACED', label: `what ${actor.inText} ${isPast ? 'faced' : actor.plural ? 'face' : 'faces'}`, asks: `what ${isPast ? 'did' : does(actor)} ${actor.inText} face`, unique: false, subject: subject(actor), temporal: isPast ? 'EVENT' : 'STATE',
    statement: join(actor.name, isPast ? 'faced' : actor.plural ? 'face' : 'faces', phrase), answer: phrase, because: 'The sentence says what they face.', cue: cueOf(said),
  };
}

/** "demands a public vote of the townspeople and the publication of the repair bill": two demands. */
function demanded({ scene, sentence, said, actor }: ActorClause): readonly AspectFind[] {
  const { verb } = said;
  const name = DEMANDS[join(verb.lemma, verb.particle ?? '')];
  if (name === undefined || verb.form !== 'FINITE' || verb.negated || verb.modal !== null || verb.voice === 'PASSIVE') return [];
  const phrase = phraseAfter(scene, sentence, verb).text;
  const isPast = verb.tense === 'PAST' || verb.perfect;
  const values = /^(?:an?|the) .+ and (?:an?|the) /.test(phrase) ? phrase.split(/ and (?=(?:an?|the) )/) : [phrase];
  return values.filter((value) => value.split(' ').length > 1 && !/^(?:for|on|in|at|with|by|from|against) /.test(value)).map((value) => ({
    rule: 'ASPECT_DEMAND', label: `what ${actor.inText} ${isPast ? pastOf(name) : presentOf(name)}`, asks: `what ${isPast ? 'did' : does(actor)} ${actor.inText} ${name}`, unique: false, subject: subject(actor), temporal: isPast ? 'EVENT' : 'STATE',
    statement: join(actor.name, isPast ? pastOf(name) : actor.plural ? name : presentOf(name), value), answer: value, because: 'The sentence says what they ask or offer.', cue: cueOf(said),
  }));
}

/** "issued a classified directive": what kind of thing it was. */
function form({ scene, sentence, said, actor }: ActorClause): AspectFind | null {
  const { verb, clause } = said;
  if (!ISSUES.has(verb.lemma) || verb.form !== 'FINITE' || verb.negated || verb.modal !== null || verb.voice === 'PASSIVE' || (verb.tense !== 'PAST' && !verb.perfect)) return null;
  const noun = sentence.chunks.nouns[clause.objects[0] ?? -1];
  const head = noun === undefined ? undefined : sentence.chunks.tokens[noun.head];
  if (noun === undefined || head === undefined || !DOCUMENTS.has(head.lemma) || !['a', 'an'].includes(sentence.chunks.tokens[noun.from]?.lower ?? '')) return null;
  const value = phraseFrom(scene, sentence, { from: noun.from, verb: null, most: noun.to - noun.from }).text;
  return {
    rule: 'ASPECT_FORM', label: `what kind of act ${actor.inText} took`, asks: `what did ${actor.inText} ${join(verb.lemma, verb.particle ?? '')}`, unique: false, subject: subject(actor), temporal: 'EVENT',
    statement: join(actor.name, pastOf(verb.lemma), value), answer: value, because: `The sentence names what was ${participleOf(verb.lemma)}.`, cue: { start: verb.start, end: noun.end },
  };
}

/** "It is still unclear why …", "has yet to resolve the matter". */
function findOpen(scene: Scene, sentence: SentenceScene): readonly AspectFind[] {
  const { tokens } = sentence.chunks;
  return tokens.flatMap((token, at): readonly AspectFind[] => {
    const next = tokens[at + 1]?.lower ?? '';
    const isOpen = ['unclear', 'unknown', 'uncertain', 'undecided', 'open', 'unsettled', 'unresolved'].includes(token.lower) || (['clear', 'known', 'certain', 'decided', 'settled'].includes(token.lower) && tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => ['not', "n't", 'n’t', 'yet'].includes(lower)));
    if (!isOpen || !['why', 'what', 'whether', 'how', 'when', 'where', 'who', 'if', 'which'].includes(next)) return [];
    return openQuestions(scene, sentence, at + 1).map((value) => open(value, { start: token.start, end: tokens[at + 1]?.end ?? token.end }));
  });
}

/** The questions that are open: each begins with the word that would otherwise end a phrase. */
function openQuestions(scene: Scene, sentence: SentenceScene, from: number): readonly string[] {
  const { tokens } = sentence.chunks;
  const phrase = phraseFrom(scene, sentence, { from: from + 1, verb: null, most: 24 });
  const first = join(tokens[from]?.lower ?? '', phrase.text);
  const next = tokens.findIndex(({ start }) => start >= phrase.end);
  const isJoined = next !== -1 && ['or', 'and'].includes(tokens[next]?.lower ?? '') && ['why', 'what', 'whether', 'how', 'when', 'where', 'who'].includes(tokens[next + 1]?.lower ?? '');
  return isJoined ? [first, ...openQuestions(scene, sentence, next + 1)] : [first];
}

function open(value: string, cue: AspectFind['cue']): AspectFind {
  return { rule: 'ASPECT_OPEN', label: 'what is still open', asks: 'what is still open or unclear', unique: false, subject: ARTICLE, temporal: 'EVENT', statement: `It is unclear ${value}`, answer: value, because: 'The article says that it is not known.', cue };
}

/** "a buyer has to keep the winter timetable and take on the present crew". */
function findDuties(scene: Scene, sentence: SentenceScene): readonly AspectFind[] {
  const { tokens, nouns, verbs } = sentence.chunks;
  return clausesOf(sentence).flatMap(({ clause, verb }): readonly AspectFind[] => {
    const isMust = (verb.modal === 'must' || verb.modal === 'shall') && !verb.negated && verb.lemma !== 'be';
    const follows = verbs.find((other) => other.form === 'INFINITIVE' && other.from === verb.to);
    const isHave = verb.form === 'FINITE' && !verb.negated && (verb.lemma === 'have' || (['oblige', 'require', 'force'].includes(verb.lemma) && verb.voice === 'PASSIVE')) && follows !== undefined;
    const noun = nouns[clause.subjects[0] ?? -1];
    if ((!isMust && !isHave) || noun === undefined || tokens[noun.head]?.pos === 'PRON') return [];
    const who = phraseFrom(scene, sentence, { from: noun.from, verb: null, most: noun.to - noun.from }).text;
    const base = isMust ? join(verb.lemma, phraseAfter(scene, sentence, verb).text) : follows === undefined ? '' : join(follows.lemma, phraseAfter(scene, sentence, follows).text);
    const values = base.split(/ and (?=[a-z]+ )/);
    return values.filter((value) => value.split(' ').length > 1).map((value) => ({
      rule: 'ASPECT_DUTY', label: `what ${lower(who)} has to do`, asks: `what does ${lower(who)} have to do`, unique: false, subject: ARTICLE, temporal: 'STATE',
      statement: join(who, 'has to', value), answer: `to ${value}`, because: 'The sentence makes it a duty.', cue: { start: verb.start, end: verb.end },
    }));
  });
}

const lower = (text: string): string => text.replace(/^(?:The|A|An) /, (word) => word.toLowerCase());

/** "which has its headquarters in The Hague", "is based in Lyon". */
function findSeat(scene: Scene, sentence: SentenceScene): readonly AspectFind[] {
  return clausesOf(sentence).flatMap((said): readonly AspectFind[] => {
    const actor = subjectOf(scene, sentence, said);
    if (actor === null || said.verb.form !== 'FINITE' || said.verb.negated) return [];
    const phrase = phraseAfter(scene, sentence, said.verb).text;
    const seat = said.verb.lemma === 'have' ? /^(?:its|their|a) (?:headquarters|seat|head office|main office) (in .+)$/.exec(phrase)?.[1] : said.verb.voice === 'PASSIVE' && ['base', 'headquarter', 'locate', 'seat'].includes(said.verb.lemma) ? /^(in .+)$/.exec(phrase)?.[1] : undefined;
    if (seat === undefined) return [];
    return [{ rule: 'ASPECT_PLACE', label: `where ${actor.inText} has its seat`, asks: `where does ${actor.inText} have its seat`, unique: true, subject: subject(actor), temporal: 'STATE', statement: join(actor.name, 'has its seat', seat), answer: seat, because: 'The sentence says where it is.', cue: cueOf(said) }];
  });
}
