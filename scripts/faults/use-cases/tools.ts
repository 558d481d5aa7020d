import { epochMs, instant } from '@/domain/calendar/instant';
import { maintenanceRepository } from '../../../cloudfunctions/_shared/repositories/maintenance';
import { TODAY, type Town } from '../../../test/functions/town';
import type { Act, UseCase } from '../use-case';

const NOON = instant(Date.parse(`${TODAY}T12:00:00+08:00`));
const PAUSE = { words: '正在升级', since: NOON, until: instant(epochMs(NOON) + 3_600_000) };

/** What is run on the machine of whoever keeps the service, as one call. */
const ran = (work: () => Promise<void>): Act => async () => {
  await work();
  return { ok: true, value: null, at: NOON };
};
const switchOf = (town: Town) => maintenanceRepository(town.db);

export const TOOLS: readonly UseCase[] = [
  { name: '打开只读开关', fn: 'tool', action: 'maintenance on', prepare: async (town) => ran(() => switchOf(town).begin(PAUSE)) },
  {
    name: '关上只读开关', fn: 'tool', action: 'maintenance off', prepare: async (town) => {
      await switchOf(town).begin(PAUSE);
      return ran(() => switchOf(town).end());
    },
  },
];
