// Commands that work in an environment: bundled by themselves, so that the others start without the SDK and the local cloud.
export { backupNow } from './backup/backup-now';
export { clearUploads } from './clear-uploads';
export { logVerify } from './log-verify';
export { maintain } from './maintain';
export { metricsOf } from './metrics-of';
export { migrateAll } from './migrate-all';
export { restoreFrom } from './backup/restore-from';
