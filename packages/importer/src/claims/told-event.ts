import type { ComposedEvent } from './compose-event.js';
import type { Act } from './read-acts.js';

/** An event with the clause that tells it. */
export interface ToldEvent extends ComposedEvent { readonly act: Act }
