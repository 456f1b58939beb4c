import { GROUP_TITLES } from './group-proposals';
import styles from './review-filter.module.css';
import { countGroups, type OutlineEntry } from './review-outline';
import { isShown, SHOWS, viewPath, type ReviewPage, type ReviewView, type Show } from './review-view';
import type { Review } from './use-review';

const SHOW_WORDS: Readonly<Record<Show, string>> = { DUE: 'To decide', ACCEPTED: 'Accepted', REJECTED: 'Rejected' };

interface FilterProps { readonly outline: readonly OutlineEntry[]; readonly view: ReviewView; readonly here: string; readonly review: Review }

/** Which proposals are shown: links, so that what somebody looks at has an address. */
export function ReviewFilter({ outline, view, here, review }: FilterProps) {
  const inPart = outline.filter(({ group }) => view.part === null || group === view.part);
  const countOf = (show: Show): number => inPart.filter((entry) => isShown(show, review.verdictOf(entry))).length;
  const goTo = (to: Partial<ReviewView>): string => `${viewPath(here, { ...view, from: null, ...to })}#proposals`;
  return (
    <nav className={styles.filter} aria-label="Which proposals">
      <ul>
        <Choice href={goTo({ part: null })} isOn={view.part === null} count={outline.length}>All parts</Choice>
        {countGroups(outline, review.verdictOf).map(({ group, all }) => <Choice key={group} href={goTo({ part: group })} isOn={view.part === group} count={all}>{GROUP_TITLES[group]}</Choice>)}
      </ul>
      <ul>
        <Choice href={goTo({ show: null })} isOn={view.show === null} count={inPart.length}>Decided or not</Choice>
        {SHOWS.map((show) => <Choice key={show} href={goTo({ show })} isOn={view.show === show} count={countOf(show)}>{SHOW_WORDS[show]}</Choice>)}
      </ul>
    </nav>
  );
}

function Choice({ href, isOn, count, children }: { readonly href: string; readonly isOn: boolean; readonly count: number; readonly children: string }) {
  return <li><a href={href} aria-current={isOn ? 'true' : undefined}>{children} <span>{count}</span></a></li>;
}

/** Where in the list a page stands, and the ways to its neighbours. */
export function ReviewPager({ pages: { place, total, before, after }, shown, here }: { readonly pages: Omit<ReviewPage, 'entries'>; readonly shown: number; readonly here: string }) {
  if (before === null && after === null) return null;
  return (
    <nav className={styles.pager} aria-label="Pages of the proposals">
      {before === null ? <span /> : <a href={`${viewPath(here, before)}#proposals`} rel="prev">Those before</a>}
      <p>{place} to {place + shown - 1} of {total}</p>
      {after === null ? <span /> : <a href={`${viewPath(here, after)}#proposals`} rel="next">Those after</a>}
    </nav>
  );
}
