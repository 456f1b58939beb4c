import type { ClaimPredicate } from '@footnote/schema/browser';
import { claimFields, tellingFields } from './describe-claim';
import { absenceFields, actorFields, aspectFields, contradictionFields, eventFields, issueFields, measureFields, outletFields, sourceFields } from './describe-things';
import type { EntityContent, FormField, Names, PackEntityShown } from './form-fields';

/** What the form of each kind of thing lets be named. */
export const NAMES_OF_KIND: Readonly<Record<string, readonly (keyof Names)[]>> = {
  actors: ['actors'], sources: ['outlets'], events: ['actors', 'events', 'claims'], contradictions: ['claims'], absences: ['sources', 'claims'], tellings: ['actors', 'sources'],
  claims: ['actors', 'sources', 'events', 'claims', 'issues', 'aspects', 'measures'],
};

/** The fields of the form of a thing that is there. Null where it has no form of its own. */
export function fieldsOfEntity({ content, slug }: Pick<PackEntityShown, 'content' | 'slug'>, names: Names): readonly FormField[] {
  switch (content.__typename) {
    case 'PackActorContent': return actorFields(content, slug, names);
    case 'PackOutletContent': return outletFields(content);
    case 'PackSourceContent': return sourceFields(content, names);
    case 'PackEventContent': return eventFields(content, slug, names);
    case 'PackIssueContent': return issueFields(content);
    case 'PackAspectContent': return aspectFields(content);
    case 'PackMeasureContent': return measureFields(content);
    case 'PackClaimContent': return claimFields(content, content.predicate.type, names);
    case 'PackAssertionContent': return tellingFields(content, names);
    case 'PackContradictionContent': return contradictionFields(content, names, null);
    case 'PackAbsenceContent': return [...absenceFields(content, names, null), { is: 'HIDDEN', name: 'reviewedBy', value: content.reviewedBy }, { is: 'HIDDEN', name: 'reviewedOn', value: content.reviewedOn }];
    case 'PackRelianceContent': return [{ is: 'TICK', name: 'declared', label: 'The text says so itself; the passage shows it', value: content.declared }];
    case 'PackPassageContent': return [];
    default: return content satisfies never;
  }
}

/** What is given of a new thing before its form is shown. */
export interface Begun { readonly type: ClaimPredicate; readonly source: string | null; readonly claim: string | null }

/** The fields of the form of a new thing. */
export function fieldsOfNew(kind: string, names: Names, { type, source, claim }: Begun): readonly FormField[] {
  switch (kind) {
    case 'actors': return actorFields(null, null, names);
    case 'outlets': return outletFields(null);
    case 'sources': return sourceFields(null, names);
    case 'events': return eventFields(null, null, names);
    case 'issues': return issueFields(null);
    case 'aspects': return aspectFields(null);
    case 'measures': return measureFields(null);
    case 'claims': return [...claimFields(null, type, names), ...tellingFields(null, names)];
    case 'tellings': return tellingFields(null, names);
    case 'contradictions': return contradictionFields(null, names, claim);
    case 'absences': return absenceFields(null, names, source);
    case 'reliances': return [{ is: 'TICK', name: 'declared', label: 'The text says so itself; the passage shows it', value: true }];
    default: return [];
  }
}

/** Whether the form of a kind asks for passages. */
export function citesPassages(content: EntityContent): boolean {
  return content.__typename === 'PackAssertionContent' || content.__typename === 'PackRelianceContent' || content.__typename === 'PackPassageContent';
}
