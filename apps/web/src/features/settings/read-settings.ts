/** What a reader chose for this device. It is kept in one cookie, and nowhere else. */
export interface Settings {
  readonly theme: 'device' | 'light' | 'dark';
  readonly size: 'normal' | 'larger' | 'largest';
  readonly motion: 'device' | 'less';
  readonly keys: boolean;
}

export const SETTINGS_COOKIE = 'footnote-settings';

export const STANDARD_SETTINGS: Settings = { theme: 'device', size: 'normal', motion: 'device', keys: true };

/** Reads what the cookie or a form holds; whatever is not understood counts as not chosen. */
export function parseSettings(text: string | undefined): Settings {
  const chosen = new URLSearchParams(text ?? '');
  return {
    theme: oneOf(['device', 'light', 'dark'], chosen.get('theme')) ?? STANDARD_SETTINGS.theme,
    size: oneOf(['normal', 'larger', 'largest'], chosen.get('size')) ?? STANDARD_SETTINGS.size,
    motion: oneOf(['device', 'less'], chosen.get('motion')) ?? STANDARD_SETTINGS.motion,
    keys: chosen.get('keys') !== 'off',
  };
}

/** The text that the cookie keeps. */
export function writeSettings(settings: Settings): string {
  return new URLSearchParams({ theme: settings.theme, size: settings.size, motion: settings.motion, keys: settings.keys ? 'on' : 'off' }).toString();
}

function oneOf<Word extends string>(allowed: readonly Word[], given: string | null): Word | null {
  return allowed.find((word) => word === given) ?? null;
}
