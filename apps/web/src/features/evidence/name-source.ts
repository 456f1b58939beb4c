/** The fields of a source by which it is named. */
export interface NamedSource {
  readonly label: string;
  readonly textKind: 'FULL' | 'SUMMARY' | 'UNSEEN';
  readonly machineTranslated: boolean;
  readonly outlet: { readonly name: string; readonly kind: OutletKind; readonly country: string | null; readonly stateOwned: boolean | null };
}
export type OutletKind = 'NEWSPAPER' | 'BROADCASTER' | 'AGENCY' | 'AGGREGATOR' | 'STATE_MEDIA' | 'PORTAL' | 'UNKNOWN';

const KIND_WORDS: Readonly<Record<OutletKind, string | null>> = {
  NEWSPAPER: 'newspaper', BROADCASTER: 'broadcaster', AGENCY: 'news agency', AGGREGATOR: 'aggregator', STATE_MEDIA: 'state media', PORTAL: 'news portal', UNKNOWN: null,
};

const COUNTRIES = new Intl.DisplayNames('en-GB', { type: 'region' });

/**
 * What the outlet is and whose, by one rule for every outlet: state ownership first, wherever it is known and on
 * whichever side; then the kind; then the country. What is not known is said to be so.
 */
export function describeOutlet(outlet: NamedSource['outlet']): string {
  const owned = outlet.stateOwned === true ? 'state media' : KIND_WORDS[outlet.kind] ?? 'kind of outlet not known';
  return outlet.country === null ? owned : `${owned}, ${COUNTRIES.of(outlet.country) ?? outlet.country}`;
}

/** "Footnote’s summary of": words of ours about a text are never shown as the text. Empty for the text itself. */
export function summaryLabel(source: { readonly textKind: NamedSource['textKind'] }): string {
  return source.textKind === 'SUMMARY' ? 'Footnote’s summary of ' : '';
}
