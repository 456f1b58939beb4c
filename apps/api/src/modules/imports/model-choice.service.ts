import type { ChooseImportModelInput } from '@footnote/schema';
import { decodeCursor, encodeCursor, pageOfRows, readFirst, type Connection, type PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import type { UserErrorRecord } from '../packs/index.js';
import { holdPlaces } from './article.store.js';
import type { ModelInfo } from './ask-model.js';
import { batchNow, findBatch } from './batch.service.js';
import { IMPORTING } from './import.policy.js';
import type { BatchRecord } from './import.records.js';
import { countModelChoices, insertModelChoice, readAgainForModel, readModelChoices, type ModelChoiceRow } from './model-choice.store.js';
import { NO_BATCH, type BatchResult } from './results.js';

/** The model that may be asked about articles of the viewer's desk; null where this installation has none. */
export function findModel(context: RequestContext): ModelInfo | null {
  requireAtDesk(context.viewer, IMPORTING);
  return context.languageModel;
}

/** Why a model at this host cannot be chosen; null where it can, or none is. Whoever chooses names the host, and so has seen where the texts go. */
export function refuseModel({ languageModel }: RequestContext, host: string | null, field: string): UserErrorRecord | null {
  if (host === null || host === languageModel?.host) return null;
  if (languageModel === null) return { code: 'NOT_READY', field, message: 'This installation has no language model: whoever runs it can set one.' };
  return { code: 'INVALID', field, message: `The language model of this installation is at ${languageModel.host}, and nowhere else: choose that host, or none.` };
}

/** Chooses whether a language model is asked about the articles of an import; where it is from now on, those in review are read again. */
export async function chooseImportModel(context: RequestContext, { batch: id, host: wanted }: ChooseImportModelInput): Promise<BatchResult> {
  const { key: by } = requireAtDesk(context.viewer, IMPORTING);
  const batch = await findBatch(context, id);
  if (batch === null) return { batch: null, userErrors: [NO_BATCH] };
  const host = wanted ?? null;
  const refused = refuseModel(context, host, 'host');
  if (refused !== null) return { batch, userErrors: [refused] };
  if (host === batch.modelHost) return { batch, userErrors: [] };
  await context.database.queries.transaction(async (transaction) => {
    await holdPlaces(transaction, batch.key);
    await insertModelChoice(transaction, { batch: batch.key, host, by, now: context.now() });
    if (host !== null) await readAgainForModel(transaction, batch.key);
  });
  await context.database.notify('import_due', '');
  await context.database.notify('import_changed', batch.key);
  return { batch: await batchNow(context, batch.key), userErrors: [] };
}

const SCOPE = 'import_model_choices';

/** A page of what was chosen for an import that the viewer was given, the latest first. */
export async function pageModelChoices(context: RequestContext, { key }: Pick<BatchRecord, 'key'>, { first, after }: PageRequest): Promise<Connection<ModelChoiceRow>> {
  const { queries } = context.database;
  const limit = readFirst(first);
  const [below] = after === null || after === undefined ? [null] : decodeCursor(after, { scope: SCOPE, types: ['integer'] });
  const rows = await context.turns.read(() => readModelChoices(queries, { batch: key, below: typeof below === 'number' ? below : null, limit: limit + 1 }));
  return pageOfRows({ rows, limit, after, cursorOf: ({ number }) => encodeCursor(SCOPE, [number]), totalCount: () => countModelChoices(queries, key), nodeOf: (row) => row });
}
