import { hashText, resolvePassage } from '@footnote/evidence';
import type { PackGraph } from '@footnote/knowledge';
import { findStaleness, type Finding } from '@footnote/quiz-engine';
import { createHash } from 'node:crypto';
import type { Database, Transaction } from '../../platform/database/index.js';
import { graphOfPack } from '../packs/index.js';
import type { FrozenQuestion } from '../quizzes/index.js';
import { insertAlert, readKnownAlerts, resolveAlerts, updateAlert, type KnownAlert } from './alert.store.js';
import { causeOf } from './compare-findings.js';
import type { HeldJob, RevisionToProve } from './job.store.js';
import { unfreezeQuestion } from './unfreeze-question.js';

export interface Reproving {
  readonly database: Database;
  readonly job: HeldJob;
  readonly now: Date;
  readonly newId: () => string;
  /** Lets others go first: called before each question. */
  readonly breathe: () => Promise<void>;
  /** What was found of questions of the same content, so that the suggestion that a hundred quizzes took is proved once. */
  readonly known: Map<string, Finding | null>;
}

/** How many questions were proved again, and of how many something is to be said. */
export interface Reproved { readonly checked: number; readonly stale: number }

const TOOLS = { hashText, resolvePassage };

/** Proves the questions of some revisions again and writes down what was found, in the transaction that holds the job. */
export async function reproveRevisions(transaction: Transaction, reproving: Reproving, revisions: readonly RevisionToProve[]): Promise<Reproved> {
  const known = await readKnownAlerts(transaction, revisions.map(({ key }) => key));
  let [checked, stale] = [0, 0];
  for (const revision of revisions) {
    // Written by `quizzes` alone, and never changed: a trigger sees to that.
    const questions = Object.values(revision.keys as Readonly<Record<string, FrozenQuestion>>);
    const graphs = await graphsOf(reproving, revision);
    for (const frozen of questions) {
      const finding = graphs === null ? null : await findFor(reproving, frozen, { ...graphs, versions: `${String(revision.packVersion)} ${String(revision.isStarter)}` });
      checked += 1;
      const isNew = await writeDown(transaction, reproving, { revision: revision.key, questionId: frozen.question.id, finding, known: known.get(revision.key) ?? [] });
      if (isNew) stale += 1;
    }
  }
  return { checked, stale };
}

interface Graphs { readonly before: PackGraph | null; readonly graph: PackGraph }

/** The two states of the pack that a revision lies between; null where they are one, since then nothing can have changed. */
async function graphsOf({ database, job }: Reproving, { packVersion, isStarter }: RevisionToProve): Promise<Graphs | null> {
  if (packVersion === job.packVersion) return null;
  const originals = job.isOwn || isStarter;
  const graph = await graphOfPack(database, { key: job.packKey, version: job.packVersion }, { originals });
  const before = packVersion === null ? null : await graphOfPack(database, { key: job.packKey, version: packVersion }, { originals });
  return { before, graph };
}

async function findFor({ now, breathe, known }: Reproving, frozen: FrozenQuestion, { before, graph, versions }: Graphs & { readonly versions: string }): Promise<Finding | null> {
  const published = unfreezeQuestion(frozen);
  const { id } = published.question;
  const content = createHash('sha256').update(JSON.stringify([versions, { ...published.question, id: '' }, published.authored && { ...published.authored, id: '', base: null }])).digest('base64');
  const found = known.get(content);
  if (found !== undefined) return found && ofLineage(found, id);
  await breathe();
  const finding = findStaleness({ published, before, graph, knownAt: now.toISOString().slice(0, 10), tools: TOOLS });
  known.set(content, finding);
  return finding;
}

/** A mend takes the place of the question for which it is offered, not of the one for which it was worked out. */
function ofLineage(finding: Finding, id: string): Finding {
  return { ...finding, mends: finding.mends.map((mend) => (mend.placement === 'REPLACE' && mend.authored ? { ...mend, authored: { ...mend.authored, id } } : mend)) };
}

interface Found { readonly revision: string; readonly questionId: string; readonly finding: Finding | null; readonly known: readonly KnownAlert[] }

/** Stores, brings up to date or withdraws; tells whether a teacher has something to decide. */
async function writeDown(transaction: Transaction, { job: { packVersion }, now, newId }: Reproving, { revision, questionId, finding, known }: Found): Promise<boolean> {
  const own = known.filter((alert) => alert.questionId === questionId);
  const open = own.filter(({ resolution }) => resolution === null);
  if (finding === null) {
    await resolveAlerts(transaction, open.map(({ key }) => key), { resolution: 'PASSED', now });
    return false;
  }
  const cause = causeOf(finding);
  const isDecided = own.some(({ resolution, finding: earlier }) => resolution !== null && resolution !== 'PASSED' && causeOf(earlier) === cause);
  const [first, ...rest] = open;
  if (isDecided) return false;
  await resolveAlerts(transaction, rest.map(({ key }) => key), { resolution: 'PASSED', now });
  const takesPlaceOf = own.find((alert) => alert.resolution !== null && alert.packVersion === packVersion && alert.finding.kind === finding.kind);
  if (first && !takesPlaceOf) await updateAlert(transaction, first.key, { packVersion, finding });
  else await insertAlert(transaction, { key: newId(), revision, questionId, packVersion, finding, now });
  return true;
}
