export { PackEditResolver } from './edit.resolver.js';
export { PackEntitiesResolver, PackEntityResolver } from './pack-entity.resolver.js';
export { ContentFault, date, few, figure, line, lineOrNothing, outlet, pick } from './given-parts.js';
