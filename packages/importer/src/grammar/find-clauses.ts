import type { Clause, NounGroup, Stretch, TaggedToken, VerbGroup } from './chunks.js';
import { isTimeGroup } from './find-noun-groups.js';
import { RELATIVES, SUBORDINATORS, walkLeft, type Draft, type Frame, type Left } from './walk-left.js';

/** Verbs whose object can be a clause without "that". */
const CLAUSE_TAKERS = new Set('say tell think believe claim report add note argue insist suggest hope fear know feel admit warn announce state mean show write explain find learn hear see expect suspect understand'.split(' '));
/** Verbs that may stand before their subject. */
const INVERTED = new Set('say add write report claim note explain warn insist argue ask state announce declare reply admit complain'.split(' '));
/** Verbs whose object does what the infinitive after it says: "ordered the government to share". */
const OBJECT_CONTROL = new Set('order ask urge allow want tell instruct direct require force compel persuade advise authorize authorise permit enable encourage invite request expect lead help let make push press lobby call beg remind forbid'.split(' '));

/** One clause for each verb group, with its subject, what it hangs on, and how far it reaches. */
export function findClauses(frame: Frame): readonly Clause[] {
  const drafts: Draft[] = [];
  frame.verbs.forEach((_, index) => drafts.push(draftClause(frame, drafts, index)));
  return drafts.map((draft, index) => finishClause(frame, drafts, { draft, index }));
}

function draftClause(frame: Frame, drafts: readonly Draft[], index: number): Draft {
  const verb = frame.verbs[index];
  if (!verb) throw new RangeError(`no verb group ${index}`);
  const before = frame.tokens[verb.from - 1];
  const parent = index > 0 ? index - 1 : null;
  const antecedent = nounEndingAt(frame, verb.from);
  const base = { verb: index, from: verb.from, marker: null, subjects: [], inherited: false, parent, antecedent: null };
  if (verb.form === 'INFINITIVE') return { ...base, kind: 'INFINITIVE', marker: verb.from, antecedent, ...inheritSubject(frame, drafts, { index, control: true }) };
  if (verb.form === 'GERUND') return { ...base, kind: 'GERUND', antecedent: before && before.pos !== 'ADP' ? antecedent : null, ...inheritSubject(frame, drafts, { index, control: false }) };
  const told = contactAntecedent(frame, verb);
  if (told !== null && antecedent !== null) return { ...base, kind: 'RELATIVE', antecedent: told, subjects: withHeads(frame, antecedent) };
  const opened = asideBegunBy(frame, verb);
  if (opened !== null) return { ...base, kind: 'PARTICIPLE', antecedent: opened, subjects: withHeads(frame, opened) };
  if (subjectBeforeComma(frame, verb) === null && isReduced(frame, drafts, { verb, antecedent })) return { ...base, kind: 'PARTICIPLE', antecedent, subjects: antecedent === null ? [] : withHeads(frame, antecedent) };
  return draftFinite(frame, drafts, index);
}

function nounEndingAt({ nouns, tokens }: Frame, from: number): number | null {
  const adverb = tokens[from - 1]?.pos === 'ADV' ? from - 1 : from;
  const found = nouns.findIndex((noun) => noun.to === from || noun.to === adverb);
  return found < 0 ? null : found;
}

/** "crimes committed by", "troops deployed abroad": a past form right behind a noun that is not its subject. */
function isReduced(frame: Frame, drafts: readonly Draft[], { verb, antecedent }: { readonly verb: VerbGroup; readonly antecedent: number | null }): boolean {
  if (verb.form === 'PARTICIPLE') return true;
  if (verb.tense !== 'PAST' || verb.perfect || verb.modal !== null || frame.tokens.slice(verb.from, verb.head).some((token) => token.pos === 'AUX')) return false;
  if (antecedent === null) return frame.tokens[verb.from - 1]?.text === ',' && isAfterMain(frame, drafts, verb);
  const noun = frame.nouns[antecedent];
  const token = frame.tokens[verb.head];
  if (!noun || !token || !/ed$|built|made|held|sent|brought|given|taken/.test(token.lower)) return false;
  if (namesItsAgent(frame, verb) || isBeforeVerb(frame, verb)) return true;
  const open = drafts.findLast((draft) => draft.kind === 'MAIN' || draft.kind === 'COMPLEMENT' || draft.kind === 'ADVERBIAL' || draft.kind === 'RELATIVE');
  if (!open) return false;
  const governing = frame.verbs[open.verb];
  if (!governing || hasBoundary(frame, { from: governing.to, to: noun.from })) return false;
  return noun.preposition !== null || !CLAUSE_TAKERS.has(governing.lemma);
}

