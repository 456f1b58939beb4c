import { pathWithin } from '../../../features/account/path-within';
import { seeOther } from '../../../features/quiz/see-other';
import { settingsCookie } from '../../../features/settings/settings-cookie';
import { settingsOfRequest } from '../../../features/settings/settings-of-request';

/** Switches the shortcut keys from within a quiz, and goes back to where it was. */
export async function POST(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const settings = { ...(await settingsOfRequest()), keys: query.get('on') === '1' };
  return seeOther(request, pathWithin(query.get('back'), '/settings'), [settingsCookie(request, settings)]);
}
