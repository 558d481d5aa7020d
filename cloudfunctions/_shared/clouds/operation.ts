import { openDatabase, type Database } from '../database';
import { asked, readOnlyDuring } from '../operation/read-only';
import { maintenanceRepository, type Pause } from '../repositories/maintenance';
import { MACHINE } from '../serving/runtime';
import { sdkApp } from './sdk';

let opened: { readonly db: Database; readonly pause: () => Promise<Pause | undefined> } | undefined;

function open() {
  if (opened) return opened;
  const db = openDatabase(sdkApp());
  const maintenance = maintenanceRepository(db);
  const pause = asked(() => maintenance.pause(MACHINE.now()));
  return (opened = { db: readOnlyDuring(db, pause), pause });
}

/** The database of a function, for the life of the process: read-only while 只读 is on. */
export const functionDatabase = (): Database => open().db;

/** Whether 只读 is on. */
export const pauseNow = (): Promise<Pause | undefined> => open().pause();
