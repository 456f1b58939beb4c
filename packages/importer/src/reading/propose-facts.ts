import { formatDate } from '@footnote/knowledge';
import type { CleanedText, Facts, Finding, Proposal, ProposalContent, TextRange } from '../model.js';
import { makeProposal } from './make-proposal.js';

type FactContent = Extract<ProposalContent, { kind: 'FACTS' }>;
const NOTHING: Omit<FactContent, 'fact'> = { kind: 'FACTS', title: null, language: null, outlet: null, published: null, machineTranslated: null };

/**
 * One proposal per fact that is known of the text. Who published it and when are asked where they are not known: a proposal without a
 * value, for a person to fill in, since nothing of an article can be kept before.
 */
export function proposeFacts(facts: Facts, cleaned: CleanedText): readonly Proposal[] {
  const { title, outlet, language, published, machineTranslated } = facts;
  const propose = (found: Finding<unknown> | null, content: FactContent, says: string): readonly Proposal[] => {
    if (found === null) return [];
    const passages = content.fact === 'TITLE' ? findInText(cleaned.text, content.title) : [];
    return [{ ...makeProposal({ content, rule: 'FACT_FROM_PAGE', title: says, because: found.because, passages }, cleaned.text), confidence: found.confidence }];
  };
  const ask = (found: Finding<unknown> | null, content: FactContent, [says, because]: readonly [string, string]): readonly Proposal[] => {
    if (found !== null) return [];
    const asked = makeProposal({ content, rule: 'FACT_FROM_PAGE', title: says, because, passages: [], notes: [{ kind: 'ASKS', text: because }] }, cleaned.text);
    return [{ ...asked, confidence: 0 }];
  };
  return [
    ...ask(outlet, { ...NOTHING, fact: 'OUTLET' }, ['Outlet: not known yet', 'Neither the text nor its page says who published it.']),
    ...ask(published, { ...NOTHING, fact: 'PUBLISHED' }, ['Published: not known yet', 'Neither the text nor its page says when it was published.']),
    ...propose(title, { ...NOTHING, fact: 'TITLE', title: title?.value ?? null }, `Title: ${title?.value ?? ''}`),
    ...propose(outlet, { ...NOTHING, fact: 'OUTLET', outlet: outlet?.value ?? null }, `Outlet: ${outlet?.value.name ?? ''}`),
    ...propose(published, { ...NOTHING, fact: 'PUBLISHED', published: published?.value ?? null }, `Published: ${published === null ? '' : formatDate(published.value)}`),
    ...propose(language, { ...NOTHING, fact: 'LANGUAGE', language: language?.value ?? null }, `Language: ${language?.value ?? ''}`),
    ...(machineTranslated?.value === true ? propose(machineTranslated, { ...NOTHING, fact: 'MACHINE_TRANSLATED', machineTranslated: true }, 'A machine translation') : []),
  ];
}

/** Where the text itself says it; a title stands above the text as a rule, and then nowhere in it. */
function findInText(text: string, words: string | null): readonly TextRange[] {
  const start = words === null ? -1 : text.indexOf(words);
  return words === null || start === -1 ? [] : [{ start, end: start + words.length }];
}
