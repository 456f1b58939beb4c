export { registerBackupHealth } from './backup-health.js';
export { startNightlyBackups, type NightlyBackups } from './nightly-backup.js';
export { restoreBackup, type RestoreOptions, type RestoreSummary } from './restore-backup.js';
export { writeBackup, type BackupSummary } from './write-backup.js';
