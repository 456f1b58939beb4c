import { STANCES, formatDay, positionsAt } from '@footnote/knowledge';
import type { Actor, Day, Issue, Source, Stance, StandingPosition } from '@footnote/knowledge';
import type { OptionValue } from '../../model.js';
import { propose } from '../../generate/candidate.js';
import type { Candidate, CandidateOption } from '../../generate/candidate.js';
import { chooseVoice, hedgesOf } from '../../generate/choose-voice.js';
import { MOST_DISTRACTORS, takeUnrelated } from '../../generate/collect-options.js';
import { fewestTellers } from '../../generate/dated-events.js';
import { earlierDays } from '../../generate/earlier-days.js';
import { currentPositions, isCitedStance } from '../../generate/current-positions.js';
import type { CurrentPosition } from '../../generate/current-positions.js';
import type { Scene, Stated } from '../../generate/build-scene.js';
import { hedgeQuestion } from '../../phrase/hedge-words.js';
import { nameSource } from '../../phrase/name-source.js';
import { asQuestion, capitalise, joinList, possessive } from '../../phrase/sentence.js';
import { stanceInText } from '../../phrase/stances.js';
import { askWhatHappened } from './ask-what-happened.js';

type Change = Extract<OptionValue, { type: 'CHANGE' }>;

/** An actor whose reported stance on a day differs from the one that stands now. */
interface Turn {
  readonly actor: Actor;
  readonly issue: Issue;
  readonly since: Day;
  readonly before: Stated;
  readonly after: CurrentPosition;
  readonly from: Stance;
  /** Everybody's position on the earlier day. */
  readonly then: readonly StandingPosition[];
  /** Everybody whose stance on the issue changed. */
  readonly turned: ReadonlySet<string>;
}

/** Whose reported stance changed between two days, and how; and what happened between them. An actor of whom nothing newer is reported has not been shown to change. */
export function generateChange(scene: Scene): readonly Candidate[] {
  return [...turnsOf(scene).flatMap((turn) => [askHow(scene, turn), ...askWhose(scene, turn)]), ...askWhatHappened(scene)];
}

function turnsOf(scene: Scene): readonly Turn[] {
  const turns = turnsSoFar(scene);
  return turns.map((turn) => ({ ...turn, turned: new Set(turns.filter(({ issue }) => issue === turn.issue).map(({ actor }) => actor.slug)) }));
}

function turnsSoFar(scene: Scene): readonly Omit<Turn, 'turned'>[] {
  return earlierDays(scene).flatMap((since) => {
    const ofType = scene.statedOfType.get('POSITION') ?? [];
    const then = positionsAt({
      claims: ofType.map(({ claim }) => claim), assertions: ofType.flatMap(({ tellings }) => tellings), sources: scene.index.sources, asOf: since, knownAt: scene.knownAt,
    }).filter(({ state }) => state === 'HOLDS');
    const before = new Map(then.map((position) => [`${position.actor}\n${position.issue}`, position]));
    return currentPositions(scene).flatMap((after) => turnOf(scene, { since, then, before: before.get(`${after.actor}\n${after.issue}`), after }));
  });
}

interface Pairing { readonly since: Day; readonly then: readonly StandingPosition[]; readonly before: StandingPosition | undefined; readonly after: CurrentPosition }

function turnOf(scene: Scene, { since, then, before, after }: Pairing): readonly Omit<Turn, 'turned'>[] {
  const stated = before ? scene.statedBySlug.get(before.claim.slug) : undefined;
  const actor = scene.index.actors.get(after.actor);
  const issue = scene.index.issues.get(after.issue);
  return before && stated && actor && issue && before.stance !== after.stance ? [{ actor, issue, since, then, before: stated, after, from: before.stance }] : [];
}

