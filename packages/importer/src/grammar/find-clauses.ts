import type { Clause, NounGroup, Stretch, TaggedToken, VerbGroup } from './chunks.js';
import { isTimeGroup } from './find-noun-groups.js';

const RELATIVES = new Set(['who', 'which', 'whose', 'whom', 'that', 'where']);
/** What begins a clause that hangs on another as a condition, a cause, a time. */
const SUBORDINATORS = new Set(['because', 'since', 'as', 'while', 'when', 'if', 'although', 'though', 'unless', 'until', 'whereas', 'lest', 'whether', 'why', 'how', 'what', 'after', 'before', 'once', 'than', 'so']);
/** Verbs whose object can be a clause without "that". */
const CLAUSE_TAKERS = new Set('say tell think believe claim report add note argue insist suggest hope fear know feel admit warn announce state mean show write explain find learn hear see expect suspect understand'.split(' '));
/** Verbs that may stand before their subject. */
const INVERTED = new Set('say add write report claim note explain warn insist argue ask state announce declare reply admit complain'.split(' '));
/** Verbs whose object does what the infinitive after it says: "ordered the government to share". */
const OBJECT_CONTROL = new Set('order ask urge allow want tell instruct direct require force compel persuade advise authorize authorise permit enable encourage invite request expect lead help let make push press lobby call beg remind forbid'.split(' '));

interface Frame { readonly tokens: readonly TaggedToken[]; readonly nouns: readonly NounGroup[]; readonly verbs: readonly VerbGroup[] }
interface Draft { kind: Clause['kind']; verb: number; from: number; marker: number | null; subjects: readonly number[]; inherited: boolean; parent: number | null; antecedent: number | null }

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
  if (isReduced(frame, drafts, { verb, antecedent })) return { ...base, kind: 'PARTICIPLE', antecedent, subjects: antecedent === null ? [] : withHeads(frame, antecedent) };
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
  if (frame.tokens[verb.to]?.lower === 'by') return true;
  const open = drafts.findLast((draft) => draft.kind === 'MAIN' || draft.kind === 'COMPLEMENT' || draft.kind === 'ADVERBIAL' || draft.kind === 'RELATIVE');
  if (!open) return false;
  const governing = frame.verbs[open.verb];
  if (!governing || hasBoundary(frame, { from: governing.to, to: noun.from })) return false;
  return noun.preposition !== null || !CLAUSE_TAKERS.has(governing.lemma);
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
  const left = inverted === null ? walkLeft(frame, drafts, verb) : { noun: inverted, marker: null, from: verb.from, comma: true };
  const subject = left.noun;
  const marker = left.marker;
  const markerToken = marker === null ? undefined : frame.tokens[marker];
  const antecedent = markerToken && RELATIVES.has(markerToken.lower) && marker !== null ? relativeAntecedent(frame, marker) : null;
  const parent = previousFinite(frame, drafts);
  const shared = { verb: index, marker, parent, from: left.from };
  const told = antecedent !== null && isPersonTold(frame, antecedent);
  if (markerToken && antecedent !== null && !told && !(markerToken.lower === 'that' && subject !== null && takesThat(frame, drafts, antecedent))) {
    const subjects = subject === null ? withHeads(frame, antecedent) : withHeads(frame, subject);
    return { ...shared, kind: 'RELATIVE', antecedent, subjects, inherited: subject === null };
  }
  if (subject === null) {
    const continued = parent === null ? undefined : drafts[parent];
    return { ...shared, kind: continued?.kind ?? 'MAIN', antecedent: continued?.antecedent ?? null, subjects: continued?.subjects ?? [], inherited: continued !== undefined };
  }
  const kind = markerToken === undefined ? (parent !== null && CLAUSE_TAKERS.has(frame.verbs[drafts[parent]?.verb ?? -1]?.lemma ?? '') && !left.comma ? 'COMPLEMENT' : 'MAIN') : markerToken.lower === 'that' || markerToken.lower === 'whether' ? 'COMPLEMENT' : 'ADVERBIAL';
  return { ...shared, kind, antecedent: null, subjects: withHeads(frame, subject), inherited: false };
}

/** "told us that", "assured the council that": what follows is what was said. */
function isPersonTold({ tokens, nouns, verbs }: Frame, antecedent: number): boolean {
  const noun = nouns[antecedent];
  const verb = noun ? verbs.find((each) => each.to === noun.from) : undefined;
  return verb !== undefined && /^(?:tell|inform|assure|warn|remind|convince|persuade|notify|promise|show|teach|advise)$/.test(verb.lemma) && tokens[noun?.to ?? -1]?.lower === 'that';
}

function previousFinite(_frame: Frame, drafts: readonly Draft[]): number | null {
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const kind = drafts[index]?.kind;
    if (kind === 'MAIN' || kind === 'COMPLEMENT' || kind === 'ADVERBIAL') return index;
  }
  return drafts.length > 0 ? drafts.length - 1 : null;
}

