import { ArgsType, Field, ID, Int } from 'type-graphql';
import { ActorKind, ContradictionKind, EventRelationKind, Hedge } from './enums.js';
import { DEFAULT_FIRST, MAX_FIRST } from './connection.js';
import { ClaimFilter } from './inputs.js';
import { QuestionKind } from './quiz-enums.js';
import { DateScalar } from './scalars.js';

const PACK = 'The slug of a pack; left out, of all packs.';
const KNOWN_AT = 'Take only into account what had been published by this day; left out, everything.';
const AS_OF = 'The day that is asked about: who held which position on it.';

/** Which page of a list. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: `How many to give at most, from 0 to ${String(MAX_FIRST)}; ${String(DEFAULT_FIRST)} if it is left out. More than ${String(MAX_FIRST)} are refused: go on with \`after\` instead.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Go on after this cursor: the `endCursor` of the page before. Cursors belong to the list that gave them.' })
  after?: string | null;
}

/** A page of what one pack holds, or all of them. */
@ArgsType()
export class PackPageArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: PACK })
  pack?: string | null;
}

/** Something of a pack, by its slug. */
@ArgsType()
export class SlugArguments {
  @Field(() => String, { description: 'The slug of its pack.' })
  pack!: string;

  @Field(() => String, { description: 'Its own slug.' })
  slug!: string;
}

/** Which actors. */
@ArgsType()
export class ActorArguments extends PackPageArguments {
  @Field(() => ActorKind, { nullable: true, description: 'Only actors of this kind.' })
  kind?: keyof typeof ActorKind | null;
}

/** Which events. */
@ArgsType()
export class EventArguments extends PackPageArguments {
  @Field(() => DateScalar, { nullable: true, description: 'Only events that can have happened on this day or later. An event of uncertain date counts if its interval reaches so far.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only events that can have happened on this day or earlier.' })
  to?: string | null;

  @Field(() => EventRelationKind, { nullable: true, description: 'Only events that stand so to another: `OVERRIDES` gives those that overrode something.' })
  relation?: keyof typeof EventRelationKind | null;
}

/** Which relations of an event. */
@ArgsType()
export class EventRelationArguments {
  @Field(() => EventRelationKind, { nullable: true, description: 'Only relations of this kind.' })
  kind?: keyof typeof EventRelationKind | null;
}

/** Which tellings of an outlet. */
@ArgsType()
export class TellingPageArguments extends PageArguments {
  @Field(() => Hedge, { nullable: true, description: 'Only what is told with this hedge.' })
  hedge?: keyof typeof Hedge | null;
}

/** Which claims of a pack that is known. */
@ArgsType()
export class ClaimPageArguments extends PageArguments {
  @Field(() => ClaimFilter, { nullable: true, description: 'Which claims to give; left out, all.' })
  filter?: ClaimFilter | null;
}

/** Which claims. */
@ArgsType()
export class ClaimArguments extends ClaimPageArguments {
  @Field(() => String, { nullable: true, description: PACK })
  pack?: string | null;
}

/** Which contradictions. */
@ArgsType()
export class ContradictionArguments extends PackPageArguments {
  @Field(() => ContradictionKind, { nullable: true, description: 'Only contradictions about this.' })
  kind?: keyof typeof ContradictionKind | null;
}

/** The two clocks, of which neither has to be set. */
@ArgsType()
export class ClockPageArguments extends PageArguments {
  @Field(() => DateScalar, { nullable: true, description: `${AS_OF} Left out, today.` })
  asOf?: string | null;

  @Field(() => DateScalar, { nullable: true, description: KNOWN_AT })
  knownAt?: string | null;
}

/** Up to when reports are taken into account. */
@ArgsType()
export class KnownAtArguments {
  @Field(() => DateScalar, { nullable: true, description: KNOWN_AT })
  knownAt?: string | null;
}

/** Which positions. */
@ArgsType()
export class PositionArguments extends PageArguments {
  @Field(() => String, { description: 'The slug of the issue.' })
  issue!: string;

  @Field(() => String, { nullable: true, description: 'The slug of its pack. It may be left out where only one pack has such an issue.' })
  pack?: string | null;

  @Field(() => DateScalar, { description: AS_OF })
  asOf!: string;

  @Field(() => DateScalar, { nullable: true, description: KNOWN_AT })
  knownAt?: string | null;
}

/** Which changes of position. */
@ArgsType()
export class PositionChangeArguments extends PageArguments {
  @Field(() => String, { description: 'The slug of the issue.' })
  issue!: string;

  @Field(() => String, { nullable: true, description: 'The slug of its pack. It may be left out where only one pack has such an issue.' })
  pack?: string | null;

  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The second day, not before the first.' })
  to!: string;

  @Field(() => DateScalar, { nullable: true, description: KNOWN_AT })
  knownAt?: string | null;
}

/** Which changes. */
@ArgsType()
export class ChangeArguments extends PageArguments {
  @Field(() => String, { description: 'The slug of the pack.' })
  pack!: string;

  @Field(() => DateScalar, { description: 'The first day of the time that is asked about.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  to!: string;
}

/** Whose origins. */
@ArgsType()
export class SourcePageArguments extends PageArguments {
  @Field(() => ID, { description: 'The id of a source.' })
  source!: string;
}

/** What to search for. */
@ArgsType()
export class SearchArguments extends PackPageArguments {
  @Field(() => String, { description: 'The words to look for, as in a search engine: `order evidence` finds both, `"war crimes"` finds the phrase, `or` finds either, `-visa` leaves out.' })
  text!: string;
}

/** Which suggestions. */
@ArgsType()
export class QuestionDraftArguments extends PageArguments {
  @Field(() => String, { description: 'The slug of the pack.' })
  pack!: string;

  @Field(() => DateScalar, { description: 'The day as of which the questions ask.' })
  asOf!: string;

  @Field(() => DateScalar, { nullable: true, description: KNOWN_AT })
  knownAt?: string | null;

  @Field(() => [QuestionKind], { nullable: true, description: 'Only questions of these kinds; left out, of all.' })
  kinds?: readonly (keyof typeof QuestionKind)[] | null;

  @Field(() => String, { nullable: true, description: 'Any text. The same text gives the same questions, with the same ids, in the same order; left out, `footnote`.' })
  seed?: string | null;
}

/** Which attempt. */
@ArgsType()
export class AttemptArguments {
  @Field(() => ID, { description: 'The id of the attempt.' })
  id!: string;

  @Field(() => String, { description: 'The secret that starting it gave.' })
  resumeToken!: string;
}
