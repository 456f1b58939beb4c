import { TopicChangesDocument, TopicDisagreementsDocument, TopicDocument, TopicOriginsDocument, TopicPositionsDocument, type TopicOriginsQuery, type TopicQuery } from '@footnote/schema/browser';
import { ask, type Outcome } from '../../graphql/ask';
import type { Day } from '../../ui/format-day';
import { chooseDay, rangeOf, type AskedFor, type ChosenDay, type DayRange } from './choose-day';
import { layOutScale } from './timeline-geometry';

export type Pack = NonNullable<TopicQuery['pack']>;

export interface TopicOfDay {
  readonly pack: Pack;
  readonly chosen: ChosenDay;
  readonly range: DayRange;
  readonly knownAt: Day;
}

/** Which topic, for which day, and whether with what was only reported later. */
export interface TopicRequest { readonly slug: string; readonly asked: AskedFor; readonly today: Day; readonly later: boolean }

/** The pack itself, and the day that is asked about; null where there is no such pack. */
export async function loadTopic({ slug, asked, today, later }: TopicRequest): Promise<Outcome<TopicOfDay | null>> {
  const outcome = await ask(TopicDocument, { pack: slug });
  if (!outcome.ok) return outcome.reason === 'REFUSED' ? { ok: true, data: null } : outcome;
  const { pack } = outcome.data;
  if (pack === null) return { ok: true, data: null };
  const held = pack.sources.nodes.filter((source) => source.textKind !== 'UNSEEN').map((source) => source.published);
  const scale = layOutScale(pack.events.nodes.map((event) => event.date));
  const range = rangeOf(held, scale?.start ?? today);
  const chosen = chooseDay(asked, range, pack.keyDates[0]?.day ?? range.max);
  return { ok: true, data: { pack, chosen, range, knownAt: later ? today : chosen.day } };
}

/** A pack of more claims than this shows the origins of the first of them. */
const MOST_PAGES = 10;

/** The claims of a pack with their origins, page by page; null where the API does not answer. */
async function loadOrigins(pack: string, knownAt: Day): Promise<readonly ClaimOrigins[] | null> {
  const claims: ClaimOrigins[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const outcome: Outcome<TopicOriginsQuery> = await ask(TopicOriginsDocument, { pack, knownAt, after });
    if (!outcome.ok) return null;
    const { nodes, pageInfo }: TopicOriginsQuery['claims'] = outcome.data.claims;
    claims.push(...nodes);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return claims;
}

type ClaimOrigins = TopicOriginsQuery['claims']['nodes'][number];

/** Everything that depends on the day, asked at once; an issue's parts for each issue. */
export async function loadDay({ pack, chosen, knownAt }: TopicOfDay, today: Day) {
  const asOf = chosen.day;
  const days = pack.keyDates.map((key) => key.day).sort();
  const from = days[0] ?? asOf;
  const to = days.at(-1) ?? asOf;
  const [issues, origins, disagreements] = await Promise.all([
    Promise.all(pack.issues.nodes.map(async (issue) => {
      const [positions, changes] = await Promise.all([
        ask(TopicPositionsDocument, { pack: pack.slug, issue: issue.slug, asOf, knownAt }),
        from === to ? null : ask(TopicChangesDocument, { pack: pack.slug, issue: issue.slug, from, to }),
      ]);
      return { issue, positions: positions.ok ? positions.data.positions.nodes : null, changes: changes?.ok === true ? changes.data.positionChanges.nodes : [] };
    })),
    loadOrigins(pack.slug, today),
    ask(TopicDisagreementsDocument, { pack: pack.slug }),
  ]);
  return {
    issues, from, to, origins,
    disagreements: disagreements.ok ? disagreements.data.contradictions.nodes : null,
  };
}
