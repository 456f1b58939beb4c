import { ACTOR_WORDS, CONTRADICTION_WORDS, OUTLET_WORDS } from '../import/kind-words';
import { named, withSpare, type ContentOf, type FormField, type Names } from './form-fields';
import { RELATION_WORDS } from './kind-words';

/** The form of an actor; null for a new one. */
export function actorFields(actor: ContentOf<'PackActorContent'> | null, slug: string | null, names: Names): readonly FormField[] {
  const others = names.actors.filter((one) => one.slug !== slug);
  return [
    { is: 'LINE', name: 'name', label: 'Name', value: actor?.actorName ?? '', required: true, maxLength: 200, hint: 'As an option of a question shows it, with its article where it has one: “The Harbour Board”, “Mira Holt”.' },
    { is: 'LINE', name: 'inText', label: 'Within a sentence (left empty, the name)', value: actor === null || actor.inText === actor.actorName ? '' : actor.inText, maxLength: 200, hint: '“the Harbour Board”, “the harbour master, Mira Holt”. Questions are written with it.' },
    { is: 'CHOICE', name: 'kind', label: 'What it is', value: actor?.actorKind ?? 'PERSON', words: ACTOR_WORDS, hint: 'Options of one question are of one kind.' },
    { is: 'LINES', name: 'aliases', label: 'Other names, one a line (may be left empty)', value: actor?.aliases.join('\n') ?? '', hint: 'Two names of one actor never stand beside each other as options.' },
    named('partOf', 'Part of', { value: actor?.partOf ?? null, from: others, none: 'nothing named', hint: 'A whole and its part are no two options of one question.' }),
    named('heads', 'Heads', { value: actor?.heads ?? null, from: others, none: 'nothing named', hint: 'The one body that this person leads.' }),
    { is: 'LINE', name: 'description', label: 'Who it is, for somebody who does not know (may be left empty)', value: actor?.description ?? '', maxLength: 300 },
    { is: 'TICK', name: 'plural', label: 'It takes “are” rather than “is”', value: actor?.plural ?? false },
  ];
}

/** The form of an outlet. */
export function outletFields(outlet: ContentOf<'PackOutletContent'> | null): readonly FormField[] {
  return [
    { is: 'LINE', name: 'name', label: 'Name', value: outlet?.outletName ?? '', required: true, maxLength: 120 },
    { is: 'CHOICE', name: 'kind', label: 'What it is', value: outlet?.outletKind ?? 'UNKNOWN', words: OUTLET_WORDS },
    { is: 'LINE', name: 'country', label: 'Country (may be left empty)', value: outlet?.country ?? '', maxLength: 2, hint: 'Two letters, such as GB or KE.' },
    { is: 'LINE', name: 'ownership', label: 'Who owns or funds it (may be left empty)', value: outlet?.ownership ?? '', maxLength: 400, hint: 'One plain sentence. There is no score of bias here, for anybody.' },
    { is: 'CHOICE', name: 'stateOwned', label: 'Owned by a state', value: outlet?.stateOwned === true ? 'yes' : outlet?.stateOwned === false ? 'no' : '', words: { '': 'not known', yes: 'yes', no: 'no' } },
    { is: 'LINE', name: 'reference', label: 'Where this is from (may be left empty)', value: outlet?.reference ?? '', maxLength: 400, hint: 'An address or a title: articles seldom say it of their own outlet.' },
  ];
}

/** The form of the facts about a source; a new one is known because others cite it. */
export function sourceFields(source: ContentOf<'PackSourceContent'> | null, names: Names): readonly FormField[] {
  return [
    { is: 'LINE', name: 'label', label: 'What to call it in a sentence', value: source?.label ?? '', required: true, maxLength: 200, hint: '“the Gazette”, “the Gazette report of 8 March 2023”. Questions name it so.' },
    named('outlet', 'Published by', { value: source?.outlet ?? null, from: names.outlets, hint: 'One that is not in the list is added under Outlets first.' }),
    { is: 'LINE', name: 'title', label: 'Headline (may be left empty)', value: source?.sourceTitle ?? '', maxLength: 300 },
    { is: 'DATE', name: 'published', label: 'Published', value: source?.published ?? null, required: true },
    { is: 'LINE', name: 'url', label: 'Address on the web (may be left empty)', value: source?.url ?? '', maxLength: 2_000, hint: 'Beginning with https:// or http://.' },
    { is: 'LINE', name: 'language', label: 'Language', value: source?.language ?? 'en', required: true, maxLength: 35, hint: 'Its short form, such as en, es or sr-Latn.' },
    { is: 'TICK', name: 'machineTranslated', label: 'Its wording is that of a machine translation: it is never quoted as the outlet’s own', value: source?.machineTranslated ?? false },
  ];
}

