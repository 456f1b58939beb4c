import type { Claim, Measure } from '@footnote/knowledge';
import type { Proposal } from '../model.js';
import { makeProposal } from '../reading/make-proposal.js';
import { asSentence, capitalise, join } from './compose-event.js';
import type { AmountClause } from './read-amounts.js';
import { sayFigure } from './read-number.js';
import { slugOf } from './slug-book.js';
import { tellingAt } from './tell.js';
import type { Scene } from './scene.js';

const VICTIMS = /\b(?:killed|dead|deaths|injured|wounded|died|drowned|casualties|victims|displaced)\b/i;

/** The claim that a clause makes with an amount, and the question that asks for it: the clause turned round. */
export function proposeAmount(scene: Scene, told: AmountClause): Proposal {
  const { amount, sentence, subject, between, preposition } = told;
  const { figure, unit, behind } = amount;
  const verb = verbWords(told);
  const what = join(subject, verb.all, between);
  const label = join(unit, behind, preposition === '' ? 'that' : `${preposition} which`, what);
  const measureSlug = slugOf(label);
  const isKnown = scene.analysis.context.graph?.measures.some(({ slug }) => slug === measureSlug) ?? false;
  const measure: Measure = { slug: measureSlug, label, asks: join(preposition, 'how many', unit, behind, verb.first, subject, verb.rest, between), unit, casualties: VICTIMS.test(`${what} ${unit} ${behind}`) };
  const claim: Claim = {
    slug: scene.slugs.take('claim', `${sayFigure(figure).replace(/,/g, '')} ${label}`), statement: asSentence(capitalise(join(what, preposition, sayFigure(figure), unit, behind))), answer: sayFigure(figure),
    predicate: { type: 'FIGURE', measure: measureSlug, figure }, holdsFrom: null, holdsUntil: null, temporal: 'EVENT', retractedBy: null,
  };
  return makeProposal({
    content: { kind: 'CLAIM', claim, known: false, telling: tellingAt(scene, amount.range), measure: isKnown ? null : measure, aspect: null },
    rule: 'FIGURE_IN_CLAUSE', title: `${capitalise(what)}: ${sayFigure(figure)} ${unit}`, because: `The clause gives it in ${unit}; the bound is the one that it states.`,
    passages: [{ start: sentence.sentence.start, end: sentence.sentence.end }], cues: [amount.range],
  }, scene.text);
}

/** The verb as a statement has it, and in two parts as a question does: "is expected", "did … bring in". */
function verbWords({ sentence, finite, reduced, worth }: AmountClause): { readonly all: string; readonly first: string; readonly rest: string } {
  const tokens = sentence.chunks.tokens.slice(finite.from, finite.to);
  const words = tokens.map(({ text }) => text).join(' ').replace(/ n['’]t\b/g, 'n’t');
  if (worth) return { all: 'was worth', first: 'was', rest: 'worth' };
  if (reduced) return { all: `was ${words}`, first: 'was', rest: words };
  const helper = tokens.findIndex(({ pos }) => pos === 'AUX');
  if (helper === 0) return { all: words, first: tokens[0]?.text ?? '', rest: tokens.slice(1).map(({ text }) => text).join(' ') };
  const head = sentence.chunks.tokens[finite.head];
  const base = join(finite.lemma, finite.particle ?? '');
  const did = finite.tense === 'PAST' ? 'did' : head !== undefined && head.lower !== finite.lemma ? 'does' : 'do';
  return { all: words, first: did, rest: base };
}
