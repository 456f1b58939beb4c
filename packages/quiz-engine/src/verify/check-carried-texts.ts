import { findTextOf, type Evidence, type Source } from '@footnote/knowledge';
import type { Grounds } from '../model.js';
import type { QuestionFile, VerifyFinding, VerifyTools } from './question-file.js';

type Found = Omit<VerifyFinding, 'questionId'>;

/** Re-hashes every text that a file carries, and anchors every piece of evidence in it anew. */
export function checkCarriedTexts({ grounds }: QuestionFile, tools: VerifyTools): readonly Found[] {
  const sources = new Map(grounds.sources.map((source) => [source.slug, source]));
  return [
    ...grounds.sources.flatMap((source) => checkHashes(source, tools)),
    ...grounds.evidence.flatMap((evidence) => checkAnchor(evidence, sources.get(evidence.source), tools)),
  ];
}

function checkHashes({ slug, label, text, contentHash, summary, textKind }: Source, { hashText }: VerifyTools): readonly Found[] {
  const path = `grounds.sources.${slug}`;
  const unseen = textKind === 'UNSEEN' && text !== null ? [{ code: 'TEXT_ALTERED', message: `${label} is said to be unseen, and the file carries a text of it.`, path }] : [];
  const own = text === null ? (contentHash === null ? [] : [changed(label, path)]) : hashText(text) === contentHash ? [] : [changed(label, path)];
  const short = summary === undefined || hashText(summary.text) === summary.contentHash ? [] : [changed(`The summary of ${label}`, path)];
  return [...unseen, ...own, ...short];
}

function changed(label: string, path: string): Found {
  return { code: 'TEXT_ALTERED', message: `${label}: the text carried is not the one that its hash was made of.`, path };
}

function checkAnchor(evidence: Evidence, source: Source | undefined, { resolvePassage }: VerifyTools): readonly Found[] {
  const path = `grounds.evidence.${evidence.slug}`;
  const text = source ? findTextOf(source, evidence) : null;
  if (!source || text === null) return [{ code: 'EVIDENCE_ALTERED', message: `The passage “${evidence.slug}” is bound to a text that the file does not carry.`, path }];
  const resolved = resolvePassage(text, evidence);
  if (evidence.anchor === 'FUZZY' || evidence.anchor === 'ORPHANED') return [];
  if (resolved.anchor === 'ORPHANED') return [{ code: 'EVIDENCE_ALTERED', message: `“${evidence.exact}” is no longer found in ${source.label}. ${resolved.sentence}`, path }];
  const isHere = resolved.start === evidence.start && resolved.end === evidence.end && resolved.anchor !== 'FUZZY';
  const hasContext = text.slice(0, evidence.start).endsWith(evidence.prefix) && text.slice(evidence.end).startsWith(evidence.suffix);
  return isHere && hasContext ? [] : [{ code: 'EVIDENCE_ALTERED', message: `“${evidence.exact}” does not stand at its place in ${source.label}, or not between the words given.`, path }];
}

/** Checks that nothing carried points to something that is not, and that no slug is there twice: a claim left out leaves a hole. */
export function checkClosed(grounds: Grounds): readonly Found[] {
  const slugs = (entities: readonly { readonly slug: string }[]): ReadonlySet<string> => new Set(entities.map(({ slug }) => slug));
  const sources = slugs(grounds.sources);
  const claims = slugs(grounds.claims);
  const evidence = slugs(grounds.evidence);
  const outlets = slugs(grounds.outlets);
  const missing = [
    ...grounds.assertions.flatMap((each) => [...lack(claims, each.claim, each.slug), ...lack(sources, each.source, each.slug), ...each.evidence.flatMap((slug) => lack(evidence, slug, each.slug))]),
    ...grounds.evidence.flatMap((each) => lack(sources, each.source, each.slug)),
    ...grounds.absences.flatMap((each) => lack(sources, each.source, each.slug)),
    ...grounds.contradictions.flatMap((each) => each.claims.flatMap((slug) => lack(claims, slug, each.slug))),
    ...grounds.sources.flatMap((each) => lack(outlets, each.outlet, each.slug)),
    ...grounds.claims.flatMap((each) => entitiesOf(grounds, each)),
  ];
  const lists = [grounds.outlets, grounds.sources, grounds.actors, grounds.events, grounds.issues, grounds.aspects, grounds.measures, grounds.claims, grounds.assertions, grounds.evidence, grounds.absences, grounds.contradictions];
  const twice = lists.flatMap((entities) => (slugs(entities).size < entities.length ? [{ code: 'GROUNDS_AMBIGUOUS', message: 'Two records of the file have one slug.', path: 'grounds' }] : []));
  return [...missing, ...twice];
}

function lack(present: ReadonlySet<string>, slug: string, by: string): readonly Found[] {
  return present.has(slug) ? [] : [{ code: 'GROUNDS_INCOMPLETE', message: `“${by}” refers to “${slug}”, which the file does not carry.`, path: 'grounds' }];
}

function entitiesOf(grounds: Grounds, { slug, predicate }: Grounds['claims'][number]): readonly Found[] {
  const within = (entities: readonly { readonly slug: string }[], wanted: string): readonly Found[] => lack(new Set(entities.map((each) => each.slug)), wanted, slug);
  switch (predicate.type) {
    case 'POSITION': return [...within(grounds.actors, predicate.actor), ...within(grounds.issues, predicate.issue)];
    case 'DATE': return within(grounds.events, predicate.event);
    case 'ROLE': return [...within(grounds.events, predicate.event), ...within(grounds.actors, predicate.actor)];
    case 'FIGURE': return within(grounds.measures, predicate.measure);
    case 'ASPECT': return within(grounds.aspects, predicate.aspect);
    case 'STATEMENT': return within(grounds.actors, predicate.actor);
    case 'WORDING': return within(grounds.sources, predicate.source);
    case 'RELATION': return [...within(grounds.events, predicate.event), ...within(grounds.events, predicate.to)];
    case 'REASON': return [];
    default: return predicate satisfies never;
  }
}
