import { formatDay, indexGraph, isKnown, type Source } from '@footnote/knowledge';
import { asQuestion, joinList, capitalise } from '../../phrase/sentence.js';
import { nameSource } from '../../phrase/name-source.js';
import { frameVoice, speakerOf, type FramingRequest } from '../../phrase/voice.js';
import { soundTellings } from '../../proof/support/tellings.js';
import { keysOf } from '../classify-failure.js';
import type { Mend } from '../finding.js';
import { draftAnew } from './draft-anew.js';
import { trueCaseOf } from './true-case-of.js';
import { authoredOf, mendStem, mendWith, type Workshop } from './workshop.js';

/** A stem that spoke for everybody says for whom it speaks: the answer then is what they report, whatever others add. */
export function nameTheSource(workshop: Workshop): readonly Mend[] {
  const { comparison, graph } = workshop;
  const sources = sourcesToName(workshop);
  if (sources.length === 0) return [];
  const names = joinList(sources.map((source) => nameSource(indexGraph(graph), source)));
  const sentence = (): string => `The stem says that it asks what ${names} ${sources.length === 1 ? 'says' : 'say'}. The key stays, so no mark changes.`;
  for (const stem of stemsNaming(workshop, sources)) {
    const mend = mendStem(workshop, { kind: 'NAME_THE_SOURCE', stem, speaksFor: sources.map(({ slug }) => slug), sentence });
    if (mend && !mend.keyChanges) return [mend];
  }
  const { asked, kind } = comparison.question;
  const slugs = new Set(sources.map(({ slug }) => slug));
  const keys = new Set(asked.keyClaims);
  const [redrafted] = draftAnew({
    graph, asOf: asked.asOf, knownAt: comparison.today, kinds: [kind], most: 1, name: `by ${[...slugs].join(' ')} of ${[...keys].join(' ')} ${JSON.stringify(asked.proposition ?? null)}`,
    accept: ({ speaksFor, keyClaims, proposition }) => speaksFor.length > 0 && speaksFor.every((slug) => slugs.has(slug)) && (keys.size > 0 ? keyClaims.length === keys.size && keyClaims.every((slug) => keys.has(slug)) : JSON.stringify(proposition) === JSON.stringify(asked.proposition)),
  });
  const mend = redrafted && mendWith(workshop, { kind: 'NAME_THE_SOURCE', placement: 'REPLACE', redrafted, sentence: sentence() });
  return mend && !mend.keyChanges ? [mend] : [];
}

/** Who told the key when it was published and tells it still; where the key is that nobody says so, the texts that were searched. */
function sourcesToName({ comparison }: Workshop): readonly Source[] {
  const { then, now, question } = comparison;
  if (question.asked.speaksFor.length > 0) return [];
  const keys = keysOf(comparison);
  const there = now.index.graph.sources;
  if (keys.length === 0) {
    return then.index.heldSources.flatMap((slug) => then.index.graph.sources.get(slug) ?? []).filter((source) => isKnown(source, question.asked.knownAt) && there.has(source.slug));
  }
  const tellers = keys.map(({ slug }) => new Set(soundTellings(now, slug).map(({ source }) => source.slug)));
  const [first] = keys;
  return first ? soundTellings(then, first.slug).flatMap(({ source }) => (tellers.every((slugs) => slugs.has(source.slug)) ? [source] : [])) : [];
}

function stemsNaming(workshop: Workshop, sources: readonly Source[]): readonly string[] {
  const { comparison: { question: { asked } }, graph } = workshop;
  const { stem } = authoredOf(workshop);
  const request: FramingRequest = { index: indexGraph(graph), voice: { sources, relayed: null, complete: false }, asOf: asked.asOf, lastReported: asked.lastReported };
  const day = formatDay(asked.asOf);
  const all = new RegExp(`the articles that had appeared by ${day}|the reports? of ${day}`, 'u');
  if (all.test(stem)) {
    const { name, lead } = speakerOf({ ...request, lastReported: null });
    const named = stem.replace(all, name);
    return [lead === null ? named : insertLead(named, lead)];
  }
  const rest = trueCaseOf(graph).lowerFirst(stem.replace(new RegExp(`^(?:As of|On) ${day},\\s*`, 'u'), ''));
  return frameVoice(request).flatMap(({ lead, trail }) => (lead !== null && trail === null ? [asQuestion(`${lead}, ${rest}`)] : []));
}

/** "…. What do A and B say about it?" becomes "…. As of 31 July 2023, what do A and B say about it?" */
function insertLead(stem: string, lead: string): string {
  const asks = /^(.*[.!?]\s+)(\p{Lu}[^.!?]*\?)$/u.exec(stem);
  return asks ? `${asks[1] ?? ''}${capitalise(lead)}, ${(asks[2] ?? '').charAt(0).toLowerCase()}${(asks[2] ?? '').slice(1)}` : asQuestion(`${lead}, ${stem.charAt(0).toLowerCase()}${stem.slice(1)}`);
}