/** "written by the clerk", and not "voted by seven to two". */
const namesItsAgent = ({ tokens }: Frame, verb: VerbGroup): boolean => tokens[verb.to]?.lower === 'by' && tokens[verb.to + 1]?.pos !== 'NUM';

/** "a survey published on Thursday found": the verb of the noun comes later, with nothing before it that could be its subject. */
function isBeforeVerb({ tokens, nouns, verbs }: Frame, verb: VerbGroup): boolean {
  const next = verbs.find((each) => each.from >= verb.to);
  if (!next || next.form !== 'FINITE' || next.from - verb.to > 8) return false;
  const between = tokens.slice(verb.to, next.from);
  return between.length > 0 && between.every(({ pos, lower }) => pos !== 'CCONJ' && pos !== 'PUNCT' && pos !== 'SCONJ' && lower !== 'that' && pos !== 'PRON') && nouns.filter((noun) => noun.from >= verb.to && noun.to <= next.from).every((noun) => noun.preposition !== null);
}

/** ", allegedly made in recent days": behind a comma, where the sentence has its verb and no subject stands before this one. */
function isAfterMain({ tokens, verbs, nouns }: Frame, drafts: readonly Draft[], verb: VerbGroup): boolean {
  const main = drafts.findLast((draft) => draft.kind === 'MAIN' || draft.kind === 'COMPLEMENT');
  const next = tokens[verb.to];
  if (!main || next?.pos === 'DET' || next?.pos === 'PRON' || !/(?:ed|en|made|held|sent|built|put|set)$/.test(tokens[verb.head]?.lower ?? '')) return false;
  const end = verbs[main.verb]?.to ?? 0;
  return !nouns.some((noun) => noun.from > end && noun.preposition === null && tokens[noun.from - 1]?.text === ',' && noun.to < verb.from);
}

function hasBoundary({ tokens }: Frame, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return tokens.slice(from, to).some((token, offset, all) => [';', ':', '—', '–'].includes(token.text) || SUBORDINATORS.has(token.lower) && token.pos !== 'ADP' || token.lower === 'that' || (token.text === ',' && all.slice(offset + 1).every((later) => later.pos !== 'ADP')));
}

/** The subject of an infinitive or a gerund is that of the verb before it, or what that verb makes do it. */
function inheritSubject(frame: Frame, drafts: readonly Draft[], { index, control }: { readonly index: number; readonly control: boolean }): Pick<Draft, 'subjects' | 'inherited'> {
  const verb = frame.verbs[index];
  const previous = drafts[index - 1];
  const governing = previous ? frame.verbs[previous.verb] : undefined;
  if (!verb || !previous || !governing) return { subjects: [], inherited: false };
  if (control && OBJECT_CONTROL.has(governing.lemma) && governing.voice === 'ACTIVE') {
    const object = frame.nouns.findIndex((noun) => noun.from >= governing.to && noun.to <= verb.from && noun.preposition === null);
    if (object >= 0) return { subjects: [object], inherited: true };
  }
  return { subjects: previous.subjects, inherited: true };
}

