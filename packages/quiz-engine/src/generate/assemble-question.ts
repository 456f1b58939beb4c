import { askedSlotOf } from '../proof/asked-slot.js';
import type { KeyedQuestion, Key, Option, OptionBasis } from '../model.js';
import type { Candidate, CandidateOption } from './candidate.js';
import type { Scene } from './build-scene.js';
import { createRandom, drawId, pick, shuffle } from './seeded-random.js';

/** Options with their ids, and for each of the candidate's options where it went. */
interface Placed { readonly options: readonly Option[]; readonly idOf: readonly string[] }

/**
 * Gives a candidate its wording, ids and order. Order and ids come from two streams, neither of which knows the key: ids are drawn
 * in the order shown, so they repeat nothing but that order.
 */
export function assembleQuestion(candidate: Candidate, scene: Scene): KeyedQuestion {
  const identity = [
    scene.seed, scene.graph.pack.slug, candidate.kind, candidate.template, candidate.slots.join('+'), candidate.keyClaims.join('+'), scene.asOf, scene.knownAt,
  ];
  const options = placeOptions(candidate.options, candidate.fixedOrder, [...identity, 'options']);
  const targets = placeOptions(candidate.targets, false, [...identity, 'targets']);
  const question: KeyedQuestion = {
    id: drawId(createRandom(...identity, 'question')),
    pack: scene.graph.pack.slug,
    kind: candidate.kind,
    stem: pick(candidate.stems(), createRandom(...identity, 'stem')) ?? '',
    options: options.options,
    targets: targets.options,
    unit: candidate.number?.unit ?? null,
    asked: {
      slot: '', asOf: scene.asOf, knownAt: scene.knownAt, speaksFor: candidate.speaksFor, keyClaims: candidate.keyClaims, premises: candidate.premises,
      lastReported: candidate.lastReported, why: candidate.why,
      ...(candidate.since === null || candidate.since === undefined ? {} : { since: candidate.since }),
      ...(candidate.proposition === null ? {} : { proposition: candidate.proposition }),
    },
    key: keyOf(candidate, options, targets),
    bases: basesOf(candidate.options, options.idOf),
  };
  return { ...question, asked: { ...question.asked, slot: askedSlotOf(question, scene.index) ?? '' } };
}

function placeOptions(options: readonly CandidateOption[], fixedOrder: boolean, identity: readonly string[]): Placed {
  const positions = options.map((_, at) => at);
  const shown = fixedOrder ? positions : shuffle(positions, createRandom(...identity, 'order'));
  const random = createRandom(...identity, 'ids');
  const idOf: string[] = options.map(() => '');
  const placed = shown.flatMap((at): Option[] => {
    const option = options[at];
    if (!option) return [];
    const id = drawId(random);
    idOf[at] = id;
    return [{ id, text: option.text, value: option.value }];
  });
  return { options: placed, idOf };
}

function keyOf(candidate: Candidate, options: Placed, targets: Placed): Key {
  if (candidate.number) return { type: 'NUMBER', number: candidate.number.value, claim: candidate.number.claim };
  if (candidate.targets.length > 0) {
    return { type: 'PAIRS', pairs: candidate.pairs.map((target, at) => ({ leftId: options.idOf[at] ?? '', rightId: targets.idOf[target] ?? '' })) };
  }
  const right = options.idOf.filter((_, at) => candidate.options[at]?.right === true);
  // A choice lists its right options as they are shown: their order in the key is then no record of how it was made.
  return { type: 'OPTIONS', optionIds: candidate.ordered ? right : options.options.map(({ id }) => id).filter((id) => right.includes(id)) };
}

function basesOf(options: readonly CandidateOption[], idOf: readonly string[]): readonly OptionBasis[] {
  return options.flatMap(({ basis }, at): OptionBasis[] => {
    const optionId = idOf[at];
    return basis === null || optionId === undefined ? [] : [{ optionId, ...basis }];
  });
}
