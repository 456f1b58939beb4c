import type { Corroboration, OriginVerdict } from '@footnote/knowledge';
import type { OptionValue } from '../../model.js';
import { corroborationOf, countsOrigins } from '../../generate/count-origins.js';
import { propose } from '../../generate/candidate.js';
import type { Candidate, CandidateOption } from '../../generate/candidate.js';
import type { Scene, Stated } from '../../generate/build-scene.js';
import { hedgeAdverb, sharedHedges } from '../../phrase/hedge-words.js';
import { nameSource } from '../../phrase/name-source.js';
import { asQuestion, capitalise, joinList, spellNumber } from '../../phrase/sentence.js';
import { tellAsReported } from '../../phrase/tell-position.js';
import { dayBy } from '../../phrase/voice.js';

type Origins = Extract<OptionValue, { type: 'ORIGINS' }>;

/** Repetition or corroboration: how many origins stand behind what two or more outlets tell. */
export function generateCorroboration(scene: Scene): readonly Candidate[] {
  return scene.stated.flatMap((stated) => (stated.sources.length >= 2 && stated.standing.state !== 'NOT_YET' && countsOrigins(scene, stated) ? askOrigins(scene, stated) : []));
}

const WORTH: Readonly<Partial<Record<Stated['claim']['predicate']['type'], number>>> = { POSITION: 0.85, REASON: 0.75, FIGURE: 0.7, ASPECT: 0.65, STATEMENT: 0.6 };

function askOrigins(scene: Scene, stated: Stated): readonly Candidate[] {
  const { claim } = stated;
  const found = corroborationOf(scene, stated);
  if (found.outletCount < 2) return [];
  const right = originsOf(found);
  const wrong = alternativesTo(found, right).slice(0, 3);
  return wrong.length < 2 ? [] : [propose({
    kind: 'CORROBORATION', template: `origins-${found.verdict}`, stems: () => writeOriginStems(scene, stated),
    options: [
      originOption({ value: right, outlets: found.outletCount, isRight: true }),
      ...wrong.map((value): CandidateOption => originOption({ value, outlets: found.outletCount, isRight: false, claim: claim.slug })),
    ],
    slots: [`${claim.slug}?origins`], speaksFor: stated.sources.map(({ slug }) => slug), keyClaims: [claim.slug], worth: WORTH[claim.predicate.type] ?? 0.5, difficulty: found.verdict === 'UNDETERMINED' ? 0.75 : 0.6,
  })];
}

function originsOf({ verdict, origins, originCountMin, originCountMax }: Corroboration): Origins {
  return { type: 'ORIGINS', verdict, originKeys: origins.map(({ key }) => key), min: originCountMin, max: originCountMax };
}

/** What a reader who counts outlets, or trusts too little, would answer. */
function alternativesTo({ outletCount, origins }: Corroboration, right: Origins): readonly Origins[] {
  const keys = origins.map(({ key }) => key);
  const all: readonly Origins[] = [
    { type: 'ORIGINS', verdict: 'INDEPENDENT', originKeys: keys, min: outletCount, max: outletCount },
    { type: 'ORIGINS', verdict: 'SHARED_ORIGIN', originKeys: keys.slice(0, 1), min: 1, max: 1 },
    { type: 'ORIGINS', verdict: 'UNDETERMINED', originKeys: keys, min: 1, max: Math.max(2, right.verdict === 'UNDETERMINED' ? right.max : outletCount) },
    ...(outletCount > 2 ? [{ type: 'ORIGINS' as const, verdict: 'INDEPENDENT' as const, originKeys: keys.slice(0, 2), min: 2, max: 2 }] : []),
  ];
  return all.filter(({ verdict, min, max }) => verdict !== right.verdict || min !== right.min || max !== right.max);
}

interface OriginsToShow { readonly value: Origins; readonly outlets: number; readonly isRight: boolean; readonly claim?: string }

function originOption({ value, outlets, isRight, claim }: OriginsToShow): CandidateOption {
  return {
    text: describeOrigins(value, outlets), value, right: isRight,
    basis: isRight || claim === undefined ? null : { refutation: 'CONTRADICTED', claims: [claim], absences: [] },
  };
}

/** The options, alike in form: a count of origins and what it means. */
function describeOrigins({ verdict, min, max }: Origins, outlets: number): string {
  const both = outlets === 2 ? 'both' : `all ${spellNumber(outlets)}`;
  const texts: Readonly<Record<OriginVerdict, string>> = {
    SINGLE: 'One, known from a single outlet',
    SHARED_ORIGIN: `One, which ${both} outlets share`,
    INDEPENDENT: `${capitalise(spellNumber(min))}, independent of each other`,
    UNDETERMINED: `Between ${spellNumber(min)} and ${spellNumber(max)}; it cannot be told`,
  };
  return texts[verdict];
}

function writeOriginStems(scene: Scene, stated: Stated): readonly string[] {
  const names = joinList(stated.sources.map((source) => nameSource(scene.index, source)));
  const by = dayBy(scene.asOf, stated.sources);
  const adverb = hedgeAdverb(sharedHedges(stated.tellings));
  const that = `that${adverb === '' ? '' : `, ${adverb},`} ${scene.trueCase.lowerFirst(tellAsReported(scene.index, stated.claim))}`;
  const reported = asQuestion(`${by}, ${names} reported ${that}. How many origins stand behind their reports`);
  // A hedge that is a phrase of its own, “by unofficial accounts”, does not stand well behind “by 31 July”.
  if (adverb.includes(' ')) return [reported];
  return [
    reported,
    asQuestion(`${names} all reported, ${by}, ${that}. From how many origins does this come`.replace(/^(.*?) all /u, stated.sources.length === 2 ? '$1 both ' : '$1 all ')),
  ];
}