function draftFinite(frame: Frame, drafts: readonly Draft[], index: number): Draft {
  const verb = frame.verbs[index];
  if (!verb) throw new RangeError(`no verb group ${index}`);
  const inverted = invertedSubject(frame, verb);
  const aside = inverted === null ? subjectBeforeComma(frame, verb) : null;
  if (aside !== null) return draftBehindAside(frame, drafts, { index, aside });
  const walked = inverted === null ? walkLeft(frame, drafts, verb) : { noun: inverted, marker: null, from: verb.from, comma: true };
  const resumed = inverted === null ? subjectBeforeAside(frame, drafts, verb) : null;
  const left = resumed === null || walked.marker !== null && resumed < walked.marker ? walked : { ...walked, noun: resumed };
  const parent = previousFinite(drafts);
  const shared = { verb: index, marker: left.marker, parent, from: left.from };
  const antecedent = antecedentOf(frame, left);
  if (antecedent !== null) return { ...shared, kind: 'RELATIVE', antecedent, subjects: withHeads(frame, left.noun ?? antecedent), inherited: left.noun === null };
  if (left.noun === null) {
    const continued = parent === null ? undefined : drafts[parent];
    return { ...shared, kind: continued?.kind ?? 'MAIN', antecedent: continued?.antecedent ?? null, subjects: continued?.subjects ?? [], inherited: continued !== undefined };
  }
  return { ...shared, kind: kindOf(frame, drafts, { left, parent }), antecedent: null, subjects: withHeads(frame, left.noun), inherited: false };
}

/** "Ada Quill, head of the union, opposes". */
function draftBehindAside(frame: Frame, drafts: readonly Draft[], { index, aside }: { readonly index: number; readonly aside: number }): Draft {
  return { verb: index, marker: null, parent: previousFinite(drafts), from: frame.nouns[aside]?.from ?? 0, kind: 'MAIN', antecedent: null, subjects: withName(frame, aside), inherited: false };
}

/** "the trust, which gives the town a fund a year, is opposed": the comma that ends the aside leads back to what it is about. */
function subjectBeforeAside({ tokens }: Frame, drafts: readonly Draft[], verb: VerbGroup): number | null {
  const aside = drafts.at(-1);
  const opened = aside?.kind === 'RELATIVE' && aside.marker !== null && tokens[aside.marker - 1]?.text === ',';
  return opened && tokens[verb.from - 1]?.text === ',' ? aside.antecedent : null;
}

const LONGEST_ASIDE = 34;
const SEGMENT = new Set([';', ':', '—', '–', '"', '“', '”', '„', '«', '»']);
const ASIDE_MARKERS = new Set(['who', 'which', 'whose', 'whom', 'where', 'as', 'although', 'though', 'when', 'while', 'since', 'if']);

/**
 * "Ada Quill, head of the union, opposes", "two officials, who asked not to be named, said", "the council, after a debate, declined": the
 * first group of its stretch, when a comma opens behind it and another closes right before the verb.
 */
function subjectBeforeComma({ tokens, nouns, verbs }: Frame, verb: VerbGroup): number | null {
  if (tokens[verb.from - 1]?.text !== ',' || verb.form !== 'FINITE') return null;
  const segment = tokens.slice(0, verb.from - 1).findLastIndex((token) => SEGMENT.has(token.text) || token.lower === 'that' && token.pos === 'SCONJ') + 1;
  const opened = nouns.find((noun) => noun.from >= segment && noun.to < verb.from - 1 && tokens[noun.to]?.text === ',' && tokens[noun.head]?.pos !== 'NUM' && !isTimeGroup(tokens, noun) && nouns[rootOf(nouns, nouns.indexOf(noun))]?.preposition === null);
  const root = opened === undefined ? -1 : rootOf(nouns, nouns.indexOf(opened));
  const subject = nouns[root];
  if (opened === undefined || subject === undefined || subject.from < segment || isPronominal(tokens, subject)) return null;
  if (verbs.some((each) => each.form === 'FINITE' && each.from >= segment && each.from < opened.to)) return null;
  return isAsideBetween({ tokens, verbs }, opened.to + 1, verb) ? root : null;
}

