import { readPosted } from '../quiz/see-other';

/** A text file as the API takes it. */
export interface TextFile { readonly name: string; readonly text: string }

/** More than the API reads at once is not even read here. */
const LONGEST_BODY = 9 * 1024 * 1024;

/** The fields and files of a posted form; null where it is too large to be one of ours. */
export async function readForm(request: Request): Promise<FormData | null> {
  if (Number(request.headers.get('content-length') ?? 0) > LONGEST_BODY) return null;
  return readPosted(request);
}

/** The texts of the files under a name of a form. A browser sends an empty one where none was chosen. */
export async function textFilesOf(form: FormData, name: string): Promise<readonly TextFile[]> {
  const files = form.getAll(name).filter((value): value is File => typeof value !== 'string' && (value.size > 0 || value.name !== ''));
  return Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
}

/** The one file under a name of a form, in Base64; null where none was chosen. */
export async function archiveOf(form: FormData, name: string): Promise<string | null> {
  const file = form.get(name);
  if (file === null || typeof file === 'string' || file.size === 0) return null;
  return Buffer.from(await file.arrayBuffer()).toString('base64');
}

/** What stands in a field; empty where it is missing or holds a file. */
export function fieldOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
