import type { ClaimPredicate } from '@footnote/schema/browser';
import { BOUND_WORDS, CONTRADICTION_WORDS, HEDGE_WORDS, STANCE_WORDS, VOICE_WORDS } from '../import/kind-words';
import { named, withSpare, type ContentOf, type FormField, type Names, type NamedThing, type SingleField } from './form-fields';
import { RELATION_WORDS } from './kind-words';

type Claim = ContentOf<'PackClaimContent'>;
type Telling = ContentOf<'PackAssertionContent'>;

/** The form of a claim of a type: what it says in words, what follows from its type, and how long it holds. */
export function claimFields(claim: Claim | null, type: ClaimPredicate, names: Names): readonly FormField[] {
  return [
    { is: 'HIDDEN', name: 'type', value: type },
    ...partsOfType(claim?.predicate ?? NOTHING_SAID, type, names),
    { is: 'LINES', name: 'statement', label: 'The claim, as a full sentence', value: claim?.claimStatement ?? '', required: true, maxLength: 600, hint: 'In words of your own, without who says so and without a date, unless that is the point.' },
    { is: 'LINE', name: 'answer', label: 'As an answer', value: claim?.answer ?? '', required: true, maxLength: 300, hint: 'What an option of a question would say: “The Harbour Board”, “2 March 2022”, “at least 900 signatures”.' },
    { is: 'CHOICE', name: 'temporal', label: 'It is', value: claim?.temporal ?? (type === 'POSITION' ? 'STATE' : 'EVENT'), words: { STATE: 'something that lasts, as a position does', EVENT: 'something that happened once' } },
    { is: 'DATE', name: 'holdsFrom', label: 'Holds since (only where a source states it)', value: claim?.holdsFrom ?? null, required: false, hint: 'Only of what lasts. Left empty, it holds from the first report of it.' },
    { is: 'DATE', name: 'holdsUntil', label: 'Holds until (only where a source states it)', value: claim?.holdsUntil ?? null, required: false, hint: 'Left empty, it is “last reported” on the day of the last report of it.' },
    named('retractedBy', 'Withdrawn by its own outlet in', { value: claim?.retractedBy ?? null, from: names.sources, none: 'no source' }),
    named('contradicts', 'It contradicts', { value: null, from: names.claims.filter(({ name }) => name !== claim?.claimStatement), none: 'none, or it is recorded already', hint: 'Two claims that cannot both hold stand in a pack only with a record that says so: it is made together with this claim.' }),
    { is: 'CHOICE', name: 'differKind', label: 'They differ about', value: 'VALUE', words: CONTRADICTION_WORDS },
    { is: 'LINE', name: 'differExplanation', label: 'What they differ about, in a sentence (only where it contradicts one)', value: '', maxLength: 600 },
  ];
}

const NOTHING_SAID: Partial<Claim['predicate']> = {};

function partsOfType(predicate: Partial<Claim['predicate']>, type: ClaimPredicate, names: Names): readonly FormField[] {
  const actor = (label: string) => named('actor', label, { value: predicate.actor ?? null, from: names.actors, hint: 'One that is not in the list is added under Actors first.' });
  const event = (label: string, none?: string) => named('event', label, { value: predicate.event ?? null, from: names.events, ...(none !== undefined && { none }) });
  switch (type) {
    case 'POSITION': return [
      actor('Who'), { is: 'CHOICE', name: 'stance', label: 'Stance', value: predicate.stance ?? 'SUPPORTS', words: STANCE_WORDS, hint: 'Acting is not holding: that somebody passed a law is an event.' },
    named('issue', 'On', { value: predicate.issue ?? null, from: names.issues }),
    ];
    case 'REASON': return [subject('Of what it is the reason', predicate.of ?? null, [['CLAIM', names.claims], ['EVENT', names.events]])];
    case 'DATE': return [event('What happened'), { is: 'DATE', name: 'date', label: 'When, by this telling', value: predicate.date ?? null, required: true }, { is: 'TICK', name: 'moveEvent', label: 'The pack takes it for the date of the event: move the event along', value: false }];
    case 'ROLE': return [event('What happened'), actor('Who took part'), { is: 'LINE', name: 'role', label: 'As what', value: predicate.role ?? '', required: true, maxLength: 120 }, { is: 'TICK', name: 'unique', label: 'Only one can have this role', value: predicate.unique ?? false }];
    case 'FIGURE': return figureFields(predicate, names);
    case 'ASPECT': return [
      subject('Of what', predicate.of ?? null, [['EVENT', names.events], ['ACTOR', names.actors], ['SOURCE', names.sources], ['ISSUE', names.issues], ['CLAIM', names.claims]]),
    named('aspect', 'What is asked of it', { value: predicate.aspect ?? null, from: names.aspects }),
    ];
    case 'STATEMENT': return [actor('Who said it'), event('On which occasion', 'none named'), ...saidFields(predicate)];
    case 'WORDING': return wordingFields(predicate, names);
    case 'RELATION': return [event('Which event'), { is: 'CHOICE', name: 'relation', label: 'It', value: predicate.relation ?? 'BEFORE', words: RELATION_WORDS }, named('to', 'the other event', { value: predicate.to ?? null, from: names.events })];
  }
}

