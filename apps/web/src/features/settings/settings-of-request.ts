import { cookies } from 'next/headers';
import { parseSettings, SETTINGS_COOKIE, type Settings } from './read-settings';

/** The settings of the device that asks. */
export async function settingsOfRequest(): Promise<Settings> {
  return parseSettings((await cookies()).get(SETTINGS_COOKIE)?.value);
}
