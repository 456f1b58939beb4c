import type { ActorKind, EventRelationKind, Hedge } from '@footnote/knowledge';
import type { ExpectedPosition } from '../../positions/testing/affairs.js';

/** What a careful reader takes from one article about an invented affair; its text stands beside, in `<name>.txt`. */
export interface UnseenArticle {
  readonly name: string;
  readonly style: string;
  /** The day on which it was published, as `YYYY-MM-DD`; null where the text does not say so. */
  readonly published: string | null;
  readonly actors: readonly { /** A part of the name, in small letters. */ readonly name: string; readonly kinds: readonly ActorKind[] }[];
  /** Met by the title or the clause of an event; `day` is null where the article does not give one. */
  readonly events: readonly { readonly title: RegExp; readonly day: string | null }[];
  /** Titles that no event may have: what is planned, denied or only possible. */
  readonly notEvents: readonly RegExp[];
  readonly positions: readonly ExpectedPosition[];
  /** Positions that a reader may take from it and need not. */
  readonly alsoRight: readonly Omit<ExpectedPosition, 'chain'>[];
  readonly figures: readonly number[];
  readonly relations: readonly { readonly kinds: readonly EventRelationKind[]; readonly from: RegExp; readonly to: RegExp }[];
  /** A hedge somewhere in a sentence with these words. */
  readonly hedges: readonly { readonly over: RegExp; readonly hedge: Exclude<Hedge, 'NONE'> }[];
  /** Parts of the words that stand for voices without a name. */
  readonly voices: readonly string[];
  /** Parts of the names of the outlets on whose reporting it leans, in small letters. */
  readonly reliesOn?: readonly string[];
}
