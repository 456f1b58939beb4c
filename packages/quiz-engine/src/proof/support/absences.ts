import type { AbsenceRecord, Source } from '@footnote/knowledge';
import type { Check } from '../../model.js';
import { fail, type CheckDetail } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { coverage } from '../text/words.js';
import { holdsTerm } from './read-source.js';
import { citeSource } from './tellings.js';

/** What an absence record has to be about: a claim that is not made, or words that are not said. */
export interface Missing { readonly claim: string | null; readonly words: string }

/** What is sought in which text, the records that may show it missing, and what the check is about. */
export interface AbsenceQuestion { readonly source: Source; readonly missing: Missing; readonly listed: readonly string[]; readonly detail?: CheckDetail }

/** How many of the meaning words two wordings of one statement share at least. */
const SAME_STATEMENT = 0.6;

/**
 * Finds the record by which a text was read and does not say something, and repeats its search: the text must be the one that was
 * read, and none of the terms may occur in it. Gives the defect, or null where the record holds.
 */
export function checkAbsence(inquiry: Inquiry, { source, missing, listed, detail = {} }: AbsenceQuestion): Check | null {
  const records = listed.flatMap((slug) => inquiry.index.graph.absences.get(slug) ?? []);
  const record = records.find((each) => each.source === source.slug && isAbout(each, missing));
  if (!record) return fail('ABSENCE_UNRECORDED', `Nobody has recorded that ${citeSource(source)}, was searched for this and does not say it.`, detail);
  return checkRecord(source, record, detail);
}

function isAbout({ claim, statement }: AbsenceRecord, missing: Missing): boolean {
  if (claim !== null && missing.claim !== null) return claim === missing.claim;
  return coverage(statement, missing.words) >= SAME_STATEMENT || coverage(missing.words, statement) >= SAME_STATEMENT;
}

/** Repeats the search of one record in the text as it is now. */
export function checkRecord(source: Source, record: AbsenceRecord, detail: CheckDetail): Check | null {
  if (source.text === null) return fail('SOURCE_UNSEEN', `${citeSource(source)}, has not been read here: it is known only because others cite it.`, detail);
  if (record.terms.length === 0 || record.reviewedBy.trim() === '') return fail('ABSENCE_UNRECORDED', `The absence record on ${citeSource(source)}, names no terms or no reviewer.`, detail);
  if (record.contentHash !== source.contentHash) return fail('ABSENCE_OUTDATED', `The text of ${citeSource(source)}, has changed since it was searched; it has to be searched again.`, detail);
  const found = record.terms.find((term) => holdsTerm(source, term));
  return found === undefined ? null : fail('ABSENCE_TERM_FOUND', `${citeSource(source)}, does contain “${found}”, which the absence record says is not there.`, detail);
}
