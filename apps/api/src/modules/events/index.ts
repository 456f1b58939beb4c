import type { NodeType } from '../../graphql/node-id.js';
import { actorLoader, eventLoader } from './event.loader.js';

export { actorLoader, eventLoader, eventsOfActors } from './event.loader.js';
export { ActorResolver, EventParticipantResolver, EventRelationResolver, EventResolver, PackEventsResolver } from './event.resolver.js';
export { requireOrder } from './event.service.js';
export { writtenEvents, type ActorRecord, type EventRecord, type EventRelationRecord } from './event.store.js';

export const eventNodeTypes: readonly NodeType[] = [
  { type: 'Actor', find: (context, key) => actorLoader(context).find(key) },
  { type: 'Event', find: (context, key) => eventLoader(context).find(key) },
];
