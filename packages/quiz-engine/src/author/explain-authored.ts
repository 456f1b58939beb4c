import type { Evidence } from '@footnote/knowledge';
import { citeTellings } from '../explain/cite-tellings.js';
import { composeExplanation } from '../explain/compose-explanation.js';
import { reasonOf, statedOf } from '../explain/reason-of-option.js';
import type { Scene } from '../generate/build-scene.js';
import type { Explanation, Option, OptionReason } from '../model.js';
import { asSentence, joinList, trimEnd } from '../phrase/sentence.js';
import { readOption } from '../proof/support/renderings.js';
import { isSameKey, nameEvidence, rightIds, type BackedQuestion } from './back-options.js';
import { tidy } from './tidy.js';

/**
 * Why each option is right or wrong. A proved question is explained from its claims, as any suggestion; what its author adds in her own
 * words and passages stands beside it. Of a question that is not proved only that is said which is her own, or what is told of a claim
 * that an option still says: nothing that would pass for a proof.
 */
export function explainAuthored(backed: BackedQuestion, scene: Scene): Explanation {
  const { question, proved } = backed;
  const composed = composeExplanation(scene, question);
  if (proved) return { text: composed.text, key: composed.key.map(add), others: composed.others.map(add) };
  if (question.key.type === 'NUMBER') return composed;
  const right = rightIds(question);
  const made = new Map([...composed.key, ...composed.others].map((reason) => [reason.optionId, reason]));
  const reasons = question.options.map((option) => explainUnproved(backed, scene, { option, composed: made.get(option.id) ?? null }));
  const key = reasons.filter(({ optionId }) => right.has(optionId));
  return { text: summarise(backed, key), key, others: reasons.filter(({ optionId }) => !right.has(optionId)) };

  function add(reason: OptionReason): OptionReason {
    return withOwn(backed, scene, reason);
  }
}

interface Unproved { readonly option: Option; readonly composed: OptionReason | null }

function explainUnproved(backed: BackedQuestion, scene: Scene, { option, composed }: Unproved): OptionReason {
  const { authored, inquiry } = backed;
  const stillSays = readOption(inquiry, option) === 'SAYS_IT';
  if (authored.base && isSameKey(authored) && stillSays && composed) return withOwn(backed, scene, composed);
  const named = authored.options.find(({ id }) => id === option.id)?.claim ?? null;
  const claims = stillSays && named !== null ? statedOf(scene, [named]) : [];
  const cited = reasonOf({ scene, option, claims, sentences: claims.map((stated) => citeTellings(scene, stated)) });
  return withOwn(backed, scene, cited);
}

/** A reason with its author's words before it, and her passages among its evidence. */
function withOwn({ authored, citations }: BackedQuestion, scene: Scene, reason: OptionReason): OptionReason {
  const words = tidy(authored.options.find(({ id }) => id === reason.optionId)?.reason ?? '');
  const known = reason.claims.flatMap((slug) => scene.index.assertionsOfClaim.get(slug) ?? []).flatMap((assertion) => assertion.evidence).flatMap((slug): readonly Evidence[] => {
    const evidence = scene.index.evidence.get(slug);
    return evidence ? [evidence] : [];
  });
  const own = citations.flatMap((citation) => (citation.stands && citation.optionId === reason.optionId ? [nameEvidence(citation.evidence, known)] : []));
  const said = words === '' || reason.reason.includes(words) ? reason.reason : [asSentence(words), reason.reason].filter((part) => part !== '').join(' ');
  return { ...reason, reason: said, evidence: [...new Set([...reason.evidence, ...own])] };
}

function summarise({ question }: BackedQuestion, key: readonly OptionReason[]): string {
  const answers = question.options.filter(({ id }) => key.some(({ optionId }) => optionId === id)).map(({ text }) => `“${trimEnd(text).replace(/“/gu, '‘').replace(/”/gu, '’')}”`);
  const opening = question.kind === 'ORDER' || question.kind === 'MATCH' || answers.length === 0 ? [] : [asSentence(`the right ${answers.length > 1 ? 'answers are' : 'answer is'} ${joinList(answers)}`)];
  return [...opening, ...new Set(key.map(({ reason }) => reason))].filter((sentence) => sentence !== '').join(' ');
}