/** The form of an event. */
export function eventFields(event: ContentOf<'PackEventContent'> | null, slug: string | null, names: Names): readonly FormField[] {
  const others = names.events.filter((one) => one.slug !== slug);
  return [
    { is: 'LINE', name: 'title', label: 'Headline', value: event?.eventTitle ?? '', required: true, maxLength: 200, hint: '“The council sells the ferry”.' },
    { is: 'DATE', name: 'date', label: 'When', value: event?.date ?? null, required: true, hint: 'What the pack takes for its date. Where sources date it otherwise, each is a claim of its own about the date.' },
    { is: 'LINE', name: 'clause', label: 'What happened', value: event?.clause ?? '', required: true, maxLength: 300, hint: 'In the past tense, without a date: “the council sold the ferry”.' },
    { is: 'LINE', name: 'nominal', label: 'The same as a thing', value: event?.nominal ?? '', required: true, maxLength: 300, hint: '“the sale of the ferry”' },
    { is: 'ROWS', name: 'participants', label: 'Who took part', addMore: 'Save to get more rows.', rows: withSpare(event?.participants ?? [], (seat, index) => [
      named(`participants-${String(index)}-actor`, 'Who', { value: seat?.actor ?? null, from: names.actors, none: 'nobody' }),
      { is: 'LINE', name: `participants-${String(index)}-role`, label: 'As what', value: seat?.role ?? '', maxLength: 120 },
    ]) },
    { is: 'ROWS', name: 'relations', label: 'How it stands to other events', addMore: 'Save to get more rows.', rows: withSpare(event?.relations ?? [], (relation, index) => [
      { is: 'CHOICE', name: `relations-${String(index)}-kind`, label: 'It', value: relation?.kind ?? 'BEFORE', words: RELATION_WORDS },
      named(`relations-${String(index)}-event`, 'Which event', { value: relation?.event ?? null, from: others, none: 'none' }),
      named(`relations-${String(index)}-claim`, 'By which claim', { value: relation?.claim ?? null, from: names.claims, none: 'no claim says so' }),
    ]) },
    { is: 'LINE', name: 'note', label: 'Remark (may be left empty)', value: event?.eventNote ?? '', maxLength: 400 },
  ];
}

/** The form of an issue. */
export function issueFields(issue: ContentOf<'PackIssueContent'> | null): readonly FormField[] {
  return [
    { is: 'LINE', name: 'question', label: 'The question in dispute', value: issue?.question ?? '', required: true, maxLength: 300, hint: '“Should the council sell the ferry?”' },
    { is: 'LINE', name: 'gerund', label: 'What is supported or opposed', value: issue?.gerund ?? '', required: true, maxLength: 300, hint: 'As it stands after “supports”: “selling the ferry”.' },
  ];
}

/** The form of an aspect. */
export function aspectFields(aspect: ContentOf<'PackAspectContent'> | null): readonly FormField[] {
  return [
    { is: 'LINE', name: 'label', label: 'What it is', value: aspect?.aspectLabel ?? '', required: true, maxLength: 200, hint: 'A noun phrase: “the form of the order”.' },
    { is: 'LINE', name: 'asks', label: 'How a question asks it', value: aspect?.aspectAsks ?? '', required: true, maxLength: 300, hint: 'Without date, source and question mark: “what form did the order take”.' },
    { is: 'TICK', name: 'unique', label: 'A thing has only one value of it: another value contradicts', value: aspect?.aspectUnique ?? false },
  ];
}

/** The form of a measure. */
export function measureFields(measure: ContentOf<'PackMeasureContent'> | null): readonly FormField[] {
  return [
    { is: 'LINE', name: 'label', label: 'What is counted', value: measure?.measureLabel ?? '', required: true, maxLength: 200, hint: '“signatures under the petition”' },
    { is: 'LINE', name: 'asks', label: 'How a question asks it', value: measure?.measureAsks ?? '', required: true, maxLength: 300, hint: 'Without date, source and question mark: “how many had signed the petition”.' },
    { is: 'LINE', name: 'unit', label: 'Unit', value: measure?.unit ?? '', required: true, maxLength: 60, hint: '“signatures”, “tonnes”' },
    { is: 'TICK', name: 'casualties', label: 'It counts victims: a quiz has at most one question about those', value: measure?.casualties ?? false },
  ];
}

/** The form of a contradiction. */
export function contradictionFields(record: ContentOf<'PackContradictionContent'> | null, names: Names, first: string | null): readonly FormField[] {
  const begun = names.claims.filter(({ slug }) => slug === first);
  return [
    { is: 'CHOICE', name: 'kind', label: 'They differ about', value: record?.contradictionKind ?? 'VALUE', words: CONTRADICTION_WORDS },
    { is: 'ROWS', name: 'claims', label: 'The claims that cannot both hold', hint: 'Two or more.', addMore: 'Save to get more rows.', rows: withSpare<{ readonly slug: string; readonly name: string }>(record?.claims ?? begun, (claim, index) => [named(`claims-${String(index)}`, `Claim ${String(index + 1)}`, { value: claim, from: names.claims, none: 'none' })]) },
    { is: 'LINES', name: 'explanation', label: 'What they differ about, in a sentence', value: record?.explanation ?? '', required: true, maxLength: 600, hint: 'Students read it beside the question: “One report counts 900 signatures, the other 1,400.”' },
  ];
}

/** The form of an absence record. */
export function absenceFields(record: ContentOf<'PackAbsenceContent'> | null, names: Names, source: string | null): readonly FormField[] {
  const begun = names.sources.find(({ slug }) => slug === source) ?? null;
  return [
    named('source', 'The text that was searched', { value: record?.absenceSource ?? begun, from: names.sources }),
    { is: 'LINE', name: 'statement', label: 'What it does not say', value: record?.absenceStatement ?? '', required: true, maxLength: 400, hint: 'A sentence: “It does not say who bought the ferry.”' },
    { is: 'LINES', name: 'terms', label: 'The words that were searched for, one search a line', value: record?.terms.join('\n') ?? '', required: true, hint: 'They are searched for when you save, and every time the text changes: none of them may stand in it. “sanction” also finds “sanctioned”.' },
    named('claim', 'The claim that it does not make', { value: record?.absenceClaim ?? null, from: names.claims, none: 'none in particular' }),
    ...(record === null ? [] : [{ is: 'TICK', name: 'again', label: `I have searched it again (last: ${record.reviewedBy}, ${record.reviewedOn})`, value: true } as const]),
  ];
}
