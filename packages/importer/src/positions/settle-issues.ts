import type { TextFrame } from '../attribution/frame.js';
import { clusterActs, compareActs, type ActCluster } from './cluster-acts.js';
import { findDisputed, findTold } from './find-disputed.js';
import type { ActMention } from './act.js';
import { isAboutPeople } from './describe-unnamed.js';
import { readAct } from './read-act.js';
import type { StanceFind } from './stance.js';

/** An issue of a text: the act, and what is said for and against it. */
export interface SettledIssue { readonly cluster: ActCluster; readonly stances: readonly SettledStance[] }
export interface SettledStance {
  readonly find: StanceFind;
  /** The sign towards the issue as it is asked: that of the words, turned where they name its contrary. */
  readonly sign: 1 | -1 | 0;
  /** The words name the act; false where they only point at it. */
  readonly explicit: boolean;
}

interface Entry { readonly find: StanceFind; readonly act: ActMention | null }

/**
 * The questions in dispute: acts that stances name, paraphrases together. What only points at "the move" goes to the act that was named
 * last before it. Beside the main issue, another needs two holders: one person's wish is no dispute.
 */
export function settleIssues(frame: TextFrame, finds: readonly StanceFind[]): readonly SettledIssue[] {
  const named = finds.flatMap(({ act }) => (act && !act.vague ? [act] : []));
  const disputed = findDisputed(frame);
  const all = clusterActs(distinct([...named, ...disputed, ...findTold(frame, [...named, ...disputed])]));
  const clusters = all.length > 1 ? all.filter((cluster) => !onlyPoints(frame, cluster)) : all;
  const main = rankClusters(clusters, finds)[0];
  if (!main) return [];
  const isNamed = ({ act }: StanceFind): boolean => act !== null && !act.vague && clusters.some(({ members }) => members.some((member) => member.act.start === act.start && member.act.end === act.end));
  const entries = finds.map((find): Entry => ({ find, act: isNamed(find) ? find.act : pointedAt(find, { clusters, main }) }));
  const issues = clusters.map((cluster): SettledIssue => ({ cluster, stances: entries.flatMap((entry) => settle(cluster, entry)).map((stance) => (undoes(frame, cluster, stance) ? { ...stance, sign: stance.sign === 1 ? -1 : stance.sign === -1 ? 1 : 0 } : stance)) }));
  return issues.filter(({ cluster, stances }) => stances.some(({ explicit }) => explicit) || cluster === main && stances.length > 0)
    .filter(({ cluster, stances }) => cluster === main || isDisputed(stances))
    .sort((a, b) => Number(b.cluster === main) - Number(a.cluster === main));
}

/** "the expansion", "the deliveries", once and of nothing: points at the act that was named before. */
function onlyPoints({ text }: TextFrame, { members }: ActCluster): boolean {
  return members.every(({ act }) => act.nominal !== null && act.object === null && act.recipient === null && /^(?:the|this|that|such|these|those)\b/i.test(text.slice(act.start, act.end)));
}

function distinct(acts: readonly ActMention[]): readonly ActMention[] {
  return [...new Map(acts.map((act) => [`${act.start}:${act.end}:${act.verb ?? ''}:${act.object?.start ?? ''}`, act])).values()];
}

function settle(cluster: ActCluster, { find, act }: Entry): readonly SettledStance[] {
  const member = cluster.members.find((each) => each.act === act || (act !== null && each.act.start === act.start && each.act.end === act.end && each.act.verb === act.verb));
  if (!member || !act) return [];
  const turned = find.sign === 0 ? 0 : ((find.sign * member.polarity * (find.act?.sign ?? 1)) as 1 | -1);
  return [{ find, sign: turned, explicit: find.act !== null && !find.act.vague }];
}

/** "halted the sale … hailed the decision": what was decided, where the text told last that the act was stopped. */
function undoes(frame: TextFrame, { members }: ActCluster, { find, explicit }: SettledStance): boolean {
  if (explicit || find.act === null || !/\b(?:decision|ruling|verdict|order|vote|news)$/i.test(frame.text.slice(find.act.start, find.act.end))) return false;
  const told = frame.sentences.slice(Math.max(0, find.sentence - 5), find.sentence).flatMap((sentence) => sentence.chunks.verbs.filter((verb) => verb.form === 'FINITE' && verb.tense === 'PAST' && !verb.negated).flatMap((verb) => readAct(frame, sentence, verb.from) ?? []));
  const last = told.findLast((act) => act.verb !== null && members.some((member) => compareActs(member.act, act) !== null));
  return last !== undefined && members.some((member) => { const relation = compareActs(member.act, last); return relation !== null && relation * last.sign * member.polarity === -1; });
}

/** By how many hold something on it, then by how often it is spoken of, then by how early. */
function rankClusters(clusters: readonly ActCluster[], finds: readonly StanceFind[]): readonly ActCluster[] {
  const score = (cluster: ActCluster): number => {
    const about = finds.filter(({ act }) => act !== null && cluster.members.some((member) => member.act.start === act.start && member.act.end === act.end));
    const holders = new Set(about.flatMap(({ holders: each }) => each.map(({ slug }) => slug))).size;
    const said = cluster.members.some(({ act }) => act.verb !== null) ? 1 : 0;
    return 4 * holders + 2 * Math.min(cluster.members.length, 6) + said;
  };
  const start = (cluster: ActCluster): number => Math.min(...cluster.members.map(({ act }) => act.start));
  return [...clusters].sort((a, b) => score(b) - score(a) || start(a) - start(b));
}

function isDisputed(stances: readonly SettledStance[]): boolean {
  const explicit = stances.filter((stance) => stance.explicit && stance.find.basis !== 'BY_ACT');
  // Somebody's wish is no dispute, but somebody's opposition or backing is: there is what it is about.
  return explicit.some(({ find }) => isFirm(find)) || new Set(explicit.flatMap(({ find }) => find.holders.map(({ slug }) => slug))).size >= 2;
}

/** What people are against, or back in so many words, is argued about; what they merely refuse, want or do not want is not, by itself. Whoever finds fault with somebody is no opponent of theirs. */
function isFirm({ sign, basis, act, strong }: StanceFind): boolean {
  if (basis !== 'STATED' || !strong || ['it', 'them', 'this', 'that'].includes(act?.object?.head ?? '')) return false;
  return sign === -1 ? act === null || !isAboutPeople(act) : sign === 1 && act !== null && isCertain(act);
}

/** "backs the project", "backs cutting it"; not "supports a range of inquiries", which nobody disputes. */
const isCertain = ({ verb, object }: ActMention): boolean => verb !== null || object !== null && (object.definite || object.proper || object.actor !== null);

/** What "the move", "it", or nothing points at: the act named last before it that has a cluster with others, else the main one. */
function pointedAt(find: StanceFind, { clusters, main }: { readonly clusters: readonly ActCluster[]; readonly main: ActCluster }): ActMention | null {
  const near = clusters.flatMap((cluster) => cluster.members.map((member) => ({ cluster, member })))
    .filter(({ member }) => member.act.start < find.cue.start && find.sentence - member.act.sentence <= 1)
    .sort((a, b) => b.member.act.start - a.member.act.start);
  const weighty = near.find(({ cluster }) => cluster === main || cluster.members.length >= 2);
  const cluster = weighty?.cluster ?? main;
  return (cluster.members.find(({ polarity }) => polarity === 1) ?? cluster.members[0])?.act ?? null;
}
