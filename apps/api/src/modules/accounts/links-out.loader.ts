import { createLoader } from '../../graph-store/turns.js';
import { perRequest, type RequestContext } from '../../graphql/request-context.js';
import { readLinksOut } from './desk.store.js';

const linksOutLoader = perRequest(({ database, turns }) => createLoader<string, boolean>(turns, async (desks) => {
  const shown = await turns.read(() => readLinksOut(database.queries, desks));
  return desks.map((desk) => shown.get(desk) ?? true);
}));

/** Whether the students of a desk see links to the original articles; of what is no desk's, everybody does. */
export async function showsLinksOut(context: RequestContext, deskKey: string | null): Promise<boolean> {
  return deskKey === null ? true : linksOutLoader(context).load(deskKey);
}
