import { ACTOR_WORDS, BOUND_WORDS, HEDGE_WORDS, OUTLET_WORDS, STANCE_WORDS } from './kind-words';
import type { Content } from './import-types';

/** One line of what a proposal would add: its name, and what it says. */
export interface ContentLine { readonly label: string; readonly text: string }

type Part<Name extends Content['__typename']> = Extract<Content, { readonly __typename: Name }>;
type Claim = Part<'ImportedClaim'>;

/** What a proposal would add to the pack, line by line: as much as its title does not say. */
export function describeContent(content: Content): readonly ContentLine[] {
  switch (content.__typename) {
    case 'ImportedFact': return factLines(content);
    case 'ImportedReliance': return lines([
      ['Known as', content.unseen?.label ?? content.on.name], ['Published by', content.unseen?.outlet.name], ['Published', content.unseen?.published.label],
      ['How it is known', content.declared ? 'the text says so' : 'the two texts are alike, which proves nothing'],
    ]);
    case 'ImportedActor': return actorLines(content);
    case 'ImportedIssue': return lines([['In dispute', content.question], ['Supports or opposes', content.gerund]]);
    case 'ImportedEvent': return lines([
      ['What happened', content.clause], ['When', content.date.label], ['Who took part', content.participants.map(({ actor, role }) => `${actor.name} (${role})`).join('; ')], ['Remark', content.eventNote],
    ]);
    case 'ImportedClaim': return claimLines(content);
    case 'ImportedContradiction': return lines([['They differ', content.explanation], ['Between', content.claims.map(({ name }) => name).join(' / ')]]);
  }
}

function factLines({ outlet, published }: Part<'ImportedFact'>): readonly ContentLine[] {
  return lines([
    ['Kind of outlet', outlet === null || outlet.kind === 'UNKNOWN' ? null : OUTLET_WORDS[outlet.kind]], ['Owner', outlet?.ownership], ['Owned by a state', outlet?.stateOwned === true ? 'yes' : null], ['How it is known', published?.note],
  ]);
}

function actorLines({ actorKind, inText, name, aliases, partOf, heads, description }: Part<'ImportedActor'>): readonly ContentLine[] {
  return lines([['Kind', ACTOR_WORDS[actorKind]], ['In a sentence', inText.toLowerCase() === name.toLowerCase() ? null : inText], ['Also called', aliases.join(', ')], ['Part of', partOf?.name], ['Heads', heads?.name], ['Who it is', description]]);
}

function claimLines(claim: Claim): readonly ContentLine[] {
  const { statement, answer, predicate, holdsFrom, holdsUntil, hedges, loadedTerms, chain, tense } = claim;
  return lines([
    ['Claim', statement],
    // For a position the answer repeats who holds it.
    ['As an answer', predicate.type === 'POSITION' ? null : answer],
    ['Issue', predicate.issue?.name], ['Stance', predicate.stance === null ? null : STANCE_WORDS[predicate.stance]],
    ['Figure', figureWords(predicate.figure)], ['Counted', predicate.measure?.name], ['Words', predicate.quotation], ['Asked about', predicate.aspect?.name],
    ['Since', holdsFrom?.label], ['Until', holdsUntil?.label],
    ['Said by', chain.length === 0 ? null : chain.map(({ label }) => label).join(' → ')],
    ['Kept at a distance', hedges.flatMap((hedge) => (hedge === 'NONE' ? [] : [HEDGE_WORDS[hedge]])).join(', ')], ['Loaded words', loadedTerms.map((term) => `“${term}”`).join(', ')],
    ['Told as', tense === 'PAST' && claim.temporal === 'STATE' ? 'something that held before' : null],
  ]);
}

function figureWords(figure: Claim['predicate']['figure']): string | null {
  if (figure === null) return null;
  const [value, upper] = [figure.value, figure.upper].map((number) => number?.toLocaleString('en-GB') ?? '');
  return figure.bound === 'BETWEEN' ? `between ${value ?? ''} and ${upper ?? ''}` : `${BOUND_WORDS[figure.bound]} ${value ?? ''}`;
}

function lines(pairs: readonly (readonly [string, string | null | undefined])[]): readonly ContentLine[] {
  return pairs.flatMap(([label, text]) => (text === null || text === undefined || text === '' ? [] : [{ label, text }]));
}
