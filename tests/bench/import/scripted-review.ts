import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPack, recogniseSource } from '@footnote/corpus';
import { readPackFolder, shippedPacks } from '@footnote/corpus/disk';
import { composeEdits, createPack, readArticle, readInput, type Decision, type Proposal } from '@footnote/importer';
import type { PackGraph } from '@footnote/knowledge';
import { generateQuestions, type QuestionDraft } from '@footnote/quiz-engine';
import { Truth } from './truth.js';

/** What one article cost the reviewer, and what the pack yields after it. */
export interface ReviewedArticle {
  readonly name: string;
  readonly proposals: number;
  /** Decisions on single proposals. */
  readonly single: number;
  readonly edited: number;
  /** Proposals that one bulk acceptance took, and how many of them were wrong. */
  readonly bulk: number;
  readonly slipped: number;
  readonly left: readonly string[];
  readonly questions: number;
  /** Questions that rest on nothing that slipped in wrong. */
  readonly sound: number;
}

export interface Review { readonly articles: readonly ReviewedArticle[]; readonly decisions: number; /** After how many decisions the wanted number of questions was there; null if never. */ readonly reachedAfter: number | null; readonly graph: PackGraph; readonly questions: readonly QuestionDraft[] }

export interface ReviewRequest {
  readonly articlesFolder: string;
  readonly pack: string;
  readonly today: string;
  readonly wanted: number;
  /** From this confidence on, what an article proposes is accepted at once, as one decision. */
  readonly safe: number;
}

/**
 * The scripted review: from raw articles, in the order of their names, into an empty pack. A reviewer who knows the pack that people
 * wrote decides every proposal by it: right ones are accepted, wrong ones rejected, and where one field is wrong it is edited. Each
 * decision on a proposal counts one; so does accepting all above the safe confidence at once, and then wrong ones slip in.
 */
export function reviewByScript({ articlesFolder, pack, today, wanted, safe }: ReviewRequest): Review {
  const truth = loadTruth(pack);
  let graph = createPack({ slug: 'scripted-review', title: 'A scripted review', language: 'en', today });
  let questions: readonly QuestionDraft[] = [];
  let [decisions, reachedAfter] = [0, null as number | null];
  const wrong = new Set<string>();
  const articles: ReviewedArticle[] = [];
  for (const name of readdirSync(articlesFolder).filter((file) => file.endsWith('.txt')).sort()) {
    const bytes = readFileSync(join(articlesFolder, name));
    const recognised = recogniseSource(truth, bytes.toString('utf8'));
    const input = readInput(bytes, { name, contentType: 'text/plain', url: null });
    if (!input.ok || 'refused' in recognised) throw new Error(`${name} cannot be read.`);
    const cold = readArticle(input.document, { graph: null, outlets: [], today });
    const warm = readArticle(input.document, { graph, outlets: graph.outlets, today });
    const answers = new Truth(truth, recognised.source, { warm, cold, grown: graph });
    const taken = decideAll(warm.proposals, answers, safe);
    decisions += taken.count;
    const composed = composeEdits({ graph, reading: warm, decisions: taken.decisions, sourceSlug: recognised.source });
    for (const proposal of taken.slipped) if (proposal.content.kind === 'CLAIM') wrong.add(proposal.content.claim.slug);
    graph = composed.graph;
    questions = ask(graph);
    const sound = questions.filter((draft) => !restsOn(draft).some((claim) => wrong.has(claim))).length;
    if (sound >= wanted && reachedAfter === null) reachedAfter = decisions;
    articles.push({ name, proposals: warm.proposals.length, single: taken.single, edited: taken.edited, bulk: taken.bulk, slipped: taken.slipped.length, left: composed.left.map(({ why }) => why), questions: questions.length, sound });
  }
  return { articles, decisions, reachedAfter, graph, questions };
}

function loadTruth(slug: string): PackGraph {
  const pack = shippedPacks().find((one) => one.slug === slug);
  const loaded = pack === undefined ? null : loadPack(readPackFolder(pack.dir));
  if (loaded?.ok !== true) throw new Error(`No pack “${slug}” ships with Footnote.`);
  return loaded.graph;
}

interface Taken { readonly decisions: readonly Decision[]; readonly count: number; readonly single: number; readonly edited: number; readonly bulk: number; readonly slipped: readonly Proposal[] }

function decideAll(proposals: readonly Proposal[], answers: Truth, safe: number): Taken {
  const bulk = proposals.filter(({ confidence }) => confidence >= safe);
  const wrongInBulk = new Set(bulk.filter((proposal) => answers.decide(proposal).verdict !== 'ACCEPTED').map(({ id }) => id));
  const rest = proposals.filter((proposal) => !bulk.includes(proposal));
  const single = rest.map((proposal): Decision => ({ proposal: proposal.id, ...answers.decide(proposal) }));
  const accepted = bulk.map(({ id }): Decision => ({ proposal: id, verdict: 'ACCEPTED', content: null }));
  return {
    decisions: [...accepted, ...single], count: single.length + (bulk.length > 0 ? 1 : 0), single: single.length, edited: single.filter(({ verdict }) => verdict === 'EDITED').length,
    bulk: bulk.length, slipped: bulk.filter((proposal) => wrongInBulk.has(proposal.id)),
  };
}

/** What the desk would suggest on the day on which the last source is out: proved questions, no two of which ask the same. */
function ask(graph: PackGraph): readonly QuestionDraft[] {
  const day = graph.sources.flatMap(({ published, textKind }) => (textKind === 'UNSEEN' ? [] : published.latest ?? [])).sort().at(-1);
  return day === undefined ? [] : generateQuestions({ graph, asOf: day, knownAt: day, seed: 'scripted-review' }).filter(({ proof }) => proof.valid);
}

function restsOn({ question: { asked } }: QuestionDraft): readonly string[] {
  return [...asked.keyClaims, ...asked.premises];
}
