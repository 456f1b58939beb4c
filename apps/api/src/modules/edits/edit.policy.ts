import type { DeskRule } from '../../graphql/viewer/require-at-desk.js';

/** Who changes a pack by hand and reads who did: people alone, whose names stand in the log. Programs bring whole packs instead, with `importPack`. */
export const EDITING: DeskRule = { scope: null, message: 'Packs of one\'s own are changed at a desk: sign in first.' };
