import { casesOfToday } from './001-cases';
import { accessReasons } from './002-access-reasons';
import { versionsCounted } from './003-versions';
import { recordsMarked } from './004-marks';
import { messagesLookedAt } from './005-messages';
import { reportsMarked } from './006-report-marks';
import type { Migration } from './migration';

/** 全部迁移 in their order. */
export const MIGRATIONS: readonly Migration[] = [casesOfToday, accessReasons, versionsCounted, recordsMarked, messagesLookedAt, reportsMarked];
