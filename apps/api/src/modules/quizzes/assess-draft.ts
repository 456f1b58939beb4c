import { hashText, resolvePassage } from '@footnote/evidence';
import type { PackGraph } from '@footnote/knowledge';
import { assessQuestion, type Assessment, type AuthoredQuestion } from '@footnote/quiz-engine';
import { createHash } from 'node:crypto';

/** What there is to say of a question, and the graph with its author's own passages in it. */
export interface Assessed { readonly assessment: Assessment; readonly grounds: PackGraph }

const TOOLS = { hashText, resolvePassage };

/** So many questions of one version of a pack are remembered: the drafts of a school, and what is being typed. */
const KEPT = 500;
const assessed = new WeakMap<PackGraph, Map<string, Assessed>>();

/** Assesses a question as it stands against a graph: worked out once for each content and version of the pack. */
export function assessDraft(authored: AuthoredQuestion, graph: PackGraph): Assessed {
  const known = assessed.get(graph) ?? new Map<string, Assessed>();
  assessed.set(graph, known);
  const content = createHash('sha256').update(JSON.stringify(authored)).digest('base64');
  const found = known.get(content) ?? assess(authored, graph);
  // Put in again, it is the newest: a Map keeps the order of insertion.
  known.delete(content);
  known.set(content, found);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return found;
}

function assess(authored: AuthoredQuestion, graph: PackGraph): Assessed {
  const assessment = assessQuestion({ authored, graph, tools: TOOLS });
  const { evidence } = assessment;
  return { assessment, grounds: evidence.length === 0 ? graph : { ...graph, evidence: [...graph.evidence, ...evidence] } };
}
