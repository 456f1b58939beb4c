export { restoreBackup, type RestoreOptions, type RestoreSummary } from './restore-backup.js';
export { writeBackup, type BackupSummary } from './write-backup.js';
