import { formatDay, type Claim, type Stance } from '@footnote/knowledge';
import type { Check, OptionValue, Proposition } from '../../model.js';
import { fail, pass } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { judgeProposition, propositionOf } from '../support/judge-proposition.js';
import { stancesIn } from '../text/stances.js';
import { coverage, foldText, holdsPhrase } from '../text/words.js';

/** How much of a statement's meaning words a stem carries at least; the rest may be hedged or inflected otherwise. */
const CARRIED = 0.75;

/** The verdict of the key is the one that the texts give, and the stem carries the statement that is judged. */
export function checkVerdict(inquiry: Inquiry): readonly Check[] {
  const proposition = propositionOf(inquiry);
  const given = inquiry.keyOptions[0]?.value;
  if (!proposition || given?.type !== 'VERDICT') return [fail('PROPOSITION_MISSING', 'The question does not say what statement is to be judged.')];
  const missing = carriesProposition(inquiry, proposition) ? [] : [fail('PROPOSITION_MISSING', 'The stem does not carry the statement whose verdict is the key.')];
  const judgement = judgeProposition(inquiry, proposition);
  const detail = judgement.verdict === 'OPEN' || !judgement.claim ? {} : { claim: judgement.claim.slug, evidence: judgement.evidence };
  if (judgement.verdict === 'OPEN') return [...missing, judgement.defect ?? fail('VERDICT_WRONG', judgement.reason)];
  if (judgement.verdict === 'DISPUTED') return [...missing, fail(inquiry.named.length === 0 ? 'KEY_DISPUTED' : 'KEY_CONTRADICTED', judgement.reason, detail)];
  return [...missing, judgement.verdict === given.verdict
    ? pass('KEY_SUPPORTED', `${VERDICTS[judgement.verdict]} ${judgement.reason}`, detail)
    : fail('VERDICT_WRONG', `The key says “${inquiry.keyOptions[0]?.text ?? ''}”, but ${VERDICTS[judgement.verdict].toLowerCase()} ${judgement.reason}`, detail)];
}

const VERDICTS: Readonly<Record<Extract<OptionValue, { type: 'VERDICT' }>['verdict'], string>> = {
  SAY_SO: 'The articles say so:', SAY_OTHERWISE: 'The articles say otherwise:', DO_NOT_SAY: 'The articles do not say:',
};

function carriesProposition(inquiry: Inquiry, proposition: Proposition): boolean {
  const { stem } = inquiry.question;
  const { graph } = inquiry.index;
  if (proposition.type === 'ABSENT') return proposition.absences.some((slug) => coverage(stem, graph.absences.get(slug)?.statement ?? 'no such record') >= CARRIED);
  const claim = graph.claims.get(proposition.claim);
  if (!claim) return false;
  return proposition.type === 'CLAIM' ? coverage(stem, claim.statement) >= CARRIED : carriesAltered(inquiry, claim, proposition.value);
}

/** The altered statement: the new value is there, the old one is not, and of the rest of the statement enough to know it by. */
function carriesAltered({ index, question }: Inquiry, claim: Claim, value: OptionValue): boolean {
  const { graph } = index;
  const stem = question.stem.replace(formatDay(question.asked.asOf), ' ');
  switch (value.type) {
    case 'CLAIM': {
      const other = graph.claims.get(value.claim);
      if (!other || !holdsPhrase(stem, other.answer) || holdsPhrase(stem, claim.answer)) return false;
      const rest = foldText(claim.statement).replace(foldText(claim.answer), ' ');
      return coverage(stem, rest) >= CARRIED;
    }
    case 'ACTOR': {
      const actor = graph.actors.get(value.actor);
      return actor !== undefined && [actor.name, actor.inText, ...actor.aliases].some((name) => holdsPhrase(stem, name)) && coverage(stem, claim.statement) >= 0.4;
    }
    case 'STANCE': return saysOnly(stem, value.stance) && coverage(stem, claim.statement) >= 0.4;
    case 'EVENT': {
      const event = graph.events.get(value.event);
      return event !== undefined && [event.title, event.clause, event.nominal].some((name) => coverage(stem, name) >= CARRIED);
    }
    default: return false;
  }
}

function saysOnly(stem: string, stance: Stance): boolean {
  return [...new Set(stancesIn(stem))].join() === stance;
}
