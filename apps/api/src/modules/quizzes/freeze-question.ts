import { indexGraph, type GraphParts, type PackGraph } from '@footnote/knowledge';
import type { AuthoredQuestion, Explanation, Key, KeyedQuestion, Option, OptionReason, Proof, QuestionDraft } from '@footnote/quiz-engine';

/** A question as it was published, with its key: what grading and explaining take, and nothing that can change under it. */
export interface FrozenQuestion {
  readonly question: KeyedQuestion;
  readonly explanation: Explanation;
  readonly proof: Proof;
  /** The part of the graph that the explanation cites, as it was known then; without whole texts. */
  readonly grounds: GraphParts;
  /** The question of the draft that it was: the same through all revisions of its quiz. Its own id where there was no draft. */
  readonly lineage: string;
  readonly standing: 'PROVED' | 'CITED' | 'UNSOURCED';
  /** What each option and target is called in the draft, by its id here: by this an answer to one revision is marked by the key of another. */
  readonly authoredIds: Readonly<Record<string, string>>;
  /** What its author wrote, with the passages that she cited herself; left out where the question is a suggestion that proves. */
  readonly authored?: AuthoredQuestion;
}

/** What is frozen: a suggestion, or what a teacher's question comes to. */
export type Freezable = Pick<QuestionDraft, 'question' | 'explanation' | 'proof'>;

export interface Freezing {
  readonly graph: PackGraph;
  readonly questionId: string;
  readonly drawId: () => string;
  /** The question of the draft, and what it rests on; left out for one that never was in a draft. */
  readonly draft?: { readonly lineage: string; readonly standing: FrozenQuestion['standing']; readonly authored?: AuthoredQuestion };
}

/**
 * Freezes a draft under new ids: they are drawn for each publication, so that whoever makes the same drafts of the same pack does not
 * have the key. The order of the options stays the one of the draft, which was drawn without knowing the key.
 */
export function freezeQuestion({ question, explanation, proof }: Freezable, { graph, questionId, drawId, draft }: Freezing): FrozenQuestion {
  // Where a number is asked there is no option, and its reason bears the id of the question.
  const ids = new Map([...question.options, ...question.targets].map(({ id }) => [id, drawId()])).set(question.id, questionId);
  const renamed = (id: string): string => ids.get(id) ?? id;
  const rename = (option: Option): Option => ({ id: renamed(option.id), text: option.text, value: option.value });
  const reason = (one: OptionReason): OptionReason => ({ ...one, optionId: renamed(one.optionId) });
  return {
    question: {
      ...question, id: questionId, options: question.options.map(rename), targets: question.targets.map(rename), key: renameKey(question.key, renamed),
      bases: question.bases.map((basis) => ({ ...basis, optionId: renamed(basis.optionId) })),
    },
    explanation: { text: explanation.text, key: explanation.key.map(reason), others: explanation.others.map(reason) },
    proof: { ...proof, checks: proof.checks.map((check) => ({ ...check, optionId: check.optionId === null ? null : renamed(check.optionId) })) },
    grounds: citedPart(graph, explanation),
    lineage: draft?.lineage ?? questionId,
    standing: draft?.standing ?? 'PROVED',
    authoredIds: draft === undefined ? {} : Object.fromEntries([...question.options, ...question.targets].map(({ id }) => [renamed(id), id])),
    ...(draft?.authored !== undefined && (draft.standing !== 'PROVED' || draft.authored.base === null) && { authored: draft.authored }),
  };
}

function renameKey(key: Key, renamed: (id: string) => string): Key {
  switch (key.type) {
    case 'OPTIONS': return { type: 'OPTIONS', optionIds: key.optionIds.map(renamed) };
    case 'PAIRS': return { type: 'PAIRS', pairs: key.pairs.map(({ leftId, rightId }) => ({ leftId: renamed(leftId), rightId: renamed(rightId) })) };
    case 'NUMBER': return key;
    default: return key satisfies never;
  }
}

/** What the sentences of an explanation point at: passages, their tellings, claims and sources, and the sources of origins. */
function citedPart(graph: PackGraph, { key, others }: Explanation): GraphParts {
  const index = indexGraph(graph);
  const reasons = [...key, ...others];
  const passages = new Set(reasons.flatMap(({ evidence }) => evidence));
  const claims = new Set(reasons.flatMap((reason) => reason.claims));
  const assertions = [...claims].flatMap((slug) => index.assertionsOfClaim.get(slug) ?? []).filter(({ evidence }) => evidence.some((slug) => passages.has(slug)));
  const evidence = [...new Set([...passages, ...assertions.flatMap((one) => one.evidence)])].flatMap((slug) => index.evidence.get(slug) ?? []);
  const named = [...evidence.map(({ source }) => source), ...assertions.map(({ source }) => source), ...reasons.flatMap(({ corroboration }) => corroboration?.origins.flatMap((origin) => origin.sources) ?? [])];
  const sources = [...new Set(named)].flatMap((slug) => index.sources.get(slug) ?? []).map(({ summary: _summary, ...source }) => ({ ...source, text: null }));
  return {
    outlets: graph.outlets.filter(({ slug }) => sources.some(({ outlet }) => outlet === slug)),
    sources, evidence, assertions,
    claims: graph.claims.filter(({ slug }) => claims.has(slug)),
    reliances: [], actors: [], events: [], issues: [], aspects: [], measures: [], absences: [], contradictions: [],
  };
}
