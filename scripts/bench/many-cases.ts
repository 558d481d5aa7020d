import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tcb from '@cloudbase/node-sdk';
import { addDays, civilDate } from '@/domain/calendar/civil-date';
import { instant } from '@/domain/calendar/instant';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { openCase, transition } from '@/domain/case/transition';
import { startLocalCloud } from '../../cloudfunctions/_local/local-cloud';
import { PERSONAS } from '../../cloudfunctions/_local/persona/personas';
import { seed } from '../../cloudfunctions/_local/seed';
import type { Application } from '../../cloudfunctions/_shared/application';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { openDatabase } from '../../cloudfunctions/_shared/database';
import { newCaseRecord } from '../../cloudfunctions/_shared/repositories/case-mapping';

const TODAY = civilDate('2026-03-02');
const AGENCY = 'qiaoguan';
/** 在办: a large office's desk; everything else is closed, over the years. */
const OPEN = 200;
/** Applications of one person, among them the one whose list is asked for. */
const OF_ONE = 5;
const TOGETHER = 100;
const THINGS = ['土地补偿款的分配方案', '低保户名单', '道路硬化工程的招标文件', '村级财务收支明细', '危房改造补助名单'];

const openidOf = (key: string): string => PERSONAS.find((persona) => persona.key === key)?.openid ?? '';

/** One invented application, the newest first; the person is the sample of GB 11643. */
function application(index: number, ownerOf: (index: number) => string): Application {
  const day = addDays(TODAY, -(index < OPEN ? index % 15 : 30 + Math.floor(index / 100)));
  const id = `bench-${String(index).padStart(8, '0')}`;
  const at = instant(Date.parse(`${day}T09:00:00+08:00`) + index);
  const filed = openCase({ id, agencyId: AGENCY, number: `乔官依申请〔${day.slice(0, 4)}〕第${index + 1}号`, applicantKind: 'naturalPerson' }, { type: 'submitted', at, by: { kind: 'applicant' }, channel: 'miniProgram' });
  const withdrawn = transition(filed, { type: 'withdrawn', at: instant(Date.parse(at) + 3_600_000), by: { kind: 'applicant' }, on: day }, CHINA_CALENDAR);
  if (!withdrawn.ok) throw new Error(withdrawn.error.code);
  return {
    disclosure: index < OPEN ? filed : withdrawn.value, owner: ownerOf(index), submittedAt: at,
    request: { description: `${2015 + (index % 11)}年${THINGS[index % THINGS.length]}`, form: 'electronic', delivery: 'online' },
    person: () => ({ documentKind: 'residentIdCard', name: '王测试', documentNumber: '11010519491231002X', phone: '13800001234' }),
    attachments: () => [],
  };
}

/** An office with so many applications in a cloud of its own; what officer and applicant open first, through the functions. */
export async function works(count: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-many-'));
  const cloud = await startLocalCloud({ dataFolder: folder, today: TODAY, survives: 'processDeath' });
  Object.assign(process.env, cloud.adminEnv);
  await seed({ env: cloud.adminEnv });
  const app = tcb.init({ env: cloud.adminEnv.TCB_ENV ?? '' });
  const keys = { ...await deploymentKeys(openDatabase(app), cloud.adminEnv), calendar: CHINA_CALENDAR };
  const mine = keys.blind.pseudonym(`wx:${openidOf('applicantA')}`);
  const ownerOf = (index: number) => (index % Math.floor(count / OF_ONE) === 7 ? mine : keys.blind.idFrom('owner', String(index)));
  for (let from = 0; from < count; from += TOGETHER) {
    const records = Array.from({ length: Math.min(TOGETHER, count - from) }, (_, index) => newCaseRecord(application(from + index, ownerOf), keys));
    await app.database().collection('cases').add(JSON.parse(JSON.stringify(records)) as object);
  }
  const faults = () => readFileSync(path.join(folder, 'functions.log'), 'utf8').split('\n').filter((line) => line.includes('"level":"error"')).slice(-2).join('\n');
  const ask = async (who: string, fn: string, action: string, input: object) => {
    const reply = await cloud.invoke(fn, { action, input }, { source: 'wx_client', openid: openidOf(who) }) as { readonly ok: boolean; readonly message?: string; readonly value?: { readonly items: readonly object[]; readonly counts?: { readonly open: number } } };
    if (!reply.ok || !reply.value) throw new Error(`${count}件，${fn}.${action}：${reply.message ?? ''}\n${faults()}`);
    return reply.value;
  };
  return {
    workbench: async () => {
      const { items, counts } = await ask('officer', 'staff', 'workbench', { agencyId: AGENCY });
      if (items.length === 0 || counts?.open !== OPEN) throw new Error(`${items.length} items, ${counts?.open} open`);
    },
    own: async () => {
      const { items } = await ask('applicantA', 'applicant', 'listApplications', {});
      if (items.length !== OF_ONE) throw new Error(`${items.length} of ${OF_ONE} applications`);
    },
    close: async () => {
      await cloud.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