/** "the president of the country, Ada Quill, is": the name right behind the comma is another for the subject. */
function withName(frame: Frame, subject: number): readonly number[] {
  const { nouns, tokens } = frame;
  const end = Math.max(...nouns.flatMap((noun, at) => (at === subject || rootOf(nouns, at) === subject ? [noun.to] : [])));
  const name = nouns.findIndex((noun) => noun.from === end + 1 && noun.preposition === null && tokens[end]?.text === ',' && tokens[noun.head]?.pos === 'PROPN');
  return [...new Set([...withHeads(frame, subject), ...(name < 0 ? [] : [name])])].sort((a, b) => a - b);
}

/** "a decision the agency made": two groups side by side before a verb, the first told of by a clause that has the second for its subject. */
function contactAntecedent({ tokens, nouns, verbs }: Frame, verb: VerbGroup): number | null {
  const subject = nouns.find((noun) => noun.to === verb.from);
  const first = tokens[subject?.from ?? -1];
  const found = nouns.findIndex((noun) => noun.to === subject?.from);
  const head = tokens[nouns[found]?.head ?? -1];
  if (verb.form !== 'FINITE' || subject === undefined || first === undefined || head === undefined || subject.preposition !== null || subject.coordinatedWith !== null) return null;
  const begins = first.pos === 'DET' || ['he', 'she', 'it', 'they', 'we', 'i'].includes(first.lower);
  const governed = verbs.some((each) => each.to <= (nouns[found]?.from ?? 0) && (nouns[found]?.from ?? 0) - each.to <= 6);
  return begins && governed && head.pos === 'NOUN' && !isTimeGroup(tokens, nouns[found] ?? subject) ? found : null;
}

/** "the leopard, valued at two million, is": a participle behind the comma that opens an aside tells of what stands before it. */
function asideBegunBy({ tokens, nouns, verbs }: Frame, verb: VerbGroup): number | null {
  if (tokens[verb.from - 1]?.text !== ',' || verb.head !== verb.from || verb.form !== 'FINITE' || !isOpenParticiple({ tokens, verbs }, verb)) return null;
  const found = nouns.findIndex((noun) => noun.to === verb.from - 1 && noun.preposition === null);
  return found < 0 || tokens[nouns[found]?.head ?? -1]?.pos === 'PRON' ? null : found;
}

/** "valued at …, is", "led by …, said": no verb of its own, since one comes behind the comma that closes the aside. */
function isOpenParticiple({ tokens, verbs }: Pick<Frame, 'tokens' | 'verbs'>, verb: VerbGroup): boolean {
  const isOpen = tokens[verb.to]?.pos === 'ADP' && /ed$/.test(tokens[verb.head]?.lower ?? '') && verb.head === verb.from;
  const next = isOpen ? verbs.find((each) => each.form === 'FINITE' && each.from > verb.to) : undefined;
  return next !== undefined && tokens[next.from - 1]?.text === ',';
}

const isPronominal = (tokens: readonly TaggedToken[], noun: NounGroup): boolean => tokens[noun.head]?.pos === 'PRON';

/** Without a verb of its own, or with one behind "who" and the like; and not itself a participle that only goes on with it. */
function isAsideBetween({ tokens, verbs }: Pick<Frame, 'tokens' | 'verbs'>, from: number, verb: VerbGroup): boolean {
  const to = verb.from - 1;
  const first = tokens[from];
  if (first === undefined || to <= from || to - from > LONGEST_ASIDE || first.pos === 'CCONJ' || first.pos === 'PRON' && !ASIDE_MARKERS.has(first.lower)) return false;
  const finite = verbs.filter((each) => each.form === 'FINITE' && each.from >= from && each.to <= to);
  if (finite.some((each) => !/ed$|en$|^(?:born|made|held|built|known|led|sent)$/.test(tokens[each.from]?.lower ?? '')) && !ASIDE_MARKERS.has(first.lower)) return false;
  return !isOpenParticiple({ tokens, verbs }, verb);
}

