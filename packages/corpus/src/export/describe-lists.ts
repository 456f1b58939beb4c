import type { PackGraph } from '@footnote/knowledge';
import { describeDate, dropAbsent, type Written } from './written.js';

/** `pack.yaml`. */
export function describePack({ pack }: PackGraph): Written {
  const { slug, title, summary, language, invented, dateline, keyDates } = pack;
  return dropAbsent({ slug, title, summary, language, invented, dateline, keyDates: keyDates.map((keyDate) => ({ ...keyDate })), licence: pack.licence ?? 'NOASSERTION' });
}

/** `actors.yaml`. */
export function describeActors({ actors }: PackGraph): Written[] {
  return actors.map(({ slug, name, inText, kind, aliases, partOf, heads, description, plural }) =>
    dropAbsent({ slug, name, inText, kind, aliases: aliases.length > 0 ? [...aliases] : null, partOf, heads, description, plural: plural ? true : null }));
}

/** `events.yaml`. */
export function describeEvents({ events }: PackGraph): Written[] {
  return events.map(({ slug, title, clause, nominal, date, participants, relations, note }) => dropAbsent({
    slug, title, clause, nominal, date: describeDate(date),
    participants: participants.length > 0 ? participants.map((participant) => ({ ...participant })) : null,
    relations: relations.length > 0 ? relations.map((relation) => dropAbsent({ ...relation })) : null,
    note,
  }));
}

/** `outlets.yaml`. */
export function describeOutlets({ outlets }: PackGraph): Written[] {
  return outlets.map((outlet) => dropAbsent({ ...outlet }));
}

/** `issues.yaml`. */
export function describeIssues({ issues }: PackGraph): Written[] {
  return issues.map(({ slug, question, gerund }) => ({ slug, question, gerund }));
}

/** `aspects.yaml`. */
export function describeAspects({ aspects }: PackGraph): Written[] {
  return aspects.map((aspect) => ({ ...aspect }));
}

/** `measures.yaml`. */
export function describeMeasures({ measures }: PackGraph): Written[] {
  return measures.map((measure) => ({ ...measure }));
}

/** `contradictions.yaml`. */
export function describeContradictions({ contradictions }: PackGraph): Written[] {
  return contradictions.map(({ slug, kind, claims, explanation }) => ({ slug, kind, claims: [...claims], explanation }));
}

/** `absences.yaml`; which text was searched follows from the source. */
export function describeAbsences({ absences }: PackGraph): Written[] {
  return absences.map(({ slug, source, claim, statement, terms, reviewedBy, reviewedOn }) => dropAbsent({ slug, source, claim, statement, terms: [...terms], reviewedBy, reviewedOn }));
}
