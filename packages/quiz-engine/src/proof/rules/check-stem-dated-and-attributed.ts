import { formatDay } from '@footnote/knowledge';
import type { Check } from '../../model.js';
import { fail, pass } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { checkCarried } from '../stem/check-carried.js';
import { checkForeign } from '../stem/check-foreign.js';
import { checkHedges } from '../stem/check-hedges.js';
import { checkLoadedTerms } from '../stem/check-loaded-terms.js';
import { checkQuotations } from '../stem/check-quotations.js';
import { checkSourcesNamed } from '../stem/check-sources-named.js';
import { checkSubject } from '../stem/check-subject.js';
import { checkWords } from '../stem/check-words.js';
import { namesDay } from '../text/days.js';

/**
 * Rule 5: the stem names the date, and the reporting source where only one tells it; stem and options keep the hedge of what they
 * rest on; loaded terms stand in quotation marks with their outlet; a machine translation's wording is never its outlet's.
 */
export function checkStemDatedAndAttributed(inquiry: Inquiry): readonly Check[] {
  const failures = [
    ...checkDays(inquiry), ...checkSourcesNamed(inquiry), ...checkSubject(inquiry), ...checkForeign(inquiry), ...checkWords(inquiry), ...checkCarried(inquiry), ...checkHedges(inquiry), ...checkLoadedTerms(inquiry), ...checkQuotations(inquiry),
  ];
  if (failures.length > 0) return failures;
  const { named, question } = inquiry;
  const voices = named.length > 0 ? `speaks for ${named.map(({ label }) => label).join(' and ')} by name` : 'speaks for every source known by then';
  return [pass('STEM_DATED_AND_ATTRIBUTED', `The stem gives its day, ${formatDay(question.asked.asOf)}, ${voices}, and keeps every hedge.`)];
}

function checkDays({ question }: Inquiry): readonly Check[] {
  const { stem, asked, kind } = question;
  const days = [asked.asOf, ...(kind === 'CHANGE' && asked.since !== undefined ? [asked.since] : [])];
  return days.filter((day) => !namesDay(stem, day)).map((day) => fail('STEM_UNDATED', `The stem does not say “${formatDay(day)}”, the day as of which it asks.`));
}
