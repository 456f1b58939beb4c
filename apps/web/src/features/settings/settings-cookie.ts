import { cameSecurely, cookieHeader } from '../quiz/cookie-header';
import { SETTINGS_COOKIE, writeSettings, type Settings } from './read-settings';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The header that keeps settings on the device for a year. */
export function settingsCookie(request: Request, settings: Settings): string {
  return cookieHeader(SETTINGS_COOKIE, writeSettings(settings), { seconds: YEAR_SECONDS, sameSite: 'Lax', secure: cameSecurely(request) });
}
