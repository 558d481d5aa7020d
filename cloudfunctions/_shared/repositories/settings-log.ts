import * as z from 'zod/mini';
import { SETTING_LABELS, type SettingKey } from '@/contract/office-settings';
import type { Instant } from '@/domain/calendar/instant';
import type { Database } from '../database';
import type { Agency } from './agencies';
import { instantField, keysIn } from './fields';

const changeRecord = z.looseObject({ at: instantField, by: z.string(), changed: z.array(keysIn(SETTING_LABELS)) });

/** Who changed what of an agency's settings, and when. */
interface SettingsChangeRecord {
  readonly at: Instant;
  /** Member id. */
  readonly by: string;
  readonly changed: readonly SettingKey[];
}

export interface SettingsLogRepository {
  /** Newest first. */
  readonly of: (agencyId: string, limit: number) => Promise<readonly SettingsChangeRecord[]>;
  /** Settings and log in one write, on the version that was read. */
  readonly save: (before: Agency, after: Pick<Agency, 'contact' | 'settings' | 'confirmed'>, change: SettingsChangeRecord) => Promise<'saved' | 'stale'>;
}

export function settingsLogRepository(db: Database): SettingsLogRepository {
  return {
    of: async (agencyId, limit) => (await db.collection('settingsLog').find({ agencyId }, { limit, orderBy: [['at', 'desc']] }))
      .map((stored) => changeRecord.parse(stored)).map(({ at, by, changed }) => ({ at, by, changed })),
    save: ({ id, version = 1, contact, settings }, after, change) => db.transaction(async (transaction) => {
      const stored = await transaction.collection('agencies').get(id);
      if (!stored || (stored.version ?? 1) !== version) return 'stale';
      await transaction.collection('agencies').change({ _id: id }, { contact: after.contact, settings: after.settings, confirmed: after.confirmed, version: version + 1 });
      await transaction.collection('settingsLog').add({ agencyId: id, ...change, before: { contact, settings }, after: { contact: after.contact, settings: after.settings } });
      return 'saved';
    }),
  };
}
