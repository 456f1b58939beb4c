import { chanceOf, drawFor, drawWeighted, traitsOf, type Draw } from './answer-model.js';

export interface Choice { readonly id: string; readonly text: string }

/** A question as a student sees it. */
export interface AskedQuestion {
  readonly id: string;
  readonly kind: string;
  readonly stem: string;
  readonly options: readonly Choice[];
  readonly targets: readonly Choice[];
}

/** What is right, in the texts that students see: ids differ from revision to revision. */
export interface KeyInWords {
  /** What is asked, in a form that is the same however it is worded. */
  readonly mark: string;
  readonly options: readonly string[];
  readonly pairs: readonly { readonly left: string; readonly right: string }[];
  readonly number: number | null;
}

export interface Answer { readonly optionIds?: readonly string[]; readonly pairs?: readonly { readonly leftId: string; readonly rightId: string }[]; readonly number?: number }

export interface Student { readonly name: string; readonly ability: number }

/** How plausible a class finds an option, where that is not drawn: an author's bad idea of a wrong answer fools nobody. */
export type Plausibility = ReadonlyMap<string, number>;

export interface Asking { readonly seed: string; readonly student: Student; readonly question: AskedQuestion; readonly key: KeyInWords; readonly plausibility: Plausibility }

/** What a student answers: right with the chance that the model gives, else wrong in a way that somebody might be. */
export function chooseAnswer(asked: Asking): Answer {
  // Options may come shuffled, and what is drawn must not depend on that.
  const byText = [...asked.question.options].sort((a, b) => (a.text < b.text ? -1 : 1));
  const asking = { ...asked, question: { ...asked.question, options: byText } };
  const { seed, student, question, key } = asking;
  const draw = drawFor(seed, 'answer', student.name, key.mark);
  const choices = question.kind === 'NUMERIC' ? 0 : Math.max(question.options.length, 2);
  return draw() < chanceOf(traitsOf(seed, key.mark, choices), student.ability) ? rightAnswer(asking) : wrongAnswer(asking, draw);
}

const idOf = (choices: readonly Choice[], text: string): string => {
  const found = choices.find((choice) => choice.text === text);
  if (found === undefined) throw new Error(`"${text}" is the key of no option`);
  return found.id;
};

function rightAnswer({ question: { kind, options, targets }, key }: Asking): Answer {
  if (kind === 'NUMERIC') return { number: key.number ?? 0 };
  if (kind === 'MATCH') return { pairs: key.pairs.map(({ left, right }) => ({ leftId: idOf(options, left), rightId: idOf(targets, right) })) };
  return { optionIds: key.options.map((text) => idOf(options, text)) };
}

function wrongAnswer(asking: Asking, draw: Draw): Answer {
  const { question: { kind, options }, key } = asking;
  const right = rightAnswer(asking);
  switch (kind) {
    // Off by a nought, or by a little.
    case 'NUMERIC': return { number: Math.round((key.number ?? 1) * (draw() < 0.5 ? 10 : 1.1)) };
    case 'ORDER': return { optionIds: swapTwo(right.optionIds ?? [], draw) };
    case 'MATCH': {
      const rights = swapTwo((right.pairs ?? []).map(({ rightId }) => rightId), draw);
      return { pairs: (right.pairs ?? []).map(({ leftId, rightId }, index) => ({ leftId, rightId: rights[index] ?? rightId })) };
    }
    case 'MULTIPLE_CHOICE': {
      // One too many or one too few, never none.
      const flipped = drawDistractor(asking, draw, (right.optionIds ?? []).length > 1 ? options : options.filter(({ id }) => !right.optionIds?.includes(id)));
      const chosen = new Set(right.optionIds);
      if (flipped !== undefined && !chosen.delete(flipped.id)) chosen.add(flipped.id);
      return { optionIds: options.map(({ id }) => id).filter((id) => chosen.has(id)) };
    }
    default: {
      const distractor = drawDistractor(asking, draw, options.filter(({ id }) => !right.optionIds?.includes(id)));
      return distractor === undefined ? right : { optionIds: [distractor.id] };
    }
  }
}

/** Some wrong answers are more tempting than others, to the whole class alike. */
function drawDistractor({ seed, question, key: { mark }, plausibility }: Asking, draw: Draw, options: readonly Choice[]): Choice | undefined {
  return drawWeighted(draw, options, (option) => plausibility.get(option.text) ?? 0.25 + drawFor(seed, 'option', mark, question.options.indexOf(option))());
}

function swapTwo<Item>(items: readonly Item[], draw: Draw): readonly Item[] {
  const at = Math.floor(draw() * Math.max(1, items.length - 1));
  const [first, second] = [items[at], items[at + 1]];
  return first === undefined || second === undefined ? items : items.with(at, second).with(at + 1, first);
}
