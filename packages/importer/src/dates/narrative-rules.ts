import { addDays, addMonths, monthOf, monthSpan, weekSpan, yearOf, yearSpan, type ClosedSpan } from './calendar.js';
import { COUNT, countOf, UNIT, type DateRule, type DateScene, type DateWords } from './date-words.js';
import { shifted } from './relative-rules.js';

type Found = Omit<DateWords, 'start' | 'end'>;

/** Counted from the date that the text named last; nothing where it has named none. */
function fromAnchor({ anchor }: DateScene, words: string, resolve: (span: ClosedSpan) => ClosedSpan): Found | null {
  if (anchor === null) return null;
  const since = anchor.from === anchor.to ? anchor.from : `${anchor.from} to ${anchor.to}`;
  return { span: resolve(anchor), basis: 'RELATIVE_RESOLVED', note: `“${words}”, counted from ${since}, the date named before it.`, capped: true, confidence: 0.75 };
}

const moved = ({ from, to }: ClosedSpan, unit: string, count: number): ClosedSpan => ({ from: shifted(from, unit, count).from, to: shifted(to, unit, count).to });

/** "two days later", "a week earlier", "three months after": "after" only where a clause or sentence ends. */
const laterOrEarlier: DateRule = {
  pattern: new RegExp(`\\b(${COUNT})\\s+(${UNIT})s?\\s+(later|earlier|before(?=[,.;]|$)|after(?=[,.;]|$)|afterwards?|previously|beforehand)\\b(?!\\s+than)`, 'giu'),
  read: (match, scene) => {
    const isBack = /earlier|before|previously/iu.test(match[3] ?? '');
    return fromAnchor(scene, match[0], (span) => moved(span, (match[2] ?? '').toLowerCase(), (isBack ? -1 : 1) * countOf(match[1] ?? 'a')));
  },
};

/** "the next day", "the following week", "the previous month", "the day before", "the year after". */
const neighbour: DateRule = {
  pattern: /\bthe\s+(next|following|previous|preceding|same)\s+(day|morning|evening|night|week|month|year)\b|\bthe\s+(day|week|month|year)\s+(before|after)\b(?!\s+(?:yesterday|tomorrow|\p{L}))/giu,
  read: (match, scene) => {
    const unit = (match[2] ?? match[3] ?? 'day').toLowerCase().replace(/morning|evening|night/u, 'day');
    const which = (match[1] ?? match[4] ?? '').toLowerCase();
    const step = /next|following|after/u.test(which) ? 1 : /same/u.test(which) ? 0 : -1;
    return fromAnchor(scene, match[0], (span) => neighbourOf(span, unit, step));
  },
};

function neighbourOf(span: ClosedSpan, unit: string, step: number): ClosedSpan {
  switch (unit) {
    case 'day': return { from: addDays(span.from, step), to: addDays(span.to, step) };
    case 'week': return { from: weekSpan(addDays(span.from, step * 7)).from, to: weekSpan(addDays(span.to, step * 7)).to };
    case 'month': { const [a, b] = [addMonths(span.from, step), addMonths(span.to, step)]; return { from: monthSpan(yearOf(a), monthOf(a)).from, to: monthSpan(yearOf(b), monthOf(b)).to }; }
    default: return { from: yearSpan(yearOf(span.from) + step).from, to: yearSpan(yearOf(span.to) + step).to };
  }
}

export const NARRATIVE_RULES: readonly DateRule[] = [laterOrEarlier, neighbour];
