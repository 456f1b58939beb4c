const BROWSERS: readonly (readonly [RegExp, string])[] = [[/\bEdgA?\//, 'Edge'], [/\bOPR\//, 'Opera'], [/\bFirefox\//, 'Firefox'], [/\bSamsungBrowser\//, 'Samsung Internet'], [/\b(Chrome|CriOS)\//, 'Chrome'], [/\bSafari\//, 'Safari']];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [[/iPhone/, 'an iPhone'], [/iPad/, 'an iPad'], [/Android/, 'Android'], [/CrOS/, 'ChromeOS'], [/Windows/, 'Windows'], [/Mac OS X/, 'a Mac'], [/Linux/, 'Linux']];

/** "Firefox on Windows", as far as the browser says what it is. */
export function describeBrowser(agent: string | null): string {
  const named = (kinds: typeof BROWSERS): string | undefined => kinds.find(([pattern]) => pattern.test(agent ?? ''))?.[1];
  const [browser, system] = [named(BROWSERS), named(SYSTEMS)];
  if (browser === undefined) return 'A browser or program';
  return system === undefined ? browser : `${browser} on ${system}`;
}