/** "expressed concerns that such a step might": "that" after a noun of saying or thinking begins what is said, not a relative clause. */
function takesThat({ tokens, nouns }: Frame, _drafts: readonly Draft[], antecedent: number): boolean {
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

interface Left { readonly noun: number | null; readonly marker: number | null; readonly from: number; readonly comma: boolean }

/** Goes left from a finite verb to where its clause begins, jumping over clauses that stand in between, and takes the nearest noun that no preposition governs. */
function walkLeft(frame: Frame, drafts: readonly Draft[], verb: VerbGroup): Left {
  const { tokens, nouns, verbs } = frame;
  let noun: number | null = null;
  let at = verb.from - 1;
  let comma = false;
  while (at >= 0) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === ')') { at = openingOf(tokens, at) - 1; continue; }
    const group = nouns.findIndex((each) => each.from <= at && at < each.to);
    if (token.lower === 'that' && (token.pos === 'SCONJ' || token.pos === 'PRON' || token.pos === 'DET') && (group < 0 || noun !== null || nouns[group]?.to === (nouns[group]?.from ?? 0) + 1) && isMarkerThat(frame, { at, noun, verb })) return { noun, marker: at, from: at, comma };
    if (group >= 0 && !RELATIVES.has(token.lower)) {
      const found = nouns[group];
      if (found && tokens[found.from]?.lower === 'whose') return { noun: noun ?? group, marker: found.from, from: found.from, comma };
      if (noun === null && found && !isTimeGroup(tokens, found) && !isObjectInside(frame, drafts, { noun: found, verb })) noun = found.preposition === null || found.coordinatedWith !== null ? group : null;
      at = (found?.from ?? at) - 1;
      continue;
    }
    if (RELATIVES.has(token.lower) && token.lower !== 'that' && token.lower !== 'where') return { noun, marker: at, from: at, comma };
    if (SUBORDINATORS.has(token.lower) && ['SCONJ', 'ADP', 'ADV', 'PRON'].includes(token.pos) && isSubordinator(frame, { at, noun })) return { noun, marker: at, from: at, comma };
    if ([';', ':', '—', '–'].includes(token.text)) return { noun, marker: null, from: at + 1, comma };
    const inside = verbs.findIndex((each) => each.from <= at && at < each.to);
    if (inside >= 0) {
      const draft = drafts[inside];
      if (draft && noun === null && isJumpable(frame, drafts, { draft, verb })) { at = draft.from - 1; continue; }
      if (draft && noun !== null && (draft.kind === 'INFINITIVE' || draft.kind === 'GERUND' || draft.kind === 'PARTICIPLE') && !comma) break;
      break;
    }
    if (token.text === ',' ) comma = noun !== null || comma;
    if (token.pos === 'CCONJ' && noun !== null) { const first = tokens[at - 1]; if (first?.text === ',' || first?.pos === 'VERB') return { noun, marker: null, from: at + 1, comma: true }; }
    if (token.pos === 'CCONJ' && noun === null && verb.from - at <= 2) return { noun: null, marker: null, from: at + 1, comma };
    at -= 1;
  }
  return { noun, marker: null, from: at + 1, comma };
}

/** A clause between a subject and its verb: relative, reduced, or an infinitive that hangs on a noun. */
function isJumpable({ tokens }: Frame, drafts: readonly Draft[], { draft, verb }: { readonly draft: Draft; readonly verb: VerbGroup }): boolean {
  if (draft.kind === 'RELATIVE' || draft.kind === 'PARTICIPLE') return true;
  const coordinated = tokens.slice(draft.from, verb.from).some((token) => token.pos === 'CCONJ');
  if (draft.kind === 'INFINITIVE' && draft.antecedent === null) { const outer = drafts[drafts.indexOf(draft) - 1]; return outer !== undefined && outer.kind === 'RELATIVE' && !coordinated; }
  if (draft.kind === 'INFINITIVE') return !coordinated;
  return draft.kind === 'GERUND' && tokens[draft.from - 1]?.pos === 'ADP' && !coordinated;
}

function isMarkerThat({ tokens }: Frame, { at, noun, verb }: { readonly at: number; readonly noun: number | null; readonly verb: VerbGroup }): boolean {
  const previous = tokens[at - 1];
  if (at + 1 === verb.from || tokens[at + 1]?.pos === 'ADV') return previous !== undefined && previous.text !== '.';
  return noun !== null && previous !== undefined && (previous.pos === 'VERB' || previous.pos === 'AUX' || previous.pos === 'NOUN' || previous.pos === 'PROPN' || previous.pos === 'PRON' || previous.pos === 'CCONJ' || previous.pos === 'ADV' || previous.pos === 'PUNCT' || previous.pos === 'ADJ' || previous.pos === 'NUM');
}

function isSubordinator({ tokens }: Frame, { at, noun }: { readonly at: number; readonly noun: number | null }): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (['as', 'since', 'after', 'before', 'until', 'than', 'so'].includes(token.lower)) return token.pos === 'SCONJ' || (noun !== null && tokens[at + 1]?.lower !== 'for' && tokens[at + 1]?.lower !== 'of' && token.lower === 'as' && tokens[at - 1]?.text !== 'well') || token.lower === 'so' && tokens[at + 1]?.lower === 'that';
  return true;
}

function openingOf(tokens: readonly TaggedToken[], closing: number): number {
  for (let at = closing; at >= 0; at -= 1) if (tokens[at]?.text === '(') return at;
  return closing;
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

/** "the documents" of "the decision to hand over the documents faced": the object of a clause in between, no subject. */
function isObjectInside(frame: Frame, drafts: readonly Draft[], { noun, verb }: { readonly noun: NounGroup; readonly verb: VerbGroup }): boolean {
  const before = frame.verbs.findIndex((each) => each.to === noun.from);
  const draft = drafts[before];
  return draft !== undefined && isJumpable(frame, drafts, { draft, verb });
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
  const limit = next ? Math.min(next.marker ?? Infinity, subjectsOfNext !== undefined && subjectsOfNext > verb.to && !next.inherited ? subjectsOfNext : next.from, verbs[next.verb]?.from ?? Infinity) : tokens.length;
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