function askHow(scene: Scene, turn: Turn): Candidate {
  const { actor, issue, from, after } = turn;
  const cited = STANCES.filter((stance) => isCitedStance(scene, issue.slug, stance));
  const wrong = cited.flatMap((a) => cited.map((b): Change => ({ type: 'CHANGE', actor: actor.slug, before: a, after: b })))
    .filter(({ before: a, after: b }) => a !== b && !(a === from && b === after.stance))
    .sort((a, b) => overlap(b, turn) - overlap(a, turn)).slice(0, 3);
  const question = `how did ${possessive(actor.inText, actor.plural)} position on ${issue.gerund} change`;
  return proposeChange({ scene, turn, template: 'change-how', question, wrong: wrong.map((value) => changeOption(actor, value, [turn.before.claim.slug, after.stated.claim.slug])) });
}

function overlap({ before, after }: Change, turn: Turn): number {
  return Number(before === turn.from) + Number(after === turn.after.stance);
}

/** Others are said to have changed as well, from a stance that the reports of the earlier day exclude. */
function askWhose(scene: Scene, turn: Turn): readonly Candidate[] {
  const others = turn.then.filter((position) => position.issue === turn.issue.slug && !turn.turned.has(position.actor));
  const actors = takeUnrelated({ scene, key: turn.actor.slug, others: others.map(({ actor }) => actor), most: MOST_DISTRACTORS });
  const wrong = actors.flatMap((slug): CandidateOption[] => {
    const actor = scene.index.actors.get(slug);
    const position = others.find((other) => other.actor === slug);
    if (!actor || !position) return [];
    const before: Stance = position.stance !== turn.from ? turn.from : position.stance === 'OPPOSES' ? 'SUPPORTS' : 'OPPOSES';
    return [changeOption(actor, { type: 'CHANGE', actor: slug, before, after: position.stance }, [position.claim.slug])];
  });
  return wrong.length < 2 ? [] : [proposeChange({ scene, turn, template: 'change-whose', question: `whose position on ${turn.issue.gerund} changed`, wrong })];
}

interface ChangeToAsk { readonly scene: Scene; readonly turn: Turn; readonly template: string; readonly question: string; readonly wrong: readonly CandidateOption[] }

function proposeChange({ scene, turn, template, question, wrong }: ChangeToAsk): Candidate {
  const claims = [turn.before, turn.after.stated];
  const sources = tellersOf(scene, turn);
  const last = turn.after.stated.standing.lastReported;
  const hedges = hedgesOf(claims, sources);
  const between = `between ${formatDay(turn.since)} and ${formatDay(scene.asOf)}`;
  const asLast = last === null ? '' : ` (last reported on ${formatDay(last)})`;
  const names = joinList(sources.map((source) => nameSource(scene.index, source)));
  const hedged = hedgeQuestion(question, hedges);
  const how = template === 'change-whose' ? ', and how' : '';
  return propose({
    kind: 'CHANGE', template, since: turn.since, lastReported: last,
    stems: () => [asQuestion(`according to ${names}, ${hedged} ${between}${asLast}${how}`), asQuestion(`${between}${asLast}, ${hedged}${how}, by the accounts of ${names}`)],
    options: [changeOption(turn.actor, { type: 'CHANGE', actor: turn.actor.slug, before: turn.from, after: turn.after.stance }, null), ...wrong],
    slots: [`change:${turn.issue.slug}:${turn.actor.slug}:${turn.from}>${turn.after.stance}`], speaksFor: sources.map(({ slug }) => slug),
    keyClaims: claims.map(({ claim }) => claim.slug), worth: 0.95, difficulty: 0.6,
  });
}

/** One plain teller of the stance before, and one of those who last told of the stance after. */
function tellersOf(scene: Scene, turn: Turn): readonly Source[] {
  const [before] = fewestTellers([turn.before]);
  const voice = chooseVoice(scene, turn.after.stated);
  const after = voice?.sources.at(-1);
  return [...new Set([before, after].flatMap((source) => source ?? []))];
}

function changeOption(actor: Actor, value: Change, refuting: readonly string[] | null): CandidateOption {
  const from = value.before === null ? 'not reported' : stanceInText(value.before);
  const to = value.after === null ? 'not reported' : stanceInText(value.after);
  return {
    text: capitalise(`${actor.name}: from ${from} to ${to}`), value, right: refuting === null,
    basis: refuting === null ? null : { refutation: 'CONTRADICTED', claims: refuting, absences: [] },
  };
}