/** What a clause with "who", "which" or "that" tells of; null where "that" begins what is said or thought. */
function antecedentOf(frame: Frame, { marker, noun }: Left): number | null {
  const token = marker === null ? undefined : frame.tokens[marker];
  if (marker === null || !token || !RELATIVES.has(token.lower)) return null;
  const antecedent = relativeAntecedent(frame, marker);
  if (antecedent === null || isPersonTold(frame, antecedent)) return null;
  return token.lower === 'that' && noun !== null && takesThat(frame, antecedent) ? null : antecedent;
}

/** A clause without a marker behind "said" is what was said; with one, the marker tells. */
function kindOf(frame: Frame, drafts: readonly Draft[], { left, parent }: { readonly left: Left; readonly parent: number | null }): Clause['kind'] {
  const marker = left.marker === null ? undefined : frame.tokens[left.marker];
  if (marker) return marker.lower === 'that' || marker.lower === 'whether' ? 'COMPLEMENT' : 'ADVERBIAL';
  const governing = parent === null ? undefined : frame.verbs[drafts[parent]?.verb ?? -1];
  return governing && CLAUSE_TAKERS.has(governing.lemma) && !left.comma ? 'COMPLEMENT' : 'MAIN';
}

/** "told us that", "assured the council that": what follows is what was said. */
function isPersonTold({ tokens, nouns, verbs }: Frame, antecedent: number): boolean {
  const noun = nouns[antecedent];
  const verb = noun ? verbs.find((each) => each.to === noun.from) : undefined;
  return verb !== undefined && /^(?:tell|inform|assure|warn|remind|convince|persuade|notify|promise|show|teach|advise)$/.test(verb.lemma) && tokens[noun?.to ?? -1]?.lower === 'that';
}

function previousFinite(drafts: readonly Draft[]): number | null {
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const kind = drafts[index]?.kind;
    if (kind === 'MAIN' || kind === 'COMPLEMENT' || kind === 'ADVERBIAL') return index;
  }
  return drafts.length > 0 ? drafts.length - 1 : null;
}

/** "expressed concerns that such a step might": "that" after a noun of saying or thinking begins what is said, not a relative clause. */
function takesThat({ tokens, nouns }: Frame, antecedent: number): boolean {
  const head = tokens[nouns[antecedent]?.head ?? -1]?.lemma ?? '';
  return /^(?:concern|fear|claim|worry|report|statement|view|belief|opinion|hope|fact|allegation|argument|warning|suggestion|idea|sign|assurance|doubt|proposal|demand|call|promise|guarantee|conviction|position)s?$/.test(head);
}

function relativeAntecedent(frame: Frame, marker: number): number | null {
  const previous = frame.tokens[marker - 1];
  const at = previous?.text === ',' || previous?.pos === 'ADP' ? marker - 1 : marker;
  const found = frame.nouns.findIndex((noun) => noun.to === at || noun.to === at - 1 && frame.tokens[at - 1]?.pos === 'ADV' );
  if (found < 0) return null;
  return found;
}

