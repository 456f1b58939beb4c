import type { Actor } from '@footnote/knowledge';
import type { NounGroup, VerbGroup } from '../grammar/index.js';
import type { FoundDate, TextRange } from '../model.js';
import { HAPPENING_VERBS, SAYING_ACTS, SAYING_VERBS, STATE_VERBS } from './act-verbs.js';
import { participleOf, pastOf } from './inflect-verb.js';
import { joinTokens, phraseAfter } from './phrase-of.js';
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
  const passive = verb.voice === 'PASSIVE';
  const phrase = phraseAfter(scene, sentence, verb);
  const agent = passive ? agentOf(scene, sentence, verb) : null;
  const base = verb.lemma;
  return {
    sentence, said, lemma: base, particle: verb.particle, passive, guessed: pronoun !== null || isPronoun(sentence, subjects[0]),
    past: [pastWord(sentence, verb), verb.particle ?? ''].join(' ').trim(),
    agents: passive ? (agent === null ? [] : [agent]) : actors, patients: passive ? actors : [],
    subject: nameSubject(scene, sentence, { subjects, verb }), object: passive && agent !== null ? withoutAgent(phrase.text) : phrase.text,
    dates: datesOf(scene, sentence, said), cue: { start: verb.start, end: verb.end },
  };
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
  return !['if', 'unless', 'whether', 'lest', 'why', 'how', 'what'].includes(marker) && !['showing', 'suggesting', 'indicating', 'proving', 'allegations', 'accusations', 'claims'].includes(before);
}

function isNoAct({ chunks }: SentenceScene, { verb, clause }: SaidClause): boolean {
  const { lemma } = verb;
  if (SAYING_VERBS.has(lemma)) return !SAYING_ACTS.has(lemma) || clause.objects.length === 0 && lemma !== 'announce';
  if (!STATE_VERBS.has(lemma)) return false;
  // "ran", "let" and "made" happen where they are dated; "were" never does.
  return !HAPPENING_VERBS.has(lemma) || chunks.tokens[verb.head]?.lower === 'used';
}

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
  const stop = tokens.findIndex(({ text, lower }, i) => i > 0 && (text === ',' || text === '(' || ['that', 'which', 'who', 'when', 'while'].includes(lower)));
  return joinTokens(scene, stop === -1 ? tokens.filter(({ pos }, i) => pos !== 'ADV' || i < tokens.length - 1) : tokens.slice(0, stop));
}

/** The dates that stand in this clause and in no clause within it; one before the first clause belongs to the main one. */
function datesOf(scene: Scene, sentence: SentenceScene, said: SaidClause): readonly FoundDate[] {
  const { start, end } = sentence.sentence;
  return scene.analysis.dates.filter((date) => date.start >= start && date.end <= end && isKnownDate(date.date)).filter((date) => {
    // "In 2020, the bank - which … - closed": what stands before the aside is of the clause behind it.
    const dashed = nounBeforeDash(sentence, said);
    if (dashed !== undefined) return date.end <= dashed.start && said.clause.kind !== 'RELATIVE' && said.verb.lemma !== 'be';
    const around = clauseAround(sentence, date);
    return around === null ? said.clause.kind === 'MAIN' && said.at === firstMain(sentence) : around.at === said.at;
  });
}

const firstMain = ({ chunks }: SentenceScene): number => chunks.clauses.findIndex(({ kind }) => kind === 'MAIN');

const unique = (actors: readonly Actor[]): readonly Actor[] => [...new Map(actors.map((actor) => [actor.slug, actor])).values()];
