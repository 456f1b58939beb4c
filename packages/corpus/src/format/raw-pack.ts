import type {
  ActorKind, AttributionKind, ContradictionKind, EventRelationKind, Figure, Hedge, OriginalLocator, OutletKind, Stance, TextKind,
} from '@footnote/knowledge';
import type { WrittenDate } from '../compile/resolve-date.js';

/** The files of a pack as they are written, once their JSON Schemas have passed. Absent and null mean the same. */
type Optional<T> = T | null | undefined;

export interface RawPack { slug: string; title: string; summary: string; language: string; invented: boolean; dateline?: Optional<string>; keyDates?: { day: string; label: string }[]; licence: string }
export interface RawOutlet { slug: string; name: string; kind: OutletKind; country?: Optional<string>; ownership?: Optional<string>; stateOwned?: Optional<boolean>; reference?: Optional<string> }
export interface RawActor { slug: string; name: string; inText: string; kind: ActorKind; aliases?: string[]; partOf?: Optional<string>; heads?: Optional<string>; description?: Optional<string>; plural?: boolean }
export interface RawRelation { kind: EventRelationKind; event: string; claim?: Optional<string> }
export interface RawEvent { slug: string; title: string; clause: string; nominal: string; date: WrittenDate; participants?: { actor: string; role: string }[]; relations?: RawRelation[]; note?: Optional<string> }
export interface RawIssue { slug: string; question: string; gerund: string }
export interface RawAspect { slug: string; label: string; asks: string; unique: boolean }
export interface RawMeasure { slug: string; label: string; asks: string; unit: string; casualties: boolean }
export interface RawEvidence { quote: string; prefix?: Optional<string>; suffix?: Optional<string>; original?: Optional<OriginalLocator> }
export interface RawReliance { source: string; declared?: boolean; similarity?: Optional<number>; quote?: string | RawEvidence; quotes?: (string | RawEvidence)[] }
export interface RawSource { outlet: string; title?: Optional<string>; url?: Optional<string>; language: string; machineTranslated?: boolean; label: string; published: WrittenDate; textKind: TextKind; reliesOn?: RawReliance[] }
export interface RawStep { label: string; kind: AttributionKind; actor?: Optional<string>; source?: Optional<string> }
export interface RawAssertion { source: string; tense?: 'PRESENT' | 'PAST'; hedges?: Hedge[]; loadedTerms?: string[]; chain?: RawStep[]; approved?: boolean; evidence: RawEvidence[] }
export interface RawContradiction { slug: string; kind: ContradictionKind; claims: string[]; explanation: string }
export interface RawAbsence { slug: string; source: string; claim?: Optional<string>; statement: string; terms: string[]; reviewedBy: string; reviewedOn: string }

/** A one-entry object: the kind of thing referred to, and its slug. */
export type RawSubject = Partial<Record<'actor' | 'event' | 'source' | 'claim' | 'issue', string>>;

export interface RawClaim {
  slug: string; statement: string; answer: string; temporal: 'STATE' | 'EVENT';
  holdsFrom?: Optional<WrittenDate>; holdsUntil?: Optional<WrittenDate>; retractedBy?: Optional<string>;
  position?: { actor: string; issue: string; stance: Stance };
  reason?: { of: RawSubject };
  date?: WrittenDate & { event: string };
  role?: { event: string; role: string; actor: string; unique?: boolean };
  figure?: { measure: string; bound: Figure['bound']; value: number; upper?: Optional<number> };
  aspect?: { aspect: string; of: RawSubject };
  said?: { actor: string; event?: Optional<string>; quotation?: Optional<string>; verbatim?: boolean };
  wording?: { topic: string; source: string; term: string; loaded?: boolean };
  relation?: { event: string; kind: EventRelationKind; to: string };
  assertions: RawAssertion[];
}
