import type { EditPackMutation, PackEditInput } from '@footnote/schema/browser';
import { EditPackDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../account/ask-as-teacher';
import { pathWithin, signInPath } from '../account/path-within';
import { seeOther } from '../quiz/see-other';
import { editPath, type Thing } from './edit-paths';
import { sealLetter, type Letter, type ToldProblem } from './letter';
import { fieldOfProblem } from './typed-fields';

type Payload = EditPackMutation['editPack'];
type ApiProblem = Payload['problems'][number];

/** What of a form is no answer of its author. */
const OURS = new Set(['editKind', 'editSlug', 'version', 'here', 'isNew', 'step']);

/** What was typed into a form. */
export function typedOf(fields: URLSearchParams): Letter['typed'] {
  const names = [...new Set(fields.keys())].filter((name) => !OURS.has(name));
  return Object.fromEntries(names.map((name) => [name, fields.getAll(name).map((value) => value.replace(/\r\n/g, '\n'))]));
}

/** The page of a form, where it is one of this pack. */
export function pageOf(pack: string, fields: URLSearchParams): string {
  const here = pathWithin(fields.get('here'), editPath(pack));
  return here === editPath(pack) || here.startsWith(`${editPath(pack)}/`) ? here : editPath(pack);
}

/** An address with more in its query. */
export function withQuery(path: string, more: Readonly<Record<string, string>>, hash = ''): string {
  const url = new URL(path, 'http://footnote.invalid');
  for (const [name, value] of Object.entries(more)) url.searchParams.set(name, value);
  return `${url.pathname}${url.search}${hash === '' ? '' : `#${hash}`}`;
}

/** Back to the form with a letter to it. */
export function goBackWithLetter(request: Request, { page, dictionary }: { readonly page: string; readonly dictionary?: string | undefined }, letter: Letter): Response {
  const word = sealLetter(letter, dictionary);
  return seeOther(request, word === null ? withQuery(page, { long: '1' }, 'problem') : withQuery(page, { letter: word }, 'problem'));
}

interface Sent { readonly pack: string; readonly page: string; readonly fields: URLSearchParams; readonly edits: readonly PackEditInput[]; readonly thing: Thing | null; readonly dictionary?: string | undefined }

/** Makes the edits of a form, and says where to go: to what was saved, or back to the form with all that was typed. */
export async function saveEdits(request: Request, { pack, page, fields, edits, thing, dictionary }: Sent, next: string): Promise<Response> {
  const baseVersion = Number(fields.get('version'));
  const typed = typedOf(fields);
  const goBack = (letter: Omit<Letter, 'typed'>): Response => goBackWithLetter(request, { page, dictionary }, { typed, ...letter });
  const outcome = await tellAsTeacher(EditPackDocument, { input: { pack, baseVersion: Number.isInteger(baseVersion) ? baseVersion : 0, edits } });
  if (!outcome.ok) {
    if (outcome.reason === 'REFUSED' && outcome.code === 'UNAUTHENTICATED') return seeOther(request, signInPath(page));
    const message = outcome.reason === 'UNREACHABLE' ? 'Footnote cannot reach its sources right now: save again in a moment.' : `That was not taken: ${outcome.message}`;
    return goBack({ problems: [{ field: null, message, about: null }], conflict: null });
  }
  const { edit, problems, userErrors: [error] } = outcome.data.editPack;
  if (error?.code === 'CONFLICT') return goBack({ problems: [], conflict: baseVersion });
  // What stands in the way is told by itself; advice is for what was saved.
  const told = problems.filter(({ severity }) => edit !== null || severity === 'ERROR').map((problem) => toTold(problem, { thing, names: [...fields.keys()] }));
  if (error !== undefined) return goBack({ problems: told.length > 0 ? told : [{ field: null, message: error.message, about: null }], conflict: null });
  const advice = told.length === 0 ? null : sealLetter({ typed: {}, problems: told.slice(0, MOST_ADVICE), conflict: null });
  return seeOther(request, withQuery(next, { ...(edit === null ? {} : { saved: edit.id }), ...(advice === null ? {} : { advice }) }, 'saved'));
}

const MOST_ADVICE = 10;

/** A problem of the API as the page of a form tells it: beside its field, or with a link to what it is about. */
export function toTold({ collection, entity, name, field, message, remedy }: ApiProblem, { thing, names }: { readonly thing: Thing | null; readonly names: readonly string[] }): ToldProblem {
  const sentence = remedy === '' || message.includes(remedy) ? message : `${message} ${remedy}`;
  const isOfThing = collection === null || thing === null || entity === thing.slug || entity === '' || entity.startsWith(`${thing.slug}--`);
  if (isOfThing) return { field: fieldOfProblem(field ?? (collection === 'EVIDENCE' ? 'evidence' : null), names), message: sentence, about: null };
  return { field: null, message: sentence, about: collection === 'EVIDENCE' ? null : { collection, slug: entity, name } };
}
