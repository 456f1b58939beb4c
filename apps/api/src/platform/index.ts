export { restoreBackup, writeBackup, type BackupSummary, type RestoreSummary } from './backup/index.js';
export { openDataFolder } from './data-folder.js';
export { connect, importPack, readPacks, type Connection, type ConnectOptions, type ImportResult, type OriginalToKeep, type StoredPack } from './database/index.js';
export { attach, importShippedPacks } from './import-shipped-packs.js';
export { createLogger } from './logger.js';
export { errorMessage, OperationalError } from './operational-error.js';
export { readEnvironment, type Environment } from '../environment.js';
