import type { PackGraph } from '@footnote/knowledge';
import type { RequestContext } from '../../graphql/request-context.js';
import { graphForViewer, packOfRow, type PackRecord } from '../packs/index.js';

/** The pack that a quiz of the viewer's desk is about, and its graph as the viewer may read it. */
export async function graphOfQuiz(context: RequestContext, { packKey }: { readonly packKey: string }): Promise<{ readonly pack: PackRecord; readonly graph: PackGraph }> {
  const pack = await packOfRow(context, packKey);
  return { pack, graph: await graphForViewer(context, pack) };
}
