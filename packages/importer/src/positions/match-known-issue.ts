import type { Issue, PackGraph } from '@footnote/knowledge';
import { buildFrame } from '../attribution/frame.js';
import { parseText } from '../language/index.js';
import type { ActMention } from './act.js';
import { compareActs, type ActCluster } from './cluster-acts.js';
import { classOf } from './act-lexicon.js';
import { readAct } from './read-act.js';

export interface KnownIssue { readonly issue: Issue; readonly polarity: 1 | -1 }

/** The issue of the pack that a cluster is about, told by its gerund; null where none is. */
export function matchKnownIssue(cluster: ActCluster, graph: PackGraph | null): KnownIssue | null {
  for (const issue of graph?.issues ?? []) {
    const act = readGerund(issue.gerund);
    if (!act) continue;
    for (const member of cluster.members) {
      const relation = compareActs(act, member.act) ?? sameVerbLoosely(act, member.act);
      if (relation !== null) return { issue, polarity: (relation * member.polarity) as 1 | -1 };
    }
  }
  return null;
}

function readGerund(gerund: string): ActMention | null {
  const frame = buildFrame({ parsed: parseText(`They oppose ${gerund}.`), mentions: [], actors: [] });
  const sentence = frame.sentences[0];
  return sentence ? readAct(frame, sentence, 2) : null;
}

/** In a pack the question is settled: another article's "the vessel" is the ferry that it is about, if the same is done with it and nothing is said against it. */
function sameVerbLoosely(known: ActMention, told: ActMention): 1 | null {
  if (known.verb === null || told.verb === null || classOf(known.verb) !== classOf(told.verb)) return null;
  return told.object === null || told.object.definite || told.object.head === known.object?.head ? 1 : null;
}
