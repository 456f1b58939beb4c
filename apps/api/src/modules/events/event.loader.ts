import { loadLists, loadPages } from '../../graph-store/load-pages.js';
import { loadRows } from '../../graph-store/load-rows.js';
import { perRequest } from '../../graphql/request-context.js';
import { actorsOfPack, eventsOfActor, eventsOfPack, participantsOfEvent, readActors, readEvents, relationsOfEvent, toActor, toEvent, toEventRelation, toParticipant } from './event.store.js';

export const actorLoader = perRequest(loadRows({ byIds: readActors, thingsOf: (rows) => rows.map(toActor) }));
export const eventLoader = perRequest(loadRows({ byIds: readEvents, thingsOf: (rows) => rows.map(toEvent) }));
export const actorsOfPackLoader = perRequest(loadPages(actorsOfPack, (rows) => rows.map(toActor)));
export const eventsOfPackLoader = perRequest(loadPages(eventsOfPack, (rows) => rows.map(toEvent)));
export const participantsLoader = perRequest(loadLists(participantsOfEvent, (rows) => rows.map(toParticipant)));
export const relationsLoader = perRequest(loadLists(relationsOfEvent, (rows) => rows.map(toEventRelation)));
export const eventsOfActorLoader = perRequest(loadPages(eventsOfActor, (rows) => rows.map(toEvent)));
export const eventsOfActors = perRequest(loadLists(eventsOfActor, (rows) => rows.map(toEvent)));
