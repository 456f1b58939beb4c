import { PassageTextsDocument } from '@footnote/schema/browser';
import { ask } from '../../graphql/ask';

/** The API answers so many nodes in one go. */
const AT_ONCE = 50;

/** The texts of these sources by id, each fetched once however often it is cited. Missing ones are simply not there. */
export async function loadTexts(sourceIds: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(sourceIds)];
  const batches = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, index) => ids.slice(index * AT_ONCE, (index + 1) * AT_ONCE));
  const outcomes = await Promise.all(batches.map(async (batch) => ask(PassageTextsDocument, { ids: batch })));
  // Without the texts the passages keep their own short context, so an outage here is not one of the page.
  const nodes = outcomes.flatMap((outcome) => (outcome.ok ? outcome.data.nodes : []));
  return new Map(nodes.flatMap((node) => (node !== null && 'text' in node && node.text !== null ? [[node.id, node.text] as const] : [])));
}
