import type { AbsenceRecord, Actor, Event, Pack, PackGraph, Source } from '@footnote/knowledge';
import type { RawAbsence, RawActor, RawEvent, RawPack } from '../format/raw-pack.js';
import { compileClaims } from './compile-claims.js';
import { compileSources } from './compile-sources.js';
import type { Entry, PackContents } from './read-contents.js';
import { isCalendarDay } from './resolve-date.js';
import type { Scope, Spot } from './scope.js';

/** Joins the files of a pack into one graph. Only a graph whose log has no errors may be used. */
export function compileGraph(contents: PackContents, scope: Scope): PackGraph {
  const { sources, reliances, evidence } = compileSources(contents, scope);
  const told = compileClaims(contents, sources, scope);
  return {
    pack: compilePack(contents.pack, scope),
    outlets: contents.outlets.map(({ value }) => ({
      slug: value.slug, name: value.name, kind: value.kind, country: value.country ?? null, ownership: value.ownership ?? null,
      stateOwned: value.stateOwned ?? null, reference: value.reference ?? null,
    })),
    sources,
    reliances,
    actors: contents.actors.map((entry) => compileActor(entry, scope)),
    events: contents.events.map((entry) => compileEvent(entry, scope)),
    issues: contents.issues.map(({ value }) => ({ slug: value.slug, question: value.question, gerund: value.gerund })),
    aspects: contents.aspects.map(({ value }) => ({ slug: value.slug, label: value.label, asks: value.asks, unique: value.unique })),
    measures: contents.measures.map(({ value }) => ({ slug: value.slug, label: value.label, asks: value.asks, unit: value.unit, casualties: value.casualties })),
    claims: told.claims,
    assertions: told.assertions,
    evidence: [...evidence, ...told.evidence],
    absences: contents.absences.map((entry) => compileAbsence(entry, sources, scope)),
    contradictions: contents.contradictions.map((entry) => ({
      slug: entry.value.slug, kind: entry.value.kind, explanation: entry.value.explanation,
      claims: entry.value.claims.map((claim, index) => scope.refer('claim', claim, { entry, path: ['claims', index] })),
    })),
  };
}

function compilePack(entry: Entry<RawPack>, scope: Scope): Pack {
  const { value } = entry;
  const keyDates = (value.keyDates ?? []).map((keyDate, index) => ({ day: checkDay(keyDate.day, { entry, path: ['keyDates', index, 'day'] }, scope), label: keyDate.label }));
  return { slug: value.slug, title: value.title, summary: value.summary, language: value.language, invented: value.invented, dateline: value.dateline ?? null, keyDates, licence: value.licence };
}

function compileActor(entry: Entry<RawActor>, scope: Scope): Actor {
  const { value } = entry;
  return {
    slug: value.slug, name: value.name, inText: value.inText, kind: value.kind, aliases: value.aliases ?? [],
    partOf: scope.referMaybe('actor', value.partOf, { entry, path: ['partOf'] }), heads: scope.referMaybe('actor', value.heads, { entry, path: ['heads'] }),
    description: value.description ?? null, plural: value.plural ?? false,
  };
}

function compileEvent(entry: Entry<RawEvent>, scope: Scope): Event {
  const { value } = entry;
  return {
    slug: value.slug, title: value.title, clause: value.clause, nominal: value.nominal,
    date: scope.date(value.date, { entry, path: ['date'] }),
    participants: (value.participants ?? []).map((participant, index) => ({ actor: scope.refer('actor', participant.actor, { entry, path: ['participants', index, 'actor'] }), role: participant.role })),
    relations: (value.relations ?? []).map((relation, index) => ({
      kind: relation.kind,
      event: scope.refer('event', relation.event, { entry, path: ['relations', index, 'event'] }),
      claim: scope.referMaybe('claim', relation.claim, { entry, path: ['relations', index, 'claim'] }),
    })),
    note: value.note ?? null,
  };
}

function compileAbsence(entry: Entry<RawAbsence>, sources: readonly Source[], scope: Scope): AbsenceRecord {
  const { value } = entry;
  scope.refer('source', value.source, { entry, path: ['source'] });
  return {
    slug: value.slug, source: value.source, claim: scope.referMaybe('claim', value.claim, { entry, path: ['claim'] }), statement: value.statement, terms: value.terms,
    contentHash: sources.find((source) => source.slug === value.source)?.contentHash ?? '',
    reviewedBy: value.reviewedBy, reviewedOn: checkDay(value.reviewedOn, { entry, path: ['reviewedOn'] }, scope),
  };
}

function checkDay(day: string, { entry, path }: Spot, scope: Scope): string {
  if (!isCalendarDay(day)) {
    scope.log.error(entry.located.locate([...entry.path, ...path]), { code: 'DAY_INVALID', message: `"${day}" is not a day of the calendar.`, remedy: 'Write a day that exists as YYYY-MM-DD, for example 2023-03-08.' });
  }
  return day;
}
