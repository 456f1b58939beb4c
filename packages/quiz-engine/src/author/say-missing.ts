import type { Check, Proof } from '../model.js';
import type { DefectCode } from '../proof/defects.js';
import { DEFECTS } from '../proof/defects.js';
import type { AuthoredOption, MissingPart } from './authored-question.js';
import { rightIds, type BackedQuestion } from './back-options.js';
import { sayDefect } from './say-defect.js';
import { tidy } from './tidy.js';

/** Everything that decides what a question lacks. */
export interface Lacking extends BackedQuestion { readonly unaskable: readonly MissingPart[]; readonly proof: Proof }

/**
 * What a question lacks, the gravest first: what keeps it from being asked, passages that do not stand, what is not cited, and what
 * keeps it from being proved. Nothing of a question that is proved.
 */
export function sayMissing(lacking: Lacking): readonly MissingPart[] {
  const { authored, citations, proved, unaskable } = lacking;
  const lost = citations.flatMap((citation) => (citation.stands ? [] : [citation.missing]));
  if (proved) return lost;
  const unproved = authored.base || isWhollyNamed(lacking) ? sayFailures(lacking) : sayUnnamed(lacking);
  return [...unaskable, ...lost, ...(authored.base || isWhollyNamed(lacking) ? [] : sayUncited(lacking)), ...(unaskable.length > 0 && !authored.base ? [] : unproved)];
}

/** Of her own question, whether all that a proof needs is named: a claim of every option, or of a statement that is judged the statement's. */
function isWhollyNamed({ authored, question }: Lacking): boolean {
  if (authored.kind === 'TRUE_FALSE_NOT_STATED') return question.asked.proposition !== undefined;
  return authored.options.length > 0 && authored.options.every(({ claim }) => claim !== null);
}

function sayFailures({ proof, question, authored }: Lacking): readonly MissingPart[] {
  const failed = proof.checks.filter(({ passed }) => !passed);
  const said = failed.flatMap((check): readonly MissingPart[] => (isDefect(check.code) ? [{ code: check.code, message: sayDefect(check.code, check, { question, base: authored.base }), optionId: check.optionId }] : []));
  return [...new Map(said.map((part) => [`${part.code} ${part.optionId ?? ''} ${part.message}`, part])).values()];
}

function isDefect(code: Check['code']): code is DefectCode {
  return code !== null && code in DEFECTS;
}

/** What an author's own question lacks to be cited throughout. */
function sayUncited({ authored, question, citations }: Lacking): readonly MissingPart[] {
  const right = rightIds(question);
  const cited = new Set(citations.flatMap((citation) => (citation.stands ? [citation.optionId] : [])));
  return authored.options.filter(({ text }) => tidy(text) !== '').flatMap((option): readonly MissingPart[] => {
    const isCited = cited.has(option.id) || option.claim !== null;
    return right.has(option.id) ? sayOfKey(option, isCited) : sayOfWrong(option, isCited);
  });
}

function sayOfKey({ id, text, reason }: AuthoredOption, isCited: boolean): readonly MissingPart[] {
  const shown = `“${tidy(text)}”`;
  if (!isCited) return [{ code: 'KEY_UNCITED', message: `Nothing is cited for ${shown}, the right answer: select the words in a source that say so.`, optionId: id }];
  return tidy(reason) === '' ? [{ code: 'REASON_MISSING', message: `Say why ${shown} is right.`, optionId: id }] : [];
}

function sayOfWrong({ id, text, reason }: AuthoredOption, isCited: boolean): readonly MissingPart[] {
  const shown = `“${tidy(text)}”`;
  const isReasoned = tidy(reason) !== '';
  if (isCited && isReasoned) return [];
  if (isCited) return [{ code: 'REASON_MISSING', message: `Say why ${shown} is wrong.`, optionId: id }];
  return [{ code: 'WRONG_OPTION_UNCITED', message: isReasoned ? `Cite the passage that shows that ${shown} is wrong.` : `Say why ${shown} is wrong, and cite the passage that shows it.`, optionId: id }];
}

/** What it lacks to be proved: the claims that its options come from. */
function sayUnnamed({ authored }: Lacking): readonly MissingPart[] {
  const unnamed = authored.options.filter(({ claim, text }) => claim === null && tidy(text) !== '');
  if (authored.kind === 'TRUE_FALSE_NOT_STATED') return [{ code: 'CLAIM_UNNAMED', message: 'To have it proved, name the claim of the pack that is the statement to be judged.', optionId: null }];
  if (unnamed.length === 0) return [];
  if (unnamed.length === authored.options.length) return [{ code: 'CLAIM_UNNAMED', message: 'To have it proved, name for each option the claim of the pack that it comes from.', optionId: null }];
  return unnamed.map(({ id, text }) => ({ code: 'CLAIM_UNNAMED', message: `To have it proved, name the claim of the pack that “${tidy(text)}” comes from.`, optionId: id }));
}
