import type { DeskRule } from '../../graphql/viewer/require-at-desk.js';

/**
 * Who imports articles, looks at them and decides about them: people alone. What stands in a pack was approved by somebody, whose name is
 * in the log; a program that approves in a teacher's name would make the log a lie. Programs bring whole packs instead, with `importPack`.
 */
export const IMPORTING: DeskRule = { scope: null, message: 'Articles are imported at a desk: sign in first.' };