type Said = Partial<Claim['predicate']>;

function figureFields(predicate: Said, names: Names): readonly FormField[] {
  return [
    named('measure', 'What is counted', { value: predicate.measure ?? null, from: names.measures }),
    { is: 'CHOICE', name: 'bound', label: 'The figure is', value: predicate.figure?.bound ?? 'EXACTLY', words: BOUND_WORDS, hint: 'As its source bounds it: “at least 500” is also true of 900.' },
    { is: 'LINE', name: 'value', label: 'Figure', value: figureText(predicate.figure?.value), required: true, maxLength: 20, hint: 'In digits: 19,400 or 2.5.' },
    { is: 'LINE', name: 'upper', label: 'and (only with “between”)', value: figureText(predicate.figure?.upper), maxLength: 20 },
  ];
}

function saidFields(predicate: Said): readonly FormField[] {
  return [
    { is: 'LINES', name: 'quotation', label: 'The words, where they are quoted (may be left empty)', value: predicate.quotation ?? '', maxLength: 1_000 },
    { is: 'TICK', name: 'verbatim', label: 'These are the speaker’s own words, in the language spoken', value: predicate.verbatim ?? false },
  ];
}

function wordingFields(predicate: Said, names: Names): readonly FormField[] {
  return [
    { is: 'LINE', name: 'topic', label: 'What the texts word differently', value: predicate.topic ?? '', required: true, maxLength: 200, hint: 'The same words in each of the claims that are compared.' },
    named('wordingSource', 'The source that uses the word', { value: predicate.source ?? null, from: names.sources }),
    { is: 'LINE', name: 'term', label: 'The word', value: predicate.term ?? '', required: true, maxLength: 120 }, { is: 'TICK', name: 'loaded', label: 'It carries a judgement', value: predicate.loaded ?? false },
  ];
}

function figureText(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

type SubjectKind = 'ACTOR' | 'EVENT' | 'SOURCE' | 'CLAIM' | 'ISSUE';
const SUBJECT_WORDS: Readonly<Record<SubjectKind, string>> = { ACTOR: 'Actor', EVENT: 'Event', SOURCE: 'Source', CLAIM: 'Claim', ISSUE: 'Issue' };

function subject(label: string, value: { readonly collection: string; readonly slug: string; readonly name: string } | null, from: readonly (readonly [SubjectKind, readonly NamedThing[]])[]): SingleField {
  const told = (kind: string, name: string): string => `${Object.hasOwn(SUBJECT_WORDS, kind) ? SUBJECT_WORDS[kind as SubjectKind] : kind}: ${name}`;
  const now = value === null ? [['', 'Choose one'] as const] : [[`${value.collection} ${value.slug}`, told(value.collection, value.name)] as const];
  const words = Object.fromEntries([...now, ...from.flatMap(([kind, list]) => list.map(({ slug, name }) => [`${kind} ${slug}`, told(kind, name)] as const))]);
  return { is: 'CHOICE', name: 'of', label, value: value === null ? '' : `${value.collection} ${value.slug}`, words };
}

/** How a source tells a claim: on whose word, how cautiously, and whether somebody stands behind it. */
export function tellingFields(telling: Telling | null, names: Names): readonly FormField[] {
  return [
    { is: 'CHOICE', name: 'tense', label: 'When the source told it, it', value: telling?.tense ?? 'PRESENT', words: { PRESENT: 'held', PAST: 'had held before' } },
    { is: 'TICKS', name: 'hedges', label: 'How the source keeps its distance from it', value: telling?.hedges ?? [], words: HEDGE_WORDS, hint: 'None ticked: it says so outright. Questions keep the hedge.' },
    { is: 'LINE', name: 'loadedTerms', label: 'Loaded words, with commas between (may be left empty)', value: telling?.loadedTerms.join(', ') ?? '', maxLength: 400, hint: 'As the passage has them; questions set them in quotation marks, with their outlet.' },
    { is: 'ROWS', name: 'chain', label: 'On whose word, the furthest voice first', hint: 'No voice: the source says it itself. A named voice is one of the actors; a report that is relayed is a source on which this one relies.', addMore: 'Save to get more rows.', rows: withSpare(telling?.chain ?? [], (voice, index) => [
    { is: 'LINE', name: `chain-${String(index)}-label`, label: 'Voice', value: voice?.label ?? '', maxLength: 200 },
    { is: 'CHOICE', name: `chain-${String(index)}-kind`, label: 'Who that is', value: voice?.kind ?? 'NAMED_ON_RECORD', words: VOICE_WORDS },
    named(`chain-${String(index)}-actor`, 'Among the actors', { value: voice?.actor ?? null, from: names.actors, none: 'none of them' }),
    named(`chain-${String(index)}-source`, 'Or a report', { value: voice?.source ?? null, from: names.sources, none: 'none' }),
    ]) },
    { is: 'TICK', name: 'approved', label: 'I stand behind it: it may support questions', value: telling?.approved ?? true },
  ];
}
