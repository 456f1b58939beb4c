export { measureDates, type DateMeasure } from './dates.bench.js';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseText } from '../src/language/index.js';
import { findActors } from '../src/mentions/index.js';
import { OTHER_KINDS } from '../src/mentions/testing/other-kinds.js';
import type { Mention } from '../src/model.js';
import { readBio, type LabelledText } from './read-bio.js';
import { readMarked } from './read-marked.js';

/**
 * How mentions are counted: entity by entity, a found one being right where its span and its type are exactly a labelled one's.
 * Types are three: PERSON (CrossNER's person and politician), ORGANISATION (its organisation and political party; of ours every kind
 * of body, outlets and courts too) and COUNTRY. Only what is written as a name counts here: descriptions ("the finance ministry") and
 * voices without a name are found too, bear their own form, and CrossNER labels none of them; on our own sentences they are counted apart.
 * F1 is 2·right ÷ (2·right + wrong + missed), over all entities of all types ("all") and for each type.
 */
export interface MentionScore { readonly type: string; readonly precision: number; readonly recall: number; readonly f1: number; readonly labelled: number }
export interface MentionMeasure { readonly crossNer: readonly MentionScore[]; readonly otherKinds: readonly MentionScore[]; readonly described: readonly MentionScore[] }

const TYPES: Readonly<Record<string, string>> = { person: 'PERSON', politician: 'PERSON', organisation: 'ORGANISATION', politicalparty: 'ORGANISATION', country: 'COUNTRY', P: 'PERSON', O: 'ORGANISATION', C: 'COUNTRY' };
const DESCRIBED: Readonly<Record<string, string>> = { D: 'DESCRIPTION', V: 'VOICE' };

/** Precision, recall and F1 on the CrossNER politics sentences of a folder (its dev.txt; none where it is missing) and on our own sentences of other kinds. */
export function measureMentions(folder: string): MentionMeasure {
  const file = path.join(folder, 'dev.txt');
  const other = OTHER_KINDS.map(readMarked);
  return {
    crossNer: existsSync(file) ? score(readBio(file), { labels: TYPES, typeOf: nameType }) : [],
    otherKinds: score(other, { labels: TYPES, typeOf: nameType }),
    described: score(other, { labels: DESCRIBED, typeOf: ({ form }) => (form === 'DESCRIPTION' || form === 'VOICE' ? form : null) }),
  };
}

function nameType({ kind, form }: Mention): string | null {
  if (form !== 'NAME' && form !== 'METONYM') return null;
  return kind === 'PERSON' || kind === 'COUNTRY' ? kind : 'ORGANISATION';
}

interface Counting { readonly labels: Readonly<Record<string, string>>; readonly typeOf: (mention: Mention) => string | null }

function score(texts: readonly LabelledText[], { labels, typeOf }: Counting): readonly MentionScore[] {
  const counts = new Map<string, { right: number; found: number; labelled: number }>();
  const count = (type: string, key: 'right' | 'found' | 'labelled'): void => {
    const sum = counts.get(type) ?? { right: 0, found: 0, labelled: 0 };
    sum[key] += 1;
    counts.set(type, sum);
  };
  for (const { text, entities } of texts) {
    const gold = new Set(entities.flatMap(({ start, end, type }) => (labels[type] ? [`${start}-${end}-${labels[type]}`] : [])));
    for (const key of gold) count(key.split('-')[2] ?? '', 'labelled');
    for (const mention of findActors(parseText(text), { known: [] }).mentions) {
      const type = typeOf(mention);
      if (type === null) continue;
      count(type, 'found');
      if (gold.has(`${mention.start}-${mention.end}-${type}`)) count(type, 'right');
    }
  }
  const total = [...counts.values()].reduce((sum, each) => ({ right: sum.right + each.right, found: sum.found + each.found, labelled: sum.labelled + each.labelled }), { right: 0, found: 0, labelled: 0 });
  return [...counts, ['all', total] as const].map(([type, { right, found, labelled }]) => ({
    type, labelled, precision: round(right / Math.max(found, 1)), recall: round(right / Math.max(labelled, 1)), f1: round((2 * right) / Math.max(found + labelled, 1)),
  }));
}

function round(value: number): number { return Math.round(value * 1000) / 1000; }
