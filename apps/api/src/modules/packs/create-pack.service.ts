import type { PackGraph } from '@footnote/knowledge';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk, type DeskRule } from '../../graphql/viewer/require-at-desk.js';
import { refuseTooMany, storeNewPack } from './copy-pack.service.js';
import type { UserErrorRecord } from './desk-pack.records.js';
import type { PackRecord } from './pack.store.js';
import { readTitle } from './read-title.js';

export type CreatePackResult = { readonly ok: true; readonly pack: PackRecord } | { readonly ok: false; readonly error: UserErrorRecord };

/** Makes an empty pack of a title at the desk of whoever asks: what it is to hold is brought into it afterwards. */
export async function createPack(context: RequestContext, { title: typed, rule, field }: { readonly title: string; readonly rule: DeskRule; readonly field: string }): Promise<CreatePackResult> {
  const { deskKey } = requireAtDesk(context.viewer, rule);
  const title = readTitle(typed);
  if (!title.ok) return { ok: false, error: { code: 'INVALID', field, message: title.message } };
  const full = await refuseTooMany(context, deskKey);
  if (full !== null) return { ok: false, error: full };
  return { ok: true, pack: await storeNewPack(context, { base: emptyGraph(title.title), deskKey, copiedFrom: null, originals: [] }) };
}

function emptyGraph(title: string): PackGraph {
  return {
    pack: { slug: nameOfTitle(title), title, summary: `${title}: what articles say that were imported here.`, language: 'en', invented: false, dateline: null, keyDates: [] },
    outlets: [], sources: [], reliances: [], actors: [], events: [], issues: [], aspects: [], measures: [], claims: [], assertions: [], evidence: [], absences: [], contradictions: [],
  };
}

/** So long that it still says what it is about. */
const LONGEST_NAME = 60;

/** A slug that a title suggests: small letters without their marks, digits and hyphens; "pack" where nothing of it is left. */
function nameOfTitle(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const name = plain.slice(0, LONGEST_NAME).replace(/^-+|-+$/g, '');
  return name === '' ? 'pack' : name;
}
