import { compareDates, formatDate, type Assertion, type AttributionStep } from '@footnote/knowledge';
import type { Place } from '../problems.js';
import type { CheckContext } from './check-soundness.js';

/** Whom a source has something from must be somebody it says it relies on; otherwise origins would be counted wrongly. */
export function checkAttribution(context: CheckContext): void {
  for (const assertion of context.graph.assertions) checkChain(context, assertion);
  checkReliances(context);
  checkUnusedSources(context);
}

function checkChain(context: CheckContext, assertion: Assertion): void {
  const seen = new Set<string>([`source ${assertion.source}`]);
  // Nearest voice first: each further text must be relied on by one that stands nearer.
  let nearer = [assertion.source];
  for (const [index, step] of [...assertion.chain.entries()].reverse()) {
    const place = context.places.find('assertion', assertion.slug, 'chain', index);
    checkVoice(context, step, place);
    for (const voice of [step.source === null ? null : `source ${step.source}`, step.actor === null ? null : `actor ${step.actor}`]) {
      if (voice === null) continue;
      if (seen.has(voice)) context.log.error(place, { code: 'ATTRIBUTION_CYCLE', message: `The ${voice} stands twice in the way by which "${assertion.source}" has "${assertion.claim}".`, remedy: 'Name each voice once, furthest first; the source itself is not part of its chain.' });
      seen.add(voice);
    }
    if (step.source === null) continue;
    const { source } = step;
    const isReliedOn = nearer.some((slug) => slug === source || (context.index.reliancesOfSource.get(slug) ?? []).some((reliance) => reliance.on === source));
    if (!isReliedOn) {
      context.log.error(context.places.find('assertion', assertion.slug, 'chain', index, 'source'), {
        code: 'CHAIN_WITHOUT_RELIANCE', message: `"${assertion.source}" is said to have this from "${source}", but ${nearer.map((slug) => `"${slug}"`).join(' and ')} does not rely on it.`,
        remedy: `Add \`{ source: ${source}, quote: … }\` to \`reliesOn\` in sources/${nearer.at(-1) ?? assertion.source}.md, or remove the source from the chain.`,
      });
    }
    nearer = [...nearer, source];
  }
}

/** Origins are told apart by who speaks: a named voice needs a name, and one without a name is nobody in particular. */
function checkVoice(context: CheckContext, step: AttributionStep, place: Place): void {
  const actor = step.actor === null ? null : (context.index.actors.get(step.actor) ?? null);
  if (step.kind === 'NAMED_ON_RECORD' && (actor === null || actor.kind === 'ANONYMOUS')) {
    context.log.error(place, { code: 'ATTRIBUTION_KIND', message: `"${step.label}" is said to speak by name, but ${actor === null ? 'the step names no actor' : `"${actor.slug}" is anonymous`}.`, remedy: 'Add `actor:` with the person or body that speaks, or write `kind: ANONYMOUS`.' });
  }
  if (step.kind === 'ANONYMOUS' && actor !== null && actor.kind === 'PERSON') {
    context.log.error(place, { code: 'ATTRIBUTION_KIND', message: `"${step.label}" is said to be anonymous, but "${actor.slug}" is a named person.`, remedy: 'Write `kind: NAMED_ON_RECORD`, or name an actor of kind ANONYMOUS.' });
  }
}

function checkReliances(context: CheckContext): void {
  for (const source of context.graph.sources) {
    (context.index.reliancesOfSource.get(source.slug) ?? []).forEach((reliance, index) => {
      const on = context.index.sources.get(reliance.on);
      const place = context.places.find('source', source.slug, 'reliesOn', index);
      if (on !== undefined && compareDates(on.published, source.published) === 'AFTER') {
        context.log.error(place, { code: 'RELIANCE_ON_LATER_SOURCE', message: `"${source.slug}" (${formatDate(source.published)}) cannot rely on "${on.slug}" (${formatDate(on.published)}).`, remedy: 'Correct one of the dates, or name the earlier report that it does rely on.' });
      }
      if (reliance.declared && reliance.evidence.length === 0 && source.text !== null) {
        context.log.error(place, { code: 'RELIANCE_WITHOUT_EVIDENCE', message: `"${source.slug}" is said to declare that it relies on "${reliance.on}", without the passage.`, remedy: 'Add `quote:` with the words of the summary that say so, or `declared: false` where only the wording is alike.' });
      }
    });
  }
}

function checkUnusedSources(context: CheckContext): void {
  const reliedOn = new Set(context.graph.reliances.map((reliance) => reliance.on));
  for (const source of context.graph.sources) {
    const place = context.places.find('source', source.slug);
    if (source.textKind === 'UNSEEN' && !reliedOn.has(source.slug)) {
      context.log.warn(place, { code: 'SOURCE_UNUSED', message: `Nobody relies on the unseen source "${source.slug}".`, remedy: 'Add it to `reliesOn` of the source that cites it, or remove it.' });
    } else if (source.textKind !== 'UNSEEN' && !context.index.assertionsOfSource.has(source.slug)) {
      context.log.warn(place, { code: 'SOURCE_UNUSED', message: `"${source.slug}" asserts nothing.`, remedy: 'Add claims that it tells of, or remove it.' });
    }
  }
}
