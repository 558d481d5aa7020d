import tcb from '@cloudbase/node-sdk';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { deploymentKeys } from '../../_shared/clouds/keys';
import { pinDigest } from '../../_shared/crypto/pin-digest';
import { openDatabase, type Database } from '../../_shared/database';
import { agencyRepository } from '../../_shared/repositories/agencies';
import { memberRepository } from '../../_shared/repositories/members';
import { secondFactorRepository } from '../../_shared/repositories/second-factors';
import { reportPublisher } from '../../_shared/repositories/reports';
import { AGENCIES } from './agencies';
import { seedItems } from './items';
import { COLLEAGUES, LOCAL_PIN, type Colleague } from './people';
import { seedReport } from './report';

/** A running local cloud by the variables that point the SDK to it. */
export interface SeededCloud {
  readonly env: Record<string, string>;
}

async function open({ env }: SeededCloud) {
  Object.assign(process.env, env);
  const db = openDatabase(tcb.init({ env: env.TCB_ENV ?? '' }));
  return { db, keys: await deploymentKeys(db, env) };
}

/** Binds people to an agency with the 签批密码 of a local run, as an invitation does; for tests that need more than the personas. */
export async function bindPeople(cloud: SeededCloud, people: readonly Colleague[]): Promise<void> {
  const { db, keys } = await open(cloud);
  const [members, secondFactors] = [memberRepository(db), secondFactorRepository(db)];
  for (const { openid, agencyId, name, roles } of people) {
    const id = await members.bind({ agencyId, name, roles: [...roles], identity: keys.blind.pseudonym(`wx:${openid}`) });
    await secondFactors.setFirst(id, await pinDigest(LOCAL_PIN, id, keys.blind));
  }
}

/** Whether nobody of the seed was ever bound to its agency; who was may have other roles by now, or have left. */
async function isNew(cloud: SeededCloud, { openid, agencyId }: Colleague): Promise<boolean> {
  const { db, keys } = await open(cloud);
  const identity = keys.blind.pseudonym(`wx:${openid}`);
  return !(await memberRepository(db).ofAgency(agencyId)).some((member) => member.identity === identity);
}

/** A report that was replaced since stays replaced; one of a version before 年报 had versions is made anew. */
async function seedReports(db: Database, keys: Parameters<typeof reportPublisher>[1]): Promise<void> {
  const reports = db.collection('reports');
  const report = seedReport();
  const stored = await reports.get(`${report.agencyId}:${report.year}`);
  if (stored && stored.version !== undefined) return;
  if (stored) await reports.remove(stored._id);
  await reportPublisher(db, keys).publish(report);
}

/** 演示数据: loaded through the real SDK; loading it again changes nothing, nor what was changed since. */
export async function seed(cloud: SeededCloud): Promise<void> {
  const { db, keys } = await open(cloud);
  const agencies = agencyRepository(db);
  for (const agency of AGENCIES) if (!await agencies.find(agency.id)) await agencies.save(agency);
  for (const colleague of COLLEAGUES) if (await isNew(cloud, colleague)) await bindPeople(cloud, [colleague]);
  await seedReports(db, keys);
  await seedItems(db, { ...keys, calendar: CHINA_CALENDAR }, agencies);
}
