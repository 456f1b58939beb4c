import type { ProposalContent } from '@footnote/importer';
import type { ImportActorInput, ImportContentInput, ImportContradictionInput, ImportEventInput, ImportFactInput, ImportIssueInput, ImportRelianceInput } from '@footnote/schema';
import { editClaim } from './edit-claim.js';
import { ContentFault, date, few, line, lineOrNothing, outlet, pick, reference, referenceOrNothing } from './edited-parts.js';
import type { NameBook } from './name-book.js';

type Of<Kind extends ProposalContent['kind']> = Extract<ProposalContent, { readonly kind: Kind }>;

/** Changes what a proposal says. Throws a `ContentFault` where the change is not allowed; whatever is left out stays. */
export function editContent(content: ProposalContent, input: ImportContentInput, names: NameBook): ProposalContent {
  const given = Object.entries(input).filter(([, part]) => part !== null && part !== undefined).map(([kind]) => kind);
  const wanted = INPUT_OF[content.kind];
  if (given.length !== 1 || given[0] !== wanted) throw new ContentFault('content', `Give exactly what is to stand instead: this proposal takes \`${wanted}\`, and nothing else.`);
  switch (content.kind) {
    case 'FACTS': return editFact(content, input.fact ?? {});
    case 'RELIANCE': return editReliance(content, input.reliance ?? {}, names);
    case 'ACTOR': return { ...content, actor: editActor(content.actor, input.actor ?? {}, names) };
    case 'ISSUE': return { ...content, issue: editIssue(content.issue, input.issue ?? {}) };
    case 'EVENT': return { ...content, event: editEvent(content.event, input.event ?? {}, names) };
    case 'CLAIM': return editClaim(content, input.claim ?? {}, names);
    case 'CONTRADICTION': return { ...content, contradiction: editContradiction(content.contradiction, input.contradiction ?? {}) };
    default: return content satisfies never;
  }
}

const INPUT_OF = { FACTS: 'fact', RELIANCE: 'reliance', ACTOR: 'actor', ISSUE: 'issue', EVENT: 'event', CLAIM: 'claim', CONTRADICTION: 'contradiction' } as const;

function editFact(content: Of<'FACTS'>, given: ImportFactInput): Of<'FACTS'> {
  const misplaced = Object.entries(given).find(([part, value]) => value !== null && value !== undefined && part !== PART_OF[content.fact]);
  if (misplaced !== undefined) throw new ContentFault(`fact.${misplaced[0]}`, `This proposal is about another fact: it takes \`${PART_OF[content.fact]}\`.`);
  const language = line(given.language, 'fact.language');
  if (language !== undefined && !isLanguage(language)) throw new ContentFault('fact.language', 'Write the language as a tag such as en, en-GB or sr-Latn.');
  return {
    ...content, title: line(given.title, 'fact.title') ?? content.title, language: language ?? content.language, outlet: outlet(content.outlet, given.outlet, 'fact.outlet'),
    published: date(given.published, 'fact.published') ?? content.published, machineTranslated: given.machineTranslated ?? content.machineTranslated,
  };
}

const PART_OF = { TITLE: 'title', LANGUAGE: 'language', OUTLET: 'outlet', PUBLISHED: 'published', MACHINE_TRANSLATED: 'machineTranslated' } as const;

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function editReliance(content: Of<'RELIANCE'>, given: ImportRelianceInput, names: NameBook): Of<'RELIANCE'> {
  const on = reference(given.on, { kind: 'SOURCE', field: 'reliance.on', names });
  const declared = given.declared ?? content.declared;
  if (on !== undefined && on !== content.on) return { ...content, on, unseen: null, declared };
  const { unseen } = content;
  const isChanged = [given.label, given.outlet, given.published].some((part) => part !== null && part !== undefined);
  if (!isChanged) return { ...content, declared };
  if (unseen === null) throw new ContentFault('reliance.label', 'The pack has this source: it is changed there.');
  return { ...content, declared, unseen: { outlet: outlet(unseen.outlet, given.outlet, 'reliance.outlet') ?? unseen.outlet, label: line(given.label, 'reliance.label') ?? unseen.label, published: date(given.published, 'reliance.published') ?? unseen.published } };
}

function editIssue(issue: Of<'ISSUE'>['issue'], { question, gerund }: ImportIssueInput): Of<'ISSUE'>['issue'] {
  return { ...issue, question: line(question, 'issue.question') ?? issue.question, gerund: line(gerund, 'issue.gerund') ?? issue.gerund };
}

function editContradiction(contradiction: Of<'CONTRADICTION'>['contradiction'], { kind, explanation }: ImportContradictionInput): Of<'CONTRADICTION'>['contradiction'] {
  return { ...contradiction, kind: kind ?? contradiction.kind, explanation: line(explanation, 'contradiction.explanation') ?? contradiction.explanation };
}

function editActor(actor: Of<'ACTOR'>['actor'], given: ImportActorInput, names: NameBook): Of<'ACTOR'>['actor'] {
  const body = (field: 'partOf' | 'heads'): string | null => {
    const slug = pick(referenceOrNothing(given[field], { kind: 'ACTOR', field: `actor.${field}`, names }), actor[field]);
    if (slug === actor.slug) throw new ContentFault(`actor.${field}`, 'Nobody is a part of themselves, or heads themselves.');
    return slug;
  };
  const aliases = given.aliases ?? null;
  const name = line(given.name, 'actor.name');
  return {
    ...actor, name: name ?? actor.name, inText: line(given.inText, 'actor.inText') ?? (name !== undefined && actor.inText === actor.name ? name : actor.inText), kind: given.kind ?? actor.kind,
    aliases: aliases === null ? actor.aliases : few(aliases, 'actor.aliases').flatMap((alias, at) => lineOrNothing(alias, `actor.aliases[${String(at)}]`) ?? []),
    partOf: body('partOf'), heads: body('heads'), description: pick(lineOrNothing(given.description, 'actor.description'), actor.description), plural: given.plural ?? actor.plural,
  };
}

function editEvent(event: Of<'EVENT'>['event'], given: ImportEventInput, names: NameBook): Of<'EVENT'>['event'] {
  const participants = given.participants ?? null;
  return {
    ...event, title: line(given.title, 'event.title') ?? event.title, clause: line(given.clause, 'event.clause') ?? event.clause, nominal: line(given.nominal, 'event.nominal') ?? event.nominal,
    date: date(given.date, 'event.date') ?? event.date, note: pick(lineOrNothing(given.note, 'event.note'), event.note),
    participants: participants === null ? event.participants : few(participants, 'event.participants').map(({ actor, role }, at) => ({
      actor: reference(actor, { kind: 'ACTOR', field: `event.participants[${String(at)}].actor`, names }) ?? actor, role: line(role, `event.participants[${String(at)}].role`) ?? role,
    })),
  };
}
