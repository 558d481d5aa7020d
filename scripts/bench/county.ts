import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tcb from '@cloudbase/node-sdk';
import { addDays, civilDate } from '@/domain/calendar/civil-date';
import { instant } from '@/domain/calendar/instant';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { openCase } from '@/domain/case/transition';
import { EMPTY_TABLE } from '@/domain/report/tally';
import { EMPTY_REMEDIES } from '@/domain/report/tally-remedies';
import { tallyRegister } from '@/domain/report/register';
import { startLocalCloud } from '../../cloudfunctions/_local/local-cloud';
import { bindPeople } from '../../cloudfunctions/_local/seed';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { openDatabase } from '../../cloudfunctions/_shared/database';
import { agencyRepository } from '../../cloudfunctions/_shared/repositories/agencies';
import { newCaseRecord, type CaseKeys } from '../../cloudfunctions/_shared/repositories/case-mapping';
import type { CaseRecord } from '../../cloudfunctions/_shared/repositories/case-record';
import { reportPublisher } from '../../cloudfunctions/_shared/repositories/reports';

const TODAY = '2026-05-06';
const THIS_YEAR = 2026;
/** Applications of an agency in a year, and how many of them are open in the last one. 件. */
const [A_YEAR, OPEN] = [20, 3];
const TOGETHER = 100;
const OPENID = 'oBench-county-0000000000000001';
/** Always among what was written since: one agency is counted anew with every look. */
const WRITTEN = '2099-01-01';

/** One invented application as it is stored; the person is the sample of GB 11643. */
function pattern(keys: CaseKeys): CaseRecord {
  const at = instant(Date.parse('2025-01-01T09:00:00+08:00'));
  return newCaseRecord({
    disclosure: openCase({ id: 'pattern', agencyId: 'pattern', number: 'pattern', applicantKind: 'naturalPerson' }, { type: 'submitted', at, by: { kind: 'applicant' }, channel: 'miniProgram' }),
    owner: 'bench', submittedAt: at, request: { description: '2024年尧沟村土地补偿款的分配方案', form: 'electronic', delivery: 'online' },
    person: () => ({ documentKind: 'residentIdCard', name: '王测试', documentNumber: '11010519491231002X', phone: '13800001234' }), attachments: () => [],
  }, keys);
}

/** All applications of an agency: those of earlier years and most of this one answered in time. */
function casesOf(agencyId: string, years: number, one: CaseRecord, written: boolean): readonly CaseRecord[] {
  return Array.from({ length: years * A_YEAR }, (_, index) => {
    const year = THIS_YEAR - Math.floor(index / A_YEAR);
    const open = year === THIS_YEAR && index % A_YEAR < OPEN;
    const _id = `${agencyId}-${String(index).padStart(6, '0')}`;
    const receivedOn = addDays(civilDate(`${year}-01-05`), index % A_YEAR);
    const closedOn = open ? undefined : addDays(receivedOn, 10);
    const { shelf } = one.projection;
    return {
      ...one, _id, agencyId, number: _id, state: open ? 'inProgress' : 'closed', receivedOn, ...(closedOn && { closedOn, outcome: 'granted' as const }),
      projection: {
        ...one.projection, open, counted: true, unconfirmed: false, lastOn: addDays(receivedOn, 20), submittedKey: `${receivedOn}/${_id}`, receivedKey: `${receivedOn}/${_id}`, closedKey: `${closedOn ?? '9999-12-31'}/${_id}`,
        writtenKey: `${written && index === 0 ? WRITTEN : receivedOn}/${_id}`, ...(shelf && { shelf: { ...shelf, desk: open ? 'work' : 'done', key: `${receivedOn}/${_id}` } }),
      },
    };
  });
}

/** A county of so many agencies and years in a cloud of its own, and its page. */
export async function works(agencies: number, years: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-county-'));
  const cloud = await startLocalCloud({ dataFolder: folder, today: TODAY, survives: 'processDeath' });
  Object.assign(process.env, cloud.adminEnv);
  const app = tcb.init({ env: cloud.adminEnv.TCB_ENV ?? '' });
  const db = openDatabase(app);
  const keys = await deploymentKeys(db, cloud.adminEnv);
  const one = pattern({ ...keys, calendar: CHINA_CALENDAR });
  const [offices, reports, cases] = [agencyRepository(db), reportPublisher(db, keys), app.database().collection('cases')];
  await offices.save({ id: 'county', name: '云汀县人民政府', shortName: '云汀县', level: 'county', numberPrefix: '云汀' });
  await bindPeople({ env: cloud.adminEnv }, [{ id: 'bench-county', openid: OPENID, agencyId: 'county', name: '县主管', roles: ['supervisor'] }]);
  const sections = [] as const;
  for (let index = 1; index < agencies; index += 1) {
    const id = `office-${String(index).padStart(3, '0')}`;
    await offices.save({ id, name: `云汀县第${index}镇人民政府`, shortName: `第${index}镇`, parentId: 'county', level: 'township', numberPrefix: id });
    const all = casesOf(id, years, one, index === 1);
    for (let from = 0; from < all.length; from += TOGETHER) await cases.add(JSON.parse(JSON.stringify(all.slice(from, from + TOGETHER))) as object);
    for (let back = 1; back <= years; back += 1) {
      const year = THIS_YEAR - back;
      await reports.publish({
        agencyId: id, year, title: `${year}年年报`, version: 1, publishedAt: instant(Date.UTC(year + 1, 0, 20)), earlier: [], confirmed: [],
        report: { agency: id, year, format: '2021', title: null, preamble: [], sections, table2: tallyRegister([], year), table3: EMPTY_TABLE, table4: EMPTY_REMEDIES, signedBy: null, publishedOn: null, doubts: [] },
      });
    }
    if (index % 4 === 1) await db.collection('items').add({ _id: `item-${id}`, agencyId: id, shelf: { duty: 'open', dutyKey: `2026-05-20/item-${id}` } });
  }
  return {
    page: async () => {
      const reply = await cloud.invoke('annual', { action: 'countyYear', input: { agencyId: 'county' } }, { source: 'wx_client', openid: OPENID }) as
        { readonly ok: boolean; readonly message?: string; readonly value?: { readonly uncounted: number; readonly agencies: readonly { readonly lights: { readonly open: number }; readonly answers: { readonly onTime: number; readonly late: number } }[] } };
      if (!reply.ok || !reply.value) throw new Error(reply.message);
      const { agencies: rows, uncounted } = reply.value;
      if (uncounted > 0 || rows.length !== agencies) throw new Error(`${rows.length} of ${agencies} agencies, ${uncounted} not counted`);
      return { open: rows.reduce((sum, { lights }) => sum + lights.open, 0), right: rows.reduce((sum, { lights }) => sum + lights.open, 0) === (agencies - 1) * OPEN };
    },
    close: async () => {
      await cloud.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
