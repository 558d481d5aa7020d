import type { Instant } from '@/domain/calendar/instant';
import { openDatabase, type Database } from '../database';
import { meter } from '../operation/meter';
import { asked, readOnlyDuring } from '../operation/read-only';
import { maintenanceRepository, type Pause } from '../repositories/maintenance';
import { metricsRepository } from '../repositories/metrics';
import { timerMarkRepository } from '../repositories/timer-marks';
import { listenToLog, MACHINE } from '../serving/runtime';
import { sdkApp } from './sdk';

let opened: { readonly db: Database; readonly pause: () => Promise<Pause | undefined> } | undefined;

function open() {
  if (opened) return opened;
  const db = openDatabase(sdkApp());
  const maintenance = maintenanceRepository(db);
  listenToLog(meter(metricsRepository(db)));
  const pause = asked(() => maintenance.pause(MACHINE.now()));
  return (opened = { db: readOnlyDuring(db, pause), pause });
}

/** The database of a function, for the life of the process: read-only while 只读 is on; from then on its calls are counted. */
export const functionDatabase = (): Database => open().db;

/** A timer ran to its end. */
export const markTimer = (timer: string, at: Instant, failed: readonly string[]): Promise<void> => timerMarkRepository(open().db).mark(timer, { at, failed });

/** Whether 只读 is on. */
export const pauseNow = (): Promise<Pause | undefined> => open().pause();
