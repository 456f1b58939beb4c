import { readFields, seeOther } from '../../../features/quiz/see-other';
import { parseSettings } from '../../../features/settings/read-settings';
import { settingsCookie } from '../../../features/settings/settings-cookie';

/** Keeps the settings on the device. */
export async function POST(request: Request): Promise<Response> {
  const fields = await readFields(request);
  return seeOther(request, '/settings?saved=1', [settingsCookie(request, parseSettings(fields.toString()))]);
}
