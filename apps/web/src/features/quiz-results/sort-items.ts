import type { ItemPartsFragment } from '@footnote/schema/browser';
import type { ItemSort } from './result-paths';

type Item = Pick<ItemPartsFragment, 'number' | 'statistics'>;

const STATISTIC_OF: Readonly<Record<Exclude<ItemSort, 'number'>, ItemPartsFragment['statistics'][number]['name']>> = {
  facility: 'FACILITY', sd: 'STANDARD_DEVIATION', discrimination: 'DISCRIMINATION', weight: 'EFFECTIVE_WEIGHT',
};

/** A figure of a question; null where it is hidden. */
export function valueOf({ statistics }: Pick<Item, 'statistics'>, name: ItemPartsFragment['statistics'][number]['name']): number | null {
  return statistics.find(({ name: statistic }) => statistic === name)?.value ?? null;
}

/** The questions in the order that was asked for; those without the figure last, whichever way it goes. */
export function sortItems<One extends Item>(items: readonly One[], { sort, descending }: { readonly sort: ItemSort; readonly descending: boolean }): readonly One[] {
  const sign = descending ? -1 : 1;
  if (sort === 'number') return [...items].sort((a, b) => sign * (a.number - b.number));
  const name = STATISTIC_OF[sort];
  return [...items].sort((a, b) => {
    const [one, other] = [valueOf(a, name), valueOf(b, name)];
    if (one === null || other === null) return one === other ? a.number - b.number : one === null ? 1 : -1;
    return sign * (one - other) || a.number - b.number;
  });
}
