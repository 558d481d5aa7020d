import tcb from '@cloudbase/node-sdk';
import { deploymentKeys } from '../../_shared/clouds/keys';
import { openDatabase } from '../../_shared/database';
import { agencyRepository } from '../../_shared/repositories/agencies';
import { memberRepository } from '../../_shared/repositories/members';
import { reportRepository } from '../../_shared/repositories/reports';
import { AGENCIES } from './agencies';
import { COLLEAGUES, type Colleague } from './people';
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

/** Binds people to an agency, as an invitation does; for tests that need more than the personas. */
export async function bindPeople(cloud: SeededCloud, people: readonly Colleague[]): Promise<void> {
  const { db, keys } = await open(cloud);
  const members = memberRepository(db);
  for (const { openid, agencyId, name, roles } of people) {
    await members.bind({ agencyId, name, roles: [...roles], identity: keys.blind.pseudonym(`wx:${openid}`) });
  }
}

/** 演示数据: loaded through the real SDK; loading it again changes nothing. */
export async function seed(cloud: SeededCloud): Promise<void> {
  const { db } = await open(cloud);
  const agencies = agencyRepository(db);
  for (const agency of AGENCIES) await agencies.save(agency);
  await bindPeople(cloud, COLLEAGUES);
  await reportRepository(db).save(seedReport());
}
