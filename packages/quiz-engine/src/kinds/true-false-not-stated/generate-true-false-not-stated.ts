import type { Source } from '@footnote/knowledge';
import type { OptionValue, Proposition } from '../../model.js';
import { propose } from '../../generate/candidate.js';
import type { Candidate, CandidateOption } from '../../generate/candidate.js';
import type { Scene, Stated } from '../../generate/build-scene.js';
import { asksVictims } from '../../generate/ask-victims.js';
import { rivalsOf } from '../../generate/find-rivals.js';
import { allHedges, sharedHedges } from '../../phrase/hedge-words.js';
import { writeVerdictStems } from '../../phrase/verdict-stem.js';
import { alteredStatements } from './alter-claim.js';

type Verdict = Extract<OptionValue, { type: 'VERDICT' }>['verdict'];
const VERDICTS: readonly Verdict[] = ['SAY_SO', 'SAY_OTHERWISE', 'DO_NOT_SAY'];

/** Statements to be judged against one article, or against all that had appeared; all three verdicts occur where the graph has them. */
export function generateTrueFalseNotStated(scene: Scene): readonly Candidate[] {
  const judged = scene.stated.filter(({ standing, claim }) => standing.state === 'HOLDS' && claim.predicate.type !== 'WORDING');
  return [...[askTold, askAltered, askOtherwise, askMissing].flatMap((ask) => judged.flatMap((stated) => ask(scene, stated))), ...askUnsaid(scene)];
}

/** The articles say so: a claim as its one teller tells it, or as two or more do and nobody disputes. */
function askTold(scene: Scene, stated: Stated): readonly Candidate[] {
  const [only, ...others] = stated.sources;
  if (!only) return [];
  const proposition: Proposition = { type: 'CLAIM', claim: stated.claim.slug };
  const given = { verdict: 'SAY_SO' as const, proposition, statement: stated.claim.statement, key: [stated.claim.slug], slot: `${stated.claim.slug}?${componentOf(stated)}`, absences: [] };
  const rivals = rivalsOf(scene, stated);
  if (rivals.some((rival) => rival.sources.includes(only))) return [];
  if (others.length === 0) return [judge(scene, { ...given, source: only, hedges: allHedges(stated.tellings), worth: 0.3 })];
  return rivals.length > 0 ? [] : [judge(scene, { ...given, source: null, hedges: sharedHedges(stated.tellings), worth: 0.4 })];
}

/** The article says otherwise: what another one tells, and this one excludes. */
function askOtherwise(scene: Scene, stated: Stated): readonly Candidate[] {
  return rivalsOf(scene, stated).flatMap((rival) => rival.sources.filter((source) => !stated.sources.includes(source) && rival.standing.state === 'HOLDS').slice(0, 1).map((source) => judge(scene, {
    verdict: 'SAY_OTHERWISE', proposition: { type: 'CLAIM', claim: stated.claim.slug }, statement: stated.claim.statement, source, key: [rival.claim.slug],
    hedges: sharedHedges(rival.tellings.filter((telling) => telling.source === source.slug)), slot: `${rival.claim.slug}?${componentOf(rival)}`, absences: [], worth: hedged(rival, source) ? 0.55 : 0.75,
  })));
}

/** A hedged denial makes a clumsy stem. */
function hedged({ tellings }: Stated, { slug }: Source): boolean {
  return sharedHedges(tellings.filter((telling) => telling.source === slug)).length > 0;
}

/** The article says otherwise: a claim with the value of another in its place. */
function askAltered(scene: Scene, stated: Stated): readonly Candidate[] {
  const [source] = stated.sources;
  if (!source || rivalsOf(scene, stated).length > 0) return [];
  return alteredStatements(scene, stated).map(({ statement, value }) => judge(scene, {
    verdict: 'SAY_OTHERWISE', proposition: { type: 'ALTERED', claim: stated.claim.slug, value }, statement, source: stated.sources.length === 1 ? source : null, key: [stated.claim.slug],
    hedges: sharedHedges(stated.tellings), slot: `${stated.claim.slug}?${componentOf(stated)}`, absences: [], worth: 0.5,
  }));
}

