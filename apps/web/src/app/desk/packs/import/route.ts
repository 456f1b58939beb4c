import { ImportPackDocument, type ImportPackMutation } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../features/account/ask-as-teacher';
import { refusalOf } from '../../../../features/packs/answer-form';
import { packPath, PACKS } from '../../../../features/packs/pack-paths';
import type { PackReport } from '../../../../features/packs/pack-report';
import { archiveOf, fieldOf, readForm, textFilesOf } from '../../../../features/packs/read-files';
import { sealReport } from '../../../../features/packs/report-seal';
import { seeOther } from '../../../../features/quiz/see-other';

/** Imports a folder, as a .zip or file by file, and goes to the pack; where it cannot be imported, back to the form with all that is wrong. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (form === null) return seeOther(request, `${PACKS}?problem=TOO_LARGE#problem`);
  // The form of one pack's page comes back there, and says which version it showed.
  const from = fieldOf(form, 'pack');
  const page = from === '' ? PACKS : packPath(from);
  const archive = await archiveOf(form, 'archive');
  const files = archive === null ? await textFilesOf(form, 'folder') : [];
  if (archive === null && files.length === 0) return seeOther(request, `${page}?problem=NO_FOLDER#problem`);
  const version = fieldOf(form, 'version');
  const outcome = await tellAsTeacher(ImportPackDocument, { input: { ...(archive === null ? { files } : { archive }), ...(/^\d{1,9}$/.test(version) ? { baseVersion: Number(version) } : {}) } });
  if (!outcome.ok) return refusalOf(request, outcome, page) ?? seeOther(request, page);
  const imported = outcome.data.importPack;
  const slug = imported.userErrors.length === 0 ? imported.pack?.pack.slug : undefined;
  return seeOther(request, `${slug === undefined ? page : packPath(slug)}?report=${sealReport(reportOf(imported))}#report`);
}

function reportOf({ pack, created, changed, problems, problemCount, outcomes, userErrors: [error] }: ImportPackMutation['importPack']): PackReport {
  const result = error !== undefined ? 'REFUSED' : created ? 'CREATED' : changed ? 'CHANGED' : 'SAME';
  return { kind: 'IMPORTED', result, refusal: error?.message ?? null, version: pack?.version ?? null, problems, problemCount, outcomes };
}
