import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tcb from '@cloudbase/node-sdk';
import { glance } from '@/domain/agenda/shelf';
import { addDays, civilDate } from '@/domain/calendar/civil-date';
import { instant } from '@/domain/calendar/instant';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { openCase } from '@/domain/case/transition';
import { startLocalCloud } from '../../cloudfunctions/_local/local-cloud';
import type { Application } from '../../cloudfunctions/_shared/application';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { openDatabase } from '../../cloudfunctions/_shared/database';
import { newCaseRecord } from '../../cloudfunctions/_shared/repositories/case-mapping';
import { caseRepository } from '../../cloudfunctions/_shared/repositories/cases';

const TODAY = civilDate('2026-03-02');
const VILLAGES = ['尧沟', '北岩', '都昌', '朱刘', '红河', '五图', '马宋', '鄌郚'];
const THINGS = ['土地补偿款的分配方案', '低保户名单', '道路硬化工程的招标文件', '村级财务收支明细', '危房改造补助名单'];

/** One invented application; the person is the sample of GB 11643. */
function application(agencyId: string, index: number): Application {
  const day = addDays(TODAY, -(index % 15));
  const id = `${agencyId}-${String(index).padStart(8, '0')}`;
  const at = instant(Date.parse(`${day}T09:00:00+08:00`) + index);
  return {
    disclosure: openCase({ id, agencyId, number: `${agencyId}依申请〔2026〕第${index + 1}号`, applicantKind: 'naturalPerson' }, { type: 'submitted', at, by: { kind: 'applicant' }, channel: 'miniProgram' }),
    owner: 'bench', submittedAt: at,
    request: { description: `${2015 + (index % 11)}年${VILLAGES[index % VILLAGES.length]}村${THINGS[index % THINGS.length]}`, form: 'electronic', delivery: 'online' },
    person: () => ({ documentKind: 'residentIdCard', name: '王测试', documentNumber: '11010519491231002X', phone: '13800001234' }),
    attachments: () => [],
  };
}

/** Two agencies in one cloud, one with 500 open cases and one with 10,000, and the same page of both. */
export async function works() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const cloud = await startLocalCloud({ dataFolder: folder });
  Object.assign(process.env, cloud.adminEnv);
  const db = openDatabase(tcb.init({ env: cloud.adminEnv.TCB_ENV ?? '' }));
  const keys = { ...await deploymentKeys(db, cloud.adminEnv), calendar: CHINA_CALENDAR };
  const cases = caseRepository(db, keys);
  const seen = glance(TODAY, CHINA_CALENDAR, { roles: ['officer'], memberId: 'bench' });
  const fill = async (agencyId: string, count: number) => {
    const AT_ONCE = 50;
    for (let from = 0; from < count; from += AT_ONCE) {
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, index) => db.collection('cases').add(newCaseRecord(application(agencyId, from + index), keys))));
    }
  };
  return {
    fill,
    firstPage: (agencyId: string) => cases.list(agencyId, 'mine', seen),
    search: (agencyId: string) => cases.search(agencyId, '第77号', true),
    /** Every page to the end. @returns how many cases it met */
    walk: async (agencyId: string) => {
      let [met, pages, cursor] = [0, 0, undefined as string | undefined];
      do {
        const page = await cases.list(agencyId, 'mine', seen, cursor);
        met += page.items.length;
        pages += 1;
        cursor = page.next;
      } while (cursor !== undefined);
      return { met, pages };
    },
    counts: (agencyId: string) => cases.listCounts(agencyId, seen),
    close: async () => {
      await cloud.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
