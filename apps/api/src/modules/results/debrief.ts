import type { Corroboration, Origin } from '@footnote/knowledge';
import type { Option } from '@footnote/quiz-engine';
import type { ItemRecord } from './item.records.js';

export interface DebriefRecord { readonly topic: 'ANONYMOUS' | 'ONE_ORIGIN' | 'REPETITION'; readonly number: number; readonly stem: string; readonly sentence: string; readonly origins: readonly string[] }

/** What to talk about in class: what the right answers rest on, as it was known when they were published, and what the class took for what. */
export function findDebrief(items: readonly ItemRecord[]): readonly DebriefRecord[] {
  return items.filter(({ withdrawn }) => !withdrawn).flatMap((item) => [...sayRepetition(item), ...sayOrigins(item)]);
}

/** Behind whom nobody stands who can be held to it: a voice without a name, or a text that says not whence it knows. */
const UNNAMED = new Set<Origin['kind']>(['ANONYMOUS', 'UNATTRIBUTED']);

/** An answer may be both: one report of what unnamed officials say, told by many outlets. */
function sayOrigins(item: ItemRecord): readonly DebriefRecord[] {
  const behind = item.frozen.explanation.key.flatMap(({ corroboration }) => corroboration ?? []);
  const origins = [...new Map(behind.flatMap((one) => one.origins).map((origin) => [origin.key, origin])).values()];
  const labels = [...new Set(origins.map(({ label }) => label))];
  // Texts that only leave out whence they know are no anonymous voices.
  const isAnonymous = origins.some(({ kind }) => kind === 'ANONYMOUS') && origins.every(({ kind }) => UNNAMED.has(kind));
  const outlets = Math.max(0, ...behind.map(({ outletCount }: Corroboration) => outletCount));
  const told = outlets > 1 ? `${String(outlets)} outlets tell it, and all of it comes from one origin: ${labels.join('')}.` : `One origin stands behind the answer: ${labels.join('')}.`;
  return [
    ...(isAnonymous ? [point(item, { topic: 'ANONYMOUS', sentence: `Nobody who is named stands behind the answer: ${labels.join('; ')}.${sayRight(item)}`, origins: labels })] : []),
    ...(origins.length === 1 ? [point(item, { topic: 'ONE_ORIGIN', sentence: `${told}${sayRight(item)}`, origins: labels })] : []),
  ];
}

function point({ number, stem }: ItemRecord, said: Pick<DebriefRecord, 'topic' | 'sentence' | 'origins'>): DebriefRecord {
  return { number, stem, ...said };
}

function sayRight({ askedCount: asked, correctCount: correct }: ItemRecord): string {
  return asked === 0 ? '' : ` ${String(correct)} of ${String(asked)} had it right.`;
}

/** Fewer than this who took one for the other are not told of. */
const ENOUGH_CONFUSED = 2;

/** Who took the same report, told again, for a confirmation: wrong options that count more origins than the right one; or fewer. */
function sayRepetition(item: ItemRecord): readonly DebriefRecord[] {
  const { frozen: { question }, options, askedCount: asked } = item;
  if (question.kind !== 'CORROBORATION') return [];
  const values = new Map(question.options.map(({ id, value }) => [id, value]));
  const key = originsIn(question.options.find(({ id }) => options.some((option) => option.id === id && option.isKey))?.value);
  if (key === null) return [];
  const wrong = options.filter(({ isKey }) => !isKey).flatMap(({ id, count }) => {
    const value = originsIn(values.get(id));
    return value === null ? [] : [{ value, count }];
  });
  const tooMany = wrong.filter(({ value }) => value.max > key.max || (value.verdict === 'INDEPENDENT' && key.verdict !== 'INDEPENDENT')).reduce((sum, { count }) => sum + count, 0);
  const tooFew = wrong.filter(({ value }) => value.verdict !== 'INDEPENDENT' && key.verdict === 'INDEPENDENT').reduce((sum, { count }) => sum + count, 0);
  const say = (sentence: string): DebriefRecord => point(item, { topic: 'REPETITION', sentence, origins: [] });
  return [
    ...(tooMany >= ENOUGH_CONFUSED ? [say(`${String(tooMany)} of ${String(asked)} took repetition for corroboration: they counted more independent origins than there are.`)] : []),
    ...(tooFew >= ENOUGH_CONFUSED ? [say(`${String(tooFew)} of ${String(asked)} took independent origins for one that is repeated.`)] : []),
  ];
}

function originsIn(value: Option['value'] | undefined): Extract<Option['value'], { readonly type: 'ORIGINS' }> | null {
  return value?.type === 'ORIGINS' ? value : null;
}
