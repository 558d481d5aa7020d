import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tcb from '@cloudbase/node-sdk';
import { APPLICANT_KIND_KEYS } from '@/domain/applicant/kinds';
import { addDays, civilDate } from '@/domain/calendar/civil-date';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { LEAF_KEYS } from '@/domain/statute/leaves';
import { startLocalCloud } from '../../cloudfunctions/_local/local-cloud';
import { bindPeople } from '../../cloudfunctions/_local/seed';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { openDatabase } from '../../cloudfunctions/_shared/database';
import type { CaseKeys } from '../../cloudfunctions/_shared/repositories/case-mapping';
import type { CaseRecord } from '../../cloudfunctions/_shared/repositories/case-record';
import { agencyRepository } from '../../cloudfunctions/_shared/repositories/agencies';
import { SCHEMA } from '../../cloudfunctions/_shared/schema';
import type { Schema } from '../../cloudfunctions/_shared/schema-types';
import { pattern, storeCases } from './stored-cases';

const FIRST_DAY = civilDate('2025-01-01');
/** What is asked of the cases here; without the others a hundred thousand of them are there in a minute or two. */
const ASKED: readonly string[] = ['countedByReceipt', 'countedByEnd', 'remediedByEnd', 'workByDay', 'workByGroup', 'workByOverdue'];
const NARROW: Schema = {
  ...SCHEMA, collections: { ...SCHEMA.collections, cases: { ...SCHEMA.collections.cases, indexes: SCHEMA.collections.cases.indexes.filter(({ name }) => ASKED.includes(name)) } },
};
const OPENID = 'oBench-recount-000000000000001';

/** The same application so many times, received and answered on days of one year; one in twenty is open. */
async function fill(agencyId: string, count: number, keys: CaseKeys): Promise<void> {
  const one = pattern(agencyId, keys);
  const made = (index: number): CaseRecord => {
    const _id = `${agencyId}-${String(index).padStart(10, '0')}`;
    const receivedOn = addDays(FIRST_DAY, (index * 7919) % 300);
    const closedOn = index % 20 === 0 ? undefined : addDays(receivedOn, 5 + (index % 40));
    const ended = closedOn && { closedOn, outcome: LEAF_KEYS[(index * 11) % LEAF_KEYS.length] ?? 'granted', state: 'closed' as const };
    return {
      ...one, _id, number: _id, applicantKind: APPLICANT_KIND_KEYS[(index * 5) % APPLICANT_KIND_KEYS.length] ?? 'naturalPerson', state: 'inProgress', receivedOn, ...ended,
      projection: { ...one.projection, open: !closedOn, counted: true, unconfirmed: false, submittedKey: `${receivedOn}/${_id}`, receivedKey: `${receivedOn}/${_id}`, closedKey: `${closedOn ?? '9999-12-31'}/${_id}` },
    };
  };
  await storeCases(count, made);
}

/** The most memory that a process of the function held, in MB; unknown where the machine does not tell. */
function peakMemory(): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const peaks = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('/annual/index.js') || !readFileSync(`/proc/${pid}/status`, 'utf8').includes(`PPid:\t${process.pid}\n`)) return [];
      return [Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000];
    } catch { return []; }
  });
  return peaks.length === 0 ? undefined : Math.max(...peaks);
}

/** Two offices in one cloud, and what counting one of them anew takes. */
export async function works() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-recount-'));
  const cloud = await startLocalCloud({ dataFolder: folder, schema: NARROW, survives: 'processDeath' });
  Object.assign(process.env, cloud.adminEnv);
  const db = openDatabase(tcb.init({ env: cloud.adminEnv.TCB_ENV ?? '' }));
  const keys = { ...await deploymentKeys(db, cloud.adminEnv), calendar: CHINA_CALENDAR };
  return {
    limits: SCHEMA.functions.find(({ name }) => name === 'annual'),
    peakMemory,
    fill: async (agencyId: string, count: number) => {
      await agencyRepository(db).save({ id: agencyId, name: `${agencyId}县人民政府`, shortName: agencyId, level: 'county', numberPrefix: agencyId });
      await bindPeople({ env: cloud.adminEnv }, [{ id: `bench-${agencyId}`, openid: OPENID, agencyId, name: '经办员', roles: ['officer'] }]);
      await fill(agencyId, count, keys);
    },
    /** As if it had never been counted. */
    forget: (agencyId: string) => db.collection('tallies').removeWhere({ agencyId }),
    /** How often one must ask until the tables are there. */
    tables: async (agencyId: string) => {
      for (let calls = 1; ; calls += 1) {
        const reply = await cloud.invoke('annual', { action: 'yearTables', input: { agencyId, year: 2025 } }, { source: 'wx_client', openid: OPENID }) as
          { readonly ok: boolean; readonly code?: string; readonly message?: string; readonly value?: { readonly table3: { readonly newlyReceived: { readonly total: number } } } };
        if (reply.ok) return { calls, total: reply.value?.table3.newlyReceived.total };
        if (reply.code !== 'stillCounting') throw new Error(reply.message);
      }
    },
    close: async () => {
      await cloud.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
