import type { Claim } from '@footnote/knowledge';
import type { RuleName } from '../confidence/index.js';
import type { TaggedToken } from '../grammar/index.js';
import { THIS_SOURCE, type Proposal, type TextRange } from '../model.js';
import { makeProposal } from '../reading/make-proposal.js';
import { lies, meets, textOf, type Scene, type SentenceScene } from './scene.js';
import { slugOf } from './slug-book.js';
import { tellingAt } from './tell.js';

/** A word that a text chose where another would have called the same thing otherwise. */
interface WordingFind { readonly rule: RuleName; /** Reads as a noun phrase when its hyphens become spaces. */ readonly topic: string; readonly term: string; readonly loaded: boolean; readonly range: TextRange; readonly sentence: SentenceScene }

/** What was done to people who had to leave: each of these verbs judges it. */
const MOVES = new Set(['deport', 'abduct', 'kidnap', 'relocate', 'displace', 'evacuate', 'expel', 'evict', 'uproot', 'resettle', 'repatriate']);
const PEOPLE = new Set(['child', 'people', 'civilian', 'resident', 'family', 'villager', 'refugee', 'migrant', 'woman', 'man', 'prisoner', 'citizen', 'worker', 'inhabitant', 'tenant', 'student', 'patient', 'person', 'population', 'community']);
const RULERS = new Set(['dictator', 'strongman', 'tyrant', 'despot', 'autocrat', 'warlord', 'ruler']);
/** Nouns that take a side, by what they are a name for. */
const LOADED: Readonly<Record<string, string>> = Object.fromEntries(`regime:the-government|junta:the-government|puppet:the-government|terrorist:the-armed-group|militant:the-armed-group|insurgent:the-armed-group|freedom fighter:the-armed-group|separatist:the-armed-group|extremist:the-group
riot:the-protest|mob:the-protesters|rioter:the-protesters|uprising:the-protest|crackdown:the-response|massacre:the-killings|slaughter:the-killings|bloodbath:the-killings|witch hunt:the-proceedings|persecution:the-proceedings|show trial:the-proceedings
sell-off:the-sale|fire sale:the-sale|giveaway:the-sale|land grab:the-acquisition|power grab:the-reform|scheme:the-plan|ploy:the-plan|plot:the-plan|propaganda:the-message|smear:the-criticism|bailout:the-aid|handout:the-aid|invasion:the-war|aggression:the-war|occupation:the-presence|incursion:the-war
illegal:the-migrants|alien:the-migrants|fiasco:what-happened|debacle:what-happened|scandal:what-happened|cover-up:what-happened|blackmail:the-demand|bribe:the-payment|betrayal:the-decision|surrender:the-decision|climbdown:the-decision|u-turn:the-decision`.split(/[|\n]/).flatMap((pair) => {
  const [term, topic] = pair.trim().split(':');
  return term !== undefined && topic !== undefined ? [[term, topic] as const] : [];
}));
const CRIMES = new Set(['crime', 'atrocity', 'offence', 'offense', 'abuse', 'wrongdoing', 'misconduct', 'violation']);
const CLAIMING = new Set(['claim', 'allege', 'boast', 'insist', 'admit', 'concede', 'rant', 'whine']);
const CALLED_SOLE = new Set(['alone', 'isolated']);

/** How the article words what others word otherwise: words that judge, and words that it keeps at a distance by quotation marks. */
export function proposeWording(scene: Scene): readonly Proposal[] {
  const finds = scene.sentences.flatMap((sentence) => [...findMoves(scene, sentence), ...findLoaded(scene, sentence), ...findRulers(scene, sentence), ...findCrimes(scene, sentence), ...findClaiming(scene, sentence), ...findSole(sentence), ...findWar(scene, sentence), ...findOperations(scene, sentence), ...findScareQuotes(scene, sentence)]);
  const grouped = new Map<string, WordingFind[]>();
  for (const find of finds) {
    const key = `${find.topic} ${find.term.toLowerCase().replace(/(?:s|ed|ing)$/, '').replace(/(.)\1$/, '$1')}`;
    grouped.set(key, [...(grouped.get(key) ?? []), find]);
  }
  const perTopic = new Map<string, number>();
  return [...grouped.values()].flatMap((group) => {
    const [first, ...again] = group;
    if (first === undefined) return [];
    const count = perTopic.get(first.topic) ?? 0;
    perTopic.set(first.topic, count + 1);
    // How a text names the crimes it tells of: once for each text is enough.
    return first.rule === 'WORDING_CRIMES' && count > 0 ? [] : [propose(scene, first, again)];
  });
}