/** "…, said the minister": a verb of saying behind a comma or a quotation mark, with its subject behind it. */
function invertedSubject({ tokens, nouns }: Frame, verb: VerbGroup): number | null {
  const before = tokens[verb.from - 1];
  if (!before || !/^[,"“”’'»]$/.test(before.text) || !INVERTED.has(verb.lemma) || verb.form !== 'FINITE') return null;
  const found = nouns.findIndex((noun) => noun.from === verb.to);
  // "…, said the plan was": what is said follows.
  const behind = tokens[nouns[found]?.to ?? tokens.length];
  if (behind && (behind.pos === 'AUX' || behind.pos === 'VERB' && !/ing$/.test(behind.lower))) return null;
  return found < 0 || tokens[nouns[found]?.head ?? -1]?.pos === 'PRON' && tokens[nouns[found]?.head ?? -1]?.lower === 'it' ? null : found;
}

/** All members of the enumeration that a subject belongs to, and the names that stand beside it. */
function withHeads({ nouns }: Frame, index: number): readonly number[] {
  const first = nouns[index]?.coordinatedWith ?? index;
  const root = index !== first ? rootOf(nouns, first) : first;
  const members = new Set<number>([root, index]);
  nouns.forEach((noun, at) => { if (noun.coordinatedWith === first || noun.coordinatedWith === root) members.add(at); });
  for (const member of [...members]) {
    const beside = nouns[member]?.appositionOf;
    if (beside !== null && beside !== undefined) members.add(rootOf(nouns, beside));
    nouns.forEach((noun, at) => { if (noun.appositionOf !== null && (noun.appositionOf === member || rootOf(nouns, noun.appositionOf) === member)) members.add(at); });
  }
  return [...members].sort((a, b) => a - b);
}

function rootOf(nouns: readonly NounGroup[], index: number): number {
  let at = index;
  for (let up = nouns[at]?.hangsOn; up !== null && up !== undefined && up < at; up = nouns[at]?.hangsOn) at = up;
  return at;
}

function finishClause(frame: Frame, drafts: readonly Draft[], { draft, index }: { readonly draft: Draft; readonly index: number }): Clause {
  const { tokens, nouns, verbs } = frame;
  const verb = verbs[draft.verb];
  if (!verb) throw new RangeError(`no verb group ${draft.verb}`);
  const next = drafts.slice(index + 1).find((later) => later.kind !== 'INFINITIVE' && later.kind !== 'GERUND' && later.kind !== 'PARTICIPLE' && later.kind !== 'RELATIVE' && later.kind !== 'COMPLEMENT');
  const subjectsOfNext = next ? nouns[next.subjects[0] ?? -1]?.from : undefined;
  const limit = next ? Math.min(next.marker ?? Infinity, subjectsOfNext !== undefined && subjectsOfNext > verb.to && !next.inherited ? subjectsOfNext : next.from < verb.to ? Infinity : next.from, verbs[next.verb]?.from ?? Infinity) : tokens.length;
  const end = trimEnd(tokens, Math.max(verb.to, limit));
  const from = Math.min(draft.from, ...draft.subjects.map((subject) => (draft.inherited ? draft.from : nouns[subject]?.from ?? draft.from)));
  const nextSubject = drafts.slice(index + 1).flatMap((later) => (later.inherited ? [] : later.subjects.slice(0, 1))).map((subject) => nouns[subject]?.from ?? Infinity).filter((start) => start >= verb.to);
  const objectsEnd = Math.min(verbs[index + 1]?.from ?? tokens.length, ...nextSubject.slice(0, verbs[index + 1] ? 1 : 0));
  const firstObject = nouns.findIndex((noun) => noun.from >= verb.to && noun.from < Math.min(end, objectsEnd) && tokens.slice(verb.to, noun.from).every((token) => token.pos === 'ADV' || token.pos === 'DET' || /^["“”‘„]$/.test(token.text)));
  const owned = nouns.findIndex((noun) => noun.possessor === firstObject && firstObject >= 0);
  const object = owned < 0 ? firstObject : owned;
  const objects = object < 0 || draft.subjects.includes(object) ? [] : [object, ...nouns.flatMap((noun, at) => (noun.coordinatedWith === object && noun.to <= end ? [at] : []))];
  return { kind: draft.kind, verb: draft.verb, subjects: draft.subjects, subjectInherited: draft.inherited, objects, complement: stretch(tokens, verb.to, end), parent: draft.parent, marker: draft.marker, antecedent: draft.antecedent, ...stretch(tokens, Math.min(from, verb.from), end) };
}

function trimEnd(tokens: readonly TaggedToken[], limit: number): number {
  let end = limit;
  while (end > 0) {
    const token = tokens[end - 1];
    if (!token || !(token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'SPACE')) break;
    end -= 1;
  }
  return end;
}

function stretch(tokens: readonly TaggedToken[], from: number, to: number): Stretch {
  const last = tokens[to - 1];
  const first = tokens[from];
  if (!first || !last || to <= from) { const at = tokens[Math.min(from, tokens.length - 1)]?.start ?? 0; return { from, to: from, start: at, end: at }; }
  return { from, to, start: first.start, end: last.end };
}
