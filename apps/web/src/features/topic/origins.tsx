import type { TopicQuery } from '@footnote/schema/browser';
import { Fragment } from 'react';
import { Empty } from '../../ui/notice';
import { describeOutlet } from '../evidence/name-source';
import { Badge } from '../evidence/proof';
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
  const reports = groups.filter((group) => group.nature === 'REPORT');
  return (
    <>
      {reports.map((group, index) => <Group key={group.key} group={group} bySlug={bySlug} pack={pack} headId={`origin-${String(index + 1)}`} />)}
      <dl className={styles.voices}>
        <Voices name="On the record" note="Somebody says it by name. Whoever carries the words, they are one origin." groups={groups.filter(isVoice('NAMED_ON_RECORD'))} pack={pack} />
        <Voices name="Documents" note="A text that the source has, or says it has." groups={groups.filter(isVoice('DOCUMENT'))} pack={pack} />
        <Voices name="Not named" note="Perhaps voices that a report above rests on too. Unnamed people are never assumed to be different people." groups={groups.filter((group) => group.nature === 'VOICE' && group.kind !== 'NAMED_ON_RECORD' && group.kind !== 'DOCUMENT')} pack={pack} />
        <Voices name="The outlet’s own word" note="Told without saying from whom. It is never counted as one more origin." groups={groups.filter((group) => group.nature === 'OWN')} pack={pack} />
      </dl>
    </>
  );
}

function isVoice(kind: OriginGroup['kind']): (group: OriginGroup) => boolean {
  return (group) => group.nature === 'VOICE' && group.kind === kind;
}

interface VoicesProps { readonly name: string; readonly note: string; readonly groups: readonly OriginGroup[]; readonly pack: string }

/** Origins that nobody relays: a line each, with who carries them. */
function Voices({ name, note, groups, pack }: VoicesProps) {
  if (groups.length === 0) return null;
  return (
    <div>
      <dt>{name}<small>{note}</small></dt>
      <dd>
        <ul>
          {groups.map((group) => (
            <li key={group.key} data-origin={group.key}>
              {group.nature === 'OWN' ? null : <span>{sentenceCase(group.label)}</span>}
              <span>
                {group.outlets.map((outlet, index) => (
                  <Fragment key={outlet.slug}>{index === 0 ? '' : ', '}<a href={`/topics/${pack}/sources/${outlet.slug}`}>{outlet.label}</a> <small>{claimsWord(outlet.claims).toLowerCase()}</small></Fragment>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function Group({ group, bySlug, pack, headId }: { readonly group: OriginGroup; readonly bySlug: ReadonlyMap<string, Source>; readonly pack: string; readonly headId: string }) {
  const report = bySlug.get(group.key.replace('source:', ''));
  return (
    <section className={`${styles.group ?? ''} ${styles.echoes ?? ''}`} aria-labelledby={headId} data-origin={group.key}>
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
              <div className={styles.row}><a href={`/topics/${pack}/sources/${outlet.slug}`}>{outlet.label}</a><Badge badge={{ kind: 'ECHO', text: 'Repeats this report' }} /></div>
              <p>{source === undefined ? '' : `${sentenceCase(source.published.label)}. ${sentenceCase(describeOutlet(source.outlet))}${source.machineTranslated ? '; machine-translated' : ''}. `}{claimsWord(outlet.claims)} from here.</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function kickOf(group: OriginGroup): string {
  return group.outlets.length > 1 ? `One report, told ${timesWord(group.outlets.length)}` : 'One report, relayed once';
}

function noteOf(group: OriginGroup, report: Source | undefined): string {
  const unseen = report?.textKind === 'UNSEEN' ? 'Unseen: known here only because others cite it.' : '';
  return `${unseen}${group.kind === 'ANONYMOUS' ? ' Its own source is not named.' : ''}`.trim();
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
