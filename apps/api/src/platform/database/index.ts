export { atDesk } from './at-desk.js';
export { connect, type Connection, type ConnectOptions } from './connect.js';
export { CountedClient, countStatements, statementOf } from './count-statements.js';
export { CHANNELS, openDatabase, type Channel, type Database, type Queries, type Transaction } from './database.js';
export { entityId, packId, type EntityKind } from './entity-id.js';
export { hashGraph, importPack, importPackFrom, type AttachOriginal, type DeskOfPack, type ImportConflict, type ImportOptions, type ImportResult, type OriginalToKeep } from './import-pack.js';
export { readPack, readPacks, readPackVersion, type StoredPack } from './read-pack.js';
export * as tables from './tables/index.js';
export { findMight, warnOfMight } from './warn-of-might.js';
