import type { AbsenceRecord, Contradiction } from '@footnote/knowledge';
import { prepareTermSearch } from '../attach/find-terms.js';
import type { CheckContext } from './check-soundness.js';

/** Absence records and contradictions say what they claim to say. */
export function checkRecords(context: CheckContext): void {
  for (const [slug, records] of context.index.absencesOfSource) {
    const search = prepareTermSearch(context.index.sources.get(slug)?.text ?? '');
    for (const record of records) checkAbsence({ context, record, search });
  }
  for (const contradiction of context.graph.contradictions) checkContradiction(context, contradiction);
}

interface AbsenceCheck { readonly context: CheckContext; readonly record: AbsenceRecord; readonly search: ReturnType<typeof prepareTermSearch> }

function checkAbsence({ context, record, search }: AbsenceCheck): void {
  const source = context.index.sources.get(record.source);
  if (source === undefined) return;
  if (source.text === null) {
    context.log.error(context.places.find('absence', record.slug, 'source'), { code: 'ABSENCE_WITHOUT_TEXT', message: `"${source.slug}" is UNSEEN: nobody can say what it does not hold.`, remedy: 'Name a source that has been read, or remove the record.' });
    return;
  }
  for (const { term, start } of search(record.terms)) {
    context.log.error(context.places.find('absence', record.slug, 'terms', record.terms.indexOf(term)), {
      code: 'ABSENCE_TERM_PRESENT', message: `The text of "${source.slug}" does hold "${term}": "…${source.text.slice(Math.max(0, start - 30), start + 40).replaceAll('\n', ' ')}…".`,
      remedy: 'Take the term out if it stands there about something else, or remove the record.',
    });
  }
  if (record.claim !== null && (context.index.assertionsOfClaim.get(record.claim) ?? []).some((assertion) => assertion.source === record.source)) {
    context.log.error(context.places.find('absence', record.slug, 'claim'), { code: 'ABSENCE_OF_ASSERTED_CLAIM', message: `"${record.source}" asserts "${record.claim}", and so does not lack it.`, remedy: 'Remove the record or the assertion.' });
  }
}

function checkContradiction(context: CheckContext, contradiction: Contradiction): void {
  const place = context.places.find('contradiction', contradiction.slug, 'claims');
  const distinct = new Set(contradiction.claims);
  if (distinct.size < 2) {
    context.log.error(place, { code: 'CONTRADICTION_TOO_SMALL', message: `"${contradiction.slug}" names one claim twice.`, remedy: 'Name two different claims that cannot both hold.' });
    return;
  }
  if (contradiction.kind !== 'INTERNAL') return;
  const sources = [...distinct].map((claim) => new Set((context.index.assertionsOfClaim.get(claim) ?? []).map((assertion) => assertion.source)));
  const [first, ...rest] = sources;
  const isInternal = first !== undefined && [...first].some((source) => rest.some((others) => others.has(source)));
  if (!isInternal) context.log.error(place, { code: 'CONTRADICTION_NOT_INTERNAL', message: `"${contradiction.slug}" is INTERNAL, but no source asserts two of its claims.`, remedy: 'Use VALUE, DATE, ACTOR or WORDING where different sources differ.' });
}