/** The article does not say: a claim of another article that this one was searched for in vain. */
function askMissing(scene: Scene, stated: Stated): readonly Candidate[] {
  const records = scene.searchedFor.get(stated.claim.slug) ?? [];
  if (records.length === 0) return [];
  const deniers = new Set(rivalsOf(scene, stated).flatMap(({ sources }) => sources));
  return records.flatMap(({ slug, source: name }) => {
    const source = scene.index.sources.get(name);
    return !source || stated.sources.includes(source) || deniers.has(source) ? [] : [judge(scene, {
      verdict: 'DO_NOT_SAY', proposition: { type: 'CLAIM', claim: stated.claim.slug }, statement: stated.claim.statement, source, key: [],
      hedges: sharedHedges(stated.tellings), slot: `${stated.claim.slug}?source`, absences: [slug], worth: 0.6,
    })];
  });
}

/** The articles do not say: what nobody tells, and each text was searched for in vain. */
function askUnsaid(scene: Scene): readonly Candidate[] {
  const held = new Map(scene.held.map((source) => [source.slug, source]));
  const byStatement = new Map<string, { readonly source: Source; readonly slug: string }[]>();
  for (const { claim, statement, source, slug } of scene.graph.absences) {
    const found = held.get(source);
    if (claim === null && found) byStatement.set(statement, [...(byStatement.get(statement) ?? []), { source: found, slug }]);
  }
  return [...byStatement].map(([statement, records]) => {
    const everywhere = records.length === held.size;
    const shown = everywhere ? records : records.slice(0, 1);
    return judge(scene, {
      verdict: 'DO_NOT_SAY', proposition: { type: 'ABSENT', absences: shown.map(({ slug }) => slug) }, statement, source: everywhere && held.size > 1 ? null : (shown[0]?.source ?? null), key: [],
      hedges: [], slot: `absent:${statement}`, absences: shown.map(({ slug }) => slug), worth: 0.65,
    });
  });
}

/** What of a claim its judgement asks for: its main value. */
function componentOf({ claim }: Stated): string {
  switch (claim.predicate.type) {
    case 'POSITION': return 'stance';
    case 'REASON': return 'reason';
    case 'DATE': return 'date';
    case 'ROLE': return 'actor';
    case 'FIGURE': return 'figure';
    case 'ASPECT': return 'value';
    case 'STATEMENT': return 'saying';
    case 'WORDING': return 'source';
    case 'RELATION': return 'to';
    default: return claim.predicate satisfies never;
  }
}

interface Judged {
  readonly verdict: Verdict;
  readonly proposition: Proposition;
  readonly statement: string;
  readonly source: Source | null;
  readonly key: readonly string[];
  readonly hedges: Parameters<typeof writeVerdictStems>[0]['hedges'];
  readonly slot: string;
  readonly absences: readonly string[];
  readonly worth: number;
}

function judge(scene: Scene, { verdict, proposition, statement, source, key, hedges, slot, absences, worth }: Judged): Candidate {
  return propose({
    kind: 'TRUE_FALSE_NOT_STATED', template: `verdict-${verdict}`, fixedOrder: true,
    stems: () => writeVerdictStems({ index: scene.index, trueCase: scene.trueCase, statement, hedges, source, asOf: scene.asOf }),
    options: VERDICTS.map((each): CandidateOption => ({
      text: verdictLabel(each, source !== null), value: { type: 'VERDICT', verdict: each }, right: each === verdict,
      basis: each === verdict ? null : { refutation: verdict === 'DO_NOT_SAY' ? 'ABSENT' : 'CONTRADICTED', claims: key, absences },
    })),
    casualties: [...key, ...(proposition.type === 'ABSENT' ? [] : [proposition.claim])].some((slug) => isAboutVictims(scene, slug)),
    slots: [slot], speaksFor: source === null ? [] : [source.slug], keyClaims: key, proposition, worth,
    difficulty: { SAY_SO: 0.3, SAY_OTHERWISE: 0.5, DO_NOT_SAY: 0.65 }[verdict],
  });
}

function isAboutVictims(scene: Scene, slug: string): boolean {
  const stated = scene.statedBySlug.get(slug);
  return stated !== undefined && asksVictims(scene, stated);
}

function verdictLabel(verdict: Verdict, isSingle: boolean): string {
  switch (verdict) {
    case 'SAY_SO': return isSingle ? 'The article says so' : 'The articles say so';
    case 'SAY_OTHERWISE': return isSingle ? 'The article says otherwise' : 'The articles say otherwise';
    case 'DO_NOT_SAY': return isSingle ? 'The article does not say' : 'The articles do not say';
    default: return verdict satisfies never;
  }
}
