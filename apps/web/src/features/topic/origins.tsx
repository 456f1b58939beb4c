import type { TopicQuery } from '@footnote/schema/browser';
import { Empty } from '../../ui/notice';
import { describeOutlet } from '../evidence/name-source';
import { Badge } from '../evidence/proof';
import type { OriginBadge } from '../evidence/judge-origin';
import type { OriginGroup } from './group-origins';
import styles from './origins.module.css';

type Source = NonNullable<TopicQuery['pack']>['sources']['nodes'][number];

interface OriginsProps {
  readonly groups: readonly OriginGroup[];
  readonly sources: readonly Source[];
  readonly pack: string;
}

/** The sources by origin, not by outlet: three outlets that relay one report hang on one wire. */
export function Origins({ groups, sources, pack }: OriginsProps) {
  if (groups.length === 0) return <Empty>Nothing had been reported by that day, so nothing has an origin yet.</Empty>;
  const bySlug = new Map(sources.map((source) => [source.slug, source]));
  const drawn = groups.filter((group) => group.nature !== 'OWN');
  const own = groups.filter((group) => group.nature === 'OWN');
  return (
    <>
      {drawn.map((group, index) => <Group key={group.key} group={group} bySlug={bySlug} pack={pack} headId={`origin-${String(index + 1)}`} />)}
      {own.length === 0 ? null : (
        <div className={styles.rest}>
          <h3>On nobody’s word but the outlet’s</h3>
          <p>{own.map((group) => `${group.outlets.map((outlet) => outlet.label).join(', ')} (${claimsWord(group.claims)})`).join('; ')}. What an outlet tells without saying from whom is never counted as one more origin.</p>
        </div>
      )}
    </>
  );
}

function Group({ group, bySlug, pack, headId }: { readonly group: OriginGroup; readonly bySlug: ReadonlyMap<string, Source>; readonly pack: string; readonly headId: string }) {
  const report = group.nature === 'REPORT' ? bySlug.get(group.key.replace('source:', '')) : undefined;
  const look = group.nature === 'REPORT' ? styles.echoes : group.kind === 'ANONYMOUS' ? styles.unsure : '';
  return (
    <section className={`${styles.group ?? ''} ${look ?? ''}`} aria-labelledby={headId} data-origin={group.key}>
      <div className={styles.card}>
        <p className={styles.kick}>{kickOf(group)}</p>
        <h3 id={headId}>{sentenceCase(group.label)}</h3>
        <p>{noteOf(group, report)}</p>
      </div>
      <ul className={styles.outlets}>
        {group.outlets.map((outlet) => {
          const source = bySlug.get(outlet.slug);
          return (
            <li key={outlet.slug}>
              <div className={styles.row}><a href={`/topics/${pack}/sources/${outlet.slug}`}>{outlet.label}</a><Badge badge={badgeOf(group)} /></div>
              <p>{source === undefined ? '' : `${source.published.label}. ${sentenceCase(describeOutlet(source.outlet))}${source.machineTranslated ? '; machine-translated' : ''}. `}{claimsWord(outlet.claims)} from here.</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function kickOf(group: OriginGroup): string {
  if (group.nature === 'REPORT') return group.outlets.length > 1 ? `One report, told ${timesWord(group.outlets.length)}` : 'One report, relayed';
  if (group.kind === 'ANONYMOUS') return 'Perhaps another origin';
  return group.kind === 'DOCUMENT' ? 'A document' : group.kind === 'OUTLET' ? 'Another outlet' : 'On the record';
}

function noteOf(group: OriginGroup, report: Source | undefined): string {
  if (group.nature === 'REPORT') {
    const unseen = report?.textKind === 'UNSEEN' ? 'Unseen: known here only because others cite it. ' : '';
    return `${unseen}${group.kind === 'ANONYMOUS' ? 'Its own source is not named.' : ''}`.trim();
  }
  if (group.kind === 'ANONYMOUS') return 'Not named, so perhaps a voice that another report rests on too. Unnamed people are never assumed to be different people.';
  return group.kind === 'NAMED_ON_RECORD' ? 'Speaks by name. Whoever carries the words, they are one origin.' : '';
}

function badgeOf(group: OriginGroup): OriginBadge {
  if (group.nature === 'REPORT') return { kind: 'ECHO', text: `Repeats ${group.label}` };
  return group.kind === 'ANONYMOUS' ? { kind: 'PERHAPS', text: 'May be independent' } : { kind: 'LONE', text: 'Independent' };
}

function claimsWord(count: number): string {
  return count === 1 ? 'One claim' : `${String(count)} claims`;
}

function timesWord(count: number): string {
  return ['', 'once', 'twice', 'three times', 'four times', 'five times'][count] ?? `${String(count)} times`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
