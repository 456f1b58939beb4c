import type { Aspect, Claim, Subject } from '@footnote/knowledge';
import type { RuleName } from '../confidence/index.js';
import { THIS_SOURCE, type Proposal, type TextRange } from '../model.js';
import { makeProposal } from '../reading/make-proposal.js';
import { asSentence, capitalise } from './compose-event.js';
import type { Scene, SentenceScene } from './scene.js';
import { slugOf } from './slug-book.js';
import { tellingAt } from './tell.js';

/** A value of something that can be asked about a subject, as a rule finds it. */
export interface AspectFind {
  readonly rule: RuleName;
  /** A noun phrase, from which its slug is made: "what the evidence includes". */
  readonly label: string;
  /** "what does the evidence include". */
  readonly asks: string;
  readonly unique: boolean;
  readonly subject: Subject;
  readonly statement: string;
  readonly answer: string;
  readonly because: string;
  readonly cue: TextRange;
  readonly temporal: Claim['temporal'];
}

/** The article itself as a subject: of what is no actor, event or issue of the pack. */
export const ARTICLE: Subject = { kind: 'SOURCE', slug: THIS_SOURCE };

const LONGEST_ANSWER = 14;

/** A proposal of a find. Answers of one aspect stand side by side as options, so that one that is far too long or is no phrase is left. */
export function proposeAspect(scene: Scene, { sentence }: SentenceScene, find: AspectFind): readonly Proposal[] {
  const { rule, label, asks, unique, subject, statement, answer, because, cue, temporal } = find;
  const words = answer.split(' ').length;
  if (answer === '' || words > LONGEST_ANSWER + 6) return [];
  const aspect: Aspect = { slug: slugOf(label), label, asks, unique };
  const known = scene.analysis.context.graph?.aspects.some(({ slug }) => slug === aspect.slug) ?? false;
  const claim: Claim = {
    slug: scene.slugs.take('claim', statement), statement: asSentence(statement), answer,
    predicate: { type: 'ASPECT', subject, aspect: aspect.slug }, holdsFrom: null, holdsUntil: null, temporal, retractedBy: null,
  };
  return [makeProposal({
    content: { kind: 'CLAIM', claim, known: false, telling: tellingAt(scene, cue), measure: null, aspect: known ? null : aspect },
    rule, title: `${capitalise(label)}: ${answer}`, because, passages: [{ start: sentence.start, end: sentence.end }], cues: [cue],
  }, scene.text)];
}
