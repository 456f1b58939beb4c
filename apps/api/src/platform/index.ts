export { connect, type Connection, type ConnectOptions, type Database, importPack, readPack, readPacks, type ImportResult, type OriginalToKeep, type StoredPack } from './database/index.js';
export { OperationalError } from './operational-error.js';