/** "forcibly deported thousands of Ukrainian children". */
function findMoves(scene: Scene, sentence: SentenceScene): readonly WordingFind[] {
  const { tokens, verbs } = sentence.chunks;
  return verbs.filter(({ lemma }) => MOVES.has(lemma)).flatMap((verb): readonly WordingFind[] => {
    const near = [...tokens.slice(verb.to, verb.to + 7), ...(verb.voice === 'PASSIVE' ? tokens.slice(Math.max(0, verb.from - 4), verb.from) : [])];
    const people = near.find(({ lemma, pos }) => pos === 'NOUN' && PEOPLE.has(lemma));
    const head = tokens[verb.head];
    if (people === undefined || head === undefined) return [];
    const first = tokens[verb.head - 1];
    const start = first?.pos === 'ADV' && /ly$/.test(first.lower) ? first.start : head.start;
    return [{ rule: 'WORDING_LOADED', topic: `what-happened-to-the-${slugOf(people.lower)}`, term: textOf(scene, { start, end: head.end }), loaded: true, range: { start, end: head.end }, sentence }];
  });
}

function findLoaded(scene: Scene, sentence: SentenceScene): readonly WordingFind[] {
  const { tokens } = sentence.chunks;
  return tokens.flatMap((token, at): readonly WordingFind[] => {
    const pair = tokens[at + 1];
    const triple = tokens[at + 2];
    const candidates = [triple === undefined || pair === undefined ? '' : `${token.lower} ${pair.lower} ${triple.lemma}`, pair === undefined ? '' : `${token.lower}${pair.text === '-' ? `-${triple?.lower ?? ''}` : ` ${pair.lemma}`}`, token.pos === 'NOUN' ? token.lemma : ''];
    const length = candidates.findIndex((candidate) => LOADED[candidate] !== undefined);
    const topic = length === -1 ? undefined : LOADED[candidates[length] ?? ''];
    if (topic === undefined) return [];
    const end = (length === 0 || pair?.text === '-' ? triple : length === 1 ? pair : token)?.end ?? token.end;
    return [{ rule: 'WORDING_LOADED', topic, term: textOf(scene, { start: token.start, end }), loaded: true, range: { start: token.start, end }, sentence }];
  });
}

/** "the dictator X": what the leader whom it names is called. */
function findRulers(scene: Scene, sentence: SentenceScene): readonly WordingFind[] {
  const { tokens } = sentence.chunks;
  return tokens.flatMap((token): readonly WordingFind[] => {
    if (!RULERS.has(token.lemma)) return [];
    const person = sentence.mentions.find((mention) => mention.kind === 'PERSON' && mention.start >= token.start - 40 && mention.start <= token.end + 3);
    const name = person === undefined ? undefined : scene.actors.get(person.actor)?.name;
    return [{ rule: 'WORDING_LOADED', topic: name === undefined ? 'the-leader' : `the-office-of-${slugOf(name)}`, term: token.text, loaded: true, range: token, sentence }];
  });
}

/** "alleged war crimes", "the army's war crimes": whether they are called alleged differs between texts. */
function findCrimes(scene: Scene, sentence: SentenceScene): readonly WordingFind[] {
  const { tokens, nouns } = sentence.chunks;
  return nouns.flatMap((noun): readonly WordingFind[] => {
    const head = tokens[noun.head];
    if (head === undefined || !CRIMES.has(head.lemma) || sentence.mentions.some((mention) => lies(head, mention))) return [];
    const possessor = noun.possessor === null ? undefined : nouns[noun.possessor];
    const start = possessor?.start ?? tokens.slice(noun.from).find(({ pos }) => pos !== 'DET')?.start ?? noun.start;
    const term = textOf(scene, { start, end: head.end });
    if (term.split(' ').length < 3) return [];
    return [{ rule: 'WORDING_CRIMES', topic: `the-alleged-${slugOf(head.lower)}`, term, loaded: false, range: { start, end: head.end }, sentence }];
  });
}

/** An outlet or its report "claims" what others have it "report". */
function findClaiming(scene: Scene, sentence: SentenceScene): readonly WordingFind[] {
  const { tokens, verbs, nouns, clauses } = sentence.chunks;
  return clauses.flatMap((clause): readonly WordingFind[] => {
    const verb = verbs[clause.verb];
    const head = verb === undefined ? undefined : tokens[verb.head];
    const subject = nouns[clause.subjects[0] ?? -1];
    const noun = subject === undefined ? undefined : tokens[subject.head];
    if (verb === undefined || head === undefined || noun === undefined || !CLAIMING.has(verb.lemma) || verb.form !== 'FINITE') return [];
    const mention = sentence.mentions.find((each) => lies(noun, each));
    if (mention?.kind !== 'OUTLET' && !['report', 'article', 'newspaper', 'paper', 'study'].includes(noun.lemma)) return [];
    return [{ rule: 'WORDING_LOADED', topic: 'what-the-report-did', term: head.text, loaded: true, range: head, sentence }];
  });
}

