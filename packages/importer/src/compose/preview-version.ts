import { splitSentences } from '@footnote/evidence';
import type { Evidence, PackGraph } from '@footnote/knowledge';
import { compareVersions, markDifferences, type TextPart, type VersionChange } from '../known/index.js';
import type { Reading } from '../model.js';
import { createDraft } from './draft.js';
import { withdrawLost } from './withdraw-lost.js';

/**
 * What the new text does to something that is cited of the old one: its passage stands where it stood (KEPT), elsewhere (MOVED) or with
 * a slip more or less (REWORDED); or it is gone, and with it nothing else (PASSAGE_GOES: the telling rests on another one too), the telling
 * (TELLING_GOES), or the claim (CLAIM_GOES: nobody else tells it, or what it speaks of goes).
 */
export const CITATION_FATES = ['KEPT', 'MOVED', 'REWORDED', 'PASSAGE_GOES', 'TELLING_GOES', 'CLAIM_GOES'] as const;
export type CitationFate = (typeof CITATION_FATES)[number];

/** A claim that rests on a passage of the older text. */
export interface VersionEffect { readonly claim: string; readonly statement: string; readonly quotation: string; readonly fate: CitationFate; /** Why the passage is not found again; null where it is. */ readonly why: string | null }

/** One difference: the older words, the newer ones, or both with what differs marked; and what is cited of the older ones. */
export interface ShownChange { readonly kind: VersionChange['kind']; readonly older: readonly TextPart[]; readonly newer: readonly TextPart[]; readonly effects: readonly VersionEffect[] }

/** What another version of a source would change, before anything of it is approved. */
export interface VersionPreview {
  readonly source: string;
  readonly label: string;
  readonly unchanged: number;
  /** Null where the two are too long to be compared sentence by sentence. */
  readonly changes: readonly ShownChange[] | null;
  /** How much is cited of the older text outside of what changed. */
  readonly kept: number;
  /** What is cited of it, and goes: tellings, and claims. */
  readonly tellingsGone: number;
  readonly claimsGone: number;
}

/** More pairs of sentences than these are not compared: two texts of two thousand sentences each. */
const MOST_PAIRS = 4_000_000;

/** Compares the text of an article with that of the source of which it is another version, and says what becomes of each citation; null where the pack does not have that text. */
export function previewVersion({ graph, reading, source: slug }: { readonly graph: PackGraph; readonly reading: Reading; readonly source: string }): VersionPreview | null {
  const source = graph.sources.find((one) => one.slug === slug);
  if (source === undefined || source.text === null) return null;
  const [older, newer] = [source.text, reading.cleaned.text];
  const evidence = graph.evidence.filter((one) => one.source === slug);
  const draft = createDraft({ reading, source: slug, graph });
  const withdrawn = new Set(withdrawLost(draft));
  const left = new Set(draft.graph.claims.map((claim) => claim.slug));
  const isTooLong = splitSentences(older).length * splitSentences(newer).length > MOST_PAIRS;
  const compared = compareVersions(isTooLong ? '' : older, isTooLong ? '' : newer, []);
  const { citations } = compareVersions('', newer, evidence);
  const effects = evidence.flatMap((one, at): readonly PlacedEffect[] => {
    const citation = citations[at];
    return citation === undefined ? [] : effectsOf(one, { graph, withdrawn, left, anchor: citation.anchor, why: citation.sentence });
  });
  const changes = isTooLong ? null : compared.changes.map((change) => showChange(change, { older, newer, effects }));
  const shown = new Set(changes?.flatMap((change) => change.effects));
  return {
    source: slug, label: source.label, unchanged: compared.unchanged, changes,
    kept: effects.filter(({ effect }) => !shown.has(effect)).length,
    tellingsGone: withdrawn.size, claimsGone: graph.claims.filter((claim) => !left.has(claim.slug)).length,
  };
}

interface PlacedEffect { readonly start: number; readonly end: number; readonly effect: VersionEffect }
interface Fates { readonly graph: PackGraph; readonly withdrawn: ReadonlySet<string>; readonly left: ReadonlySet<string>; readonly anchor: 'EXACT' | 'MOVED' | 'FUZZY' | 'ORPHANED'; readonly why: string | null }

const FOUND = { EXACT: 'KEPT', MOVED: 'MOVED', FUZZY: 'REWORDED' } as const;

/** What becomes of each telling that rests on a passage. */
function effectsOf(evidence: Evidence, { graph, withdrawn, left, anchor, why }: Fates): readonly PlacedEffect[] {
  const { slug, exact, start, end } = evidence;
  return graph.assertions.filter((one) => one.evidence.includes(slug)).map((one) => {
    const claim = graph.claims.find((each) => each.slug === one.claim);
    const fate: CitationFate = !left.has(one.claim) ? 'CLAIM_GOES' : anchor !== 'ORPHANED' ? FOUND[anchor] : withdrawn.has(one.slug) ? 'TELLING_GOES' : 'PASSAGE_GOES';
    return { start, end, effect: { claim: one.claim, statement: claim?.statement ?? one.claim, quotation: exact, fate, why } };
  });
}

interface Texts { readonly older: string; readonly newer: string; readonly effects: readonly PlacedEffect[] }

function showChange(change: VersionChange, { older, newer, effects }: Texts): ShownChange {
  const cited = change.kind === 'ADDED' ? [] : effects.filter(({ start, end }) => start < change.older.end && change.older.start < end).map(({ effect }) => effect);
  const whole = (text: string, { start, end }: { readonly start: number; readonly end: number }): readonly TextPart[] => [{ text: text.slice(start, end), differs: true }];
  switch (change.kind) {
    case 'ADDED': return { kind: 'ADDED', older: [], newer: whole(newer, change.newer), effects: [] };
    case 'REMOVED': return { kind: 'REMOVED', older: whole(older, change.older), newer: [], effects: cited };
    case 'CHANGED': {
      const marked = markDifferences(older.slice(change.older.start, change.older.end), newer.slice(change.newer.start, change.newer.end));
      return { kind: 'CHANGED', older: marked.older, newer: marked.newer, effects: cited };
    }
    default: return change satisfies never;
  }
}
