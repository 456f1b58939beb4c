import type { TextFrame } from '../attribution/frame.js';
import { CARRIERS, classOf } from './act-lexicon.js';
import type { ActMention } from './act.js';
import { readAct, singular } from './read-act.js';

/**
 * Acts that a text speaks of as something that may or may not be done, whoever is for or against it: "a plan to …", "a bill that would …",
 * "ordered … to". What "the move" points at is among them, even where nobody's stance names it.
 */
export function findDisputed(frame: TextFrame): readonly ActMention[] {
  return frame.sentences.flatMap((sentence) => {
    const { nouns, tokens, verbs } = sentence.chunks;
    const carried = nouns.flatMap((noun): readonly ActMention[] => {
      const head = singular(tokens[noun.head]?.lower ?? '');
      const next = verbs.find((verb) => verb.from === noun.to && verb.form === 'INFINITIVE');
      if (!CARRIERS.has(head) || ['way', 'right', 'drive', 'permission', 'order'].includes(head) && !next) return [];
      const act = readAct(frame, sentence, noun.from);
      return act && !act.vague ? [act] : [];
    });
    const decided = verbs.flatMap((verb): readonly ActMention[] => {
      if (!['order', 'direct', 'instruct', 'plan', 'propose', 'vote', 'decide', 'intend', 'want'].includes(verb.lemma) || verb.form !== 'FINITE') return [];
      const act = readAct(frame, sentence, verb.to);
      return act?.verb && !act.vague ? [act] : [];
    });
    return [...carried, ...decided];
  });
}

/** "the cut", "the ban": what the text tells with a verb of the same class and says of what it is one, "cut the quota". */
export function findTold(frame: TextFrame, acts: readonly ActMention[]): readonly ActMention[] {
  const pointing = new Set(acts.flatMap(({ nominal, verb, object, recipient }) => (nominal !== null && verb !== null && object === null && recipient === null ? [classOf(verb)] : [])));
  if (pointing.size === 0) return [];
  return frame.sentences.flatMap((sentence) => sentence.chunks.verbs.flatMap((verb): readonly ActMention[] => {
    if (!pointing.has(classOf(verb.particle === null ? verb.lemma : `${verb.lemma}_${verb.particle}`)) || verb.negated) return [];
    const act = readAct(frame, sentence, verb.from);
    return act?.verb && act.object !== null && !act.vague && pointing.has(classOf(act.verb)) ? [act] : [];
  }));
}
