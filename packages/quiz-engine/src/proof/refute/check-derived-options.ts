import { isKnown } from '@footnote/knowledge';
import type { Check, Option } from '../../model.js';
import { valueKeyOf } from '../asked-slot.js';
import { fail, pass } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { sinceOf, stanceOn } from '../support/derive-change.js';
import { deriveOrigins, statesOrigins } from '../support/derive-origins.js';
import { isTold, refutingTelling } from '../support/derive-tellings.js';
import { judgeProposition, propositionOf } from '../support/judge-proposition.js';
import { citeClaim, citeSource, passagesOf, soundTellings, tellingsOf } from '../support/tellings.js';

/** TRUE_FALSE_NOT_STATED: the texts give one of three verdicts, so the other two are wrong. */
export function checkVerdictsRefuted(inquiry: Inquiry): readonly Check[] {
  const proposition = propositionOf(inquiry);
  const judgement = proposition ? judgeProposition(inquiry, proposition) : null;
  return inquiry.wrongOptions.map(({ id, text, value }) => {
    const detail = { optionId: id, refutation: judgement?.verdict === 'DO_NOT_SAY' ? 'ABSENT' : 'CONTRADICTED' } as const;
    if (!judgement || judgement.verdict === 'OPEN' || judgement.verdict === 'DISPUTED') return fail('REFUTATION_MISSING', `Nothing decides that “${text}” is wrong: ${judgement?.reason ?? 'there is no statement to judge.'}`, detail);
    if (value.type !== 'VERDICT' || value.verdict === judgement.verdict) return fail('WRONG_OPTION_IS_RIGHT', `“${text}” is what the texts show: ${judgement.reason}`, detail);
    return pass('OPTION_REFUTED', `Not “${text}”: ${judgement.reason}`, { ...detail, evidence: judgement.evidence, ...(judgement.claim ? { claim: judgement.claim.slug } : {}) });
  });
}

/** CHANGE: a wrong option has a stance, before or after, that a report of that day contradicts; of silence nothing follows. */
export function checkChangesRefuted(inquiry: Inquiry): readonly Check[] {
  const since = sinceOf(inquiry);
  return inquiry.wrongOptions.map((option) => {
    const { id, text, value } = option;
    const detail = { optionId: id, refutation: 'CONTRADICTED' } as const;
    if (value.type !== 'CHANGE' || since === null) return fail('REFUTATION_MISSING', `“${text}” does not say what changed between which days.`, detail);
    const parts = [{ said: value.before, on: stanceOn(inquiry, value.actor, since) }, { said: value.after, on: stanceOn(inquiry, value.actor, inquiry.day) }];
    const against = parts.find(({ said, on }) => on.stance !== null && !on.disputed && on.stance !== said);
    if (parts.every(({ said, on }) => on.stance === said && !on.disputed)) return fail('WRONG_OPTION_IS_RIGHT', `“${text}” is what was reported.`, detail);
    if (!against) return fail('OPTION_UNREPORTED', `No report contradicts “${text}”; that nothing is reported refutes nothing.`, detail);
    const [claim] = against.on.claims;
    return pass('OPTION_REFUTED', `Not “${text}”: ${claim ? citeClaim(claim, soundTellings(inquiry, claim.slug)) : ''}`, { ...detail, evidence: against.on.evidence, ...(claim ? { claim: claim.slug } : {}) });
  });
}

