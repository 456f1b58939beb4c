import { createTurns } from '../../graph-store/turns.js';
import { badInput } from '../../graphql/bad-input.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { LiveHub, Ticket } from './live-hub.js';

/** Who watches, with what shows whether they still may. */
export interface LiveHolder extends Ticket { readonly viewer: RequestContext['viewer'] }

/** What a subscription works with: the context of a request, the hub, and who watches. */
export interface LiveContext extends RequestContext {
  readonly live: {
    readonly hub: LiveHub<LiveHolder>;
    readonly holder: LiveHolder;
    /** Pays for one state; throws where the budget does not hold it. */
    readonly pay: () => void;
  };
}

/** The context of a subscription; refuses a request that came without a socket. */
export function requireLive(context: RequestContext): LiveContext {
  return isLive(context) ? context : refuseWithoutSocket();
}

/** Refuses a subscription that was sent as a request. */
export function refuseWithoutSocket(): never {
  throw badInput('This is a subscription: ask for it over a WebSocket at this same address, by the protocol graphql-transport-ws.');
}

function isLive(context: RequestContext): context is LiveContext {
  return 'live' in context;
}

/** A context for what is read at one moment: what was remembered for the moment before is not what is so now. */
export function atThisMoment<Context extends RequestContext>(context: Context): Context {
  return { ...context, turns: createTurns() };
}
