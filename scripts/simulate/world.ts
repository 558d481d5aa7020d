import tcb from '@cloudbase/node-sdk';
import type { ActionInput, ActionName, ActionValue, FunctionName } from '@/contract/actions';
import type { Reply } from '@/contract/reply';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { startLocalCloud, type LocalCloud } from '../../cloudfunctions/_local/local-cloud';
import { openDatabase, type Database } from '../../cloudfunctions/_shared/database';
import { openidOf, type Desk } from './county';
import type { SimulationOptions } from './options';

/** Somebody with a phone: his identity is the platform's word and not in what he sends. */
export interface Caller {
  call<F extends FunctionName, A extends ActionName<F>>(fn: F, action: A, input: ActionInput<F, A>): Promise<Reply<ActionValue<F, A>>>;
  /** @throws Error with the sentence of the refusal */
  value<F extends FunctionName, A extends ActionName<F>>(fn: F, action: A, input: ActionInput<F, A>): Promise<ActionValue<F, A>>;
}

/** The county, on one day after another. */
export interface World {
  readonly today: CivilDate;
  /** Goes on to another day. */
  moveTo(day: CivilDate): void;
  readonly cloud: LocalCloud;
  /** As an administrator of the environment sees it. */
  readonly db: Database;
  person(openid: string | undefined): Caller;
  desk(agencyId: string, desk: Desk | 'supervisor'): Caller;
  close(): Promise<void>;
}

function callerOf(cloud: LocalCloud, openid: string | undefined): Caller {
  const call = async <F extends FunctionName, A extends ActionName<F>>(fn: F, action: A, input: ActionInput<F, A>) =>
    await cloud.invoke(fn, { action, input }, { source: 'wx_client', ...(openid && { openid }) }) as Reply<ActionValue<F, A>>;
  return {
    call,
    value: async (fn, action, input) => {
      const reply = await call(fn, action, input);
      if (!reply.ok) throw new Error(`${fn}.${action}: ${reply.code} ${reply.message}`);
      return reply.value;
    },
  };
}

/** Opens the data folder on a day, at nine in the morning. Nothing else may have it open. */
export async function openWorld({ dataFolder, functionsFolder, instances }: Pick<SimulationOptions, 'dataFolder' | 'functionsFolder' | 'instances'>, today: CivilDate): Promise<World> {
  const cloud = await startLocalCloud({ dataFolder, ...(functionsFolder && { functionsFolder }), today, timeOfDay: '09:00', survives: 'processDeath', instances, functionEnv: { PACE_TIMES: '1000' } });
  Object.assign(process.env, cloud.adminEnv);
  let day = today;
  return {
    get today() { return day; },
    moveTo: (to) => {
      cloud.moveTo(to);
      day = to;
    },
    cloud, db: openDatabase(tcb.init({ env: cloud.adminEnv.TCB_ENV ?? '' })),
    person: (openid) => callerOf(cloud, openid),
    desk: (agencyId, desk) => callerOf(cloud, openidOf(agencyId, desk)),
    close: () => cloud.close(),
  };
}