/** CORROBORATION: a wrong option states another count, verdict or set of origins than the attributions give, and no invented ones. */
export function checkOriginsRefuted(inquiry: Inquiry): readonly Check[] {
  const origins = deriveOrigins(inquiry);
  const claim = inquiry.keyClaims[0];
  const evidence = claim ? passagesOf(soundTellings(inquiry, claim.slug)) : [];
  return inquiry.wrongOptions.map(({ id, text, value }) => {
    const detail = { optionId: id, refutation: 'CONTRADICTED', ...(claim ? { claim: claim.slug } : {}), evidence } as const;
    if (value.type !== 'ORIGINS' || !origins) return fail('REFUTATION_MISSING', `“${text}” is not about origins.`, detail);
    if (statesOrigins(value, origins)) return fail('WRONG_OPTION_IS_RIGHT', `“${text}” is what the attributions give.`, detail);
    const isSame = value.verdict === origins.verdict && value.min === origins.originCountMin && value.max === origins.originCountMax;
    const known = new Set([...origins.origins.map(({ key }) => key), ...tellerKeys(inquiry)]);
    const invented = value.originKeys.find((key) => !known.has(key));
    if (invented !== undefined) return fail('INVENTED_VALUE', `“${text}” counts an origin that no attribution names.`, detail);
    return isSame && value.originKeys.length === 0
      ? fail('WRONG_OPTION_IS_RIGHT', `“${text}” has the count that the attributions give.`, detail)
      : pass('OPTION_REFUTED', `Not “${text}”: ${origins.explanation}`, detail);
  });
}

/** Outlets and reports that carry the claim: an option may take them for origins, which is the mistake it stands for. */
function tellerKeys(inquiry: Inquiry): readonly string[] {
  return inquiry.keyClaims.flatMap(({ slug }) => tellingsOf(inquiry, slug)).flatMap(({ source, assertion }) => [
    `source:${source.slug}`, `outlet:${source.outlet}`,
    ...assertion.chain.flatMap((step) => [...(step.source === null ? [] : [`source:${step.source}`]), ...(step.actor === null ? [] : [`actor:${step.actor}`]), `outlet:${step.label}`, `anonymous:${source.slug}:${step.label}`, `document:${step.label}`, `named_on_record:${step.label}`]),
  ]);
}

/** DISAGREEMENT: a wrong option has some source tell what it does not tell, and that source tells otherwise. */
export function checkTellingsRefuted(inquiry: Inquiry): readonly Check[] {
  const keys = new Set(inquiry.keyOptions.map(({ value }) => valueKeyOf(value)));
  return inquiry.wrongOptions.map((option) => checkTellingsOption(inquiry, option, keys));
}

function checkTellingsOption(inquiry: Inquiry, { id, text, value }: Option, keys: ReadonlySet<string>): Check {
  const detail = { optionId: id, refutation: 'CONTRADICTED' } as const;
  if (value.type !== 'TELLINGS') return fail('REFUTATION_MISSING', `“${text}” does not say who tells what.`, detail);
  if (keys.has(valueKeyOf(value)) || value.tellings.every((told) => isTold(inquiry, told))) return fail('WRONG_OPTION_IS_RIGHT', `“${text}” is what the sources tell.`, detail);
  const unread = value.tellings.flatMap(({ source }) => inquiry.index.graph.sources.get(source) ?? []).find((source) => source.text === null || !isKnown(source, inquiry.question.asked.knownAt));
  if (unread) return fail('SOURCE_UNSEEN', `“${text}” speaks of a text that nobody had read by then: ${citeSource(unread)}.`, detail);
  const invented = value.tellings.find(({ claim }) => claim !== null && soundTellings(inquiry, claim).length === 0);
  if (invented) return fail('INVENTED_VALUE', `“${text}” has a source tell what nobody tells.`, detail);
  for (const told of value.tellings.filter((each) => !isTold(inquiry, each))) {
    const refuting = refutingTelling(inquiry, told);
    const tellings = refuting ? soundTellings(inquiry, refuting.slug).filter(({ source }) => source.slug === told.source) : [];
    if (refuting && tellings.length > 0) return pass('OPTION_REFUTED', `Not “${text}”: ${citeClaim(refuting, tellings)}`, { ...detail, claim: refuting.slug, evidence: passagesOf(tellings) });
  }
  return fail('NOT_CONTRADICTED', `No source that “${text}” speaks of tells it otherwise.`, detail);
}
