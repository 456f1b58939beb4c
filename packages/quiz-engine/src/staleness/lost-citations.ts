import { findTextOf, type GraphIndex } from '@footnote/knowledge';
import type { AuthoredOption, CitedPassage } from '../author/authored-question.js';
import { trimEnd } from '../phrase/sentence.js';
import type { VerifyTools } from '../verify/question-file.js';
import { quotePassage } from './describe-side.js';
import type { FoundChange, PublishedQuestion } from './finding.js';
import type { Comparison } from './reprove.js';

/**
 * Passages that an author cited herself and that are gone: the source left the pack, or its text no longer holds them. One passage less
 * does no harm where another of the same option stands.
 */
export function lostCitations(comparison: Comparison, { published, tools }: { readonly published: PublishedQuestion; readonly tools: VerifyTools }): readonly FoundChange[] {
  const { authored } = published;
  if (authored === null) return [];
  const right = new Set(authored.key.type === 'OPTIONS' ? authored.key.optionIds : []);
  return authored.options.flatMap((option, at) => {
    const stood = option.evidence.filter((passage) => stands(comparison.then.index.graph, passage, tools));
    const gone = stood.filter((passage) => !stands(comparison.now.index.graph, passage, tools));
    const [first] = gone;
    return first && gone.length === stood.length ? [tellLost(comparison, { option, passage: first, isKey: right.has(option.id), optionId: published.question.options[at]?.id ?? null })] : [];
  });
}

/** Whether a passage is found in its source, word for word, wherever it stands now. */
function stands({ sources }: GraphIndex, passage: CitedPassage, { resolvePassage }: VerifyTools): boolean {
  const source = sources.get(passage.source);
  const text = source ? findTextOf(source, passage) ?? source.text : null;
  if (text === null) return false;
  const { anchor } = resolvePassage(text, passage);
  return anchor === 'EXACT' || anchor === 'MOVED';
}

interface Lost { readonly option: AuthoredOption; readonly passage: CitedPassage; readonly isKey: boolean; readonly optionId: string | null }

function tellLost({ then, now }: Comparison, { option, passage, isKey, optionId }: Lost): FoundChange {
  const source = then.index.graph.sources.get(passage.source);
  const isThere = now.index.graph.sources.has(passage.source);
  const label = source?.label ?? passage.source;
  const what = isKey ? 'the right answer' : `“${trimEnd(option.text)}”`;
  return {
    kind: isThere ? (isKey ? 'PASSAGE_LOST' : 'REFUTATION_LOST') : 'SOURCE_WITHDRAWN', optionId,
    sentence: isThere ? `The passage cited for ${what} is no longer found in ${label}.` : `${label}, cited for ${what}, is no longer in the pack.`,
    then: source ? { claim: null, statement: option.text, label: '', state: 'cited when it was published', span: null, passage: { ...quotePassage(then, source, { ...passage, verbatim: source.textKind === 'FULL' }), hedge: null, origin: 'Cited by the author of the question', repeats: false } } : null,
    now: null,
  };
}
