import { type Instant } from '@/domain/calendar/instant';
import { lt, type Database } from '../database';
import type { Sealer } from '../crypto/sealer';
import { pendingOf } from '../migrations/migrate';
import { timerStates, type MarkedTimer } from '../operation/timers';
import { instantField } from './fields';
import { keyRotationRepository, type KeyRotation } from './key-rotations';
import { maintenanceRepository, type Pause } from './maintenance';
import { metricsRepository, type MetricsRepository } from './metrics';
import { schemaVersionRepository } from './schema-versions';
import { timerMarkRepository } from './timer-marks';

/** What whoever watches the service asks the store. */
export interface OperationWatch {
  readonly pause: (at: Instant) => Promise<Pause | undefined>;
  readonly timers: () => Promise<readonly MarkedTimer[]>;
  /** 等着发的微信消息 whose time has come. */
  readonly outbox: (at: Instant) => Promise<{ readonly waiting: number; readonly since?: Instant }>;
  /** Absent while the hourly job has not seen the present key. */
  readonly keys: () => Promise<KeyRotation | undefined>;
  readonly migrations: () => Promise<readonly string[]>;
  readonly metrics: Pick<MetricsRepository, 'between'>;
}

export function operationWatch(db: Database, keys: { readonly sealer: Sealer }): OperationWatch {
  const outbox = db.collection('pushOutbox');
  return {
    pause: maintenanceRepository(db).pause,
    timers: () => timerStates(timerMarkRepository(db)),
    outbox: async (at) => {
      const due = { state: 'waiting', nextAt: lt(at) };
      const [waiting, [first]] = await Promise.all([outbox.count(due), outbox.find(due, { limit: 1, orderBy: [['nextAt', 'asc']], fields: ['nextAt'] })]);
      return { waiting, ...(first && { since: instantField.parse(first.nextAt) }) };
    },
    keys: async () => {
      const state = await keyRotationRepository(db, keys).state();
      return state?.key === keys.sealer.keyId ? state : undefined;
    },
    migrations: async () => pendingOf(await schemaVersionRepository(db).get()),
    metrics: metricsRepository(db),
  };
}
