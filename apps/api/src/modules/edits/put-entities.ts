import type { AbsenceRecord, Actor, Contradiction, Event, Issue, Outlet, PackGraph, Source } from '@footnote/knowledge';
import type { ImportOutletInput, ImportParticipantInput, PackAbsenceInput, PackActorInput, PackContradictionInput, PackEventInput, PackEventRelationInput, PackIssueInput, PackSourceInput } from '@footnote/schema';
import { ContentFault, date, few, line, lineOrNothing, outlet, pick } from './given-parts.js';
import { find, freeSlug, language, lines, named, namedOrNothing, need, webAddress } from './given-references.js';

/** An outlet as it is to be. Like its neighbours, it throws a `ContentFault` at the field that is not allowed. */
export function putOutlet(graph: PackGraph, given: ImportOutletInput): Outlet {
  const before = find(graph.outlets, given.slug);
  // One that is called otherwise is the same outlet still.
  const renamed = before === null ? null : { ...before, name: line(given.name, 'outlet.name') ?? before.name };
  const put = need(outlet(renamed, given, 'outlet'), 'name');
  return { ...put, slug: before?.slug ?? freeSlug(graph.outlets, { slug: given.slug, words: put.name }) };
}

/** An actor as it is to be. */
export function putActor(graph: PackGraph, given: PackActorInput): Actor {
  const before = find(graph.actors, given.slug);
  const name = line(given.name, 'name') ?? need(before?.name, 'name');
  const slug = before?.slug ?? freeSlug(graph.actors, { slug: given.slug, words: name });
  const body = (field: 'partOf' | 'heads'): string | null => {
    const other = pick(namedOrNothing(given[field], field), before?.[field] ?? null);
    if (other === slug) throw new ContentFault(field, 'Nobody is a part of themselves, or heads themselves.');
    return other;
  };
  const { inText = name, name: called } = before ?? {};
  return {
    slug, name, inText: line(given.inText, 'inText') ?? (inText === called ? name : inText), kind: given.kind ?? need(before?.kind, 'kind'), aliases: lines(given.aliases, 'aliases') ?? before?.aliases ?? [],
    partOf: body('partOf'), heads: body('heads'), description: pick(lineOrNothing(given.description, 'description'), before?.description ?? null), plural: given.plural ?? before?.plural ?? false,
  };
}

/** A question in dispute as it is to be. */
export function putIssue(graph: PackGraph, given: PackIssueInput): Issue {
  const before = find(graph.issues, given.slug);
  const question = line(given.question, 'question') ?? need(before?.question, 'question');
  const gerund = line(given.gerund, 'gerund') ?? need(before?.gerund, 'gerund');
  return { slug: before?.slug ?? freeSlug(graph.issues, { slug: given.slug, words: gerund }), question, gerund };
}

/** An event as it is to be, with how it stands to others. */
export function putEvent(graph: PackGraph, given: PackEventInput): Event {
  const before = find(graph.events, given.slug);
  const title = line(given.title, 'title') ?? need(before?.title, 'title');
  return {
    slug: before?.slug ?? freeSlug(graph.events, { slug: given.slug, words: title }), title, clause: line(given.clause, 'clause') ?? need(before?.clause, 'clause'),
    nominal: line(given.nominal, 'nominal') ?? need(before?.nominal, 'nominal'), date: date(given.date, 'date') ?? need(before?.date, 'date'), note: pick(lineOrNothing(given.note, 'note'), before?.note ?? null),
    participants: listOf(given.participants, { field: 'participants', read: readParticipant, before: before?.participants }), relations: listOf(given.relations, { field: 'relations', read: readRelation, before: before?.relations }),
  };
}

interface ListOf<Given, Part> { readonly field: string; readonly read: (given: Given, at: number) => Part; readonly before: readonly Part[] | undefined }

function listOf<Given, Part>(given: readonly Given[] | null | undefined, { field, read, before = [] }: ListOf<Given, Part>): readonly Part[] {
  return given === null || given === undefined ? before : few(given, field).map(read);
}

function readParticipant({ actor, role }: ImportParticipantInput, at: number): Event['participants'][number] {
  const field = `participants.${String(at)}`;
  return { actor: need(named(actor, `${field}.actor`), `${field}.actor`), role: need(line(role, `${field}.role`), `${field}.role`) };
}

function readRelation({ kind, event, claim }: PackEventRelationInput, at: number): Event['relations'][number] {
  const field = `relations.${String(at)}`;
  return { kind, event: need(named(event, `${field}.event`), `${field}.event`), claim: namedOrNothing(claim, `${field}.claim`) ?? null };
}

/** The facts about a source as they are to be; its text is not touched. A new one is one that nobody here has read. */
export function putSource(graph: PackGraph, given: PackSourceInput): Source {
  const before = find(graph.sources, given.slug);
  const label = line(given.label, 'label') ?? need(before?.label, 'label');
  const unseen = { textKind: 'UNSEEN', text: null, contentHash: null } as const;
  return {
    ...(before ?? unseen), slug: before?.slug ?? freeSlug(graph.sources, { slug: given.slug, words: label }), label, outlet: named(given.outlet, 'outlet') ?? need(before?.outlet, 'outlet'),
    title: pick(lineOrNothing(given.title, 'title'), before?.title ?? null), url: webAddress(given.url, before?.url ?? null), language: language(given.language) ?? need(before?.language, 'language'),
    machineTranslated: given.machineTranslated ?? before?.machineTranslated ?? false, published: date(given.published, 'published') ?? need(before?.published, 'published'),
  };
}

/** A contradiction as it is to be. */
export function putContradiction(graph: PackGraph, given: PackContradictionInput): Contradiction {
  const before = find(graph.contradictions, given.slug);
  const explanation = line(given.explanation, 'explanation') ?? need(before?.explanation, 'explanation');
  const { claims = null } = given;
  return {
    slug: before?.slug ?? freeSlug(graph.contradictions, { slug: given.slug, words: explanation }), kind: given.kind ?? need(before?.kind, 'kind'), explanation,
    claims: claims === null ? need(before?.claims, 'claims') : few(claims, 'claims').map((claim, at) => need(named(claim, `claims.${String(at)}`), `claims.${String(at)}`)),
  };
}

/** Who saves a record of absence, and on which day. */
export interface Finder { readonly name: string; readonly today: string }

/** A record of absence as it is to be: a finding of whoever saves it, unless it says whose. Its terms are searched for again. */
export function putAbsence(graph: PackGraph, given: PackAbsenceInput, { name, today }: Finder): AbsenceRecord {
  const before = find(graph.absences, given.slug);
  const statement = line(given.statement, 'statement') ?? need(before?.statement, 'statement');
  const source = named(given.source, 'source') ?? need(before?.source, 'source');
  const terms = lines(given.terms, 'terms') ?? need(before?.terms, 'terms');
  return {
    slug: before?.slug ?? freeSlug(graph.absences, { slug: given.slug, words: statement }), source, statement, terms, claim: pick(namedOrNothing(given.claim, 'claim'), before?.claim ?? null),
    contentHash: graph.sources.find(({ slug }) => slug === source)?.contentHash ?? '', reviewedBy: line(given.reviewedBy, 'reviewedBy') ?? name, reviewedOn: given.reviewedOn ?? today,
  };
}
