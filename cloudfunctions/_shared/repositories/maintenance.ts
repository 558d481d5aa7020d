import * as z from 'zod/mini';
import { epochMs, type Instant } from '@/domain/calendar/instant';
import type { Database } from '../database';
import { instantField } from './fields';

const pauseRecord = z.strictObject({ _id: z.string(), words: z.string(), since: instantField, until: instantField });

/** 只读: nothing is written for a while, and everybody is told why and until when. */
export type Pause = Readonly<Omit<z.infer<typeof pauseRecord>, '_id'>>;

/** 只读开关 of a deployment. Its end is always said: whoever turned it on may be cut off, and people must be able to file again. */
export interface MaintenanceRepository {
  /** Absent when everything can be written, also after the end that was said. */
  readonly pause: (at: Instant) => Promise<Pause | undefined>;
  readonly begin: (pause: Pause) => Promise<void>;
  readonly end: () => Promise<void>;
}

const ID = 'maintenance';

export function maintenanceRepository(db: Database): MaintenanceRepository {
  const operation = db.collection('operation');
  return {
    pause: async (at) => {
      const stored = await operation.get(ID);
      if (!stored) return undefined;
      const { words, since, until } = pauseRecord.parse(stored);
      return epochMs(until) > epochMs(at) ? { words, since, until } : undefined;
    },
    begin: (pause) => operation.put(ID, { ...pause }),
    end: async () => { await operation.remove(ID); },
  };
}
