import { formatDate, type Actor, type Issue, type Stance } from '@footnote/knowledge';
import { slugOf } from '../known/slug-of.js';
import type { Attribution, FoundDate, Proposal, ProposalContent, Reading, TextRange } from '../model.js';
import { proposalId } from '../reading/make-proposal.js';
import type { ModelClaim } from './answer-schema.js';

/** Of what a model proposes nothing has been measured here: it stands below every rule. */
const CONFIDENCE = 0.3;
const LONGEST_SLUG = 50;

/** A claim whose quotation, actor, issue and date have been found among ours. */
export interface CheckedClaim {
  readonly claim: ModelClaim;
  readonly passage: TextRange;
  readonly actor: Actor | null;
  readonly issue: Issue | null;
  readonly date: FoundDate | null;
}

/** What a checked claim proposes; null where a part of it is missing that this kind cannot do without. */
export function composeProposal(checked: CheckedClaim, reading: Reading): Proposal | null {
  const content = contentOf(checked, reading);
  if (content === null) return null;
  const { passage, date } = checked;
  const { text } = reading.cleaned;
  return {
    id: proposalId(content, text, [passage]), content, title: titleOf(checked), because: 'A language model proposes it. The passage is in the article, word by word; whether it says this, nobody has checked.',
    notes: [{ kind: 'DOUBTFUL', text: 'Proposed by a language model, and by no rule that was measured.' }], passages: [passage],
    cues: date === null ? [] : [{ start: date.start, end: date.end }], confidence: CONFIDENCE, needs: [],
  };
}

function contentOf(checked: CheckedClaim, reading: Reading): ProposalContent | null {
  switch (checked.claim.kind) {
    case 'STATEMENT': return statementOf(checked, reading);
    case 'POSITION': return positionOf(checked, reading);
    case 'EVENT': return eventOf(checked);
    default: return checked.claim.kind satisfies never;
  }
}

function statementOf({ claim: { statement }, actor, passage }: CheckedClaim, reading: Reading): ProposalContent | null {
  if (actor === null) return null;
  return claimOf({
    slug: slugFor(`${actor.slug} says ${statement}`), statement: asSentence(statement), answer: statement.replace(/\.$/, ''),
    predicate: { type: 'STATEMENT', actor: actor.slug, event: null, quotation: null, verbatim: false }, holdsFrom: null, holdsUntil: null, temporal: 'EVENT', retractedBy: null,
  }, { passage, reading });
}

const STANCE_WORDS: Readonly<Record<Stance, string>> = { SUPPORTS: 'supports', OPPOSES: 'opposes', UNDECIDED: 'has not decided on' };

/** Composed by us as positions are everywhere, so that questions can be asked with it. */
function positionOf({ claim: { stance }, actor, issue, passage }: CheckedClaim, reading: Reading): ProposalContent | null {
  if (actor === null || issue === null || stance === null) return null;
  return claimOf({
    slug: slugFor(`${actor.slug} ${stance} ${issue.slug}`), statement: asSentence(`${actor.name} ${STANCE_WORDS[stance]} ${issue.gerund}`), answer: actor.name,
    predicate: { type: 'POSITION', actor: actor.slug, issue: issue.slug, stance }, holdsFrom: null, holdsUntil: null, temporal: 'STATE', retractedBy: null,
  }, { passage, reading });
}

function eventOf({ claim: { statement, clause, nominal }, date }: CheckedClaim): ProposalContent | null {
  if (clause === null || nominal === null || date === null) return null;
  return { kind: 'EVENT', known: false, event: { slug: slugFor(clause), title: statement.replace(/\.$/, ''), clause, nominal, date: date.date, participants: [], relations: [], note: null } };
}

function claimOf(claim: Extract<ProposalContent, { kind: 'CLAIM' }>['claim'], { passage, reading }: { readonly passage: TextRange; readonly reading: Reading }): ProposalContent {
  const hedges = reading.hedges.filter(({ scope }) => meets(scope, passage)).map(({ hedge }) => hedge);
  const spoken = reading.attributions.filter(({ scope }) => meets(scope, passage));
  return { kind: 'CLAIM', claim, known: false, telling: { tense: 'PRESENT', hedges: hedges.length === 0 ? ['NONE'] : [...new Set(hedges)], loadedTerms: [], chain: chainOf(spoken) }, measure: null, aspect: null };
}

/** Of several attributions within a passage, the one that has most of it. */
function chainOf(spoken: readonly Attribution[]): Attribution['chain'] {
  return [...spoken].sort((a, b) => (b.scope.end - b.scope.start) - (a.scope.end - a.scope.start))[0]?.chain ?? [];
}

function titleOf({ claim, actor, date }: CheckedClaim): string {
  if (claim.kind === 'STATEMENT') return asSentence(claim.statement).slice(0, -1);
  if (claim.kind === 'POSITION') return `${actor?.name ?? ''} ${STANCE_WORDS[claim.stance ?? 'UNDECIDED']}`;
  return `${claim.statement.replace(/\.$/, '')}${date === null ? '' : `, ${formatDate(date.date)}`}`;
}

const meets = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;
const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`).replace(/^./u, (first) => first.toUpperCase());

/** A slug of a few words, marked so that it meets no slug of a rule. */
function slugFor(words: string): string {
  return `model-${slugOf(words).slice(0, LONGEST_SLUG).replace(/-+$/, '')}`;
}
