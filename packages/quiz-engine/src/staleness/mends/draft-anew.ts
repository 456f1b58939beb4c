import type { Day, PackGraph } from '@footnote/knowledge';
import { openScene } from '../../author/open-scene.js';
import { composeExplanation } from '../../explain/compose-explanation.js';
import { assembleQuestion } from '../../generate/assemble-question.js';
import type { Scene } from '../../generate/build-scene.js';
import type { Candidate } from '../../generate/candidate.js';
import { generateCandidates } from '../../generate/generate-candidates.js';
import type { Explanation, KeyedQuestion, Proof, QuestionKind } from '../../model.js';
import { proveQuestion } from '../../proof/prove-question.js';
import { scoreCandidate } from '../../rank/score-candidate.js';

/** What is to be asked instead, or in addition: of which kinds, and which of the candidates will do. */
export interface Wanted {
  readonly graph: PackGraph;
  readonly asOf: Day;
  readonly knownAt: Day;
  /** Tried in this order. */
  readonly kinds: readonly QuestionKind[];
  readonly accept: (candidate: Candidate) => boolean;
  /** Says the same of `accept` for equal ones, so that what was made for one stale question serves the next. */
  readonly name: string;
  /** At most so many questions, of different templates. */
  readonly most: number;
}

/** A suggestion that was made for a mend, proved. */
export interface Redrafted { readonly question: KeyedQuestion; readonly explanation: Explanation; readonly proof: Proof }

/** How many candidates of a kind are tried before the next kind is: those that fail mostly fail alike. */
const MOST_TRIED = 6;

/** So many wishes of one pack are remembered: a claim that comes makes many questions stale in the same way. */
const MOST_WISHES = 400;
const drafted = new WeakMap<PackGraph, Map<string, readonly Redrafted[]>>();

/** Suggests questions as the builder would, and keeps only those that prove. */
export function draftAnew(wanted: Wanted): readonly Redrafted[] {
  const { graph, asOf, knownAt, kinds, most, name } = wanted;
  const own = drafted.get(graph) ?? new Map<string, readonly Redrafted[]>();
  drafted.set(graph, own);
  const wish = JSON.stringify([name, asOf, knownAt, kinds, most]);
  const known = own.get(wish) ?? draftNow(wanted);
  own.set(wish, known);
  const [oldest] = own.keys();
  if (own.size > MOST_WISHES && oldest !== undefined) own.delete(oldest);
  return known;
}

function draftNow({ graph, asOf, knownAt, kinds, accept, most }: Wanted): readonly Redrafted[] {
  const scene = openScene(graph, asOf, knownAt);
  const found: Redrafted[] = [];
  for (const kind of kinds) {
    const templates = new Set<string>();
    const ranked = candidatesOf(scene, kind).filter(accept).sort((a, b) => scoreCandidate(b) - scoreCandidate(a)).slice(0, MOST_TRIED);
    for (const candidate of ranked) {
      if (found.length >= most) return found;
      if (templates.has(candidate.template)) continue;
      const question = assembleQuestion(candidate, scene);
      const proof = proveQuestion({ question, graph });
      if (!proof.valid) continue;
      templates.add(candidate.template);
      found.push({ question, proof, explanation: composeExplanation(scene, question) });
    }
  }
  return found;
}

const made = new WeakMap<Scene, Map<QuestionKind, readonly Candidate[]>>();

/** The candidates of a scene are asked for by every stale question of a pack: they are made once. */
function candidatesOf(scene: Scene, kind: QuestionKind): readonly Candidate[] {
  const own = made.get(scene) ?? new Map<QuestionKind, readonly Candidate[]>();
  made.set(scene, own);
  const known = own.get(kind) ?? generateCandidates(scene, kind);
  own.set(kind, known);
  return known;
}
