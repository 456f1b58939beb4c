import { corroborate } from '@footnote/knowledge';
import type { Hedge, Source } from '@footnote/knowledge';
import { sharedHedges } from '../phrase/hedge-words.js';
import { frameVoice, speakerOf } from '../phrase/voice.js';
import type { Framing, FramingRequest, Speaker, Voice } from '../phrase/voice.js';
import { corroborationOf } from './count-origins.js';
import type { Scene, Stated } from './build-scene.js';

/** The voice of these sources for a claim: with the report that they relay, where one origin stands behind all their tellings. */
export function voiceOf(scene: Scene, stated: Stated, sources: readonly Source[] = stated.sources): Voice {
  const slugs = new Set(sources.map(({ slug }) => slug));
  const { origins } = sources.length === stated.sources.length ? corroborationOf(scene, stated) : corroborate({
    claim: stated.claim, assertions: stated.tellings.filter(({ source }) => slugs.has(source)), sources: scene.index.sources, outlets: scene.index.outlets, knownAt: scene.knownAt,
  });
  const report = origins.length === 1 && origins[0]?.key.startsWith('source:') ? origins[0].key.slice('source:'.length) : null;
  const relayed = report !== null && !slugs.has(report) ? scene.index.sources.get(report) : undefined;
  if (!relayed) return { sources, relayed: null, complete: false };
  const relayers = scene.relayedBy.get(relayed.slug) ?? [];
  return { sources, relayed: relayed.label, complete: relayers.length === sources.length && relayers.every((slug) => slugs.has(slug)) };
}

/**
 * Whose account a question about a claim follows: all who tell it and do not contradict it elsewhere; of a state that is only last
 * reported, those who reported it last. Null where every teller contradicts itself.
 */
export function chooseVoice(scene: Scene, stated: Stated): Voice | null {
  const { lastReported } = stated.standing;
  const last = stated.tellings.filter(({ tense, source }) => tense === 'PRESENT' && scene.index.sources.get(source)?.published.latest === lastReported).map(({ source }) => source);
  const tellers = lastReported === null || last.length === 0 ? stated.sources : stated.sources.filter(({ slug }) => last.includes(slug));
  const speakers = tellers.filter(({ slug }) => !contradictsItself(scene, stated, slug));
  return speakers.length === 0 ? null : voiceOf(scene, stated, speakers);
}

/** The same voice with every source named: what a text does not say can be held against it only by name. */
export function nameEach(voice: Voice): Voice {
  return { ...voice, complete: false };
}

/** The sources that a stem in this voice speaks for by name; none where it speaks of all the outlets that relay a report. */
export function namedIn({ sources, complete }: Voice): readonly string[] {
  return complete && sources.length > 1 ? [] : sources.map(({ slug }) => slug);
}

function contradictsItself(scene: Scene, stated: Stated, source: string): boolean {
  return [...stated.contradicts].some((slug) => scene.statedBySlug.get(slug)?.tellings.some((telling) => telling.source === source));
}

/** The hedges of a claim as this voice tells it: where one of its sources tells it flat, none. */
export function hedgesIn(stated: Stated, voice: Voice): readonly Hedge[] {
  return hedgesOf([stated], voice.sources);
}

/** The hedges of several claims as these sources tell them: of each claim those that none of its tellers among them does without. */
export function hedgesOf(claims: readonly Stated[], sources: readonly Source[]): readonly Hedge[] {
  const named = new Set(sources.map(({ slug }) => slug));
  return [...new Set(claims.flatMap(({ tellings }) => sharedHedges(tellings.filter(({ source }) => named.has(source)))))];
}

/** The framings of a stem that follows this voice on the scene's day. */
export function framingsOf(scene: Scene, stated: Stated, voice: Voice): readonly Framing[] {
  return frameVoice(framingRequest(scene, stated, voice));
}

/** The voice as a subject; null for a state that is only last reported, of which a stem must say so in a frame. */
export function subjectOf(scene: Scene, stated: Stated, voice: Voice): Speaker | null {
  return stated.standing.lastReported === null ? speakerOf(framingRequest(scene, stated, voice)) : null;
}

function framingRequest(scene: Scene, stated: Stated, voice: Voice): FramingRequest {
  return { index: scene.index, voice, asOf: scene.asOf, lastReported: stated.standing.lastReported };
}
