import { DraftPacksDocument, DraftsDocument, type DraftsQuery } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { ADMIN_COOKIE } from '../../features/drafts/admin-cookie';
import { DraftItem } from '../../features/drafts/draft';
import { readDraftQuery, type DraftQuery } from '../../features/drafts/draft-query';
import { Filters } from '../../features/drafts/filters';
import { TokenForm } from '../../features/drafts/token-form';
import styles from '../../features/drafts/drafts.module.css';
import { loadTexts } from '../../features/evidence/load-texts';
import { ask } from '../../graphql/ask';
import controls from '../../ui/controls.module.css';
import { dayOf, formatDay } from '../../ui/format-day';
import { Frame } from '../../ui/frame';
import { Empty, Problem, Unreachable } from '../../ui/notice';
import { sourceSerif } from '../../ui/source-font';
import type_ from '../../ui/type.module.css';

export const metadata: Metadata = { title: 'Drafts' };

/** As many as a page shows at once. */
const AT_ONCE = 20;

interface Props { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

/** Suggested questions with their proofs, for whoever holds the administrator's token. */
export default async function DraftsPage({ searchParams }: Props) {
  const given = Object.fromEntries(Object.entries(await searchParams).map(([name, value]) => [name, [value].flat()[0]]));
  const token = (await cookies()).get(ADMIN_COOKIE)?.value;
  if (token === undefined || token === '') return <Frame place="drafts"><TokenForm problem={given['problem']} /></Frame>;
  const packs = await ask(DraftPacksDocument, {});
  if (!packs.ok) return <Frame place="drafts"><Unreachable here="/drafts" /></Frame>;
  const query = readDraftQuery(given, packs.data.packs.nodes, dayOf(new Date()));
  if (query === null) return <Frame place="drafts"><Head /><Empty>No topic has been loaded, so there is nothing to ask about.</Empty></Frame>;
  const outcome = await ask(DraftsDocument, { pack: query.pack, asOf: query.asOf, kinds: query.kind === null ? null : [query.kind], first: AT_ONCE, after: query.after }, { authorization: `Bearer ${token}` });
  if (!outcome.ok && outcome.reason === 'UNREACHABLE') return <Frame place="drafts"><Unreachable here="/drafts" /></Frame>;
  // The token no longer opens them: a new one was made meanwhile.
  if (!outcome.ok && /AUTH|FORBIDDEN/.test(outcome.code)) return <Frame place="drafts"><TokenForm problem="wrong" /></Frame>;
  return (
    <Frame place="drafts" font={sourceSerif}>
      <Head />
      <Filters packs={packs.data.packs.nodes} query={query} />
      {outcome.ok ? <List drafts={outcome.data.questionDrafts} query={query} /> : <Problem>{outcome.message}</Problem>}
    </Frame>
  );
}

function Head() {
  return (
    <div className={styles.title}>
      <div>
        <h1 className={type_.head1}>Drafts</h1>
        <p>Suggested questions, the best first. Open one to see its key, and every check of its proof with the passage it rests on.</p>
      </div>
      <form method="post" action="/drafts/session"><input type="hidden" name="leave" value="1" /><button className={controls.quiet} type="submit">Forget the token</button></form>
    </div>
  );
}

async function List({ drafts, query }: { readonly drafts: DraftsQuery['questionDrafts']; readonly query: DraftQuery }) {
  if (drafts.nodes.length === 0) return <Empty>Nothing can be asked soundly with these filters. Choose another day or kind.</Empty>;
  const texts = await loadTexts(drafts.nodes.flatMap((draft) => draft.proof.checks.flatMap((check) => check.evidence.map((evidence) => evidence.source.id))));
  const next = new URLSearchParams({ pack: query.pack, asOf: query.asOf, ...(query.kind === null ? {} : { kind: query.kind }), after: drafts.pageInfo.endCursor ?? '' });
  return (
    <>
      <p className={styles.count} role="status">{drafts.totalCount} {drafts.totalCount === 1 ? 'question' : 'questions'} as of {formatDay(query.asOf)}</p>
      <div className={styles.list}>{drafts.nodes.map((draft, index) => <DraftItem key={draft.question.id} draft={draft} number={index + 1} texts={texts} />)}</div>
      <div className={styles.pages}>
        {query.after === null ? null : <a className={controls.quiet} href={`/drafts?pack=${query.pack}&asOf=${query.asOf}${query.kind === null ? '' : `&kind=${query.kind}`}`}>Back to the first</a>}
        {drafts.pageInfo.hasNextPage ? <a className={controls.quiet} href={`/drafts?${next.toString()}`}>More</a> : null}
      </div>
    </>
  );
}
