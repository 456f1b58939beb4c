export { readPackFolder, shippedPacks, writePackFolder } from './pack-folders.js';
