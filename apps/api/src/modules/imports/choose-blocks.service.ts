import type { BlockChoices } from '@footnote/importer';
import type { ChooseBlocksInput } from '@footnote/schema';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import type { UserErrorRecord } from '../packs/index.js';
import { readArticleOfDesk, readChoices, readReadings, requestReading } from './article.store.js';
import { findArticle } from './batch.service.js';
import { IMPORTING } from './import.policy.js';
import { NO_CHOICES } from './reading.js';
import { NO_ARTICLE, refuseState, type ArticleResult } from './results.js';
import { forgetReview } from './review.service.js';

/** Notes what somebody keeps and drops of an article, and lets it be read again. Decisions stay: those that still fit hold. */
export async function chooseBlocks(context: RequestContext, { article: id, takeBack, drop, reset }: ChooseBlocksInput): Promise<ArticleResult> {
  const { deskKey: desk } = requireAtDesk(context.viewer, IMPORTING);
  const found = await findArticle(context, id);
  if (found === null) return { article: null, userErrors: [NO_ARTICLE] };
  const wanted = { takeBack: takeBack ?? [], drop: drop ?? [], reset: reset ?? [] };
  const refused = await context.database.queries.transaction(async (transaction): Promise<UserErrorRecord | null> => {
    const article = await readArticleOfDesk(transaction, { key: found.key, desk, hold: true });
    if (article === null) return NO_ARTICLE;
    const refusal = refuseState(article) ?? (article.source === null ? null : IN_PACK);
    if (refusal !== null) return refusal;
    const reading = (await readReadings(transaction, [article.key])).get(article.key);
    const wrong = refuseBlocks(wanted, new Set(reading?.cleaned.blocks.map((block) => block.id)));
    if (wrong !== null) return wrong;
    await requestReading(transaction, article.key, choose(await readChoices(transaction, article.key) ?? NO_CHOICES, wanted));
    return null;
  });
  forgetReview(context, found);
  if (refused === null) {
    await context.database.notify('import_due', '');
    await context.database.notify('import_changed', found.batchKey);
  }
  return { article: await findArticle(context, id), userErrors: refused === null ? [] : [refused] };
}

const IN_PACK: UserErrorRecord = { code: 'CONFLICT', field: 'article', message: 'This article is in the pack with the text that it has: its lines can be chosen no more.' };

interface Wanted { readonly takeBack: readonly number[]; readonly drop: readonly number[]; readonly reset: readonly number[] }

function refuseBlocks({ takeBack, drop, reset }: Wanted, known: ReadonlySet<number>): UserErrorRecord | null {
  const all = [...takeBack, ...drop, ...reset];
  if (all.length === 0) return { code: 'INVALID', field: 'takeBack', message: 'Choose at least one line to take back or to drop.' };
  const strange = all.find((number) => !known.has(number));
  if (strange !== undefined) return { code: 'INVALID', field: 'takeBack', message: `The article has no block ${String(strange)}. Look at it anew.` };
  const twice = all.find((number, at) => all.indexOf(number) !== at);
  return twice === undefined ? null : { code: 'INVALID', field: 'drop', message: `Block ${String(twice)} is named twice: choose one thing for it.` };
}

/** What was chosen before goes on to hold, but for the blocks that are chosen about now. */
function choose(before: BlockChoices, { takeBack, drop, reset }: Wanted): BlockChoices {
  const renewed = new Set([...takeBack, ...drop, ...reset]);
  const rest = (ids: readonly number[]): readonly number[] => ids.filter((id) => !renewed.has(id));
  return { takenBack: [...rest(before.takenBack), ...takeBack].sort((a, b) => a - b), dropped: [...rest(before.dropped), ...drop].sort((a, b) => a - b) };
}