/** "is alone in its reluctance": the outlet's gloss on how one side stands. */
function findSole(sentence: SentenceScene): readonly WordingFind[] {
  const { tokens, verbs } = sentence.chunks;
  return verbs.filter(({ lemma }) => lemma === 'be' || lemma === 'stand').flatMap((verb): readonly WordingFind[] => {
    const token: TaggedToken | undefined = tokens.slice(verb.to - 1, verb.to + 2).find(({ lower }) => CALLED_SOLE.has(lower));
    const mention = token === undefined ? undefined : sentence.mentions.filter(({ end }) => end <= verb.start + 2).at(-1);
    return token === undefined || mention === undefined ? [] : [{ rule: 'WORDING_LOADED', topic: `the-position-of-${mention.actor}`, term: token.text, loaded: true, range: token, sentence }];
  });
}

/** "the Trojan war": by whose name a war goes. */
function findWar(scene: Scene, sentence: SentenceScene): readonly WordingFind[] {
  const { tokens } = sentence.chunks;
  return tokens.flatMap((token, at): readonly WordingFind[] => {
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (token.lemma !== 'war' || before === undefined || before.pos !== 'PROPN' || next?.lemma === 'crime' || next?.pos === 'NOUN' || next?.pos === 'PROPN') return [];
    return [{ rule: 'WORDING_WAR', topic: 'the-war', term: textOf(scene, { start: before.start, end: token.end }), loaded: false, range: { start: before.start, end: token.end }, sentence }];
  });
}

/** "a security operation": what its own side calls a use of force. */
function findOperations(scene: Scene, sentence: SentenceScene): readonly WordingFind[] {
  const { tokens, nouns } = sentence.chunks;
  return nouns.flatMap((noun): readonly WordingFind[] => {
    const head = tokens[noun.head];
    const inside = tokens.slice(noun.from, noun.head).filter(({ pos, lower }) => pos !== 'DET' && pos !== 'PUNCT' && !['its', 'their', 'his', 'her', 'our'].includes(lower));
    const first = inside[0];
    if (head?.lemma !== 'operation' || first === undefined || !inside.some(({ lower }) => ['military', 'security', 'police', 'peacekeeping', 'armed', 'punitive'].includes(lower))) return [];
    const range = { start: first.start, end: head.end };
    return [{ rule: 'WORDING_LOADED', topic: 'the-war', term: textOf(scene, range), loaded: true, range, sentence }];
  });
}

function findScareQuotes(scene: Scene, sentence: SentenceScene): readonly WordingFind[] {
  return scene.analysis.hedges.filter(({ hedge, cue }) => hedge === 'SCARE_QUOTES' && lies(cue, sentence.sentence)).flatMap(({ cue, scope }): readonly WordingFind[] => {
    const range = meets(cue, scope) && scope.end - scope.start < cue.end - cue.start ? scope : cue;
    const term = textOf(scene, range).replace(/["“”„«»‘’']/g, '').trim();
    const words = term.split(' ').length;
    return term === '' || words > 3 || / (?:of|to|is|are|will|shall|that) /.test(term) || sentence.chunks.verbs.some((verb) => meets(verb, range)) ? [] : [{ rule: 'WORDING_SCARE_QUOTES', topic: `the-word-${slugOf(term)}`, term, loaded: true, range, sentence }];
  });
}

function propose(scene: Scene, { rule, topic, term, loaded, range, sentence: { sentence } }: WordingFind, again: readonly WordingFind[]): Proposal {
  const others = again.map((find) => find.sentence.sentence).filter(({ start }, at, all) => start !== sentence.start && all.findIndex((each) => each.start === start) === at);
  const { facts } = scene.analysis;
  const isTranslated = facts.machineTranslated?.value === true;
  const outlet = facts.outlet?.value.name ?? 'the article';
  const who = isTranslated ? 'the machine translation' : outlet;
  const statement = `${who.charAt(0).toUpperCase()}${who.slice(1)}’s word for ${topic.replace(/-/g, ' ')} is “${term}”.`;
  const claim: Claim = {
    slug: scene.slugs.take('claim', `${who} says ${term}`), statement, answer: `“${term}”`, predicate: { type: 'WORDING', topic, source: THIS_SOURCE, term, loaded },
    holdsFrom: null, holdsUntil: null, temporal: 'EVENT', retractedBy: null,
  };
  const telling = tellingAt(scene, range);
  return makeProposal({
    content: { kind: 'CLAIM', claim, known: false, telling: { ...telling, hedges: ['NONE'], chain: [], loadedTerms: loaded ? [term] : [] }, measure: null, aspect: null },
    rule, title: `Wording: “${term}”`, because: loaded ? 'A word that judges, or that the text keeps at a distance: others may word it otherwise.' : 'Texts differ in how they name this.',
    passages: [sentence, ...others].map(({ start, end }) => ({ start, end })), cues: [range, ...again.map((find) => find.range)].map(({ start, end }) => ({ start, end })),
  }, scene.text);
}
